import { addDays, civilDate, endOfDay, weekday, type CivilDate } from './civil.js';
import { demandCount } from './counts.js';
import { isClosed, publicHolidays, type Calendar, type Closure } from './holidays.js';
import type { Instant } from './instants.js';

const FRIDAY = 5;
const LONGEST_CLOSURE = 366;

/** Whether one works that day (R50): Monday to Friday, neither a public holiday nor within a closure. */
export function isWorkingDay(
  date: CivilDate,
  calendar: Calendar,
  closures: readonly Closure[] = [],
): boolean {
  if (weekday(date) > FRIDAY) return false;
  return !publicHolidays(Number(date.slice(0, 4)), calendar).has(date) && !isClosed(date, closures);
}

/**
 * The end (see `endOfDay`) of the nth working day after the day of the act, in Paris; that day never counts, be it
 * worked or not. Throws RangeError unless `days` is a whole number of at least 1, and when closures leave no working
 * day in a year.
 */
export function addWorkingDays(
  instant: Instant,
  days: number,
  calendar: Calendar,
  closures: readonly Closure[] = [],
): Instant {
  demandCount(days, 1, 'A number of working days');
  let date = civilDate(instant);
  for (let counted = 0; counted < days; counted++) date = nextWorkingDay(date, calendar, closures);
  return endOfDay(date);
}

/**
 * How many working days a delay from one instant to the other has: the day of `from` does not count, that of `to`
 * does, so that it undoes `addWorkingDays`. Negative when `to` is before `from`.
 */
export function workingDaysBetween(
  from: Instant,
  to: Instant,
  calendar: Calendar,
  closures: readonly Closure[] = [],
): number {
  const start = civilDate(from);
  const end = civilDate(to);
  return start <= end
    ? countWorkingDays(start, end, calendar, closures)
    : -countWorkingDays(end, start, calendar, closures);
}

function nextWorkingDay(date: CivilDate, calendar: Calendar, closures: readonly Closure[]): CivilDate {
  for (let ahead = 1; ahead <= LONGEST_CLOSURE; ahead++) {
    const day = addDays(date, ahead);
    if (isWorkingDay(day, calendar, closures)) return day;
  }
  throw new RangeError(`No working day in the year after ${date}`);
}

function countWorkingDays(
  after: CivilDate,
  until: CivilDate,
  calendar: Calendar,
  closures: readonly Closure[],
): number {
  let count = 0;
  for (let day = after; day < until;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar, closures)) count++;
  }
  return count;
}
