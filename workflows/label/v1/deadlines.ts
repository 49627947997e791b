import { addMonths } from '../../calendar/index.js';
import type { Instant } from '../../vocabulary.js';
import { standsAt } from './suspension.js';
import type { LabelContext, LabelDeadline } from './vocabulary.js';

interface Due {
  deadline: LabelDeadline;
  at: Instant;
}

/**
 * An active label is due at the closing; a transmitted one when the funding result is (R72). Suspended, it keeps its end,
 * and whoever suspended it is asked again meanwhile (R70).
 */
export function labelDeadlines(state: string, context: LabelContext): Due[] {
  const { suspension } = context;
  const review: Due[] =
    state === 'suspended' && suspension ? [{ deadline: 'suspensionReview', at: suspension.reviewAt }] : [];
  return [...review, ...endOf(standsAt(state, context), context)];
}

function endOf(state: string, { closesAt, terms }: LabelContext): Due[] {
  if (state === 'active') return [{ deadline: 'deposit', at: closesAt }];
  if (state !== 'transmitted') return [];
  return [{ deadline: 'fundingResult', at: addMonths(closesAt, terms.fundingResultMonths) }];
}
