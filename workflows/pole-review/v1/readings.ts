import { settingsOf } from '../../rule-set.js';
import type { Reason } from '../../vocabulary.js';
import type { PoleReviewContext } from './vocabulary.js';

type Context = PoleReviewContext;

export const isRecused = (context: Context) => (person: string) => context.declarations[person] === false;

/** A recused expert's reading no longer counts (R63b). */
export const submittedReviews = (context: Context) =>
  context.experts.filter((expert) => expert.form !== null && !isRecused(context)(expert.person)).length;

/** Experts asked for a reading they have not given, and may still give. */
export const awaitedExperts = (context: Context) =>
  context.experts.filter((expert) => expert.form === null && !isRecused(context)(expert.person));

/** §9.2: an invited pôle may settle for fewer readings than the lead. */
export const fewestReviews = ({ role, rules: pinned }: Context) => {
  const { fewestLeadReviews, fewestInvitedReviews } = settingsOf(pinned);
  return role === 'lead' ? fewestLeadReviews : fewestInvitedReviews;
};

/** R69: what was read on the light track and has changed since is read like any other project before it is voted on. */
export const readingsOwed = (context: Context): Reason[] =>
  context.readsOwed && submittedReviews(context) < fewestReviews(context)
    ? [
        {
          code: 'reviewMissing',
          rule: 'R69',
          liftedBy: 'expert',
          params: { needed: fewestReviews(context) },
        },
      ]
    : [];
