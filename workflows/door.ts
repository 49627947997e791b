import type { Instance } from './aggregate.js';
import type { MachineName } from './registry.js';
import { standstillOf, type Standstill } from './standstill.js';
import type { Reason } from './vocabulary.js';

/**
 * §9.2: what a suspended request still takes, of itself and of its reviews: what ends the suspension or the request, an interest
 * somebody has (R63), and what befalls it from outside: its call (R52), a pôle or a reader that leaves (R64, R76), a sitting
 * that will not be held.
 */
const taken: Partial<Record<MachineName, readonly string[]>> = {
  LabelRequest: [
    'resumeRequest', 'withdraw', 'moveCall', 'cancelCall', 'migrateMachine', 'deadlineReached',
    'declareInterests', 'askExclusion', 'grantExclusion', 'refuseExclusion',
    'recordDeparture', 'acceptSuccession', 'declineSuccession',
  ],
  PoleReview: [
    'confirmConflict', 'dismissConflict', 'recusePole', 'leaveReading', 'releaseExpert', 'cancelSession', 'migrateMachine',
  ],
}; // prettier-ignore

/**
 * The one door of every act somebody asks, before the rules of its state: what machines tell one another does not come through it.
 */
export function doorOf({ machine, snapshot }: Instance, { type }: { type: string }): Reason[] {
  const known = taken[machine];
  const still = known && stillIn(snapshot.context);
  if (!still || known.includes(type)) return [];
  return [{ code: 'requestSuspended', rule: 'R53', liftedBy: 'chair', params: { until: still.until } }];
}

/** The suspension an instance is under; null where its machine knows none. */
const stillIn = (context: unknown): Standstill | null => {
  const { standstills } = context as { standstills?: Standstill[] };
  return standstills ? standstillOf({ standstills }) : null;
};
