import type { RuleValues } from '../../rule-set.js';
import type { PersonId, Roll, Seat } from '../../vocabulary.js';

type Rules = Pick<RuleValues, 'minimumVoters' | 'quorumShare' | 'secondCallMinimum'>;

/**
 * R30, R31: the seats that may vote: voting seats whose holder is not recused; when recusals leave fewer than the
 * minimum, an alternate of the same college stands in for each recused seat, as far as there are any.
 */
export function electorate(roll: Roll, recused: (person: PersonId) => boolean, rules: Rules): Roll {
  const voting = roll.filter((seat) => seat.kind === 'voting' && !recused(seat.person));
  if (voting.length >= rules.minimumVoters) return voting;
  const free = roll.filter((seat) => seat.kind === 'alternate' && !recused(seat.person));
  const called = roll
    .filter((seat) => seat.kind === 'voting' && recused(seat.person))
    .flatMap((seat) => takeAlternate(free, seat));
  return [...voting, ...called];
}

function takeAlternate(free: Seat[], { college }: Seat): Seat[] {
  const index = free.findIndex((seat) => seat.college === college);
  return index < 0 ? [] : free.splice(index, 1);
}

/** R32: of a remote vote at least half must take part, whatever the rule set asks of a sitting. */
const remoteShare = 0.5;

/**
 * R30, R32: how many ballots make a sitting valid. A second call in session needs two; a remote vote is never relaxed,
 * neither by a second call nor by a smaller share.
 */
export function quorumOf(
  eligible: number,
  rules: Rules,
  sitting: { secondCall: boolean; mode: 'session' | 'remote' },
) {
  if (sitting.secondCall && sitting.mode === 'session') return rules.secondCallMinimum;
  const share = sitting.mode === 'remote' ? Math.max(rules.quorumShare, remoteShare) : rules.quorumShare;
  return Math.max(roundedUp(eligible * share), rules.minimumVoters);
}

/** A share is written in decimals, which binary fractions miss by a hair: 28 % of 25 seats are 7, not 8. */
const roundedUp = (seats: number) => Math.ceil(seats - 1e-9);
