import {
  dueOf,
  requestKey,
  requestOf,
  reviewOf,
  reviewedPoles,
  standsStill,
} from '../../../workflows/index.js';
import type { PoleCode, RuleValues } from '../../../workflows/index.js';
import { factsIn, when, type Law } from './law.js';
import type { Ask, Situation, SmallWorld } from './product.js';
import { between } from './worlds.js';

/*
 * A request that stands still and goes on, in a small world (§9.2, R53).
 */

/** Monday 9 March: three weeks after it a deadline or two would have come. */
const until = '2026-03-27';

const isStill = ({ aggregate }: Situation): boolean => {
  const context = requestOf(aggregate)?.context;
  return context !== undefined && standsStill(context);
};

/** Suspended once, by each who might try; resumed by each, or by nobody. */
function actsOfStandstill(people: readonly string[], { aggregate }: Situation): Ask[] {
  const { standstills = [] } = requestOf(aggregate)?.context ?? {};
  if (standstills.some(({ to }) => to !== null)) return [];
  const asked =
    standstills.length > 0
      ? { type: 'resumeRequest' }
      : { type: 'suspendRequest', ground: 'consortiumDispute', until };
  return people.map((who) => ({ who, asked, texts: ['reasons'] }));
}

/** The same as without, with a suspension wherever one may come. */
export function withStandstills(poles: PoleCode[], rules: Partial<RuleValues> = {}): SmallWorld {
  const small = between(poles, rules);
  const stopping = [...poles.map((pole) => `${pole}.1`), 'holder', 'secretary'];
  return {
    ...small,
    tries: (situation) => [
      // Of a whole review, what is begun is not gone on with: each act is tried by itself.
      ...small.tries(situation).flatMap((asks) => (isStill(situation) ? asks.map((ask) => [ask]) : [asks])),
      ...actsOfStandstill(stopping, situation).map((ask) => [ask]),
    ],
  };
}

/** What a suspended request still hears, in the words of the rule; of the clock, the end of either. */
const heard = [
  'resumeRequest', 'withdraw', 'moveCall', 'cancelCall', 'declareInterests', 'askExclusion', 'grantExclusion', 'refuseExclusion',
  'recordDeparture', 'acceptSuccession', 'declineSuccession', 'confirmConflict', 'dismissConflict', 'recusePole', 'leaveReading',
  'releaseExpert', 'cancelSession',
]; // prettier-ignore
const clockEnds = ['suspensionEnd', 'closing'];
/** What would decide, count, or ask somebody for something. */
const moves = [
  'ballotCast', 'voteOpened', 'voteClosed', 'opinionValidated', 'fellSilent', 'outcomeComputed', 'labelGranted', 'requestRefused',
  'requestPostponed', 'deadlineMissed', 'reviewDeadlineMissed',
]; // prettier-ignore

/** While it stands still nothing is done but what the rule lists, and nothing is due but its two ends. */
const stands: Law = (taken) => {
  const before = requestOf(taken.before.aggregate);
  const after = requestOf(taken.after.aggregate);
  const still = before !== null && standsStill(before.context);
  const { type, deadline } = taken.told.command as { type: string; deadline?: string };
  const ends = type === 'resumeRequest' || deadline === 'suspensionEnd';
  const taking = deadline === undefined ? heard.includes(type) : clockEnds.includes(deadline);
  return [
    ...when(still && !taking, `${type} ${String(deadline)} while it stands still`),
    ...factsIn(taken).flatMap((fact) =>
      when(still && !ends && moves.includes(fact.type), `${fact.type} while it stands still`),
    ),
    ...when((after?.context.standstills.length ?? 0) > 2, 'suspended a third time'),
  ];
};

/** Its reviews stand still with it; the closing is where it was, and no date of the request comes after it. */
const closes: Law = ({ before, after, told }) => {
  const [was, is] = [requestOf(before.aggregate), requestOf(after.aggregate)];
  const closing = is?.context.submission?.call.closesAt;
  if (!is || closing === undefined || is.context.standstills.length === 0) return [];
  const still = standsStill(is.context);
  const open = reviewedPoles(after.aggregate).flatMap((pole) => reviewOf(after.aggregate, pole) ?? []);
  const apart = open.filter(
    ({ state, context }) => !['closed', 'terminated'].includes(state) && standsStill(context) !== still,
  );
  const due = dueOf(after.aggregate).filter(({ of }) => of === requestKey || of.startsWith('review:'));
  const ended =
    is.context.outcome !== null && dueOf(after.aggregate).some(({ deadline }) => deadline === 'archive');
  return [
    ...when(apart.length > 0, 'a review runs without its request'),
    ...when(
      still && due.some(({ deadline }) => !clockEnds.includes(deadline)),
      'something is due while it stands still',
    ),
    ...when(
      told.command.type !== 'moveCall' && was?.context.submission?.call.closesAt !== closing,
      'the closing is moved',
    ),
    ...due.flatMap(({ key, dueAt, deadline }) =>
      when(
        !ended && !['archive', 'reexamination', 'minutesApproval'].includes(deadline) && dueAt > closing,
        `${key} is due after the closing`,
      ),
    ),
  ];
};

export const standstillLaws: Law[] = [stands, closes];
