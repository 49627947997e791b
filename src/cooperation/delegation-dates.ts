import { addDays, atHour, civilDate } from '../../workflows/calendar/index.js';
import type { FieldError } from '../platform/problem.js';

/** R75: a delegation is of a time, and no other way to change who presides. */
const mostDays = 92;

const form = /^\d{4}-\d{2}-\d{2}$/;

const isDay = (day: string): boolean => form.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`));

/** From when to when, of the days that were typed: today begins at once, the last day is whole. Or what must be put right. */
export function delegationDates(
  { from, to }: { from: string; to: string },
  at: string,
): { from: string; to: string } | { errors: FieldError[] } {
  const today = civilDate(at);
  if (!isDay(from) || from < today) return { errors: [{ field: 'from', code: 'delegationDates' }] };
  if (!isDay(to) || to < from) return { errors: [{ field: 'to', code: 'delegationDates' }] };
  if (addDays(from, mostDays) <= to) return { errors: [{ field: 'to', code: 'delegationTooLong' }] };
  return { from: from === today ? at : atHour(from, 0, 0), to: atHour(addDays(to, 1), 0, 0) };
}
