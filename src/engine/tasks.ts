import type { Pool } from 'pg';

/** Marks a task as done by a person; false when it was done already or never was. */
export async function closeTask(pool: Pool, id: string): Promise<boolean> {
  const sql = 'UPDATE workflow.task SET done_at = platform.now() WHERE id = $1 AND done_at IS NULL';
  return (await pool.query(sql, [id])).rowCount === 1;
}
