import {
  addCalendarDays,
  addWorkingDays,
  civilDate,
  daysBetween,
  earlier,
  later,
  workingDaysBetween,
  type Calendar,
} from './calendar/index.js';
import type { Instant } from './vocabulary.js';

/** §9.2: a request that is suspended stands still, and its reviews with it: from when, until when at the latest, and when it went on. */
export interface Standstill {
  from: Instant;
  until: Instant;
  to: Instant | null;
}

/** How a deadline was counted, and so how it is moved (R50). */
export type Counted = Calendar | 'calendarDays';

interface Still {
  standstills: Standstill[];
}

/** The one under way; null when nothing is suspended. */
export const standstillOf = ({ standstills }: Still): Standstill | null =>
  standstills.find(({ to }) => to === null) ?? null;

export const standsStill = (context: Still): boolean => standstillOf(context) !== null;

/** The one under way is over: on its last day at the latest, however late the clock asks it (R53). */
export const goneOn = <One extends Standstill>(standstills: One[], at: Instant): One[] =>
  standstills.map((one) => (one.to === null ? { ...one, to: endOf(one, at) } : one));

export const endOf = ({ until }: Standstill, at: Instant): Instant => earlier(at, until);

/** R53: until when time has gone by for the request: it stands still since the suspension began. */
export const runsUntil = (context: Still, at: Instant): Instant => standstillOf(context)?.from ?? at;

/** R54: reminders of what stood still begin again from there. */
export const ladderAfter = ({ standstills }: Still, from: Instant): Instant =>
  standstills.reduce((last, { to }) => (to !== null && to > last ? to : last), from);

/**
 * R53: a deadline stands still with its request: it is later by the days that went by meanwhile, working days where it counts
 * those, and never after the closing nor a date counted back from it. What had fallen due before, or began after, is where it was.
 */
export function afterStandstills(
  due: Instant,
  step: Still & { since: Instant; counted: Counted; closesAt: Instant; plan?: readonly Instant[] },
): Instant {
  return step.standstills.reduce(
    (at, { from, to }) =>
      to === null || to <= step.since || from >= at
        ? at
        : later(
            at,
            earlier(laterBy(at, { from: later(from, step.since), to }, step.counted), lastOf(step, to)),
          ),
    due,
  );
}

/** R51: the closing does not move, nor what is counted back from it: the first such date that leaves the step a day. */
const lastOf = (
  { plan = [], counted, closesAt }: { plan?: readonly Instant[]; counted: Counted; closesAt: Instant },
  to: Instant,
): Instant => plan.find((one) => one >= add(to, 1, counted)) ?? closesAt;

/**
 * An instant, later by the days a standstill took, and at least to the day after it: what was due the day everything stopped, or
 * on a day nobody works, would else fall due as it goes on.
 */
export function laterBy(
  at: Instant,
  { from, to }: { from: Instant; to: Instant },
  counted: Counted,
): Instant {
  const days = daysIn(from, to, counted);
  const moved = days > 0 ? add(at, days, counted) : at;
  return moved > to ? moved : add(to, 1, counted);
}

const add = (at: Instant, days: number, counted: Counted): Instant =>
  counted === 'calendarDays' ? addCalendarDays(at, days) : addWorkingDays(at, days, counted);

const daysIn = (from: Instant, to: Instant, counted: Counted): number =>
  counted === 'calendarDays'
    ? daysBetween(civilDate(from), civilDate(to))
    : workingDaysBetween(from, to, counted);

/** Working days of a stretch of time in which nothing stood still. */
export function workingDaysRun(
  from: Instant,
  to: Instant,
  calendar: Calendar,
  standstills: readonly Standstill[],
): number {
  const still = standstills
    .filter((one) => one.to !== null && one.to > from && one.from < to)
    .reduce((days, one) => days + workingDaysBetween(later(one.from, from), one.to ?? to, calendar), 0);
  return Math.max(0, workingDaysBetween(from, to, calendar) - still);
}

/** Calendar days of those that are over in which a step since then stood still. */
export const calendarDaysStill = (since: Instant, standstills: readonly Standstill[]): number =>
  standstills.reduce(
    (days, { from, to }) => days + daysIn(later(from, since), to ?? later(from, since), 'calendarDays'),
    0,
  );
