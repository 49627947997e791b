import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';

/** Whose pages are read: the case officer of the pôle that leads, who may read all of theirs. */
export interface Reader {
  id: string;
  name: string;
  /** secret of a session of theirs */
  session: string;
  pole: string;
  /** references of open requests they read whole */
  references: string[];
}

const officerSql = `SELECT a.id, a.name FROM account a JOIN mandate m ON m.account_id = a.id JOIN pole p ON p.id = m.pole_id
  WHERE m.role = 'caseOfficer' AND p.code = $1 LIMIT 1`;

const openSql = `SELECT d.reference FROM workflow.instance i JOIN public.dossier d ON d.id = i.aggregate_id
  WHERE i.key = 'review:' || $1 AND i.state = 'inReview.committee.voting' ORDER BY md5(d.id::text) LIMIT 100`;

export async function readerOf(owner: pg.Client, pole = 'moveo'): Promise<Reader> {
  const { rows } = await owner.query<{ id: string; name: string }>(officerSql, [pole]);
  const { id = '', name = '' } = rows[0] ?? {};
  const session = randomBytes(32).toString('base64url');
  await owner.query(
    `INSERT INTO session (id_hash, account_id, created_at, last_seen_at, expires_at, browser)
     SELECT $1, $2, at, at, at + interval '11 hours', '' FROM (SELECT platform.now() AS at) clock`,
    [createHash('sha256').update(session).digest(), id],
  );
  const open = await owner.query<{ reference: string }>(openSql, [pole]);
  return { id, name, session, pole, references: open.rows.map(({ reference }) => reference) };
}
