import {
  deliberationsIn,
  deliberationOf,
  requestOf,
  reviewOf,
  type Ballot,
  type Opinion,
  type PersonId,
  type PoleCode,
  type Roll,
} from '../../../workflows/index.js';
import { byCall, type Ask, type Situation } from './product.js';

/*
 * What people might try in a situation, allowed or not, as they ask it by a form or by the API.
 */

/** A day long enough before the closing for a reservation to be answered (R38). */
const reservationDay = '2026-06-20';

/** One pôle: who decides on its opinions, and who works for it. */
export interface House {
  pole: PoleCode;
  roll: Roll;
  people: PersonId[];
}

/** What is tried in a house; the fewer, the smaller the walk. */
export interface Course {
  ballots: readonly Ballot[];
  modes: readonly ('session' | 'remote')[];
  /** what its chair might say anew */
  opinions: readonly Opinion[];
}

const by = (people: readonly PersonId[], asked: Ask['asked'][], texts?: string[]): Ask[] =>
  people.flatMap((who) => asked.map((one) => ({ who, asked: one, ...(texts && { texts }) })));

/** Whatever these people might try in the review of one pôle. */
export function actsInReview(
  { pole, roll }: House,
  { ballots, modes, opinions }: Course,
  people: PersonId[],
): Ask[] {
  const said = (opinion: Opinion) =>
    opinion === 'favourableWithReservations' ? ['reasons', 'reservation1'] : ['reasons'];
  const seats = [...roll.map(({ id }) => id), 'seat-nobody'];
  return [
    ...by(people, [
      { type: 'acceptReview', pole },
      { type: 'closeVote', pole },
      { type: 'assignExpert', pole, person: `${pole}.x` },
      { type: 'leaveReading', pole },
    ]),
    ...by(
      people,
      modes.map((mode) => ({ type: 'openVote', pole, mode })),
    ),
    ...by(
      people,
      ['declineReview', 'recusePole', 'concludeExpertise', 'validateOpinion'].map((type) => ({ type, pole })),
      ['reasons'],
    ),
    ...by(people, [{ type: 'validateOpinion', pole, until1: reservationDay }], ['reasons', 'reservation1']),
    ...by(people, [
      { type: 'submitReview', pole, form: { id: 'form', hash: 'a' }, recommendation: 'priority' },
    ]),
    ...opinions.flatMap((opinion) => by(people, [{ type: 'reviseOpinion', pole, opinion }], said(opinion))),
    ...seats.flatMap((seat) =>
      ballots.flatMap((ballot) => by(people, [{ type: 'castBallot', pole, seat, ballot }], ['reasons'])),
    ),
    ...by(
      people,
      [true, false].map((clear) => ({ type: 'declareInterests', clear })),
    ),
  ];
}

const beforeVote = ['invited', 'inReview.coiClearance', 'inReview.committee.preparing'];

/** The whole review of a pôle that has one to give, all its voters of one mind: one step of a walk. */
export function speaks({ pole, roll }: House, ballot: Ballot, { at, aggregate }: Situation): Ask[] {
  const review = reviewOf(aggregate, pole);
  const declared = requestOf(aggregate)?.context.declarations ?? {};
  const hears = review?.context.role === 'lead' || review?.context.leadOpinionShared;
  if (!review || !hears || review.context.settled || !beforeVote.includes(review.state)) return [];
  const voters = roll.filter(({ kind }) => kind === 'voting');
  const chair = voters.find((seat) => seat.chair)?.person ?? '';
  const reserves = ballot === 'favourableWithReservations';
  return [
    ...by(
      voters.map(({ person }) => person).filter((person) => declared[person] === undefined),
      [{ type: 'declareInterests', clear: true }],
    ),
    ...(review.state === 'invited' ? by([chair], [{ type: 'acceptReview', pole }]) : []),
    ...by([chair], [{ type: 'openVote', pole, mode: 'session' }]),
    ...voters.flatMap(({ id, person }) =>
      by([person], [{ type: 'castBallot', pole, seat: id, ballot }], ['reasons']),
    ),
    ...by(
      [chair],
      [{ type: 'validateOpinion', pole, ...(reserves && at < reservationDay && { until1: reservationDay }) }],
      ['reasons', ...(reserves ? ['reservation1'] : [])],
    ),
  ];
}

/** What these people might ask of the request itself, for any of the pôles. */
export function actsOnRequest(
  poles: readonly PoleCode[],
  people: PersonId[],
  { aggregate }: Situation,
): Ask[] {
  const { conditions = [] } = requestOf(aggregate)?.context ?? {};
  const each = (make: (pole: PoleCode) => Ask['asked'][], texts?: string[]) =>
    by(people, poles.flatMap(make), texts);
  const decision = 'COPIL-1';
  return [
    ...by(people, [{ type: 'withdraw' }, { type: 'confirmOutcome' }, { type: 'ruleOnOutcome', decision }]),
    ...by(people, [{ type: 'sendToSteering' }], ['reasons']),
    ...each((pole) => [
      { type: 'claimLead', pole },
      { type: 'ruleOnOutcome', pole, decision },
      { type: 'attributeLead', pole, decision },
    ]),
    ...each(
      (pole) => ['reopenWindow', 'liftOpposition', 'maintainOpposition'].map((type) => ({ type, pole })),
      ['reasons'],
    ),
    ...conditions.flatMap(({ id: reservation }) => [
      ...by(people, [{ type: 'answerReservation', reservation }], ['answer']),
      ...each(
        (pole) => [
          { type: 'liftReservation', pole, reservation },
          { type: 'upholdReservation', pole, reservation },
        ],
        ['reasons'],
      ),
    ]),
    { who: byCall, asked: { type: 'cancelCall', decision: 'COPIL-2' } },
  ];
}

/** R68: what is asked after a refusal, by these people and by those who would look at it again. */
export function actsOfAppeal(people: PersonId[], judges: PersonId[], { aggregate }: Situation): Ask[] {
  if (!['refused', 'reexamination'].includes(requestOf(aggregate)?.state ?? '')) return [];
  const questions = deliberationsIn(aggregate).map((key) => deliberationOf(aggregate, key)?.context);
  const all = [...people, ...judges];
  return [
    ...by(all, [{ type: 'requestReexamination' }], ['reasons']),
    ...by(
      all,
      [true, false].map((overturns) => ({ type: 'decideReexamination', overturns, decision: 'COPIL-3' })),
    ),
    ...by(
      judges,
      [true, false].map((clear) => ({ type: 'declareInterests', clear })),
    ),
    ...questions.flatMap((asked) =>
      (asked?.roll ?? []).flatMap(({ id: seat }) =>
        ['for', 'against', 'abstain'].flatMap((answer) =>
          by(all, [{ type: 'castAnswer', pole: asked?.pole ?? '', seat, question: 1, answer }], ['reasons']),
        ),
      ),
    ),
  ];
}
