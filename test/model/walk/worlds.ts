import type { WorldPerson } from '../../../src/cooperation/index.js';
import type { LabellingWorld } from '../../../src/labelling/world.js';
import {
  decide,
  openDraft,
  requestKey,
  type Ballot,
  type PoleCode,
  type Roll,
  type RuleValues,
  type Submission,
} from '../../../workflows/index.js';
import { call, opensAt, person, rollOf, submissionOf, type RequestAct } from '../../support/material.js';
import { actsInReview, actsOfAppeal, actsOnRequest, speaks, type Course, type House } from './acts.js';
import { actsOfDeparture } from './departures.js';
import type { Ask, Situation, SmallWorld } from './product.js';
import { actsOfVersions, completesVersions, type Handed } from './versions.js';

/*
 * Worlds small enough to be walked whole: few pôles, few voters, and everything they might do.
 */

/** The first seats of a pôle's organ: chair, deputy and members, and its alternate where one is wanted. */
export const organOf = (pole: string, voters: number, alternate = false): Roll =>
  rollOf(pole, voters).filter(({ kind }) => kind === 'voting' || (alternate && kind === 'alternate'));

export const houseOf = (pole: PoleCode, roll: Roll): House => ({
  ...{ pole, roll },
  people: [...roll.map(({ person: id }) => id), `${pole}.officer`, `${pole}.x`],
});

/** Of no pôle: who asks for the label, who writes what steering decides, and who has nothing to do with it. */
const others = ['holder', 'secretary', 'somebody'];

const mandate = (id: string, role: WorldPerson['role'], of: Partial<WorldPerson> = {}): WorldPerson => ({
  ...{ id, role, lang: 'fr', pole: null, organ: null, seat: null },
  ...of,
});

/** The mandates of an organ, each with its seat; who presides over one that decides on labels signs for the pôle (R34). */
const mandatesIn = (pole: PoleCode, organ: string, roll: Roll): WorldPerson[] =>
  roll.map(({ id: seat, person: who, chair, deputy }) => {
    const presides = chair ? 'chair' : deputy ? 'deputyChair' : 'member';
    return mandate(who, organ === 'committee' ? presides : 'member', { pole, organ, seat });
  });

/** The cooperation of these houses; `board` is another organ of the first of them (R68). */
export function worldOf(houses: House[], board: Roll = []): LabellingWorld {
  const [first] = houses;
  const boardPole = first?.pole ?? '';
  return {
    cooperation: {
      poles: houses.map(({ pole }) => ({
        ...{ code: pole, name: pole, short: pole, calendar: 'france' as const },
        ...{ siren: null, regions: [], member: true },
      })),
      rolls: Object.fromEntries(houses.map(({ pole, roll }) => [pole, roll])),
      organs: board.length > 0 ? [{ pole: boardPole, code: 'board', name: 'board', roll: board }] : [],
      proxies: [],
      people: [
        ...houses.flatMap(({ pole, roll }) => [
          ...mandatesIn(pole, 'committee', roll),
          mandate(`${pole}.officer`, 'caseOfficer', { pole }),
          mandate(`${pole}.x`, 'expert', { pole }),
        ]),
        ...mandatesIn(boardPole, 'board', board),
        mandate('secretary', 'secretary'),
      ],
      correspondents: [],
      domains: [],
      ties: [],
      delegations: [],
      lapsed: [],
    },
    ...{ dossier: null, rules: null, told: [], texts: {} },
  };
}

/** A draft that is submitted and admitted. */
export function admitted(
  houses: House[],
  rules: Partial<RuleValues>,
  more: Partial<Submission> = {},
): Situation {
  const poles = houses.map(({ pole }) => pole);
  const command = { type: 'openDraft', at: opensAt, by: person('holder'), call, continues: null };
  const opened = openDraft({
    key: requestKey,
    command,
    input: { holder: 'holder', at: opensAt, call, continues: null },
  });
  const rolls = Object.fromEntries(houses.map(({ pole, roll }) => [pole, roll]));
  const acts: RequestAct[] = [
    { type: 'submit', submission: submissionOf(poles, more, rules) },
    { type: 'admit', rolls },
  ];
  const last = acts.reduce((outcome, act) => {
    if (!outcome.ok) throw new Error(`${act.type} comes after a refusal`);
    return decide(outcome.aggregate, {
      key: requestKey,
      command: { ...act, at: opensAt, by: person('somebody') },
    });
  }, opened);
  if (!last.ok) throw new Error('not admitted');
  return { at: opensAt, aggregate: last.aggregate };
}

const single = (asks: Ask[]): Ask[][] => asks.map((ask) => [ask]);

/** Readings are asked for where they are part of what is walked. */
export const unread: Partial<RuleValues> = {
  expectedReviews: 0,
  fewestLeadReviews: 0,
  fewestInvitedReviews: 0,
};

/** One pôle alone, whose members declare, vote and are missing in every way there is; with a reading before it. */
export function oneOrgan(voters: number, ballots: readonly Ballot[]): SmallWorld {
  const house = houseOf('ouest', organOf('ouest', voters, true));
  const course: Course = { ballots, modes: ['session', 'remote'], opinions: ['postponed'] };
  const people = [...house.people, ...others];
  return {
    begins: [admitted([house], { ...unread, expectedReviews: 1, minimumVoters: 2 })],
    world: worldOf([house]),
    tries: (situation) =>
      single([...actsInReview(house, course, people), ...actsOnRequest([house.pole], people, situation)]),
  };
}

/** Two pôles of one voter each, whose reviews go on side by side. */
export function twoPoles(ballots: readonly Ballot[]): SmallWorld {
  const houses = ['ouest', 'est'].map((pole) => houseOf(pole, organOf(pole, 1)));
  const course: Course = { ballots, modes: ['session'], opinions: ['unfavourable'] };
  const people = [...houses.flatMap((house) => house.people), ...others];
  const poles = houses.map(({ pole }) => pole);
  return {
    begins: [admitted(houses, { ...unread, minimumVoters: 1 })],
    world: worldOf(houses),
    tries: (situation) =>
      single([
        ...houses.flatMap((house) => actsInReview(house, course, people)),
        ...actsOnRequest(poles, people, situation),
      ]),
  };
}

const minds: readonly Ballot[] = [
  'favourable',
  'favourableWithReservations',
  'unfavourable',
  'complementRequested',
];
const whole: Course = { ballots: [], modes: [], opinions: ['favourable', 'unfavourable'] };
const aside = ['declineReview', 'recusePole', 'reviseOpinion'];

/** Pôles that speak with one voice each, and all that comes between them: R36 to R38, R42, R44, and the appeal (R68). */
export function between(poles: PoleCode[], rules: Partial<RuleValues> = {}): SmallWorld {
  const houses = poles.map((pole) => houseOf(pole, organOf(pole, 1)));
  const board = organOf('ouest.board', 1);
  const people = [...houses.flatMap(({ roll }) => roll.map(({ person: id }) => id)), ...others];
  const judges = board.map(({ person: id }) => id);
  return {
    begins: [admitted(houses, { ...unread, minimumVoters: 1, ...rules })],
    world: worldOf(houses, board),
    tries: (situation) => [
      ...houses
        .flatMap((house) => minds.map((mind) => speaks(house, mind, situation)))
        .filter(({ length }) => length > 0),
      ...single([
        ...houses.flatMap((house) =>
          actsInReview(house, whole, people).filter(({ asked }) => aside.includes(asked.type)),
        ),
        ...actsOnRequest(poles, people, situation),
        ...actsOfAppeal(people, judges, situation),
      ]),
    ],
  };
}

/** What ends a request at once, and what comes after it, is walked without versions. */
const elsewhere = ['withdraw', 'cancelCall', 'requestReexamination', 'decideReexamination', 'castAnswer'];
const isOfReview = ({ who, asked: { type } }: Ask) => who !== 'somebody' && !elsewhere.includes(type);

/** The same with a version of the dossier handed in wherever one may be (R60, R62). */
export function withVersions(
  poles: PoleCode[],
  handed: Record<string, Handed>,
  { rules = {}, more = {} }: { rules?: Partial<RuleValues>; more?: Partial<Submission> } = {},
): SmallWorld {
  const small = between(poles, rules);
  const houses = poles.map((pole) => houseOf(pole, organOf(pole, 1)));
  const answering = [...poles.flatMap((pole) => [`${pole}.1`, `${pole}.officer`]), 'holder'];
  return {
    ...small,
    begins: [admitted(houses, { ...unread, minimumVoters: 1, ...rules }, more)],
    completes: completesVersions(handed, houses),
    tries: (situation) => [
      ...small.tries(situation).filter((asks) => asks.every(isOfReview)),
      ...single(actsOfVersions(handed, answering, situation)),
    ],
  };
}

/** The same with a pôle that leaves, which another of the request, or one that has no part in it yet, may succeed (R64). */
export function withDepartures(
  poles: PoleCode[],
  { rules = {}, more = {} }: { rules?: Partial<RuleValues>; more?: Partial<Submission> } = {},
): SmallWorld {
  const houses = poles.map((pole) => houseOf(pole, organOf(pole, 1)));
  const fresh = houseOf('neuf', organOf('neuf', 1));
  const small = between([...poles, 'neuf'], rules);
  const answering = [...poles, 'neuf'].map((pole) => `${pole}.1`).concat('secretary');
  return {
    ...small,
    begins: [admitted(houses, { ...unread, minimumVoters: 1, ...rules }, more)],
    world: worldOf([...houses, fresh]),
    tries: (situation) => [
      ...small.tries(situation).filter((asks) => asks.every(isOfReview)),
      ...single(actsOfDeparture(poles, [null, ...poles, 'neuf'], answering, situation)),
    ],
  };
}
