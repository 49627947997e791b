import type { ProjectFields } from '../content/project.fields.js';
import { numberOf, shown, textOf, textOrNull, textsOf, yesNoOf, type RawForm } from './raw.js';

/** The values of the section « Le projet » as typed; what is malformed stays so for the rules to tell. */
export function projectValues(form: RawForm): object {
  return {
    acronym: textOf(form, 'acronym'),
    titleFr: textOf(form, 'titleFr'),
    titleEn: textOf(form, 'titleEn'),
    publicAbstract: textOf(form, 'publicAbstract'),
    description: textOf(form, 'description'),
    keywords: keywordsOf(textOf(form, 'keywords')),
    mainDomain: textOrNull(form, 'mainDomain'),
    otherDomains: textsOf(form, 'otherDomains'),
    projectType: textOrNull(form, 'projectType'),
    durationMonths: numberOf(form, 'durationMonths'),
    trlStart: numberOf(form, 'trlStart'),
    trlEnd: numberOf(form, 'trlEnd'),
    otherFunding: yesNoOf(form, 'otherFunding'),
    otherFundingDetail: textOf(form, 'otherFundingDetail'),
  };
}

/** The section as its form shows it. */
export function projectForm(fields: ProjectFields): RawForm {
  const { acronym, titleFr, titleEn, publicAbstract, description, keywords, mainDomain, otherDomains } =
    fields;
  return {
    ...{ acronym, titleFr, titleEn, publicAbstract, description, otherDomains },
    keywords: keywords.join(', '),
    mainDomain: shown(mainDomain),
    projectType: shown(fields.projectType),
    durationMonths: shown(fields.durationMonths),
    trlStart: shown(fields.trlStart),
    trlEnd: shown(fields.trlEnd),
    otherFunding: fields.otherFunding === null ? '' : String(fields.otherFunding),
    otherFundingDetail: fields.otherFundingDetail,
  };
}

function keywordsOf(text: string): string[] {
  const words = text.split(/[,;\n]/).map((word) => word.trim());
  return [...new Set(words.filter((word) => word !== ''))];
}
