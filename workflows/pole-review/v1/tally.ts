import type { RuleValues } from '../../rule-set.js';
import { standsStill } from '../../standstill.js';
import { presiding } from '../../presidency.js';
import type { Ballot, Opinion, Roll } from '../../vocabulary.js';
import { quorumOf } from './electorate.js';
import type { PoleReviewContext, ReviewRole, Tally, Vote } from './vocabulary.js';

export interface TallyInput {
  vote: Pick<Vote, 'electorate' | 'ballots' | 'secondCall' | 'mode'>;
  role: ReviewRole;
  /** the chair's seat, or the deputy's when the chair is recused; null when neither can break a tie */
  castingSeat: string | null;
  rules: Pick<
    RuleValues,
    'minimumVoters' | 'quorumShare' | 'secondCallMinimum' | 'reservationsShare' | 'castingVote'
  >;
}

const isFor = (ballot: Ballot) => ballot === 'favourable' || ballot === 'favourableWithReservations';
const isAgainst = (ballot: Ballot) => ballot === 'unfavourable' || ballot === 'complementRequested';

/** R30-R34: the count of an organ's vote and the opinion it makes; the ballots' order never matters. */
export function tally({ vote, role, castingSeat, rules }: TallyInput): Tally {
  const cast = vote.electorate.flatMap((seat) => vote.ballots[seat.id]?.ballot ?? []);
  // R30: a ballot counts for the quorum while nobody can read it.
  const present = presentIn(vote);
  const quorum = quorumOf(vote.electorate.length, rules, vote);
  const count = {
    eligible: vote.electorate.length,
    present,
    quorum,
    quorumMet: present >= quorum,
    for: cast.filter(isFor).length,
    withReservations: cast.filter((ballot) => ballot === 'favourableWithReservations').length,
    against: cast.filter(isAgainst).length,
    complement: cast.filter((ballot) => ballot === 'complementRequested').length,
    abstain: cast.filter((ballot) => ballot === 'abstain').length,
  };
  const castingVote =
    rules.castingVote && count.for === count.against
      ? sideOf(castingSeat && vote.ballots[castingSeat]?.ballot)
      : null;
  return {
    ...count,
    castingVote,
    opinion: count.quorumMet ? opinionOf(count, castingVote, role, rules) : null,
  };
}

export const presentIn = ({ electorate, ballots }: Pick<Vote, 'electorate' | 'ballots'>): number =>
  electorate.filter(({ id }) => ballots[id]).length;

/** §9.2: while its request stands still a vote is not over, whoever has left it. */
export const hasEveryVote = (context: Pick<PoleReviewContext, 'vote' | 'standstills'>): boolean =>
  !standsStill(context) && isWhole(context.vote);

const isWhole = (vote: Vote | null): boolean =>
  vote !== null && vote.electorate.length > 0 && presentIn(vote) === vote.electorate.length;

/** R34: the casting vote is the side of the ballot already cast; an abstention has none. */
function sideOf(ballot: Ballot | '' | null | undefined): 'for' | 'against' | null {
  if (!ballot) return null;
  if (isFor(ballot)) return 'for';
  return isAgainst(ballot) ? 'against' : null;
}

type Count = Pick<Tally, 'for' | 'against' | 'withReservations' | 'complement'>;

function opinionOf(
  count: Count,
  castingVote: 'for' | 'against' | null,
  role: ReviewRole,
  rules: Pick<RuleValues, 'reservationsShare'>,
): Opinion {
  const undecided: Opinion = role === 'lead' ? 'postponed' : 'noObjection';
  const tie = count.for === count.against;
  if (tie && castingVote === null) return undecided;
  if (count.for > count.against || castingVote === 'for') {
    const reserved =
      count.withReservations > 0 && count.withReservations >= count.for * rules.reservationsShare;
    return reserved ? 'favourableWithReservations' : 'favourable';
  }
  const unfavourable = count.against - count.complement;
  return count.complement > unfavourable ? undecided : 'unfavourable';
}

/** R34: whose ballot may break a tie. */
export const castingSeat = (roll: Roll, recused: (person: string) => boolean): string | null =>
  presiding(roll, recused)?.id ?? null;
