import { addDays, atHour, civilDate } from './civil.js';
import { earlier, type Instant } from './instants.js';
import { isWorkingDay } from './working-days.js';

/** R54: the hours of the day, in Paris, in which mail leaves. */
const opens = 8;
const closes = 20;

/**
 * R54: the first instant from this one on at which mail may leave: itself by day, else the morning of the next day that
 * is worked in France. A pôle's own closures hold nothing back: in August one still learns that a file has come.
 */
export function mailOpens(at: Instant): Instant {
  const now = earlier(at);
  let day = civilDate(now);
  if (isWorkingDay(day, 'france')) {
    if (now < atHour(day, opens, 0)) return atHour(day, opens, 0);
    if (now < atHour(day, closes, 0)) return now;
  }
  do day = addDays(day, 1);
  while (!isWorkingDay(day, 'france'));
  return atHour(day, opens, 0);
}
