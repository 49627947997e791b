/** A day of the calendar in Paris, '2026-11-23'; its alphabetical order is its order in time. */
export type CivilDate = string;

export const DAY = 86_400_000;

const CIVIL_DATE = /^(?:19|[2-9]\d)\d{2}-\d{2}-\d{2}$/;

/** The days met so far, both ways: deadlines count over the same months again and again. */
const midnights = new Map<CivilDate, number>();
const dates = new Map<number, CivilDate>();
const MOST_KEPT = 20_000;

/** UTC midnight of a civil date, in milliseconds. Throws RangeError when it names no day from 1900 to 9999. */
export function midnightOf(date: CivilDate): number {
  return midnights.get(date) ?? kept(midnights, date, readMidnight(date));
}

/** The civil date of a number of milliseconds since 1970, read as UTC. Throws RangeError outside 1900 to 9999. */
export function dateOf(milliseconds: number): CivilDate {
  const day = Math.floor(milliseconds / DAY);
  return dates.get(day) ?? kept(dates, day, writtenDate(milliseconds));
}

/** The date `days` days after (before, when negative). Throws RangeError unless a whole number. */
export function addDays(date: CivilDate, days: number): CivilDate {
  if (!Number.isSafeInteger(days)) throw new RangeError(`Not a whole number of days: ${days}`);
  return dateOf(midnightOf(date) + days * DAY);
}

/** How many days the second date is after the first; negative when before. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  (midnightOf(to) - midnightOf(from)) / DAY;

function readMidnight(date: CivilDate): number {
  const midnight = CIVIL_DATE.test(date) ? Date.parse(date) : NaN;
  // 30 February parses, as 2 March: a day that exists comes back the same, and NaN never does.
  if (new Date(midnight).getUTCDate() !== Number(date.slice(8)))
    throw new RangeError(`Not a civil date: ${date}`);
  return midnight;
}

function writtenDate(milliseconds: number): CivilDate {
  const date = new Date(milliseconds).toISOString().slice(0, 10);
  if (!CIVIL_DATE.test(date)) throw new RangeError(`Outside the years 1900 to 9999: ${date}`);
  return date;
}

/** Dates come from outside too: what they make us keep has an end. */
function kept<Key, Value>(all: Map<Key, Value>, key: Key, value: Value): Value {
  if (all.size >= MOST_KEPT) all.clear();
  all.set(key, value);
  return value;
}
