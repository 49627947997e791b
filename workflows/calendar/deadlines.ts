import { addDays, civilDate, endOfDay, type CivilDate } from './civil.js';
import { demandCount } from './counts.js';
import { earlier, type Instant } from './instants.js';

/**
 * The end (see `endOfDay`) of the day `days` calendar days after the day of the act, worked or not. Throws RangeError
 * unless a whole number of at least 0.
 */
export function addCalendarDays(instant: Instant, days: number): Instant {
  demandCount(days, 0, 'A number of calendar days');
  return endOfDay(addDays(civilDate(instant), days));
}

/**
 * The end of the same day of the month `months` months later, or of that month's last day when it is shorter:
 * 31 December and 2 months give 28 or 29 February. Throws RangeError unless a whole number of at least 0.
 */
export function addMonths(instant: Instant, months: number): Instant {
  demandCount(months, 0, 'A number of months');
  const date = civilDate(instant);
  const first = firstOfMonth(date, months);
  const last = addDays(firstOfMonth(date, months + 1), -1);
  const day = Math.min(Number(date.slice(8)), Number(last.slice(8)));
  return endOfDay(addDays(first, day - 1));
}

/**
 * The back-planned limit T0-n (R51): the end of the day n calendar days before the closing, whatever its hour, since
 * a plan is read in days; never after the closing itself, so that T0-0 is T0. Throws RangeError unless `days` is a
 * whole number of at least 0.
 */
export function subtractDays(closesAt: Instant, days: number): Instant {
  demandCount(days, 0, 'A number of days before closing');
  return earlier(closesAt, endOfDay(addDays(civilDate(closesAt), -days)));
}

/**
 * A window in compressed mode (R51): the share the rule leaves of its days, never less than 1. A part of a day is
 * rounded up: nobody gets less than the rule leaves, and T0 still bounds the step. Throws RangeError unless a whole
 * number of at least 0.
 */
export function shortened(days: number, share: number): number {
  demandCount(days, 0, 'A window in days');
  return Math.max(1, Math.ceil(days * share));
}

function firstOfMonth(date: CivilDate, monthsLater: number): CivilDate {
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + monthsLater;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`;
}
