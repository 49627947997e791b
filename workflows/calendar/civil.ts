import { demandCount } from './counts.js';
import { DAY, dateOf, midnightOf, type CivilDate } from './days.js';
import { epochOf, instantAt, type Instant } from './instants.js';
import { epochOfWall, wallOf } from './paris.js';

export { addDays, daysBetween, type CivilDate } from './days.js';

/** ISO day of the week: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The day a calendar on a wall in Paris shows at this instant. Throws RangeError on a malformed instant. */
export function civilDate(instant: Instant): CivilDate {
  return dateOf(wallOf(epochOf(instant)));
}

/** The instant a clock in Paris shows this hour (0-23) and minute that day; see `epochOfWall` for clock changes. */
export function atHour(date: CivilDate, hour: number, minute: number): Instant {
  demandCount(hour, 0, 'The hour');
  demandCount(minute, 0, 'The minute');
  if (hour > 23 || minute > 59) throw new RangeError(`Not an hour of the day: ${hour}:${minute}`);
  return instantAt(epochOfWall(midnightOf(date) + (hour * 60 + minute) * 60_000));
}

/**
 * The last instant of a deadline that ends that day: 23:59:59.000 in Paris, itself still in time (R20). No fraction
 * of a second is granted beyond it, so that what a letter can print is exactly what is enforced.
 */
export function endOfDay(date: CivilDate): Instant {
  return instantAt(epochOfWall(midnightOf(date) + DAY - 1000));
}

/** The day of the week of a date. */
export function weekday(date: CivilDate): Weekday {
  return (new Date(midnightOf(date)).getUTCDay() || 7) as Weekday;
}
