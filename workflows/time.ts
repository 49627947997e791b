import {
  addDays,
  atHour,
  civilDate,
  earlier,
  isWorkingDay,
  subtractDays,
  type Calendar,
  type CivilDate,
} from './calendar/index.js';
import { settingsOf, type BackPlanning, type PinnedValues } from './rule-set.js';
import type { Instant } from './vocabulary.js';

/** What a back-planned limit needs of a submission. */
interface Planned {
  call: { closesAt: Instant };
  rules: { values: PinnedValues };
}

/** R51: the instant, days before the closing, at which a step ends at the latest. */
export function backPlanned(submission: Planned, step: keyof BackPlanning): Instant {
  return subtractDays(submission.call.closesAt, settingsOf(submission.rules.values).backPlanning[step]);
}

/**
 * R51: a step ends at the earlier of its own timer and its back-planned date. Where the back-planned date has already
 * gone by, the step keeps its own timer, bounded by the closing: a deadline is never in the past.
 */
export function bounded(own: Instant, planned: Instant, since: Instant, closesAt: Instant): Instant {
  return planned > since ? earlier(own, planned) : earlier(own, closesAt);
}

/** R54: mails leave by day. */
const reminderHour = 9;

/** R54: nine o'clock of the last working day that is not after this one. */
export function reminderOn(date: CivilDate, calendar: Calendar): Instant {
  let day = date;
  while (!isWorkingDay(day, calendar)) day = addDays(day, -1);
  return atHour(day, reminderHour, 0);
}

/** The nine o'clock, `days` calendar days before a deadline. */
export const reminderBefore = (due: Instant, days: number, calendar: Calendar): Instant =>
  reminderOn(addDays(civilDate(due), -days), calendar);

/** The nine o'clock in the middle of a delay, on the earlier day where there are two. */
export function reminderHalfway(since: Instant, due: Instant, calendar: Calendar): Instant {
  const [first, last] = [civilDate(since), civilDate(due)];
  let day = first;
  for (let end = last; addDays(day, 1) < end; end = addDays(end, -1)) day = addDays(day, 1);
  return reminderOn(day, calendar);
}
