import { earlier, subtractDays } from './calendar/index.js';
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

/** R51: the dates counted back from the closing, from that of a step on, in their order: what it may be put off to (§9.2). */
export function plannedFrom(submission: Planned, step: keyof BackPlanning): Instant[] {
  const days = settingsOf(submission.rules.values).backPlanning;
  return Object.values(days)
    .filter((before) => before <= days[step])
    .sort((one, other) => other - one)
    .map((before) => subtractDays(submission.call.closesAt, before));
}

/**
 * R51: a step ends at the earlier of its own timer and its back-planned date. Where the back-planned date has already
 * gone by, the step keeps its own timer, bounded by the closing: a deadline is never in the past.
 */
export function bounded(own: Instant, planned: Instant, since: Instant, closesAt: Instant): Instant {
  return planned > since ? earlier(own, planned) : earlier(own, closesAt);
}
