import type { Instant, PersonId, Reason, TextRef } from '../../vocabulary.js';
import type { PoleReviewCommand, PoleReviewContext, Recommendation } from './vocabulary.js';

type Context = PoleReviewContext;
type Of<Type extends PoleReviewCommand['type']> = Extract<PoleReviewCommand, { type: Type }>;

/** Who was asked to read the dossier; `left` where they no longer read it (R76). */
export interface Expert {
  person: PersonId;
  askedAt: Instant;
  form: { id: string; hash: string } | null;
  recommendation: Recommendation | null;
  left?: { at: Instant; how: 'withdrew' | 'released'; reasons?: TextRef };
}

/** R76: a field in which the pôle has found nobody to read; the directory of experts is to know of it. */
export interface ExpertNeed {
  domain: string;
  at: Instant;
  detail?: TextRef;
}

export type ReadingCommand =
  /** R76: an expert withdraws, or is let go */
  | { type: 'leaveReading'; person: PersonId; texts: { reasons?: TextRef } }
  | { type: 'releaseExpert'; person: PersonId; texts: { reasons: TextRef } }
  | { type: 'noteExpertNeed'; domain: string; texts?: { detail?: TextRef } };

export type ReadingFact =
  | { type: 'expertWithdrew'; pole: string; person: PersonId }
  | { type: 'expertReleased'; pole: string; person: PersonId }
  | { type: 'expertNeedNoted'; pole: string; domain: string };

const refuse = (when: boolean, reason: Reason): Reason[] => (when ? [reason] : []);

export const isRecused = (context: Context) => (person: string) => context.declarations[person] === false;

/** R63b, R76: who has stood aside, withdrawn or been let go reads no more. */
export const readsStill = (context: Context) => (expert: Expert) =>
  !expert.left && !isRecused(context)(expert.person);

/** A recused expert's reading no longer counts (R63b); the draft of one who left never did (R76). */
export const submittedReviews = (context: Context) =>
  context.experts.filter((expert) => expert.form !== null && readsStill(context)(expert)).length;

/** Experts asked for a reading they have not given, and may still give. */
export const awaitedExperts = (context: Context) =>
  context.experts.filter((expert) => expert.form === null && readsStill(context)(expert));

const entryOf = ({ experts }: Context, person: PersonId) => experts.find((one) => one.person === person);

const leaves = (person: PersonId, context: Context): Reason[] => {
  const found = entryOf(context, person);
  return [
    ...refuse(!found || found.left !== undefined, {
      code: 'notAssigned',
      rule: 'R43',
      liftedBy: 'caseOfficer',
    }),
    ...refuse(found?.form != null, { code: 'reviewAlreadySubmitted', rule: 'R4' }),
  ];
};

export const readingRules = {
  assignExpert: ({ person }: Of<'assignExpert'>, context: Context): Reason[] => [
    ...refuse(context.declarations[person] === false, { code: 'expertRecused', rule: 'R63' }),
    ...refuse(entryOf(context, person)?.left?.how === 'withdrew', { code: 'expertWithdrew', rule: 'R76' }),
    ...refuse(
      context.experts.some((expert) => expert.person === person && !expert.left),
      { code: 'expertAlreadyAssigned', rule: 'R43' },
    ),
    ...refuse(context.designated.includes(person), { code: 'expertVotes', rule: 'R31' }),
  ],
  submitReview: ({ person }: Of<'submitReview'>, context: Context): Reason[] => leaves(person, context),
  leaveReading: ({ person }: Of<'leaveReading'>, context: Context): Reason[] => leaves(person, context),
  releaseExpert: ({ person }: Of<'releaseExpert'>, context: Context): Reason[] => leaves(person, context),
  noteExpertNeed: ({ domain }: Of<'noteExpertNeed'>, { needs = [] }: Context): Reason[] =>
    refuse(
      needs.some((one) => one.domain === domain),
      { code: 'needNoted', rule: 'R76' },
    ),
};

/** Asked anew, who was let go begins again: the draft they had is theirs again. */
export function assigned({ experts }: Context, { person, at }: Of<'assignExpert'>): Partial<Context> {
  const others = experts.filter((one) => one.person !== person);
  return { experts: [...others, { person, askedAt: at, form: null, recommendation: null }] };
}

export function reviewed(
  { experts }: Context,
  { person, form, recommendation }: Of<'submitReview'>,
): Partial<Context> {
  return { experts: experts.map((one) => (one.person === person ? { ...one, form, recommendation } : one)) };
}

export function readerGone(
  { experts }: Context,
  { type, person, at, texts }: Of<'leaveReading'> | Of<'releaseExpert'>,
): Partial<Context> {
  const how = type === 'leaveReading' ? 'withdrew' : 'released';
  const left = { at, how, ...(texts.reasons && { reasons: texts.reasons }) } as const;
  return { experts: experts.map((one) => (one.person === person ? { ...one, left } : one)) };
}

export function needNoted(
  { needs = [] }: Context,
  { domain, at, texts }: Of<'noteExpertNeed'>,
): Partial<Context> {
  return { needs: [...needs, { domain, at, ...(texts?.detail && { detail: texts.detail }) }] };
}
