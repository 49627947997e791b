import { presidedAsIn } from '../../presidency.js';
import { settingsOf, type RuleValues } from '../../rule-set.js';
import type { PersonId, Roll, Seat } from '../../vocabulary.js';
import type { PoleReviewContext } from './vocabulary.js';

type Rules = Pick<RuleValues, 'minimumVoters' | 'quorumShare' | 'secondCallMinimum'>;

/**
 * R30, R31: the seats that may vote: voting seats whose holder is not recused; when recusals leave fewer than the
 * minimum, an alternate of the same college stands in for each recused seat, as far as there are any; where that is not
 * enough, whom the pôle has designated for this request, for as long as it is not.
 */
export function electorate(
  roll: Roll,
  recused: (person: PersonId) => boolean,
  rules: Rules,
  designated: readonly PersonId[] = [],
): Roll {
  const voting = roll.filter((seat) => seat.kind === 'voting' && !recused(seat.person));
  if (voting.length >= rules.minimumVoters) return voting;
  const free = roll.filter((seat) => seat.kind === 'alternate' && !recused(seat.person));
  const called = roll
    .filter((seat) => seat.kind === 'voting' && recused(seat.person))
    .flatMap((seat) => takeAlternate(free, seat));
  const seated = [...voting, ...called];
  if (seated.length >= rules.minimumVoters) return seated;
  const sits = (person: PersonId) => seated.some((seat) => seat.person === person);
  return [...seated, ...designated.filter((person) => !recused(person) && !sits(person)).map(designatedSeat)];
}

/** R31: whom the pôle designates votes for this request alone, under no seat of the organ: by their own id. */
const designatedSeat = (person: PersonId): Seat => ({ id: person, person, college: '', kind: 'voting' });

/** The electorate of this review, by the roll of now: who declared an interest is out of it. */
export const electorateOf = (
  { declarations, designated, rules }: Pick<PoleReviewContext, 'declarations' | 'designated' | 'rules'>,
  roll: Roll,
): Roll => electorate(roll, (person) => declarations[person] === false, settingsOf(rules), designated);

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

/** R30: members of the organ who may vote and have declared no interest, against the quorum they need. */
export function clearance(context: PoleReviewContext): { clear: number; needed: number; voters: number } {
  const voters = electorateOf(context, context.roll);
  return {
    clear: voters.filter((seat) => context.declarations[seat.person] === true).length,
    needed: quorumOf(voters.length, settingsOf(context.rules), { secondCall: false, mode: 'session' }),
    voters: voters.length,
  };
}

/** R31: recusals leave too few voters, alternates and whom the pôle has designated included. */
export const isShort = (context: PoleReviewContext): boolean =>
  clearance(context).voters < settingsOf(context.rules).minimumVoters;

/** R34: who presides over a vote is settled when it opens: what comes to the roll meanwhile changes nothing of it. */
export const rollOfNow = (
  { vote, tally, roll }: Pick<PoleReviewContext, 'vote' | 'tally' | 'roll'>,
  now: Roll,
) => (vote && !tally ? presidedAsIn(roll, now) : now);

export const votersOf = (roll: Roll): PersonId[] => [...new Set(roll.map((seat) => seat.person))].sort();
