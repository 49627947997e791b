import { addWorkingDays, earlier, later, shortened, type Calendar } from './calendar/index.js';
import type { Delays, RuleValues } from './rule-set.js';
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
}

/**
 * R51: when a step ends whose own timer is `ends` of the delays. Compressed mode shortens every window; a step already
 * under way keeps one working day at least from that decision, and never gets longer by it.
 */
export function windowEnd(
  { rules, compressedAt, calendar }: Pace,
  ends: (delays: Delays) => Instant,
): Instant {
  const whole = ends(rules.delays);
  if (compressedAt === null) return whole;
  return earlier(whole, later(ends(shorter(rules)), addWorkingDays(compressedAt, 1, calendar)));
}

function shorter(rules: Pace['rules']): Delays {
  const left = windows.map((window) => [window, shortened(rules.delays[window], rules.compression)]);
  return { ...rules.delays, ...(Object.fromEntries(left) as Partial<Delays>) };
}
