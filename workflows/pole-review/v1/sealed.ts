import { settingsOf } from '../../rule-set.js';
import { quorumOf } from './electorate.js';
import { presentIn } from './tally.js';
import type { CastBallot, OpenedBallot, PoleReviewContext, Vote } from './vocabulary.js';

type Context = Pick<PoleReviewContext, 'vote' | 'tally'>;

/**
 * D11: whether a ballot cast now is sealed. What comes late to a vote that was counted hides nothing from anybody; after
 * a sitting without quorum the next one is still to vote.
 */
export const seals = ({ vote, tally }: Context): boolean =>
  vote?.sealed === true && tally?.quorumMet !== true;

export const isUnopened = (cast: CastBallot): cast is CastBallot & { commitment: string } =>
  cast.commitment !== undefined && cast.ballot === undefined;

const commitmentsOf = (cast: CastBallot[]): string[] =>
  cast.filter(isUnopened).map(({ commitment }) => commitment);

/**
 * The commitments a review holds of ballots that may still be opened; late ones never are, and are kept as long. Those of
 * a sitting without quorum are gone.
 */
export function sealedIn(context: Pick<PoleReviewContext, 'vote' | 'tally' | 'lateBallots'>): string[] {
  if (!seals(context)) return [];
  const { vote, tally, lateBallots } = context;
  const waiting = tally === null ? Object.values(vote?.ballots ?? {}) : [];
  return commitmentsOf([...waiting, ...Object.values(lateBallots)]);
}

/** The vote with the ballots an act opens: each under the seat that was committed to, and no other. */
export function opened(vote: Vote, values: OpenedBallot[]): Vote {
  const ballots = { ...vote.ballots };
  for (const { commitment, value } of values) {
    const cast = ballots[value.seat];
    if (cast?.commitment !== commitment) continue;
    const { ballot, reasons } = value;
    ballots[value.seat] = { ...cast, ballot, ...(reasons && { texts: { reasons } }) };
  }
  return { ...vote, ballots };
}

/**
 * The commitments a count waits for. None where the quorum is missed: such a sitting decides nothing, its ballots are
 * never opened, and the next one votes without having seen them (R32).
 */
export function awaitedOpenings(context: Context & Pick<PoleReviewContext, 'rules'>): string[] {
  const { vote } = context;
  if (!vote || !seals(context) || context.tally !== null) return [];
  const quorum = quorumOf(vote.electorate.length, settingsOf(context.rules), vote);
  if (presentIn(vote) < quorum) return [];
  return commitmentsOf(Object.values(vote.ballots));
}
