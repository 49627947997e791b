import { labelOf, requestOf, type Aggregate } from './aggregate.js';
import type { Gone } from './label-request/v1/departures.js';

export { advised } from './label-request/v1/departure-changes.js';
export { standsAside } from './label-request/v1/departure-rules.js';
export {
  answersFor,
  awaitedOf,
  consentEnd,
  hasLeft,
  heirIn,
  heirsIn,
} from './label-request/v1/departures.js';
export type { Gone } from './label-request/v1/departures.js';
export { isUnanswered } from './label/v1/departure.js';
export type { LabelDeparture } from './label/v1/departure-told.js';

/** R64: who has left, and who has taken the place: a label knows what its request did, and what came since. */
export const departuresOn = (aggregate: Aggregate): Gone => ({
  departures: labelOf(aggregate)?.context.departures ?? requestOf(aggregate)?.context.departures ?? [],
});
