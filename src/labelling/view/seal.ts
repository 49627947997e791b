import { reviewOf } from '../../../workflows/index.js';
import type { Reading } from './reader.js';

/** How the ballots of a vote stand: sealed until the closing opens them all at once, or destroyed without that (D11). */
export type Seal = 'sealed' | 'opened' | 'destroyed';

/** A sitting without quorum opens nothing (R32), nor does a review that ends while its vote is open. */
export function sealOf({
  state,
  context: { vote, tally },
}: NonNullable<ReturnType<typeof reviewOf>>): Seal | null {
  if (!vote?.sealed) return null;
  if (tally) return tally.quorumMet ? 'opened' : 'destroyed';
  return ['closed', 'recused'].includes(state) ? 'destroyed' : 'sealed';
}

/** D11: whether the reader has cast a ballot that is still sealed: what the page then also reads is theirs alone. */
export function hasSealed({ aggregate, standing }: Reading): boolean {
  return standing.reviewing.some((pole) => {
    const { vote, lateBallots } = reviewOf(aggregate, pole)?.context ?? {};
    const cast = vote?.sealed ? [...Object.values(vote.ballots), ...Object.values(lateBallots ?? {})] : [];
    return cast.some(({ person, ballot }) => person === standing.person && ballot === undefined);
  });
}
