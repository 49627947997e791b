import { deliberationOf, poleOfKey, reviewOf, reviewedPoles, type Aggregate } from './aggregate.js';
import { factOf } from './pole-review/v1/facts.js';
import { factOf as answerFactOf } from './deliberation/v1/facts.js';
import type {
  DeliberationCommand,
  DeliberationContext,
  DeliberationFact,
  Question,
} from './deliberation/v1/vocabulary.js';
import { votersOf as votersIn } from './pole-review/v1/voters.js';
import type { PoleReviewCommand, PoleReviewFact } from './pole-review/v1/vocabulary.js';
import type { PersonId, PoleCode, Reason, SeatId } from './vocabulary.js';

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

/**
 * R68: everybody who has had a vote on the request, for whomever, in whatever pôle: also what was cast late, in a sitting
 * without quorum, or in a vote that was held once more.
 */
export const votersOn = (aggregate: Aggregate): PersonId[] => votersOf(aggregate, () => true);

/** R35: everybody who has had a vote on the request in another pôle. */
const votersElsewhere = (aggregate: Aggregate, pole: PoleCode): PersonId[] =>
  votersOf(aggregate, (other) => other !== pole);

function votersOf(aggregate: Aggregate, which: (pole: PoleCode) => boolean): PersonId[] {
  const persons = reviewedPoles(aggregate)
    .filter(which)
    .flatMap((pole) => {
      const { context } = reviewOf(aggregate, pole) ?? {};
      return context ? votersIn(context) : [];
    });
  return [...new Set(persons)].sort();
}

/**
 * Who may not answer a question of this pôle's organ: of an appeal whoever has voted before (R68), of a late label whoever has in another
 * pôle (R35), of a withdrawal nobody: those who granted the label are asked (R70).
 */
export function barredFrom(aggregate: Aggregate, pole: PoleCode, about: Question): PersonId[] {
  if (about === 'withdrawal') return [];
  return about === 'coLabel' ? votersElsewhere(aggregate, pole) : votersOn(aggregate);
}

/** What the trail keeps of a refusal: a step that moves nothing. */
interface Remembered {
  key: string;
  command: { type: string };
  facts: (PoleReviewFact | DeliberationFact)[];
  carries: [];
}

/**
 * The refusal that the trail keeps (R35): a second vote of one person, told in the pôle that refuses it without the
 * ballot, and without where the first was cast; so is that of who has voted before a re-examination (R68). Null for any other.
 */
export function rememberedRefusal(
  aggregate: Aggregate,
  { key, command }: { key: string; command: Record<string, unknown> },
  reasons: Reason[],
): Remembered | null {
  const deliberation = deliberationOf(aggregate, key);
  if (deliberation) return rememberedAnswer(deliberation.context, { key, command }, reasons);
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

function rememberedAnswer(
  context: DeliberationContext,
  { key, command }: { key: string; command: Record<string, unknown> },
  reasons: Reason[],
): Remembered | null {
  const found = reasons.find(({ code }) => code === 'alreadyVoted' || code === 'votedOnRequest');
  if (command['type'] !== 'castAnswer' || !found) return null;
  const fact = answerFactOf('secondAnswerRefused', context, command as unknown as DeliberationCommand);
  if (!fact) return null;
  const { seat, voter, person } = command;
  const { openedAt: sitting } = context.vote;
  const refused = { type: 'answerRefused', seat, voter, person, sitting, rule: found.rule };
  return { key, command: refused, facts: [fact], carries: [] };
}
