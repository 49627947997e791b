import type { PersonId, Roll, Seat } from './vocabulary.js';

type IsAside = (person: PersonId) => boolean;

/**
 * R34, R75: whether a power that is lent holds on one request. A chair who stands aside has none to lend: their deputy presides.
 * Where who has it stands aside, the deputy does; with no deputy left the power is its chair's again.
 */
export const holdsFor = (bearer: PersonId, titular: PersonId, deputy: PersonId | null, isAside: IsAside) =>
  !isAside(titular) && (!isAside(bearer) || (deputy !== null && deputy !== bearer && !isAside(deputy)));

/** The roll as the presidency stands on a request, its power lent or not. */
export function presidedOn(roll: Roll, isAside: IsAside): Roll {
  const bearer = roll.find(({ chair, titular }) => chair && titular !== undefined);
  if (bearer?.titular === undefined) return roll;
  const deputy = roll.find((seat) => seat.deputy)?.person ?? null;
  if (holdsFor(bearer.person, bearer.titular, deputy, isAside)) return roll;
  return roll.map(({ chair: _, titular: __, ...seat }) =>
    seat.person === bearer.titular ? { ...seat, chair: true } : seat,
  );
}

/** R34: the chair's seat, or the deputy's when the chair is recused. The roll is the whole organ's, so that a recused chair is seen. */
export function presiding(roll: Roll, isAside: IsAside): Seat | null {
  const presided = presidedOn(roll, isAside);
  const chair = presided.find((seat) => seat.chair);
  if (chair && !isAside(chair.person)) return chair;
  const deputy = presided.find((seat) => seat.deputy);
  return deputy && !isAside(deputy.person) ? deputy : null;
}

/** R34: who presided when a vote was opened presides over its count, whoever has come to preside since. */
export function presidedAsIn(opened: Roll, roll: Roll): Roll {
  return roll.map(({ chair: _, deputy: __, titular: ___, ...seat }) => {
    const then = opened.find(({ id }) => id === seat.id);
    return {
      ...seat,
      ...(then?.chair && { chair: true }),
      ...(then?.deputy && { deputy: true }),
      ...(then?.titular !== undefined && { titular: then.titular }),
    };
  });
}
