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

/**
 * The oldest of what fell due before this act: a deadline, or a command another aggregate owes this one. One that was
 * let act and is still there is not met again.
 */
export function overdueBefore(act: Act, { due }: Reading, met: Set<string>): ReadDue | undefined {
  return Object.values(due)
    .filter((row) => row.overdue && !met.has(metKey(row)) && goesFirst(row, act))
    .sort((a, b) => a.dueAt.localeCompare(b.dueAt))[0];
}

/** A person finds all of it done; what is due itself comes after what was owed before it, and owed after a deadline too. */
function goesFirst(row: ReadDue, { actor, askedBy }: Act): boolean {
  if (!askedBy) return actor.kind !== 'clock';
  if (row.id === askedBy.id || row.dueAt >= askedBy.dueAt) return false;
  return actor.kind === 'decision' || row.actor === 'decision';
}

/** A deadline that moves is another one. */
export const metKey = ({ id, dueAt }: ReadDue): string => `${id} ${dueAt}`;
