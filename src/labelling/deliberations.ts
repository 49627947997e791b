import {
  barredFrom,
  clearIn,
  deliberationKey,
  deliberationOf,
  deliberationsIn,
  isAside,
  isTooSmall,
  refusingPole,
  requestOf,
  votersOn,
  type Aggregate,
  type DeliberationContext,
  type PersonId,
  type PoleCode,
  type Roll,
} from '../../workflows/index.js';
import type { WorldOrgan } from '../cooperation/index.js';
import type { Right } from './capacities.js';
import { fieldsOf, type Complete } from './completion.js';
import type { LabellingWorld } from './world.js';

/**
 * The question of this number, which an organ is asked: it may have two before it at once (R62, R70). Without such a number, the
 * first under way, else the last.
 */
export function keyOf(aggregate: Aggregate, pole: PoleCode, question: unknown): string {
  const keys = deliberationsIn(aggregate, pole);
  if (typeof question === 'number') return keys[question - 1] ?? deliberationKey(pole, question);
  return openIn(aggregate, pole)[0] ?? keys.at(-1) ?? deliberationKey(pole);
}

const openIn = (aggregate: Aggregate, pole: PoleCode): string[] =>
  deliberationsIn(aggregate, pole).filter((key) => isOpen(aggregate, key));

const isOpen = (aggregate: Aggregate, key: string): boolean =>
  deliberationOf(aggregate, key)?.state === 'voting';

/** Where the pôle's organ votes on a question now: that of this number, or any. */
export function openDeliberation(
  aggregate: Aggregate,
  pole: PoleCode,
  question: unknown = null,
): DeliberationContext | null {
  const key = keyOf(aggregate, pole, question);
  return isOpen(aggregate, key) ? (deliberationOf(aggregate, key)?.context ?? null) : null;
}

/**
 * R68: the organ of the pôle, other than the one that decides on labels, that may look at its refusal again: one of which
 * enough members have had no vote on the request nor an interest in it (R31); the largest of them. Null where there is none.
 */
export function otherOrgan(aggregate: Aggregate, world: LabellingWorld): WorldOrgan | null {
  const { context } = requestOf(aggregate) ?? {};
  if (!context?.submission) return null;
  const pole = refusingPole(context);
  const barred = votersOn(aggregate);
  const declarations = clearIn(aggregate);
  const rules = context.submission.rules.values;
  const free = ({ roll }: { roll: Roll }) =>
    roll.filter(({ person }) => !isAside({ barred, declarations }, person));
  return (
    world.cooperation.organs
      .filter((one) => one.pole === pole && !isTooSmall({ roll: one.roll, barred, declarations, rules }))
      .sort((one, other) => free(other).length - free(one).length)[0] ?? null
  );
}

/** Who presides over the vote: the organ's chair, or its deputy where the chair takes no part. */
function chairOf({ roll, ...organ }: DeliberationContext): PersonId | null {
  const speaks = roll.filter(({ chair, deputy, person }) => (chair || deputy) && !isAside(organ, person));
  return (speaks.find(({ chair }) => chair) ?? speaks[0])?.person ?? null;
}

export const chairs = (context: DeliberationContext, person: PersonId): boolean =>
  chairOf(context) === person;

/** R33: a seat of the organ answers by the hand of its holder, or of the bearer of its proxy. */
export const answerer: Right['as'] = ({ standing, aggregate, world, pole, seat }) => {
  const open = pole && !standing.isHolder ? openIn(aggregate, pole) : [];
  const isOfOne = open.some((key) =>
    deliberationOf(aggregate, key)?.context.roll.some(({ id }) => id === seat),
  );
  if (!pole || !seat || !isOfOne) return null;
  const sits = standing.mandates.some((one) => one.seat === seat);
  const bears = world.cooperation.proxies.some(
    (proxy) => proxy.seat === seat && proxy.bearer === standing.person,
  );
  return sits || bears ? { role: 'member', pole, seat } : null;
};

/** The seats of which this person may cast an answer now, their own and those whose proxy they bear, question by question. */
export function seatsToAnswer(
  { aggregate, world }: { aggregate: Aggregate; world: LabellingWorld },
  pole: PoleCode,
  person: PersonId,
): { seat: string; question: number }[] {
  const bears = (seat: string) =>
    world.cooperation.proxies.some((proxy) => proxy.seat === seat && proxy.bearer === person);
  const all = deliberationsIn(aggregate, pole);
  return openIn(aggregate, pole).flatMap((key) => {
    const { electorate = [], answers = {} } = deliberationOf(aggregate, key)?.context.vote ?? {};
    return electorate
      .filter((seat) => seat.person === person || bears(seat.id))
      .filter(({ id }) => !answers[id])
      .map(({ id }) => ({ seat: id, question: all.indexOf(key) + 1 }));
  });
}

export const deliberationCompletions: Record<string, Complete> = {
  requestReexamination: ({ texts, world, aggregate }) => {
    const found = otherOrgan(aggregate, world);
    return { texts, organ: found && { code: found.code, roll: found.roll } };
  },
  castAnswer: ({ asked, texts, world, aggregate, by }) => {
    const person = by.kind === 'person' ? by.id : '';
    const seat = String(asked['seat']);
    const { organs, rolls } = world.cooperation;
    const seats = [...organs.map(({ roll }) => roll), ...Object.values(rolls)].flat();
    const holder = seats.find(({ id }) => id === seat)?.person;
    const voter = holder ?? person;
    const pole = String(asked.pole);
    const { question, ...given } = fieldsOf(asked);
    // R5: a form left open on one question says nothing of the next.
    const open = openDeliberation(aggregate, pole, question);
    if (!open) return { missing: [{ code: 'questionOver', rule: 'R5' }] };
    const before = barredFrom(aggregate, pole, open.about);
    const votedBefore = before.includes(voter) || before.includes(person);
    return { ...given, texts, person, voter, votedBefore };
  },
};
