/**
 * The vote of a pôle's organ as rules R30, R32, R33 and R34 say it, sentence by sentence, written from their text by
 * somebody who had not read `workflows/pole-review`. Nothing is shared with the code it judges, not even the names:
 * ballots are the letters of the rule's text, shares are whole percents, so that no rounding is lent either.
 */
export type Said = 'F' | 'R' | 'C' | 'U' | 'A';

export interface Voter {
  /** whose ballot breaks a tie */
  office?: 'chair' | 'deputy';
  recused?: boolean;
  /** absent: took no part */
  ballot?: Said;
}

export interface House {
  lead: boolean;
  /** R32: the agenda of a vote that missed its quorum, called again */
  secondCall: boolean;
  remote: boolean;
  quorumPercent: number;
  minimumVoters: number;
  secondCallMinimum: number;
  reservationsPercent: number;
  castingVote: boolean;
}

export type Verdict =
  'quorumMissed' | 'favourable' | 'withReservations' | 'unfavourable' | 'postponed' | 'noObjection';

/** "Quorum 1/2 of eligible voters, rounded up, and at least 3 persons"; "then no quorum, minimum 2 voters". */
function enoughTookPart(took: number, eligible: number, house: House): boolean {
  if (house.secondCall && !house.remote) return took >= house.secondCallMinimum;
  // "Remote vote: at least half must take part, no relaxation": neither by a second call nor by a lower setting
  const percent = house.remote && house.quorumPercent < 50 ? 50 : house.quorumPercent;
  return took * 100 >= percent * eligible && took >= house.minimumVoters;
}

/** "the side of the ballot the chair already cast (the deputy's if the chair is recused); without such a ballot the tie stands" */
function sideOfTheChair(voters: readonly Voter[], house: House): 'for' | 'against' | undefined {
  if (!house.castingVote) return undefined;
  const chair = voters.find((voter) => voter.office === 'chair');
  const deputy = voters.find((voter) => voter.office === 'deputy');
  const breaker = chair?.recused === true ? deputy : chair;
  if (breaker === undefined || breaker.recused === true) return undefined;
  if (breaker.ballot === 'F' || breaker.ballot === 'R') return 'for';
  if (breaker.ballot === 'U' || breaker.ballot === 'C') return 'against';
  return undefined;
}

export function verdictOf(voters: readonly Voter[], house: House): Verdict {
  const eligible = voters.filter((voter) => voter.recused !== true);
  const said = eligible.flatMap(({ ballot }) => (ballot === undefined ? [] : [ballot]));
  if (!enoughTookPart(said.length, eligible.length, house)) return 'quorumMissed';
  const count = (ballot: Said) => said.filter((one) => one === ballot).length;
  const votesFor = count('F') + count('R');
  const against = count('U') + count('C');
  const neither = house.lead ? 'postponed' : 'noObjection';
  let carried = votesFor > against;
  if (votesFor === against) {
    const side = sideOfTheChair(voters, house);
    if (side === undefined) return neither;
    carried = side === 'for';
  }
  if (carried) {
    return count('R') * 100 >= house.reservationsPercent * votesFor ? 'withReservations' : 'favourable';
  }
  return count('C') > count('U') ? neither : 'unfavourable';
}
