import { atHour } from '../../../workflows/calendar/index.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ZONED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Whether a text of the file is a civil date or an instant with its zone. */
export function isMoment(value: unknown): value is string {
  if (typeof value !== 'string' || !(DAY.test(value) || ZONED.test(value))) return false;
  const day = new Date(`${value.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(Date.parse(value)) || Number.isNaN(day.getTime())) return false;
  // A day the calendar lacks (30 February) would otherwise slide into the next month.
  return day.toISOString().slice(0, 10) === value.slice(0, 10);
}

/** The instant of a moment of the file: a date alone is its first instant in Paris. */
export function instantOf(moment: string): Date {
  return new Date(DAY.test(moment) ? atHour(moment, 0, 0) : moment);
}
