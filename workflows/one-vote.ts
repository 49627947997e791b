import { poleOfKey, reviewOf, reviewedPoles, type Aggregate } from './aggregate.js';
import { factOf } from './pole-review/v1/facts.js';
import type { PoleReviewCommand, PoleReviewFact } from './pole-review/v1/vocabulary.js';
import type { PersonId, Reason, SeatId } from './vocabulary.js';

/**
 * R35: whether this person's vote stands under another seat of the request, in this pôle or another. A sitting without
 * quorum decided nothing: its ballots do not stand, and are cast anew.
 */
export function hasVoted(aggregate: Aggregate, voter: PersonId, under: SeatId): boolean {
  return reviewedPoles(aggregate).some((pole) => {
    const { vote, tally } = reviewOf(aggregate, pole)?.context ?? {};
    if (!vote || tally?.quorumMet === false) return false;
    return Object.entries(vote.ballots).some(([seat, cast]) => seat !== under && cast.voter === voter);
  });
}

/** What the trail keeps of a refusal: a step that moves nothing. */
interface Remembered {
  key: string;
  command: { type: string };
  facts: PoleReviewFact[];
  carries: [];
}

/**
 * The refusal that the trail keeps (R35): a second vote of one person, told in the pôle that refuses it without the
 * ballot, and without where the first was cast. Null for any other.
 */
export function rememberedRefusal(
  aggregate: Aggregate,
  { key, command }: { key: string; command: Record<string, unknown> },
  reasons: Reason[],
): Remembered | null {
  const review = reviewOf(aggregate, poleOfKey(key) ?? '');
  if (!review?.context.vote || !reasons.some(({ code }) => code === 'alreadyVoted')) return null;
  const fact = factOf('secondVoteRefused', review.context, command as unknown as PoleReviewCommand);
  if (!fact) return null;
  const { seat, voter, person } = command;
  const refused = {
    type: 'ballotRefused',
    seat,
    voter,
    person,
    sitting: review.context.vote.openedAt,
    rule: 'R35',
  };
  return { key, command: refused, facts: [fact], carries: [] };
}
