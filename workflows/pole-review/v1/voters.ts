import type { PersonId } from '../../vocabulary.js';
import type { CastBallot, PoleReviewContext } from './vocabulary.js';

type Voted = Pick<PoleReviewContext, 'vote' | 'former' | 'lateBallots' | 'earlierVoters'>;

/** Everybody who has had a vote in this review, for whomever, whatever became of it. */
export function votersOf({ vote, former, lateBallots, earlierVoters = [] }: Voted): PersonId[] {
  const cast = [vote?.ballots, former?.vote?.ballots, lateBallots].flatMap((one): CastBallot[] =>
    Object.values(one ?? {}),
  );
  return [...new Set([...earlierVoters, ...cast.flatMap(({ voter, person }) => [voter, person])])].sort();
}

/** The names stay where the ballots go. */
export function keptVoters(context: Voted, change: Partial<PoleReviewContext>): Partial<PoleReviewContext> {
  const after = votersOf({ ...context, ...change });
  const gone = votersOf(context).filter((person) => !after.includes(person));
  return gone.length > 0
    ? { ...change, earlierVoters: [...(context.earlierVoters ?? []), ...gone].sort() }
    : change;
}
