import {
  isAsked,
  labelOf,
  openHandover,
  requestKey,
  reviewOf,
  standsStill,
  unsettledConditions,
  type PoleCode,
} from '../../../workflows/index.js';
import type { CommandName } from '../command-names.js';
import { seatsToAnswer } from '../deliberations.js';
import { wantsReader } from '../expert-needs.js';
import { declaredOn, isVacant } from '../withdrawals.js';
import type { Reading } from './reader.js';
import { unapprovedSessions } from './sessions.js';

/**
 * Experts are looked for until the expected number is there; a reservation is judged once it is answered (R38); what
 * comes late counts for nothing, and is asked of nobody (R44).
 */
export function isNeeded(
  { aggregate, context, standing, world, at }: Reading,
  { command, pole }: { command: CommandName; pole: PoleCode | null },
): boolean {
  // §9.2: while it stands still nothing is asked of anybody, but whether the dossier may be handed on (R62).
  if (standsStill(context) && command !== 'objectToHandover') return false;
  const review = pole === null ? null : reviewOf(aggregate, pole);
  const conditions = unsettledConditions(context);
  const open = pole === null ? [] : unapprovedSessions({ aggregate, at }, pole);
  switch (command) {
    case 'answerReservation':
      return conditions.some(({ state }) => state === 'open');
    case 'liftReservation':
      return conditions.some((one) => one.pole === pole && one.state === 'answered');
    case 'proposeHandover':
    case 'proposeInPlace':
    case 'declineHandover':
    case 'takeBackHandover':
    case 'recordDeparture':
    case 'reassignLead':
    case 'declineSuccession':
    case 'suspendRequest':
    case 'resumeRequest':
    case 'reopenWindow':
    case 'grantSupport':
    case 'withdrawSupport':
    case 'reopen':
    case 'sendToSteering':
    case 'suspendLabel':
    case 'noticeWithdrawal':
    case 'dropWithdrawal':
    case 'rectify':
    case 'addCoLabel':
      return false;
    case 'objectToHandover':
      return openHandover(aggregate)?.state === 'contestable';
    // R63a: of a label whose request is closed, of whoever has a vote on it.
    case 'declareInterests':
      return declaredOn(aggregate) === requestKey || mayBeAsked({ aggregate, standing, world });
    case 'dismissConflict':
    case 'conveneSession':
    case 'moveSession':
    case 'cancelSession':
    case 'askExclusion':
    case 'handInVersion':
    case 'declareChange':
    case 'refuseVersion':
    case 'refuseExclusion':
      return false;
    case 'recordFunding':
    case 'finaliseFunding':
    case 'giveYearlyForm':
      return labelAsks(command, aggregate, at);
    // R76: possible, and asked of nobody.
    case 'leaveReading':
    case 'releaseExpert':
    case 'noteExpertNeed':
      return false;
    case 'recusePole':
      return review?.state === 'invited';
    case 'recordAttendance':
      return open.some(({ attendance, startsAt }) => attendance === null && startsAt <= at);
    case 'draftMinutes':
      return open.some(({ attendance, minutes }) => attendance !== null && minutes === null);
    case 'signMinutes':
      return open.some(({ minutes }) => minutes !== null);
    case 'castBallot':
      return review?.state === 'inReview.committee.voting';
    case 'validateOpinion':
      return review?.state === 'inReview.opinionProposed' && !review.context.settled;
    case 'assignExpert':
      return (
        pole !== null &&
        (review?.state === 'inReview.expertise' || (review?.context.experts ?? []).length > 0) &&
        wantsReader({ aggregate, world }, pole)
      );
    default:
      return true;
  }
}

/** R70: an organ of theirs votes, or a lead is looked for among the pôles whose chairs sign. */
const mayBeAsked = ({
  aggregate,
  standing,
  world,
}: Pick<Reading, 'aggregate' | 'standing' | 'world'>): boolean =>
  standing.reviewing.some((pole) => seatsToAnswer({ aggregate, world }, pole, standing.person).length > 0) ||
  (isVacant(aggregate) && standing.mandates.some(({ role }) => role === 'chair'));

/** R72, R73: the answer is awaited once the call has closed, its agreement until it is there, a form when its date comes near. */
function labelAsks(command: CommandName, aggregate: Reading['aggregate'], at: string): boolean {
  const label = labelOf(aggregate);
  if (!label) return false;
  if (command === 'giveYearlyForm') return isAsked(label.context, at);
  if (command === 'finaliseFunding') return !label.context.funding?.agreement;
  return label.state === 'transmitted' && label.context.closesAt <= at;
}
