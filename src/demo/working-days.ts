import { addDays, civilDate, isWorkingDay, type Instant } from '../../workflows/calendar/index.js';

/**
 * Days of the calendar from the nth working day before `today` until it; 0 for none. A working day is one everywhere:
 * of the calendar that has the most holidays (R50).
 */
export function workingDaysBack(today: Instant, count: number): number {
  let days = 0;
  for (let counted = 0; counted < count;) {
    days += 1;
    if (isWorkingDay(addDays(civilDate(today), -days), 'alsaceMoselle')) counted += 1;
  }
  return days;
}
