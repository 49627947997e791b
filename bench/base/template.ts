import type pg from 'pg';
import { copiedTables, type CopiedTable } from './tables.js';

/** A row to copy: its table, its place, and its text by column where it may quote something of its own. */
export interface TemplateRow {
  table: CopiedTable;
  ctid: string;
  columns: { name: string; type: string }[];
  texts: Record<string, string>;
}

export interface TemplateEntry {
  instanceId: string;
  seq: number;
  at: string;
  format: number;
  body: string;
  prev: string;
  hash: string;
}

/** A played request as its rows, and what in them is its own. */
export interface Template {
  reference: string;
  holder: string;
  /** uuids of its own: each copy has others */
  ids: string[];
  rows: TemplateRow[];
  /** each after the one before it in its chain, and after those it carries the head of */
  entries: TemplateEntry[];
}

/** Reads the request of this reference, whole. */
export async function templateOf(owner: pg.Client, reference: string): Promise<Template> {
  const found = await owner.query<{ id: string; holder: string }>(
    'SELECT id, holder_id AS holder FROM public.dossier WHERE reference = $1',
    [reference],
  );
  const { id = '', holder = '' } = found.rows[0] ?? {};
  const rows: TemplateRow[] = [];
  const ids = new Set<string>();
  for (const table of copiedTables) {
    const columns = await columnsOf(owner, table.name);
    const { rows: read } = await owner.query<Record<string, string | null>>(
      `SELECT ctid::text AS ctid, ${[...table.own, ...table.quoting].map((name) => `${name}::text AS ${name}`).join(', ')} FROM ${table.name} WHERE ${table.where}`,
      [id],
    );
    for (const row of read) {
      for (const name of table.own) ids.add(row[name] ?? '');
      const texts = Object.fromEntries(table.quoting.map((name) => [name, row[name] ?? '']));
      rows.push({ table, ctid: row['ctid'] ?? '', columns, texts });
    }
  }
  return { reference, holder, ids: [...ids], rows, entries: inOrder(await entriesOf(owner, id)) };
}

async function columnsOf(owner: pg.Client, table: string): Promise<TemplateRow['columns']> {
  const { rows } = await owner.query<{ name: string; type: string }>(
    `SELECT attname AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum`,
    [table],
  );
  return rows;
}

async function entriesOf(owner: pg.Client, id: string): Promise<TemplateEntry[]> {
  const { rows } = await owner.query<TemplateEntry>(
    `SELECT e.instance_id AS "instanceId", e.seq, e.at::text AS at, e.format, e.body, e.prev, e.hash
     FROM workflow.audit_entry e JOIN workflow.instance i ON i.id = e.instance_id
     WHERE i.aggregate_id = $1 ORDER BY e.at, e.seq`,
    [id],
  );
  return rows;
}

/** The heads an entry quotes: of the one before it, and those it carries. */
export function quotedIn({ body, prev }: TemplateEntry): string[] {
  const { carries } = JSON.parse(body) as { carries: { head: string }[] };
  return [...new Set([prev, ...carries.map(({ head }) => head)])].filter((head) => !/^0+$/.test(head));
}

function inOrder(entries: TemplateEntry[]): TemplateEntry[] {
  const known = new Set<string>();
  const ordered: TemplateEntry[] = [];
  for (let left = entries; left.length > 0;) {
    const ready = left.filter((entry) => quotedIn(entry).every((head) => known.has(head)));
    if (ready.length === 0) throw new Error('an entry quotes a head that is not of its request');
    for (const entry of ready) known.add(entry.hash);
    ordered.push(...ready);
    left = left.filter((entry) => !known.has(entry.hash));
  }
  return ordered;
}
