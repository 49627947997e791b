import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { sha256 } from '../canonical.js';
import { addressHash } from './settle.js';

// What the first server said stays with the letter; one task for a person, however many letters take the other way.
const sql = `
WITH sent AS (
  UPDATE workflow.outbox SET sent_at = platform.now(), smtp_response = $2, sent_raw = $3, sent_hash = $4,
    leased_until = NULL, last_error = $5, failed_at = NULL, withheld_reason = NULL
  WHERE id = $1 AND sent_at IS NULL RETURNING *
)
INSERT INTO workflow.task (id, aggregate_id, kind, data, created_at)
SELECT $6, aggregate_id, 'letterRedirected', jsonb_build_object('letterId', id, 'fact', fact, 'template', template,
  'recipient', jsonb_build_object('kind', recipient_kind, 'id', recipient_id), 'address', $7::text), sent_at
FROM sent WHERE NOT EXISTS (SELECT FROM workflow.task t WHERE t.done_at IS NULL AND t.kind = 'letterRedirected'
  AND t.data->>'address' = $7 AND t.data->'recipient' = jsonb_build_object('kind', recipient_kind, 'id', recipient_id))`;

/** R77: stamps a letter that the address it was for has refused, and another has taken; a person is told to mend the first. */
export async function settleElsewhere(
  pool: Pool,
  id: string,
  sent: { response: string; raw: Buffer },
  refused: { error: string; address: string },
): Promise<void> {
  const hash = addressHash(refused.address);
  const values = [sent.response, sent.raw, sha256(sent.raw), refused.error, randomUUID(), hash];
  await pool.query(sql, [id, ...values]);
}
