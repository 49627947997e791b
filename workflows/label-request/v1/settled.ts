import { seatAwaited } from './departures.js';
import { unsettled } from './leads.js';
import type { LabelRequestContext } from './vocabulary.js';

/** R64: a seat whose successor may still consent is awaited like any other. */
export const isSettled = (context: LabelRequestContext): boolean =>
  unsettled(context).length === 0 && !seatAwaited(context);

/** R38 */
export const allLifted = ({ conditions }: LabelRequestContext): boolean =>
  conditions.every(({ state }) => state === 'lifted');
