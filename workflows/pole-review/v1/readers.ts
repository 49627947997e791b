import type { PersonId, Reason } from '../../vocabulary.js';
import type { PoleReviewCommand, PoleReviewContext } from './vocabulary.js';

type Context = PoleReviewContext;
type Of<Type extends PoleReviewCommand['type']> = Extract<PoleReviewCommand, { type: Type }>;

const refuse = (when: boolean, reason: Reason): Reason[] => (when ? [reason] : []);

const entryOf = ({ experts }: Context, person: PersonId) => experts.find((one) => one.person === person);

const leaves = (person: PersonId, context: Context): Reason[] => {
  const found = entryOf(context, person);
  return [
    // R63b: of who has stood aside nothing is awaited any more.
    ...refuse(context.declarations[person] === false, { code: 'expertRecused', rule: 'R63' }),
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
