import { declarationsIn, type PoleReviewContext, type TextRef } from '../../../workflows/index.js';
import { isExpertOf, wantsReader } from '../expert-needs.js';
import { holds } from '../standing.js';
import type { Reading } from './reader.js';

/** Who was asked to read, as the people of the pôle see them. */
export interface ExpertView {
  name: string;
  submitted: boolean;
  you: boolean;
  /** R63b: has stood aside: reads no more, and what they gave does not count */
  recused: boolean;
  /** R76: has withdrawn, was let go, or is no expert of the pôle any more */
  left: 'withdrew' | 'released' | 'ended' | null;
  /** why, in the words of who withdrew, or of who let them go */
  leftReasons: string | null;
}

/** R76: a field nobody was found to read in; what was looked for, in the case officer's words. */
export interface NeedView {
  domain: string;
  fr: string;
  en: string;
  at: string;
  detail: string | null;
}

/** Who reads for a pôle, and whom it has not found. */
export interface ReadersView {
  experts: ExpertView[];
  /** R76: somebody is looked for in the place of who has left */
  readersWanted: boolean;
  /** R76: fields nobody was found to read in */
  needs: NeedView[];
}

export const readersIn = (
  reading: Reading,
  review: PoleReviewContext,
  names: Record<string, string>,
  textOf: (ref: TextRef | undefined) => string | null,
): ReadersView => ({
  experts: expertsOf(reading, review, names, textOf),
  readersWanted: wantsReader(reading, review.pole),
  needs: needsOf(reading, review, textOf),
});

function expertsOf(
  { standing, world, aggregate }: Reading,
  { pole, experts }: PoleReviewContext,
  names: Record<string, string>,
  textOf: (ref: TextRef | undefined) => string | null,
): ExpertView[] {
  const declared = declarationsIn(aggregate);
  return experts.map(({ person, form, left }) => ({
    name: names[person] ?? '',
    submitted: form !== null,
    you: person === standing.person,
    recused: declared[person]?.clear === false,
    leftReasons: textOf(left?.reasons),
    left: left?.how ?? (form === null && !isExpertOf(world, pole, person) ? 'ended' : null),
  }));
}

function needsOf(
  { world }: Reading,
  { needs = [] }: PoleReviewContext,
  textOf: (ref: TextRef | undefined) => string | null,
): NeedView[] {
  return needs.map(({ domain, at, detail }) => {
    const { fr = domain, en = domain } = world.cooperation.domains.find(({ code }) => code === domain) ?? {};
    return { domain, fr, en, at, detail: textOf(detail) };
  });
}

/**
 * R76: whose drafts this reader may read: of those who have left without giving theirs, to the case officers of the pôle. Of who
 * has stood aside nothing is read (R63b).
 */
export function draftersOf(reading: Reading, { pole, experts }: PoleReviewContext): string[] {
  if (reading.level !== 'full' || !holds(reading.standing, 'caseOfficer', pole)) return [];
  const declared = declarationsIn(reading.aggregate);
  return experts
    .filter(({ person, form, left }) => form === null && (left ?? !isExpertOf(reading.world, pole, person)))
    .filter(({ person }) => declared[person]?.clear !== false)
    .map(({ person }) => person);
}
