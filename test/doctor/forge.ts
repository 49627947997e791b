import type pg from 'pg';
import { noHead, type EntryBody } from '../../src/engine/audit-trail.js';
import { canonical, sha256 } from '../../src/engine/canonical.js';
import type { Told } from '../../src/doctor/request-read.js';

/** An entry's body, open to whoever forges it. */
export type Forged = Omit<EntryBody, 'command' | 'facts' | 'as'> & {
  command: Told;
  facts: Told[];
  as: Record<string, unknown>;
};

interface Chain {
  id: string;
  key: string;
  bodies: Forged[];
}

const chainsSql = `SELECT i.id, i.key, json_agg(e.body::json ORDER BY e.seq) AS bodies FROM workflow.instance i
  JOIN workflow.audit_entry e ON e.instance_id = i.id WHERE i.aggregate_id = $1 GROUP BY i.id
  ORDER BY i.key = 'request'`;

const writeSql = `INSERT INTO workflow.audit_entry (instance_id, seq, at, format, body, prev, hash)
  VALUES ($1, $2, $3, 1, $4, $5, $6) ON CONFLICT (instance_id, seq)
  DO UPDATE SET at = excluded.at, body = excluded.body, prev = excluded.prev, hash = excluded.hash`;

/** Edits every entry of an aggregate, adds `more` at the ends of their chains, and makes all hashes agree again. */
export async function forge(
  owner: pg.Client,
  aggregate: string,
  edit: (entry: Forged) => void,
  more: Forged[] = [],
): Promise<void> {
  const { rows } = await owner.query<Chain>(chainsSql, [aggregate]);
  const hashes = new Map<string, string>();
  // The request comes last: it carries the heads of the others.
  for (const { id, key, bodies } of rows) {
    bodies.forEach(edit);
    let prev = noHead;
    for (const [n, body] of [...bodies, ...more.filter((one) => one.key === key)].entries()) {
      const carries = body.carries.map((head) => ({
        ...head,
        head: hashes.get(`${head.instance}/${head.seq}`) ?? head.head,
      }));
      const whole = { ...body, instance: id, seq: n + 1, prev, carries };
      const text = canonical(JSON.parse(JSON.stringify(whole)));
      prev = sha256(text);
      hashes.set(`${id}/${n + 1}`, prev);
      await owner.query(writeSql, [id, n + 1, body.at, text, whole.prev, prev]);
    }
    const length = bodies.length + more.filter((one) => one.key === key).length;
    await owner.query('UPDATE workflow.instance SET seq = $2, head = $3 WHERE id = $1', [id, length, prev]);
  }
}

/** A copy of an entry of the aggregate, the last one that `which` accepts, to be changed and added. */
export async function copyOf(
  owner: pg.Client,
  aggregate: string,
  which: (entry: Forged) => boolean,
): Promise<Forged> {
  const { rows } = await owner.query<Chain>(chainsSql, [aggregate]);
  const found = rows.flatMap(({ bodies }) => bodies.filter(which)).at(-1);
  if (!found) throw new Error('no such entry');
  return found;
}

export const tells =
  (type: string) =>
  ({ facts }: Forged) =>
    facts.some((fact) => fact.type === type);
