import { addWorkingDays, earlier } from '../../calendar/index.js';
import { nextMorning, rungsOf } from '../../reminders.js';
import { settingsOf } from '../../rule-set.js';
import { backPlanned } from '../../time.js';
import type { Instant } from '../../vocabulary.js';
import type { DeliberationContext, DeliberationDeadline } from './vocabulary.js';

interface Deadline {
  deadline: DeliberationDeadline;
  at: Instant;
  reminder?: true;
}

/**
 * Whoever asked has an end of its own, and at the closing an answer gives nothing any more (R41): it comes in time for the
 * certificates, where they are still to come (R51). Null where neither has any part in it.
 */
export function lastOf({ ends, closesAt, vote, rules }: DeliberationContext): Instant | null {
  if (closesAt === null) return ends;
  const certificates = backPlanned({ call: { closesAt }, rules: { values: rules } }, 'certificates');
  const last = certificates > vote.openedAt ? certificates : closesAt;
  return ends === null ? last : earlier(ends, last);
}

/** The first call leaves time to declare one's interests and to read (R63a), the second to vote alone (R32). */
export function windowOf(context: DeliberationContext): Instant {
  const { vote, calendar, rules } = context;
  const { clearance, voteWindow } = settingsOf(rules).delays;
  const days = vote.secondCall ? voteWindow : clearance + voteWindow;
  const own = addWorkingDays(vote.openedAt, days, calendar);
  return earlier(own, lastOf(context) ?? own);
}

/** R32: once, and where one working day at least is left. */
export const mayCallAgain = (context: DeliberationContext, at: Instant): boolean =>
  !context.vote.secondCall && addWorkingDays(at, 1, context.calendar) <= (lastOf(context) ?? '9');

export function deliberationDeadlines(state: string, context: DeliberationContext): Deadline[] {
  if (state !== 'voting') return [];
  const { vote, calendar, closesAt, rules, ladderFrom } = context;
  const due = windowOf(context);
  const step = { since: vote.openedAt, due, calendar, closesAt: closesAt ?? due };
  const next = nextMorning(step, rungsOf(settingsOf(rules)), ladderFrom);
  return [
    { deadline: 'voteWindow', at: due },
    ...(next ? [{ deadline: 'reminder' as const, at: next, reminder: true as const }] : []),
  ];
}
