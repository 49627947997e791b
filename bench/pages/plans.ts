import type { Pool, QueryConfig } from 'pg';
import type { Reader } from './reader.js';
import { readersOn } from './own-sql.js';

/** Tables a page must never read from one end to the other. */
const large = ['dossier', 'dossier_version', 'instance', 'aggregate', 'audit_entry', 'command', 'due', 'task', 'outbox', 'private_text', 'session', 'api_token']; // prettier-ignore

/** A statement of a page that would die of a large base, and why. */
export interface BadPlan {
  statement: string;
  fault: string;
}

/** Every statement the pages send, as they send it. */
export async function statementsOf(pool: Pool, reader: Reader): Promise<QueryConfig[]> {
  const sent: QueryConfig[] = [];
  const recording = {
    query: (config: QueryConfig) => (sent.push(config), pool.query(config)),
  } as unknown as Pool;
  const readers = readersOn(recording);
  const page = await readers.list(reader.id, { state: null, mine: false, after: null });
  const [at = '', id = ''] = page.next?.split('_') ?? [];
  const afters = [null, ...(id ? [{ at, id }] : [])];
  for (const state of [null, 'leadReview'])
    for (const mine of [false, true])
      for (const after of afters) await readers.list(reader.id, { state, mine, after });
  await readers.work(reader.id, reader.name);
  await readers.dossier(reader.references[0] ?? '', reader.id);
  return [...new Map(sent.map((config) => [config.text, config])).values()];
}

/** What EXPLAIN finds wrong with them: a sequential scan of a large table, an OFFSET, a count of rows. */
export async function badPlans(pool: Pool, statements: readonly QueryConfig[]): Promise<BadPlan[]> {
  const faults: BadPlan[] = [];
  for (const { name = '', text, values = [] } of statements) {
    const plan = await planOf(pool, text, values);
    const scanned = [...plan.matchAll(/Seq Scan on (\w+)/g)].map(([, table]) => table ?? '');
    for (const table of scanned.filter((one) => large.includes(one)))
      faults.push({ statement: name, fault: `sequential scan of ${table}` });
    if (/\bOFFSET\s+[^0\s]/i.test(text)) faults.push({ statement: name, fault: 'OFFSET' });
    if (/\bcount\s*\(/i.test(text)) faults.push({ statement: name, fault: 'exact count' });
  }
  return faults;
}

async function planOf(pool: Pool, text: string, values: readonly unknown[]): Promise<string> {
  const { rows } = await pool.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${text}`, [...values]);
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}
