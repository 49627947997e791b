import type { PoleReviewContext, TextRef } from '../../../workflows/index.js';
import { isExpertOf } from '../expert-needs.js';
import { holds } from '../standing.js';
import type { Reading } from './reader.js';

/** Who was asked to read, as the people of the pôle see them. */
export interface ExpertView {
  name: string;
  submitted: boolean;
  you: boolean;
  /** R76: to be replaced: has withdrawn, was let go, or is no expert of the pôle any more */
  left: 'withdrew' | 'released' | 'ended' | null;
}

/** R76: a field nobody was found to read in; what was looked for, in the case officer's words. */
export interface NeedView {
  domain: string;
  fr: string;
  en: string;
  at: string;
  detail: string | null;
}

export function expertsOf(
  { standing, world }: Reading,
  { pole, experts }: PoleReviewContext,
  names: Record<string, string>,
): ExpertView[] {
  return experts.map(({ person, form, left }) => ({
    name: names[person] ?? '',
    submitted: form !== null,
    you: person === standing.person,
    left: left?.how ?? (form === null && !isExpertOf(world, pole, person) ? 'ended' : null),
  }));
}

export function needsOf(
  { world }: Reading,
  { needs = [] }: PoleReviewContext,
  textOf: (ref: TextRef | undefined) => string | null,
): NeedView[] {
  return needs.map(({ domain, at, detail }) => {
    const { fr = domain, en = domain } = world.cooperation.domains.find(({ code }) => code === domain) ?? {};
    return { domain, fr, en, at, detail: textOf(detail) };
  });
}

/** R76: whose drafts this reader may read: of those who have left without giving theirs, to the case officers of the pôle. */
export function draftersOf(reading: Reading, { pole, experts }: PoleReviewContext): string[] {
  if (reading.level !== 'full' || !holds(reading.standing, 'caseOfficer', pole)) return [];
  return experts
    .filter(({ person, form, left }) => form === null && (left ?? !isExpertOf(reading.world, pole, person)))
    .map(({ person }) => person);
}
