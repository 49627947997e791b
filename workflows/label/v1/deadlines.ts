import { addMonths } from '../../calendar/index.js';
import type { Instant } from '../../vocabulary.js';
import type { LabelContext, LabelDeadline } from './vocabulary.js';

/** An active label is due at the closing; a transmitted one when the funding result is (R72). */
export function labelDeadlines(
  state: string,
  context: LabelContext,
): { deadline: LabelDeadline; at: Instant }[] {
  if (state === 'active') return [{ deadline: 'deposit', at: context.closesAt }];
  if (state !== 'transmitted') return [];
  return [{ deadline: 'fundingResult', at: addMonths(context.closesAt, context.fundingResultMonths) }];
}
