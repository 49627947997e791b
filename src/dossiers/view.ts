import type { Lang } from '../../templates/i18n/words.js';
import type { WorldPole } from '../cooperation/index.js';
import { undecidedIn, unansweredIn } from './answer-sheet.js';
import { completeness, type Completeness } from './content/complete.js';
import { wholeContent, type DossierContent } from './content/content.js';
import type { Fault } from './content/draft.js';
import { progressOf, type Progress } from './content/progress.js';
import { limits, type Section } from './content/vocabulary.js';
import { eligibilityIn, eligibilityOf, type Verdict } from './eligibility/index.js';
import { fieldOf } from './forms/poles.form.js';
import type { RawForm } from './forms/raw.js';
import { knownOf } from './known.js';
import { isVersionToCome, labelledState, takesAnswers } from './policy.js';
import type { AnnexRow, DossierRow } from './queries/newest.js';
import type { Surroundings } from './queries/surroundings.js';
import { regionsOf } from './regions.js';
import { sharesOf, shareOfAll } from './shares.js';

/** A fault and the field of the form it stands at. */
export interface FormFault extends Fault {
  field: string;
}

export interface Choice {
  value: string;
  label: string;
}

/** A draft as every page of its holder shows it. */
export interface DepositView {
  reference: string;
  acronym: string;
  illustration: boolean;
  /** a completion is asked for: the dossier was submitted already */
  completion: boolean;
  /** others read the version that is handed in, and this one is to come (R60) */
  toCome: boolean;
  /** R62: there is a label, whose holder declares what changes */
  labelled: boolean;
  revision: number;
  /** instants in ISO 8601 */
  at: string;
  /** when it is too late: the completion's own deadline, or the end of the call */
  dueAt: string;
  /** `awards`: what the pôles are asked for (R51) */
  call: { name: string; closesAt: string; awards: 'label' | 'opinion' };
  /** the dossier of the first step it takes up */
  continues: string | null;
  /** R69: the dossier it presents again, whether answers are taken, and what is left to answer and to settle */
  again: { reference: string; attempt: number; open: boolean; answers: string[]; pieces: string[] } | null;
  progress: Progress[];
  content: DossierContent;
  annexes: AnnexRow[];
  choices: { domains: Choice[]; poles: Choice[]; regions: Choice[] };
  limits: typeof limits;
}

/** A section of the draft, in its form. */
export interface SectionView extends DepositView {
  section: Section;
  form: RawForm;
  faults: FormFault[];
}

/** The draft before it is submitted: everything said, and what is still to be known. */
export interface ReviewView extends DepositView {
  missing: { section: Section; fault: FormFault }[];
  warnings: FormFault[];
  territories: { label: string; seat: number; share: number }[];
  outside: number;
  leadMinimumShare: number;
  /** where the rules of the call were published */
  source: string | null;
  verdicts: Verdict[];
}

/** The draft and what it is written among, as its holder reads it. */
export function depositView(row: DossierRow, around: Surroundings, lang: Lang): DepositView {
  const { reference, illustration, requestState, revision, annexes } = row;
  const content = wholeContent(row.content);
  const { call, poles, domains, at } = around;
  return {
    ...{ reference, illustration, revision, content, annexes, limits },
    acronym: content.acronym,
    completion: requestState === 'awaitingCompletion',
    toCome: isVersionToCome(requestState),
    labelled: requestState === labelledState,
    at: at.toISOString(),
    dueAt: row.completionDue?.toISOString() ?? call.closesAt,
    call: { name: call.name, closesAt: call.closesAt, awards: call.awards },
    continues: row.continues,
    again: row.resubmits && {
      reference: row.resubmits.reference,
      attempt: row.resubmits.attempt,
      open: takesAnswers(requestState),
      answers: takesAnswers(requestState) ? unansweredIn(row) : [],
      pieces: (requestState ?? 'draft') === 'draft' ? undecidedIn(row) : [],
    },
    progress: progressOf(content, completenessOf(row, around), annexes),
    choices: {
      domains: domains.map(({ code, nameFr, nameEn }) => ({
        value: code,
        label: lang === 'fr' ? nameFr : nameEn,
      })),
      poles: poles.filter(({ member }) => member).map(({ code, name }) => ({ value: code, label: name })),
      regions: regionsOf(poles).map((region) => ({ value: region, label: region })),
    },
  };
}

/** `depositView` with all that is read before submitting. */
export function reviewView(row: DossierRow, around: Surroundings, lang: Lang): ReviewView {
  const { content, annexes } = row;
  const { faults, warnings } = completenessOf(row, around);
  const members = around.poles.filter(({ member }) => member);
  const rules = eligibilityIn(around.call.rules.values, around.call.terms.earlier);
  const territories = around.call.terms.territories.filter(({ code }) =>
    members.some((one) => one.code === code),
  );
  const shares = sharesOf(content.partners, territories);
  const technical = annexes.some(({ kind }) => kind === 'technicalAnnex');
  return {
    ...depositView(row, around, lang),
    missing: (['project', 'partners', 'poles'] as const).flatMap((section) =>
      inForm(faults[section], content).map((fault) => ({ section, fault })),
    ),
    warnings: inForm(
      [
        ...warnings,
        ...(technical ? [] : [{ path: 'annex', code: 'technicalAnnexMissing' }]),
        ...partnerPoles(content, members),
      ],
      content,
    ),
    territories: members.map(({ code, short }, index) => ({
      label: short,
      seat: index + 1,
      share: shares[code] ?? 0,
    })),
    outside: content.partners.length > 0 ? 1 - shareOfAll(content.partners, territories) : 0,
    leadMinimumShare: rules.leadMinimumShare,
    source: around.call.terms.source,
    verdicts: eligibilityOf(content, rules, territories),
  };
}

/** R63e: a pôle asked for that is a partner with a budget neither receives, leads nor reviews the request. */
function partnerPoles({ wishedLead, coLabels, partners }: DossierContent, members: WorldPole[]): Fault[] {
  const asked = [wishedLead, ...coLabels.map(({ pole }) => pole)];
  return members
    .filter(
      ({ code, siren }) =>
        asked.includes(code) &&
        partners.some((one) => siren !== null && one.siren === siren && (one.cost ?? 0) > 0),
    )
    .map(({ code, name }) => ({
      path: code === wishedLead ? 'wishedLead' : 'coLabels',
      code: 'poleIsPartner',
      params: { name },
    }));
}

/** Faults of a content where its form shows them. */
export function inForm(faults: readonly Fault[], content: Parameters<typeof fieldOf>[1]): FormFault[] {
  return faults.map((fault) => ({ ...fault, field: fieldOf(fault, content) }));
}

const completenessOf = ({ content }: DossierRow, around: Surroundings): Completeness =>
  completeness(content, knownOf(around));
