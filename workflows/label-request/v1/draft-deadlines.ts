import { addMonths } from '../../calendar/index.js';
import { nextMorning } from '../../reminders.js';
import type { Deadline } from './deadline-names.js';
import type { LabelRequestContext, RequestDeadline } from './vocabulary.js';

/** §9.2: a draft has pinned no rules yet; it is deleted after a year. */
const draftPurgeMonths = 12;
/** §9.2: days before the last hour of deposit; a rung of the ladder each. */
const draftReminderDays = [56, 45];

/** A draft is purged in the end; until it is submitted its holder is reminded of the closing (R51). */
export function draftDeadlines({
  openedAt,
  draftCall,
  ladderFrom,
}: LabelRequestContext): Deadline<RequestDeadline>[] {
  const purge = { deadline: 'draftPurge' as const, at: addMonths(openedAt, draftPurgeMonths) };
  const due = draftCall?.depositBy;
  if (due === undefined) return [purge];
  const step = { since: openedAt, due, calendar: 'france' as const, closesAt: due };
  const at = nextMorning(step, draftReminderDays, ladderFrom);
  return at ? [purge, { deadline: 'reminder', at, reminder: true }] : [purge];
}
