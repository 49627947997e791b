import { settingsOf } from '../../rule-set.js';
import type { PersonId, Reason } from '../../vocabulary.js';
import type { AskedExpert, PoleReviewContext } from './vocabulary.js';

type Context = PoleReviewContext;

export const isRecused = (context: Context) => (person: string) => context.declarations[person] === false;

/** R63b, R76: who has stood aside, withdrawn or been let go reads no more. */
const readsStill = (context: Context) => (expert: AskedExpert) =>
  !expert.left && !isRecused(context)(expert.person);

/** A recused expert's reading no longer counts (R63b); the draft of one who left never did (R76). */
export const submittedReviews = (context: Context) =>
  context.experts.filter((expert) => expert.form !== null && readsStill(context)(expert)).length;

/** Experts asked for a reading they have not given, and may still give. */
export const awaitedExperts = (context: Context) =>
  context.experts.filter((expert) => expert.form === null && readsStill(context)(expert));

/** R43, R76: those whose reading is in or awaited; not who has no mandate any more and gave none. */
export const readersOf = (context: Context, isExpert: (person: PersonId) => boolean) =>
  context.experts.filter(
    (expert) => readsStill(context)(expert) && (expert.form !== null || isExpert(expert.person)),
  );

/** R76: whether a reader is looked for in the place of who has left: fewer read than are expected, and readings are not over. */
export const readerWanted = (
  { state, context }: { state: string; context: Context },
  isExpert: (person: PersonId) => boolean,
): boolean =>
  ['inReview.coiClearance', 'inReview.expertise'].includes(state) &&
  readersOf(context, isExpert).length < settingsOf(context.rules).expectedReviews;

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
