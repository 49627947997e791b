import { handoverOf, handoversIn, requestOf, type Aggregate } from './aggregate.js';
import type { HandoverContext } from './handover/v1/vocabulary.js';
import { isFinalInstance } from './steps.js';
import type { Instant, PersonId } from './vocabulary.js';

/*
 * R62: who holds a dossier now, and who has held it. Everybody who asks, asks here; where the database is asked, the sentence is
 * `src/dossiers/holder.ts`.
 */

/** The dossier's holder: whom it was handed to last, else who opened it; undefined before it is opened. */
export const holderOf = (aggregate: Aggregate): PersonId | undefined =>
  handedOn(aggregate).at(-1)?.incoming ?? requestOf(aggregate)?.context.holder;

/** Those who have held it and do no more, with the instant they have left it. */
export function formerHolders(aggregate: Aggregate): { person: PersonId; at: Instant }[] {
  const now = holderOf(aggregate);
  return handedOn(aggregate)
    .filter(({ former }) => former !== now)
    .map(({ former, settledAt }) => ({ person: former, at: settledAt ?? '' }));
}

/** R63: whoever holds the dossier has an interest in it; so has who has held it, and who has agreed to, as long as they do. */
export function interested(aggregate: Aggregate): { person: PersonId; at: Instant }[] {
  const open = openHandover(aggregate);
  const agreed =
    open?.state === 'awaitingVersion' ? [{ person: open.context.incoming, at: open.context.since }] : [];
  return [...formerHolders(aggregate), ...agreed];
}

/** The times it has changed hands, in order. */
export const handedOn = (aggregate: Aggregate): HandoverContext[] =>
  handoversIn(aggregate).flatMap((key) => {
    const found = handoverOf(aggregate, key);
    return found?.state === 'accepted' ? [found.context] : [];
  });

/** The proposal that is under way, of which there is one at the most. */
export function openHandover(
  aggregate: Aggregate,
): { key: string; state: string; context: HandoverContext } | null {
  const key = handoversIn(aggregate).find((one) => !isFinalInstance(aggregate, one));
  const found = key === undefined ? null : handoverOf(aggregate, key);
  return key !== undefined && found ? { key, ...found } : null;
}
