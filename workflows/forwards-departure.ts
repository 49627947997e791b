import { requestOf, reviewKey, reviewOf, type Aggregate } from './aggregate.js';
import { openReviews, opening, rollIn, type Forward, type Moment } from './forwarding.js';
import type { DepartureFact } from './label-request/v1/departure.js';
import { leadHasAgreed } from './label-request/v1/leads.js';
import type { LabelRequestCommand } from './label-request/v1/vocabulary.js';
import type { PoleCode } from './vocabulary.js';

type Moved = Extract<DepartureFact, { type: 'poleLeft' | 'successionAccepted' | 'leadReassigned' }>;

/**
 * R64: the review of a pôle that leaves ends with it; its successor's begins accepted, and knows what the lead has said. Where the
 * lead is another, what the others say counts again (R44).
 */
export function afterDeparture(
  fact: Moved,
  command: LabelRequestCommand,
  aggregate: Aggregate,
  moment: Moment,
): Forward[] {
  const { context } = requestOf(aggregate) ?? {};
  if (!context) return [];
  const told = (pole: PoleCode, type: string, more: object = {}): Forward => ({
    ...{ key: reviewKey(pole), command: { type, ...more, ...moment } },
  });
  const open = openReviews(aggregate);
  const resumed = (but: PoleCode) =>
    open.filter((pole) => pole !== but).map((pole) => told(pole, 'coReviewResumed'));
  switch (fact.type) {
    case 'poleLeft':
      return [
        ...(fact.endsReview && open.includes(fact.pole) ? [told(fact.pole, 'terminateReview')] : []),
        ...(fact.seat === 'lead' ? resumed(fact.pole) : []),
      ];
    case 'successionAccepted': {
      if (!fact.opensReview || reviewOf(aggregate, fact.pole)) return [];
      const roll = rollIn(command, fact.pole);
      return [
        opening(aggregate, fact.pole, 'invited', roll, moment),
        told(fact.pole, 'takeSeat', { roll }),
        ...(leadHasAgreed(context) ? [told(fact.pole, 'leadOpinionShared')] : []),
      ];
    }
    case 'leadReassigned':
      return [...resumed(fact.former), told(fact.former, 'becomeInvited')];
  }
}
