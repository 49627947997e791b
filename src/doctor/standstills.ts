import {
  isOver,
  requestOf,
  reviewedPoles,
  reviewOf,
  standstillOf,
  type LabelRequestFact,
  type PoleReviewFact,
} from '../../workflows/index.js';
import type { Subject } from './invariant.js';
import { aggregateOf, placeOf, type Entry, type RequestRead } from './request-read.js';

/** When the request stood still, as its trail tells it: from, and until it went on or ended; null while it does. */
function spansOf(request: RequestRead): { from: string; to: string | null }[] {
  const spans: { from: string; to: string | null }[] = [];
  for (const { at, body } of request.chains['request'] ?? []) {
    const told = body.facts.map(({ type }) => type);
    const last = spans.at(-1);
    if (last?.to === null && told.some((type) => ends.includes(type))) last.to = at;
    if (told.includes('requestSuspended')) spans.push({ from: at, to: null });
  }
  return spans;
}

const ends = ['requestResumed', 'requestWithdrawn', 'requestLapsed'];

/**
 * What moves a request, or asks somebody for something: none of it is heard of one that stands still. What a departure, a
 * recusal or its call makes of it is no part of this list: those are taken meanwhile.
 */
const moves: readonly (LabelRequestFact | PoleReviewFact)['type'][] = [
  'admitted', 'rejectedInadmissible', 'completionRequested', 'completionExtended', 'completionReminded', 'completed',
  'leadClaimed', 'leadClaimOpened', 'leadReassigned', 'leadOpinionShared', 'takeOverOpened', 'coReviewOpened', 'coReviewExpired',
  'windowReopened', 'conciliationOpened', 'oppositionLifted', 'oppositionMaintained', 'outcomeComputed', 'sentToSteering',
  'outcomeUpheld', 'deliberationOrdered', 'deliberationLapsed', 'panelNamed', 'panelOpinionGiven', 'signerNamed',
  'labelGranted', 'opinionGiven', 'requestPostponed', 'requestRefused', 'conditionsOpened', 'reservationAnswered',
  'reservationLifted', 'reservationUpheld', 'versionHandedIn', 'versionTaken', 'versionRefused', 'calendarCompressed',
  'ruleSetAdopted', 'deadlineMissed', 'stepReminded', 'exclusionReminded', 'successionReminded',
  'reviewDeclined', 'clearanceReached', 'voterDesignated', 'expertAssigned', 'expertReminded', 'reviewSubmitted',
  'expertiseConcluded', 'voteOpened', 'ballotCast', 'lateBallotKept', 'voteClosed', 'ballotsOpened', 'quorumMissed',
  'opinionProposed', 'opinionValidated', 'opinionRevised', 'lateOpinionKept', 'fellSilent', 'judgedAnew',
  'sessionMoved', 'attendanceRecorded', 'minutesDrafted', 'minutesSigned', 'minutesApproved',
  'reviewDeadlineMissed', 'innerStepReminded',
]; // prettier-ignore

const isOfRequest = ({ key }: Entry) => key === 'request' || key.startsWith('review:');

function movedMeanwhile(request: RequestRead): string[] {
  const spans = spansOf(request);
  return request.entries
    .filter(({ at }) => spans.some(({ from, to }) => at > from && (to === null || at < to)))
    .filter(
      (entry) =>
        isOfRequest(entry) &&
        entry.body.facts.some(({ type }) => (moves as readonly string[]).includes(type)),
    )
    .map(placeOf);
}

/** A review that runs while its request stands still would fire its deadlines, and count its votes. */
function runsAlone(request: RequestRead): string[] {
  const aggregate = aggregateOf(request);
  const whole = requestOf(aggregate);
  if (!whole || isOver(whole.state)) return [];
  const still = standstillOf(whole.context)?.until ?? null;
  return reviewedPoles(aggregate)
    .filter((pole) => {
      const review = reviewOf(aggregate, pole);
      if (!review || ['closed', 'terminated'].includes(review.state)) return false;
      return (standstillOf(review.context)?.until ?? null) !== still;
    })
    .map((pole) => `${request.id} ${pole}`);
}

export const standstills: Subject = {
  about: 'Requests whose review is suspended',
  remedy:
    'Resume the request, and write to the maintainers with the ids before any result of it is certified.',
  invariants: [
    {
      name: 'movedWhileSuspended',
      rule: 'R53',
      promise:
        'while a request is suspended nobody votes, nothing is counted or decided, and nobody is reminded',
      ofRequest: movedMeanwhile,
    },
    {
      name: 'reviewRunsAlone',
      rule: 'R53',
      promise: 'every review under way stands still with its request, and goes on with it',
      ofRequest: runsAlone,
    },
  ],
};
