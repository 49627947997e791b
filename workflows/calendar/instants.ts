import { midnightOf } from './days.js';

/** A point in time as an ISO string. Any offset is read; what this folder returns is UTC with milliseconds. */
export type Instant = string;

// A zone is demanded: without one, Date.parse would read the clock setting of the machine.
const ISO_INSTANT =
  /^(?:19|[2-9]\d)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * Milliseconds since 1970 of an instant. Throws RangeError unless an ISO instant with its zone, of a day that exists,
 * from 1900 on.
 */
export function epochOf(instant: Instant): number {
  const epoch = ISO_INSTANT.test(instant) ? Date.parse(instant) : NaN;
  if (Number.isNaN(epoch)) throw new RangeError(`Not an ISO instant with a zone: ${instant}`);
  midnightOf(instant.slice(0, 10));
  return epoch;
}

/** The instant, in UTC with milliseconds, of a number of milliseconds since 1970. */
export function instantAt(epoch: number): Instant {
  return new Date(epoch).toISOString();
}

/** The first of several instants, in UTC: a step ends at the earlier of its timer and its back-planned date (R51). */
export function earlier(first: Instant, ...others: Instant[]): Instant {
  return instantAt(Math.min(epochOf(first), ...others.map(epochOf)));
}

/** The last of several instants, in UTC. */
export function later(first: Instant, ...others: Instant[]): Instant {
  return instantAt(Math.max(epochOf(first), ...others.map(epochOf)));
}
