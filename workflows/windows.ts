import { addWorkingDays, earlier, later, shortened, subtractDays, type Calendar } from './calendar/index.js';
import type { Delays, RuleValues } from './rule-set.js';
import { calendarDaysStill, workingDaysRun, type Standstill } from './standstill.js';
import type { Instant } from './vocabulary.js';

/** Delays that are windows of a step: compressed mode shortens these, and leaves the rights and lives after a decision. */
const windows = [
  'admissibility', 'completionCalendarDays', 'completionExtensionCalendarDays', 'leadAttribution', 'succession', 'takeOver',
  'coReview', 'conciliation', 'certification', 'steeringRuling', 'escalation', 'clearance', 'expertise', 'voteWindow',
  'opinionValidation', 'reconveneCalendarDays', 'reconveneNearClosing',
] as const satisfies (keyof Delays)[]; // prettier-ignore

/** What a window is counted with. */
export interface Pace {
  rules: Pick<RuleValues, 'delays' | 'compression'>;
  /** since when the calendar is compressed (R51) */
  compressedAt: Instant | null;
  calendar: Calendar;
  /** since when the window runs, what stood still of it (§9.2), and whether the days it is later by are calendar days */
  since: Instant;
  standstills: readonly Standstill[];
  inCalendarDays?: boolean;
}

/**
 * R51: when a step ends whose own timer is `ends` of the delays. Compressed mode shortens every window; a step already
 * under way keeps one working day at least from that decision, and never gets longer by it.
 */
export function windowEnd(pace: Pace, ends: (delays: Delays) => Instant): Instant {
  const whole = ends(pace.rules.delays);
  if (pace.compressedAt === null) return whole;
  return earlier(whole, later(ends(shorter(pace.rules)), leastEnd(pace, pace.compressedAt)));
}

/**
 * That one working day, as if nothing had stood still: what did before the decision is added to the whole window afterwards, and
 * would else be counted twice.
 */
function leastEnd({ calendar, since, standstills, inCalendarDays }: Pace, compressedAt: Instant): Instant {
  const end = addWorkingDays(compressedAt, 1, calendar);
  const before = standstills.filter(({ from, to }) => to !== null && to > since && from < compressedAt);
  if (before.length === 0) return end;
  return inCalendarDays
    ? subtractDays(end, calendarDaysStill(since, before))
    : addWorkingDays(since, workingDaysRun(since, compressedAt, calendar, before) + 1, calendar);
}

function shorter(rules: Pace['rules']): Delays {
  const left = windows.map((window) => [window, shortened(rules.delays[window], rules.compression)]);
  return { ...rules.delays, ...(Object.fromEntries(left) as Partial<Delays>) };
}
