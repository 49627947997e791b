import type { Pool } from 'pg';

/** Marks a task as done by a person; false when it was done already or never was. */
export async function closeTask(pool: Pool, id: string): Promise<boolean> {
  const sql = 'UPDATE workflow.task SET done_at = platform.now() WHERE id = $1 AND done_at IS NULL';
  return (await pool.query(sql, [id])).rowCount === 1;
}

interface Mended {
  kinds: readonly string[];
  /** the account that says so */
  by: string;
}

// A letter that reached nobody leaves as the same letter (R81): one that was taken anywhere does not leave again.
const againSql = `
WITH closed AS (
  UPDATE workflow.task SET done_at = platform.now(), data = data || jsonb_build_object('doneBy', $4::text)
  WHERE done_at IS NULL AND kind = ANY ($3) AND data->'recipient' = jsonb_build_object('kind', $1::text, 'id', $2::text)
  RETURNING (data->>'letterId')::uuid AS letter
), again AS (
  UPDATE workflow.outbox o SET failed_at = NULL, attempts = 0, last_error = NULL, leased_until = NULL,
    next_attempt_at = platform.now()
  WHERE o.id IN (SELECT letter FROM closed) AND o.failed_at IS NOT NULL AND o.sent_at IS NULL RETURNING o.id
)
SELECT (SELECT count(*)::int FROM closed) AS closed, (SELECT count(*)::int FROM again) AS again`;

/** R77: ends the open tasks about the address of one recipient, and owes the letters that reached nobody once more. */
export async function lettersAgain(
  pool: Pool,
  { kind, id }: { kind: string; id: string },
  { kinds, by }: Mended,
): Promise<{ closed: number; again: number }> {
  const { rows } = await pool.query<{ closed: number; again: number }>(againSql, [kind, id, kinds, by]);
  return rows[0] ?? { closed: 0, again: 0 };
}
