import {
  declarationsIn,
  holdsFor,
  presidedOn,
  type Aggregate,
  type PersonId,
  type PoleCode,
  type Roll,
} from '../../workflows/index.js';
import type { CooperationWorld, WorldDelegation, WorldPerson } from '../cooperation/index.js';

/*
 * R34, R75: the power of a chair on one request. A delegation is of all of them; on a request where the chair stands aside there
 * is no power to lend, and it is as if nothing had been delegated.
 */

type Cooperation = Pick<CooperationWorld, 'people' | 'rolls' | 'delegations'>;

export const asideOn =
  (aggregate: Aggregate) =>
  (person: PersonId): boolean =>
    declarationsIn(aggregate)[person]?.clear === false;

/** The decision organ of a pôle, as its presidency stands on this request. */
export const rollOn = ({ rolls }: Cooperation, aggregate: Aggregate, pole: PoleCode | null): Roll =>
  presidedOn(rolls[pole ?? ''] ?? [], asideOn(aggregate));

/** The mandates in force, as they are held on this request. */
export function peopleOn({ people, rolls, delegations }: Cooperation, aggregate: Aggregate): WorldPerson[] {
  const isAside = asideOn(aggregate);
  const deputyOf = (pole: PoleCode) => rolls[pole]?.find(({ deputy }) => deputy)?.person ?? null;
  const holds = ({ bearer, chair, pole }: WorldDelegation) =>
    holdsFor(bearer, chair, deputyOf(pole), isAside);
  return people.map((one) => {
    const borne = delegations.find(({ id }) => id === one.delegation);
    if (borne && holds(borne)) return borne.deputy ? { ...one, deputy: true } : one;
    if (borne) return { ...one, role: borne.deputy ? 'deputyChair' : 'member', delegation: null };
    const given = delegations.find(({ chair, pole }) => chair === one.id && pole === one.pole);
    const sits = rolls[one.pole ?? '']?.some(({ id }) => id === one.seat);
    if (!given || !sits || holds(given)) return one;
    const left = [given.bearer, deputyOf(given.pole)].flatMap((person) => person ?? []);
    return { ...one, role: 'chair', ...(!isAside(one.id) && { back: left }) };
  });
}
