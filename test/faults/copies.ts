import { createHash, randomUUID } from 'node:crypto';
import type pg from 'pg';

/** A copy of a request: its own aggregate, chains, letters and dossier, with the history of the original. */
export interface Copy {
  id: string;
  reference: string;
}

interface Table {
  name: string;
  /** which rows are the request's, `$1` its id */
  where: string;
  /** columns whose ids are the row's own: a copy has others */
  own: string[];
}

const ofAggregate = 'aggregate_id = $1';
const ofDossier = 'dossier_id = $1';

/** In the order of their foreign keys. */
const tables: Table[] = [
  { name: 'public.dossier', where: 'id = $1', own: ['id'] },
  { name: 'public.dossier_version', where: ofDossier, own: [] },
  { name: 'public.annex', where: ofDossier, own: ['id'] },
  { name: 'public.dossier_contact', where: ofDossier, own: ['id'] },
  { name: 'public.review_form', where: ofDossier, own: ['id'] },
  { name: 'workflow.aggregate', where: 'id = $1', own: [] },
  { name: 'workflow.instance', where: ofAggregate, own: ['id'] },
  {
    name: 'workflow.audit_entry',
    where: `instance_id IN (SELECT id FROM workflow.instance WHERE ${ofAggregate})`,
    own: [],
  },
  { name: 'workflow.command', where: ofAggregate, own: ['command_id'] },
  {
    name: 'workflow.private_text',
    where: `(actor, command_id) IN (SELECT actor, command_id FROM workflow.command WHERE ${ofAggregate})`,
    own: ['id'],
  },
  { name: 'workflow.outbox', where: ofAggregate, own: ['id'] },
  { name: 'workflow.due', where: ofAggregate, own: ['id'] },
];

type Row = Record<string, unknown>;

/** A request read once, to be copied many times: ids, reference and hashes are all that tells two copies apart. */
export interface Original {
  reference: string;
  rows: { name: string; texts: string[] }[];
  ids: string[];
  /** bodies of the audit entries by their hash */
  bodies: Map<string, string>;
}

/** The letters of a copy are nobody's to send: they were owed by the acts of the original. */
const letterOf = (row: Row): Row => ({
  ...row,
  ...{ sent_at: null, smtp_response: null, sent_raw: null, sent_hash: null, failed_at: null },
  ...{ leased_until: null, withheld_reason: 'copied' },
});

/** Reads a request, whole, as the owner of the tables. */
export async function originalOf(owner: pg.Client, reference: string): Promise<Original> {
  const found = await owner.query<{ id: string }>('SELECT id FROM dossier WHERE reference = $1', [reference]);
  const original: Original = { reference, rows: [], ids: [], bodies: new Map() };
  for (const { name, where, own } of tables) {
    const sql = `SELECT to_jsonb(t) AS row FROM ${name} t WHERE ${where}`;
    const { rows } = await owner.query<{ row: Row }>(sql, [found.rows[0]?.id]);
    for (const { row } of rows) original.ids.push(...own.map((column) => String(row[column])));
    if (name === 'workflow.audit_entry')
      for (const { row } of rows) original.bodies.set(String(row['hash']), String(row['body']));
    const kept =
      name === 'workflow.outbox' ? rows.map(({ row }) => letterOf(row)) : rows.map(({ row }) => row);
    original.rows.push({ name, texts: kept.map((row) => JSON.stringify(row)) });
  }
  return original;
}

/**
 * Copies a request `count` times in a few statements: what a hundred acts have made is prepared once. Each copy has
 * ids of its own and its chains are hashed anew, so that they verify like any other.
 */
export async function copiesOf(owner: pg.Client, original: Original, count: number): Promise<Copy[]> {
  const { rows } = await owner.query<{ last: number }>(
    'UPDATE dossier_counter SET last = last + $2 WHERE year = $1 RETURNING last',
    [Number(original.reference.slice(4, 8)), count],
  );
  const first = Number(rows[0]?.last) - count + 1;
  const renamings = Array.from({ length: count }, (_, n) => renaming(original, first + n));
  for (const { name, texts } of original.rows) {
    const copied = renamings.flatMap(({ renamed }) => texts.map(renamed));
    await owner.query(
      `INSERT INTO ${name} SELECT * FROM jsonb_populate_recordset(NULL::${name}, $1::jsonb)`,
      [`[${copied.join(',')}]`],
    );
  }
  return renamings.map(({ copy }) => copy);
}

const names = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{64}|LAB-\d{4}-\d{4,}/g;

function renaming(original: Original, number: number) {
  const reference = `${original.reference.slice(0, 9)}${String(number).padStart(4, '0')}`;
  const given = new Map(original.ids.map((id) => [id, randomUUID() as string]));
  given.set(original.reference, reference);
  const renamed = (text: string): string =>
    text.replace(names, (name) => given.get(name) ?? rehashed(name) ?? name);
  // An entry names the hash before it and the heads it carries: those are renamed first.
  const rehashed = (hash: string): string | undefined => {
    const body = original.bodies.get(hash);
    if (body === undefined) return undefined;
    const anew = createHash('sha256').update(renamed(body)).digest('hex');
    given.set(hash, anew);
    return anew;
  };
  const copy: Copy = { id: given.get(original.ids[0] ?? '') ?? '', reference };
  return { copy, renamed };
}
