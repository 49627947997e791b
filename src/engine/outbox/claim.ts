import type { Pool } from 'pg';
import type { OutboxRow } from '../contract.js';
import { iso } from '../read.js';

/** A row in our hands: `attempts` is also the fence, a later claim has a higher one. */
export type ClaimedLetter = Omit<OutboxRow, 'messageId'> & { quiet: boolean; claimedAt: string };

// The lease is committed before the mail server is spoken to: no transaction stays open across the network.
const text = `
WITH clock AS MATERIALIZED (SELECT platform.now() AS at),
picked AS MATERIALIZED (
  SELECT o.id FROM workflow.outbox o
  WHERE o.sent_at IS NULL AND o.withheld_reason IS NULL AND o.failed_at IS NULL
    AND o.next_attempt_at <= (SELECT at FROM clock)
    AND (o.leased_until IS NULL OR o.leased_until <= (SELECT at FROM clock))
  ORDER BY o.next_attempt_at, o.created_at, o.seq, o.id LIMIT $1 FOR UPDATE SKIP LOCKED
), claimed AS (
  UPDATE workflow.outbox o
  SET leased_until = (SELECT at FROM clock) + interval '2 minutes', attempts = o.attempts + 1
  FROM picked WHERE o.id = picked.id RETURNING o.*
)
SELECT id, aggregate_id AS "aggregateId", fact,
  jsonb_build_object('kind', recipient_kind, 'id', recipient_id) AS recipient, role, template,
  template_version AS "templateVersion", lang, data, thread, attempts, ${iso('created_at')} AS "createdAt",
  quiet, ${iso('(SELECT at FROM clock)')} AS "claimedAt"
FROM claimed ORDER BY next_attempt_at, created_at, seq, claimed.id`;

/** Takes up to `limit` letters due now for two minutes; nobody else gets them meanwhile. */
export async function claim(pool: Pool, limit: number): Promise<ClaimedLetter[]> {
  const { rows } = await pool.query<ClaimedLetter>({ name: 'claim-letters', text, values: [limit] });
  return rows;
}
