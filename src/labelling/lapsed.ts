import {
  declarationsIn,
  type PersonId,
  type PoleCode,
  type Reason,
  type Role,
} from '../../workflows/index.js';
import type { WorldLapse, WorldPerson } from '../cooperation/index.js';
import type { Question, Right } from './capacities.js';
import { standingOf } from './standing.js';
import type { LabellingWorld } from './world.js';

/*
 * R75: what a person could have done by a mandate or a delegation that is over, or by a power they have given away. Nothing is
 * done by it: they are told why, in place of what a stranger is told.
 */

/** The chair of a pôle's organ by their own mandate, whoever has its power; the holder who means the chair means them (R63c). */
export const titularOf = ({ cooperation }: LabellingWorld, pole: PoleCode | null): PersonId | undefined =>
  cooperation.delegations.find((one) => one.pole === pole)?.chair ??
  cooperation.rolls[pole ?? '']?.find(({ chair }) => chair)?.person;

/** Who has declared their interests on a request knew of it: that it exists is nothing they learn. */
export const hasDeclared = ({ standing, aggregate }: Question): boolean =>
  declarationsIn(aggregate)[standing.person]?.clear === true;

/** Why an act is not theirs any more, where it would have been; else nothing. */
export function powerGone(right: Right, question: Question): Reason[] {
  const { standing, world } = question;
  const { delegations, lapsed } = world.cooperation;
  const would = (mandate: Pick<WorldPerson, 'role' | 'pole' | 'seat'>) =>
    right.as(asIf(question, { ...mandate, id: standing.person, lang: 'fr', organ: null })) !== null;
  const given = delegations.find(
    ({ chair, pole }) => chair === standing.person && would({ role: 'chair', pole, seat: null }),
  );
  if (given)
    return [{ code: 'signatureDelegated', rule: 'R75', liftedBy: 'chair', params: { until: given.until } }];
  const mine = pastOf(lapsed, standing.person);
  // Whether a vote is open, and on what, is nothing the answer tells: whoever had the seat is told the same in every state.
  const over = right.belongsTo === 'member' ? mine.find(hadSeat(question)) : mine.find(would);
  return over ? [toldOf(over)] : [];
}

/**
 * What is told to somebody who knows of the request no more, and knew of it once: their last mandate is over, whatever the act, if
 * it is one of a pôle's people, and whatever the state of the request, of which they learn nothing.
 */
export function formerly({ belongsTo }: Right, { standing, world }: Question): Reason[] {
  const [last] = ofPoles.includes(belongsTo) ? pastOf(world.cooperation.lapsed, standing.person) : [];
  return last ? [toldOf(last)] : [];
}

const ofPoles: Role[] = ['caseOfficer', 'director', 'chair', 'deputyChair', 'member', 'expert'];

/** Of one person, the last first; of a mandate and the delegation that ended with it, the mandate. */
const pastOf = (lapsed: WorldLapse[], of: PersonId): WorldLapse[] =>
  lapsed
    .filter(({ person }) => person === of)
    .sort((one, other) =>
      one.until === other.until
        ? Number(one.delegation) - Number(other.delegation)
        : one.until < other.until
          ? 1
          : -1,
    );

const hadSeat =
  ({ pole, seat }: Question) =>
  (one: WorldLapse): boolean =>
    !one.delegation &&
    one.seat !== null &&
    (pole === null || one.pole === pole) &&
    (seat === undefined || one.seat === seat);

const toldOf = ({ delegation, until }: WorldLapse): Reason =>
  delegation
    ? { code: 'delegationLapsed', rule: 'R75', liftedBy: 'chair', params: { until } }
    : { code: 'mandateLapsed', rule: 'R75', params: { until } };

/** The question of the same person, did they have this mandate still; they preside over the organ where it is its chair's. */
function asIf(question: Question, mandate: WorldPerson): Question {
  const { aggregate, world, standing } = question;
  const { people, rolls } = world.cooperation;
  const pole = mandate.pole ?? '';
  const presides = mandate.role === 'chair' || mandate.role === 'deputyChair';
  const seat = { id: 'lapsed', person: mandate.id, college: '', kind: 'voting' as const };
  const cooperation = {
    ...world.cooperation,
    people: [...people, presides ? { ...mandate, seat: seat.id } : mandate],
    ...(presides && { rolls: { ...rolls, [pole]: [...(rolls[pole] ?? []), seat] } }),
  };
  const then = { ...world, cooperation };
  return { ...question, world: then, standing: standingOf(standing.person, aggregate, then) };
}
