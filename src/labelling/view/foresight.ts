import {
  foreseeJoint,
  foreseeOrgan,
  reviewOf,
  settingsOf,
  type ComputedOutcome,
  type JointForesight,
  type OrganForesight,
  type PoleCode,
} from '../../../workflows/index.js';
import { showsPosition, type Reading } from './reader.js';

/** D4, for one reader: what may still come, and whether it is settled already. */
export type ForesightView = JointForesight & { model: ComputedOutcome['model'] };

const underWay = ['leadReview', 'coReview', 'conciliation'];

/**
 * Null for whoever may not know the positions, and where there is nothing to foresee. A position this reader may not see is
 * open to them: nothing is told of it, not even by what it makes impossible.
 */
export function foresightOf(reading: Reading): ForesightView | null {
  const { context, state, level, standing } = reading;
  const { leadPole, submission, invited } = context;
  if (level !== 'full' || standing.isHolder || !underWay.includes(state) || !leadPole || !submission)
    return null;
  const rules = settingsOf(submission.rules.values);
  const positions = Object.fromEntries(
    Object.entries(context.positions).filter(([pole]) => showsPosition(reading, pole)),
  );
  return { model: rules.decisionModel, ...foreseeJoint({ lead: leadPole, invited, positions, rules }) };
}

/** R84: to the organ's chair, its deputy and the pôle's case officer, who see the ballots; while the vote is open. */
export function organForesightOf({ aggregate }: Reading, pole: PoleCode): OrganForesight | null {
  const review = reviewOf(aggregate, pole);
  return review?.state === 'inReview.committee.voting' ? foreseeOrgan(review.context) : null;
}
