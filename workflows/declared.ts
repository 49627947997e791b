import { labelOf, requestOf, type Aggregate } from './aggregate.js';
import { holderOf, interested } from './holding.js';
import type { Instant, PersonId } from './vocabulary.js';

interface Declaration {
  clear: boolean;
  at: Instant;
}

/**
 * R63: what people have declared of their interests: on the request and, since it is closed, on its label. The last word holds: an
 * interest declared later closes what was open, and nothing opens again. Whoever has held the dossier, or has agreed to,
 * has an interest in it.
 */
export const declarationsIn = (aggregate: Aggregate): Record<PersonId, Declaration> => ({
  ...requestOf(aggregate)?.context.declarations,
  ...labelOf(aggregate)?.context.declarations,
  ...Object.fromEntries(interested(aggregate).map(({ person, at }) => [person, { clear: false, at }])),
});

/** As an organ that is asked takes them; the holder judges nothing of their own project, whatever seat they hold. */
export function clearIn(aggregate: Aggregate): Record<PersonId, boolean> {
  const declared = Object.entries(declarationsIn(aggregate)).map(([person, { clear }]) => [person, clear]);
  const holder = holderOf(aggregate);
  return { ...Object.fromEntries(declared), ...(holder !== undefined && { [holder]: false }) } as Record<
    PersonId,
    boolean
  >;
}
