import { standsStill } from '../../standstill.js';
import { seatAwaited } from './departures.js';
import { unsettled } from './leads.js';
import type { LabelRequestContext } from './vocabulary.js';

/** §9.2: no step ends by itself while the request stands still, whatever befalls its pôles meanwhile. */
export const awake = (context: LabelRequestContext) => !standsStill(context);

export const allLifted = (context: LabelRequestContext) =>
  awake(context) && context.conditions.every(({ state }) => state === 'lifted');

/** R64: a seat whose successor may still consent is awaited like any other. */
export const isSettled = (context: LabelRequestContext) =>
  awake(context) && unsettled(context).length === 0 && !seatAwaited(context);
