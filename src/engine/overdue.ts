import type { Act } from './act.js';
import type { ReadDue, Reading } from './read.js';

/** Far above what one aggregate can owe at once. */
export const mostDeadlines = 50;

/** How far one act has come, over its turns. */
export interface Progress {
  /** outlives a lost connection: what the next read then finds is our own act, not a repeat */
  written: boolean;
  /** the deadlines that were let act before it, by `metKey` */
  met: Set<string>;
  /** once a first read has found it */
  aggregateId?: string;
}

/** The oldest deadline whose instant came before this act; one that was let act and is still there is not met again. */
export function overdueBefore({ actor }: Act, { due }: Reading, met: Set<string>): ReadDue | undefined {
  if (actor.kind === 'clock') return undefined;
  return Object.values(due)
    .filter((row) => row.overdue && row.actor === 'clock' && !met.has(metKey(row)))
    .sort((a, b) => a.dueAt.localeCompare(b.dueAt))[0];
}

/** A deadline that moves is another one. */
export const metKey = ({ id, dueAt }: ReadDue): string => `${id} ${dueAt}`;
