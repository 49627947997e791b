import {
  deliberationOf,
  deliberationsIn,
  innerPoleOf,
  isFinalInstance,
  labelKey,
  labelOf,
  type Aggregate,
  type ChangeGround,
  type PoleCode,
} from '../../../workflows/index.js';
import { opensAt, person } from '../../support/material.js';
import { speaks, type House } from './acts.js';
import type { Taken } from './explore.js';
import { poleOf, when, type Law } from './law.js';
import { answered, type Ask, type Situation, type SmallWorld } from './product.js';
import { organHeard } from './votes-read.js';
import { admitted, houseOf, organOf, unread, worldOf } from './worlds.js';

/*
 * Labels whose holder declares changes, and what their pôles, steering and time make of them (R62).
 */

/** What a declared change makes of the project. */
interface Declared {
  grounds: ChangeGround[];
  lost?: string[];
  partnerPoles?: PoleCode[];
}

const decision = 'COPIL-4';
const by = (people: readonly string[], asked: Ask['asked'], texts?: string[]): Ask[] =>
  people.map((who) => ({ who, asked, ...(texts && { texts }) }));

const changesIn = (aggregate: Aggregate) => labelOf(aggregate)?.context.changes ?? [];

/** Whatever somebody might try once there is a label. */
function actsOnLabel(houses: House[], declared: Record<string, Declared>, { aggregate }: Situation): Ask[] {
  const poles = houses.map(({ pole }) => pole);
  const chairs = poles.map((pole) => `${pole}.1`);
  const people = [...chairs, ...poles.map((pole) => `${pole}.officer`), 'holder', 'secretary'];
  const said = changesIn(aggregate).length < 2 ? Object.keys(declared) : [];
  const questions = deliberationsIn(aggregate).filter((key) => !isFinalInstance(aggregate, key));
  return [
    ...said.flatMap((change) => by(['holder', 'secretary'], { type: 'declareChange', change }, ['changes'])),
    ...by(people, { type: 'confirmChange' }),
    ...poles.flatMap((pole) =>
      [true, false].flatMap((keeps) => by(people, { type: 'decideChange', pole, keeps, decision })),
    ),
    ...questions.flatMap((key) => {
      const pole = innerPoleOf(key) ?? '';
      const question = deliberationsIn(aggregate, pole).indexOf(key) + 1;
      return ['for', 'against'].flatMap((answer) =>
        by(chairs, { type: 'castAnswer', pole, seat: `seat-${pole}.1`, question, answer }, ['reasons']),
      );
    }),
    ...by(chairs, { type: 'declareInterests', clear: false }),
    ...by(chairs, { type: 'noticeWithdrawal', pole: 'est', ground: 'falseStatement' }, ['reasons']),
    ...by(['holder'], { type: 'answerWithdrawal', pole: 'est' }, ['answer']),
    ...poles.flatMap((pole) => by(chairs, { type: 'takeOverCertificate', pole })),
  ];
}

const completesChanges =
  (houses: House[], declared: Record<string, Declared>): NonNullable<SmallWorld['completes']> =>
  (asked, told, at) => {
    if (asked.type !== 'declareChange') return told;
    const { grounds = [], lost = [], partnerPoles = [] } = declared[String(asked['change'])] ?? {};
    const version = Number(asked['version']);
    return {
      key: labelKey,
      command: {
        ...{ type: 'declareChange', at: at ?? opensAt, by: person('holder') },
        file: { version, hash: String(version).repeat(64) },
        change: { grounds, failing: lost.map((rule) => ({ rule, verdict: 'KO' })), lost },
        ...{ partnerPoles, texts: { changes: { id: 'changes', hash: 'c'.repeat(64) } } },
        rolls: Object.fromEntries(houses.map(({ pole, roll }) => [pole, roll])),
      },
    };
  };

/** The version a declaration seals is the next of the dossier. */
const numbered = (asks: Ask[], { aggregate }: Situation): Ask[] =>
  asks.map((ask) =>
    ask.asked.type === 'declareChange'
      ? { ...ask, asked: { ...ask.asked, version: changesIn(aggregate).length + 2 } }
      : ask,
  );

/** A label of these pôles, of one voter each. */
export function withChanges(poles: PoleCode[], declared: Record<string, Declared>): SmallWorld {
  const houses = poles.map((pole) => houseOf(pole, organOf(pole, 1)));
  const small: SmallWorld = {
    begins: [],
    world: worldOf(houses),
    completes: completesChanges(houses, declared),
    tries: (situation) => numbered(actsOnLabel(houses, declared, situation), situation).map((ask) => [ask]),
  };
  let situation = admitted(houses, { ...unread, minimumVoters: 1 });
  const does = (asks: Ask[]) => {
    for (const ask of asks) {
      const answer = answered(ask, situation, small);
      if ('refused' in answer) throw new Error(`${ask.asked.type}: ${answer.refused.join()}`);
      situation = { at: situation.at, aggregate: answer.outcome.aggregate };
    }
  };
  for (const house of houses) does(speaks(house, 'favourable', situation));
  does([{ who: `${poles[0] ?? ''}.1`, asked: { type: 'confirmOutcome' } }]);
  return { ...small, begins: [situation] };
}

const factsOf = ({ outcome }: Taken) =>
  outcome.steps.flatMap(({ facts }) => facts as { type: string; left?: PoleCode[] }[]);

/** What steering has decided in this pôle's place, with the number of a decision. */
const ruled = (aggregate: Aggregate, pole: PoleCode) => {
  const one = changesIn(aggregate).at(-1);
  return one?.decisions[pole] !== undefined && one.passedOn.includes(pole) ? one.answers[pole] : undefined;
};
const silent = (aggregate: Aggregate, pole: PoleCode): boolean =>
  deliberationsIn(aggregate, pole).some((key) => {
    const { state, context } = deliberationOf(aggregate, key) ?? {};
    const mute = state === 'short' || context?.tally?.quorumMet === false;
    return context?.about === 'change' && mute;
  });

/**
 * R37, R41: on the certificate of a change that its lead did not confirm is who has said so, by a vote that carries it or by steering
 * where its organ was mute; off it, who has said no, or has become a partner. None names nobody.
 */
const eachForItself: Law = (taken) => {
  const { aggregate } = taken.after;
  const label = labelOf(aggregate)?.context;
  const settled = factsOf(taken).find(({ type }) => type === 'changeTaken');
  const nobody = when(
    label?.certificates.some(({ labelling }) => labelling.length === 0) ?? false,
    'a certificate names no pôle',
  );
  if (!settled || taken.told.command.type === 'confirmChange' || !label) return nobody;
  const one = label.changes.findLast(({ state }) => state === 'taken');
  const kept = (pole: PoleCode) => organHeard(aggregate, pole) || ruled(aggregate, pole) === 'carried';
  const refused = (pole: PoleCode) =>
    one?.partnerPoles.includes(pole) || (ruled(aggregate, pole) ?? one?.answers[pole]) === 'notCarried';
  return [
    ...nobody,
    ...label.labelling.flatMap((pole) => when(!kept(pole), `${pole} is said to keep its label by nobody`)),
    ...(settled.left ?? []).flatMap((pole) =>
      when(!refused(pole), `${pole} is struck off without having said so`),
    ),
    ...when(label.labelling.length === 0, 'a change is taken that nobody keeps its label with'),
  ];
};

/** R41: silence is no answer; where an organ was mute the answer of its pôle is steering's, by a decision. */
const silenceDecidesNothing: Law = ({ after: { aggregate } }) => {
  const one = changesIn(aggregate).findLast(({ state }) => ['taken', 'refused'].includes(state));
  const again = changesIn(aggregate).filter(({ asked }) => asked.length > 0).length > 1;
  return Object.keys(one?.answers ?? {}).flatMap((pole) =>
    when(
      !again && silent(aggregate, pole) && !organHeard(aggregate, pole) && one?.decisions[pole] === undefined,
      `the silence of ${pole} is taken for an answer`,
    ),
  );
};

/** R37: nobody of one pôle answers for another. */
const noneForAnother: Law = (taken) => {
  const actor = poleOf(taken);
  const [was, is] = [taken.before, taken.after].map(
    ({ aggregate }) => changesIn(aggregate).at(-1)?.answers ?? {},
  );
  return Object.keys(is ?? {}).flatMap((pole) =>
    when(
      actor !== null && actor !== pole && was?.[pole] === undefined && is?.[pole] !== undefined,
      `an act of ${String(actor)} answers for ${pole}`,
    ),
  );
};

export const changeLaws: Law[] = [eachForItself, silenceDecidesNothing, noneForAnother];
