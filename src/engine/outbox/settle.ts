import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Heir } from '../contract.js';
import { sha256 } from '../canonical.js';

/** The row of a letter and the attempt that settles it: an attempt whose lease has passed on changes nothing. */
export interface Attempt {
  id: string;
  attempts: number;
}

// An accepted letter is a fact whoever holds the lease by now, even when another attempt was told otherwise.
const sentSql = `
UPDATE workflow.outbox SET sent_at = platform.now(), smtp_response = $2, sent_raw = $3, sent_hash = $4,
  leased_until = NULL, last_error = NULL, failed_at = NULL, withheld_reason = NULL
WHERE id = $1 AND sent_at IS NULL`;

/** Stamps a letter the mail server took over: its answer, the bytes sent, their hash. */
export async function settleSent(
  pool: Pool,
  id: string,
  sent: { response: string; raw: Buffer },
): Promise<void> {
  await pool.query(sentSql, [id, sent.response, sent.raw, sha256(sent.raw)]);
}

const open =
  'id = $1 AND attempts = $2 AND sent_at IS NULL AND withheld_reason IS NULL AND failed_at IS NULL';

// R81: one fact owes one person one letter: who has theirs already gets none in the place of another.
const insteadSql = `
WITH withheld AS (
  UPDATE workflow.outbox SET withheld_reason = $3, leased_until = NULL WHERE ${open} RETURNING *
)
INSERT INTO workflow.outbox (id, aggregate_id, instance_id, seq, fact, recipient_kind, recipient_id, role, template,
  template_version, lang, data, thread, created_at, not_before, next_attempt_at, quiet)
SELECT $4, w.aggregate_id, w.instance_id, w.seq, w.fact, w.recipient_kind, $5, $6, w.template,
  w.template_version, $7, $8, w.thread, w.created_at, w.not_before, platform.now(), w.quiet
FROM withheld w WHERE NOT EXISTS (SELECT FROM workflow.outbox o WHERE o.instance_id = w.instance_id AND o.seq = w.seq
  AND o.fact = w.fact AND o.recipient_kind = w.recipient_kind AND o.recipient_id = $5)
ON CONFLICT ON CONSTRAINT outbox_letter_once DO NOTHING`;

/** Stamps a letter its recipient may no longer have; it is never sent, but to who has it in their place. */
export async function settleWithheld(
  pool: Pool,
  { id, attempts }: Attempt,
  reason: string,
  instead?: Heir,
): Promise<void> {
  if (!instead) {
    const sql = `UPDATE workflow.outbox SET withheld_reason = $3, leased_until = NULL WHERE ${open}`;
    return void (await pool.query(sql, [id, attempts, reason]));
  }
  const { id: heir, role, lang, data } = instead;
  const values = [id, attempts, reason, randomUUID(), heir, role, lang, JSON.stringify(data)];
  await pool.query(insteadSql, values);
}

/** Gives a letter back, to be tried again after so many minutes. */
export async function settleLater(
  pool: Pool,
  { id, attempts }: Attempt,
  error: string,
  minutes: number,
): Promise<void> {
  const sql = `UPDATE workflow.outbox SET leased_until = NULL, last_error = $3,
    next_attempt_at = platform.now() + $4 * interval '1 minute' WHERE ${open}`;
  await pool.query(sql, [id, attempts, error, minutes]);
}

/** Gives a letter back untried until this instant, ISO 8601: it is nobody's failure, and counts as no attempt. */
export async function settleQuiet(pool: Pool, { id, attempts }: Attempt, opens: string): Promise<void> {
  const sql = `UPDATE workflow.outbox SET leased_until = NULL, attempts = attempts - 1,
    not_before = $3, next_attempt_at = $3 WHERE ${open}`;
  await pool.query(sql, [id, attempts, opens]);
}

// The server's words may quote the address: they stay with the letter, the task names ids.
const failedSql = `
WITH failed AS (
  UPDATE workflow.outbox SET failed_at = platform.now(), leased_until = NULL, last_error = $3 WHERE ${open}
  RETURNING *
)
INSERT INTO workflow.task (id, aggregate_id, kind, data, created_at)
SELECT $4, aggregate_id, $5, jsonb_build_object('letterId', id, 'fact', fact, 'template', template,
  'recipient', jsonb_build_object('kind', recipient_kind, 'id', recipient_id), 'address', $6::text), failed_at
FROM failed`;

/**
 * Gives a letter up and makes a task of it: refused for good (`letterBounced`), or tried long enough (`letterGivenUp`). The task
 * knows the address by its hash alone: whether it has been mended since can be told, and nothing else.
 */
export async function settleFailed(
  pool: Pool,
  { id, attempts }: Attempt,
  failure: { error: string; task: 'letterBounced' | 'letterGivenUp'; address: string | undefined },
): Promise<void> {
  const { error, task, address } = failure;
  const hash = address === undefined ? null : addressHash(address);
  await pool.query(failedSql, [id, attempts, error, randomUUID(), task, hash]);
}

export const addressHash = (address: string): string => sha256(address.trim().toLowerCase());
