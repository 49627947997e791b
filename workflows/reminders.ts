import {
  addDays,
  atHour,
  civilDate,
  daysBetween,
  isWorkingDay,
  type Calendar,
  type CivilDate,
} from './calendar/index.js';
import type { RuleValues } from './rule-set.js';
import type { Instant } from './vocabulary.js';

/** R54: reminders leave in the morning. */
export const reminderHour = 9;

/** One rung of the ladder: half-way, or so many calendar days before the end. */
export type Rung = 'half' | number;

/** R54: the ladder as its settings say it. */
export function rungsOf({ reminders }: Pick<RuleValues, 'reminders'>): Rung[] {
  const { halfway, early, eve, onTheDay } = reminders;
  return [...(halfway ? ['half' as const] : []), early, eve, ...(onTheDay ? [0] : [])];
}

/** A step that waits for somebody: from when, until when, on whose working days. */
export interface Awaited {
  since: Instant;
  due: Instant;
  calendar: Calendar;
  /** T0: on that day one is reminded even when nobody works */
  closesAt: Instant;
}

/**
 * R54: the mornings on which whoever a step waits for is reminded, in order and each once: half-way, so many days
 * before, the day itself. A morning nobody works is moved to the last worked one before it, closing day excepted; one
 * that is not between the beginning and the end of the step is left out.
 */
export function mornings(step: Awaited, ladder: readonly Rung[]): Instant[] {
  const last = civilDate(step.due);
  const days = ladder.map((rung) => (rung === 'half' ? halfway(step) : addDays(last, -rung)));
  const found = days.map((day) => atHour(reminderDay(day, step), reminderHour, 0));
  return [...new Set(found)].filter((at) => at > step.since && at < step.due).sort();
}

/** The next morning after this instant, which may be that of the last reminder; null when none is left. */
export function nextMorning(step: Awaited, ladder: readonly Rung[], from: Instant): Instant | null {
  return mornings(step, ladder).find((at) => at > from) ?? null;
}

function reminderDay(day: CivilDate, { calendar, closesAt }: Awaited): CivilDate {
  let found = day;
  while (found !== civilDate(closesAt) && !isWorkingDay(found, calendar)) found = addDays(found, -1);
  return found;
}

/** The day in the middle of a delay, the earlier one where there are two. */
function halfway({ since, due }: Awaited): CivilDate {
  const day = civilDate(since);
  return addDays(day, Math.floor(Math.max(0, daysBetween(day, civilDate(due))) / 2));
}
