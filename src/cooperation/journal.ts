import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { CooperationEntry } from './entities/trail.js';
import { canonical } from './rule-hash.js';

/** What is told of a change: who made it (null: a file imported on the server), which act, and its ids and figures. */
export interface Change {
  actor: string | null;
  act:
    | 'delegateChair'
    | 'endDelegation'
    | 'importCooperation'
    | 'mendCorrespondent'
    | 'openRuleDraft'
    | 'saveRuleDraft'
    | 'discardRuleDraft'
    | 'publishRuleSet';
  [figure: string]: unknown;
}

const noHead = '0'.repeat(64);

/**
 * Adds an entry to the cooperation's own trail, in the caller's transaction: what changes and its entry stand or fall
 * together (R4). Texts and names never come in. One writer at a time, until the transaction ends.
 */
export async function journal(tx: EntityManager, at: Date, change: Change): Promise<void> {
  await alone(tx);
  const [last] = await tx.find(CooperationEntry, { order: { seq: 'DESC' }, take: 1 });
  const prev = last?.hash ?? noHead;
  const seq = (last?.seq ?? 0) + 1;
  const body = canonical({ format: 1, seq, at: at.toISOString(), prev, ...change });
  await tx.insert(CooperationEntry, { seq, at, body, prev, hash: hashOf(body) });
}

/** The one writer, until the transaction ends. What is read after it, the instant included, is not behind another's writing. */
export async function alone(tx: EntityManager): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('cooperation trail'))`);
}

const hashOf = (body: string): string => createHash('sha256').update(body).digest('hex');

/** The entries of this chain, in its order, that are not what was written: altered, moved, or after one that is gone. */
export function brokenEntries(chain: Pick<CooperationEntry, 'seq' | 'body' | 'prev' | 'hash'>[]): number[] {
  return chain
    .filter(({ seq, body, prev, hash }, index) => {
      const before = chain[index - 1]?.hash ?? noHead;
      return seq !== index + 1 || prev !== before || hash !== hashOf(body) || !says(body, { seq, prev });
    })
    .map(({ seq }) => seq);
}

function says(body: string, place: { seq: number; prev: string }): boolean {
  try {
    const told = JSON.parse(body) as { seq?: unknown; prev?: unknown };
    return told.seq === place.seq && told.prev === place.prev;
  } catch {
    return false;
  }
}
