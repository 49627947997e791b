import type pg from 'pg';

/** One entry of a request's audit trail, as its body tells it. */
export interface Entry {
  hash: string;
  key: string;
  seq: number;
  at: string;
  actor: { kind: string; id?: string };
  /** the machines' command; the engine wraps the one that was asked with the instance it is for */
  command: { type: string; [field: string]: unknown };
  facts: { type: string; [field: string]: unknown }[];
}

const sql = `SELECT e.hash, e.body::jsonb AS body FROM workflow.audit_entry e JOIN workflow.instance i ON i.id = e.instance_id
  WHERE i.aggregate_id = $1 ORDER BY e.at, i.key, e.seq`;

/** All entries of the request with this id, oldest first. */
export async function trailOf(owner: pg.Client, id: string): Promise<Entry[]> {
  const { rows } = await owner.query<{ hash: string; body: Omit<Entry, 'hash'> }>(sql, [id]);
  return rows.map(({ hash, body }) => ({ ...body, hash }));
}
