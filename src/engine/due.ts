import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Actor, Asked, Json, Reason } from './contract.js';
import { iso } from './read.js';

/** A row whose instant has come. */
export interface DueNow {
  id: string;
  aggregateId: string;
  key: string;
  dueAt: string;
  kind: string;
  command: Asked;
  actor: Extract<Actor, { kind: 'clock' | 'decision' }>;
}

// No lock: holding one while the act removes the row on another connection would hang for ever, unseen by PostgreSQL.
const dueSql = `
SELECT id, aggregate_id AS "aggregateId", key, ${iso('due_at')} AS "dueAt", kind, command, actor
FROM workflow.due WHERE refused_at IS NULL AND next_attempt_at <= (SELECT platform.now())
ORDER BY next_attempt_at, id LIMIT $1`;

/** The rows to ask now, oldest first. */
export async function dueNow(pool: Pool, limit: number): Promise<DueNow[]> {
  const { rows } = await pool.query<DueNow>({ name: 'due-now', text: dueSql, values: [limit] });
  return rows;
}

// Only while nothing has moved since: a refusal of yesterday's situation says nothing of today's.
const refusedSql = `
WITH refused AS (
  UPDATE workflow.due d SET refused_at = platform.now()
  WHERE d.id = $1 AND d.due_at = $2 AND d.refused_at IS NULL
    AND $3 = coalesce((SELECT revision FROM workflow.aggregate a WHERE a.id = d.aggregate_id), 0)
  RETURNING *
)
INSERT INTO workflow.task (id, aggregate_id, kind, data, created_at)
SELECT $4, aggregate_id, 'dueRefused', $5::jsonb, refused_at FROM refused`;

/** Marks a row whose command the feature refused, judged on `revision`, and makes a task of it, once. */
export async function settleRefused(
  pool: Pool,
  row: DueNow,
  revision: number,
  reasons: Reason[],
): Promise<void> {
  const data = JSON.stringify({ ...taskData(row), reasons });
  await pool.query(refusedSql, [row.id, row.dueAt, revision, randomUUID(), data]);
}

const faultSql = `
WITH faulty AS (
  UPDATE workflow.due SET attempts = attempts + 1, last_error = $3,
    next_attempt_at = platform.now() + least(2 ^ attempts, 60) * interval '1 minute'
  WHERE id = $1 AND due_at = $2 RETURNING *
)
INSERT INTO workflow.task (id, aggregate_id, kind, data, created_at)
SELECT $4, aggregate_id, 'dueFailing', $5::jsonb, platform.now() FROM faulty WHERE attempts = 5`;

/** Puts a row off whose act failed for no reason of the feature's: 1, 2, 4… 60 minutes; a task at the fifth time. */
export async function settleFault(pool: Pool, row: DueNow, error: string): Promise<void> {
  await pool.query(faultSql, [row.id, row.dueAt, error, randomUUID(), JSON.stringify(taskData(row))]);
}

function taskData({ id, key, command, actor }: DueNow): { [field: string]: Json } {
  return { dueId: id, key, command: command.type, actor: { ...actor } };
}
