import { seatsToAnswer } from '../deliberations.js';
import {
  answerPoles,
  labelOf,
  reviewOf,
  unsettledConditions,
  type PoleCode,
} from '../../../workflows/index.js';
import { latecomers } from '../co-labels.js';
import { isOfReview, type CommandName } from '../command-names.js';
import { openSuspicions } from '../conflicts/findings.js';
import { isAwaited, mayBeHanded } from '../departures.js';
import { waitsForVoter } from '../designation.js';
import { answerable } from '../exclusions.js';
import { panelIsAwaited } from '../panel.js';
import { changeRulings } from '../versions.js';
import { awaitingAnswer, awaitingRuling, isVacant } from '../withdrawals.js';
import type { Reading } from './reader.js';
import { isOfSession, sessionWaits } from './sessions.js';

const ofOpposition: CommandName[] = ['liftOpposition', 'maintainOpposition'];
const ofSuccession: CommandName[] = ['acceptSuccession', 'declineSuccession'];
const ofConflict: CommandName[] = ['confirmConflict', 'dismissConflict'];
const ofExclusion: CommandName[] = ['grantExclusion', 'refuseExclusion'];
const ofLabelPole: CommandName[] = [
  'suspendLabel',
  'resumeLabel',
  'noticeWithdrawal',
  'dropWithdrawal',
  'takeOverCertificate',
];
const ofReservation: CommandName[] = ['liftReservation', 'upholdReservation'];

/** A pôle, and a seat, an act could be done for. */
export interface Candidate {
  pole: PoleCode | null;
  seat: string | null;
  /** the number of the question an answer is for */
  question?: number;
}

/** Whom each act could be done for by this reader, before it is judged. */
export function candidates(
  command: CommandName,
  { standing, aggregate, world, context, at }: Reading,
): Candidate[] {
  if (command === 'castBallot') {
    return standing.reviewing.flatMap((pole) =>
      votersLeft(aggregate, pole)
        .filter((seat) => seat.person === standing.person || bears(world, seat.id, standing.person))
        .map((seat) => ({ pole, seat: seat.id })),
    );
  }
  if (command === 'claimLead') {
    const chairs = standing.mandates.filter(
      ({ role, pole }) => role === 'chair' && pole !== context.leadPole,
    );
    return chairs.map(({ pole }) => ({ pole, seat: null }));
  }
  if (ofSuccession.includes(command)) {
    const poles = new Set(standing.mandates.flatMap(({ pole }) => pole ?? []));
    return [...poles].filter((pole) => isAwaited(aggregate, pole)).map((pole) => ({ pole, seat: null }));
  }
  if (command === 'proposeInPlace' && standing.isHolder) return [];
  if (command === 'reassignLead' && mayBeHanded(context).length === 0) return [];
  if (ofConflict.includes(command)) {
    const open = (pole: PoleCode) => openSuspicions({ world, aggregate }, pole).length > 0;
    return standing.reviewing.filter(open).map((pole) => ({ pole, seat: null }));
  }
  if (command === 'designateVoter') {
    const short = standing.reviewing.filter((pole) => waitsForVoter(aggregate, pole));
    return short.map((pole) => ({ pole, seat: null }));
  }
  if (isOfSession(command)) {
    const waits = (pole: PoleCode) => sessionWaits(command, { aggregate, at }, pole);
    return standing.reviewing.filter(waits).map((pole) => ({ pole, seat: null }));
  }
  if (ofExclusion.includes(command)) {
    const waits = (pole: PoleCode) => answerable({ standing, aggregate, world }, pole).length > 0;
    return standing.reviewing.filter(waits).map((pole) => ({ pole, seat: null }));
  }
  if (command === 'castAnswer') {
    return standing.reviewing.flatMap((pole) =>
      seatsToAnswer({ aggregate, world }, pole, standing.person).map((one) => ({ pole, ...one })),
    );
  }
  if (ofLabelPole.includes(command)) {
    const label = labelOf(aggregate)?.context;
    const poles = label ? answerPoles(label).filter((pole) => isOffered(command, aggregate, pole)) : [];
    return standing.reviewing.filter((pole) => poles.includes(pole)).map((pole) => ({ pole, seat: null }));
  }
  if (command === 'answerWithdrawal') return awaitingAnswer(aggregate).map((pole) => ({ pole, seat: null }));
  if (command === 'decideWithdrawal') return awaitingRuling(aggregate).map((pole) => ({ pole, seat: null }));
  if (command === 'decideChange') return changeRulings(aggregate).map((pole) => ({ pole, seat: null }));
  if (command === 'addCoLabel') {
    const late = latecomers(aggregate);
    return standing.reviewing.filter((pole) => late.includes(pole)).map((pole) => ({ pole, seat: null }));
  }
  if (command === 'namePanel' && !panelIsAwaited(aggregate, world)) return [];
  if (isOfReview(command)) return standing.reviewing.map((pole) => ({ pole, seat: null }));
  if (ofOpposition.includes(command)) {
    return standing.reviewing
      .filter((pole) => context.positions[pole]?.opposition)
      .map((pole) => ({ pole, seat: null }));
  }
  if (ofReservation.includes(command)) {
    const theirs = unsettledConditions(context).map(({ pole }) => pole);
    return standing.reviewing.filter((pole) => theirs.includes(pole)).map((pole) => ({ pole, seat: null }));
  }
  if (command === 'reopenWindow') {
    const silent = context.invited.filter((pole) => context.positions[pole]?.position === 'silent');
    return silent.map((pole) => ({ pole, seat: null }));
  }
  return [{ pole: null, seat: null }];
}

/** R70: what cannot be dropped is no act, nor is leading a certificate that has a lead. */
function isOffered(command: CommandName, aggregate: Reading['aggregate'], pole: PoleCode): boolean {
  if (command === 'dropWithdrawal') return awaitingAnswer(aggregate).includes(pole);
  return command !== 'takeOverCertificate' || isVacant(aggregate);
}

/** Seats that vote, or, once the vote is over, those that have not: what they say then is kept, not counted (R44). */
function votersLeft(aggregate: Reading['aggregate'], pole: PoleCode) {
  const review = reviewOf(aggregate, pole);
  if (!review?.context.vote) return [];
  const { vote, lateBallots } = review.context;
  if (review.state === 'inReview.committee.voting') return vote.electorate;
  return vote.electorate.filter(({ id }) => !vote.ballots[id] && !lateBallots[id]);
}

const bears = (world: Reading['world'], seat: string, person: string) =>
  world.cooperation.proxies.some((proxy) => proxy.seat === seat && proxy.bearer === person);
