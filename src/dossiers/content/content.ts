import { Partner, PartnersFields } from './partners.fields.js';
import { PolesFields } from './poles.fields.js';
import { ProjectFields } from './project.fields.js';
import type { Section } from './vocabulary.js';

/** One version of a project as its holder describes it. */
export type DossierContent = ProjectFields & PartnersFields & PolesFields;

/** The fields of each section. */
export interface SectionFields {
  project: ProjectFields;
  partners: PartnersFields;
  poles: PolesFields;
}

const makers = {
  project: ProjectFields,
  partners: PartnersFields,
  poles: PolesFields,
} satisfies { [S in Section]: new () => SectionFields[S] };

/** The class behind a section, whose rules say what a draft may hold. */
export function classOf<S extends Section>(section: S): new () => SectionFields[S] {
  return makers[section] as new () => SectionFields[S];
}

/** A dossier of which nothing is typed yet. */
export function emptyContent(): DossierContent {
  return { ...new ProjectFields(), ...new PartnersFields(), ...new PolesFields() };
}

/** The fields of one section out of a content. */
export function sectionOf<S extends Section>(section: S, content: DossierContent): SectionFields[S] {
  const names = Object.keys(new makers[section]());
  const entries = Object.entries(content).filter(([name]) => names.includes(name));
  return Object.assign(new (classOf(section))(), Object.fromEntries(entries));
}

/** What no dossier was asked before, as it reads where it is not told. */
const later = { otherFunding: null, otherFundingDetail: '' };

/** A content, or a part of one, whose fields that came later than it are empty: a sealed version is never written again (R60). */
export function wholeContent<Part extends Pick<DossierContent, 'partners'>>(content: Part): Part {
  const partners = content.partners.map((partner) => Object.assign(new Partner(), partner));
  return { ...later, ...content, partners };
}
