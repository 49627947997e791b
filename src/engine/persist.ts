import type { Pool, PoolClient } from 'pg';
import { isConnectionLost } from '../platform/connection-lost.js';
import { EngineRefused } from './errors.js';
import { isCommandTaken, isCrossed, isLockTimeout, isUnreadable, jitter } from './faults.js';
import type { Connection } from './read.js';

const lossesBeforeLock = 3;
const mostLosses = 6;
const mostRetries = 5;
const patienceMs = 15_000;

/** The aggregate, once a first read has found it. */
interface Found {
  aggregateId?: string;
}

/**
 * Tries an act until it is recorded: `once` reads, judges and writes, and gives undefined when someone was faster.
 * After three losses it runs under the aggregate's row lock. A lost connection is never answered by sending the write
 * again: the next turn's read, on another connection, looks the command id up first. Throws EngineRefused 503 when the
 * database stays away or the aggregate stays busy, and whatever `once` throws.
 */
export async function persist<T>(
  pool: Pool,
  found: Found,
  once: (on: Connection) => Promise<T | undefined>,
): Promise<T> {
  const started = performance.now();
  let losses = 0;
  for (let retries = 0; losses < mostLosses;) {
    try {
      const done = losses < lossesBeforeLock ? await once(pool) : await underLock(pool, found, once);
      if (done !== undefined) return done;
      losses++;
    } catch (fault) {
      if (isCommandTaken(fault)) losses++;
      else if (mayRetry(fault, retries, performance.now() - started)) {
        await jitter(retries++, isCrossed(fault) ? 10 : 100);
      } else throw told(fault);
    }
  }
  throw new EngineRefused(503, 'busy');
}

function mayRetry(fault: unknown, retries: number, elapsed: number): boolean {
  return retries < mostRetries && elapsed < patienceMs && (isCrossed(fault) || isConnectionLost(fault));
}

function told(fault: unknown): unknown {
  if (isUnreadable(fault)) return new EngineRefused(422, 'unreadable', undefined, undefined, fault);
  if (isLockTimeout(fault) || isCrossed(fault))
    return new EngineRefused(503, 'busy', undefined, undefined, fault);
  if (isConnectionLost(fault)) return new EngineRefused(503, 'unavailable', undefined, undefined, fault);
  return fault;
}

async function underLock<T>(
  pool: Pool,
  { aggregateId }: Found,
  once: (on: Connection) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query("BEGIN; SET LOCAL lock_timeout = '5s'");
    await client.query('SELECT FROM workflow.aggregate WHERE id = $1 FOR UPDATE', [aggregateId]);
    const done = await once(client);
    await client.query('COMMIT');
    return done;
  } catch (fault) {
    broken = await rollback(client);
    throw fault;
  } finally {
    client.release(broken);
  }
}

async function rollback(client: PoolClient): Promise<Error | undefined> {
  try {
    await client.query('ROLLBACK');
    return undefined;
  } catch (fault) {
    return fault instanceof Error ? fault : new Error('rollback failed');
  }
}
