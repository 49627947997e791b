import { labelOf, requestOf, type Aggregate } from './aggregate.js';
import type { Gone } from './label-request/v1/departures.js';

export type { Gone } from './label-request/v1/departures.js';

/** R64: who has left, and who has taken the place: a label knows what its request did, and what came since. */
export const departuresOn = (aggregate: Aggregate): Gone => ({
  departures: labelOf(aggregate)?.context.departures ?? requestOf(aggregate)?.context.departures ?? [],
});
