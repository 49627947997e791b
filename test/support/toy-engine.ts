import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { Engine, type Actor, type Applied, type Asked } from '../../src/engine/index.js';
import { asOwner, openPool } from '../../src/platform/database.js';
import { freshDatabase } from './database.js';
import { toyKind } from './toy-kind.js';

export const anna: Actor = { kind: 'person', id: '0198a0c0-0000-7000-8000-000000000001' };
const tables = ['aggregate', 'instance', 'audit_entry', 'private_text', 'outbox', 'due', 'command', 'task'];

interface Counted {
  state: string;
  count: number;
  seq: number;
}

const countedSql = `SELECT state, (snapshot->>'count')::int AS count, seq FROM workflow.instance WHERE aggregate_id = $1`;

/** An engine of counters on a database of its own. `via` replaces the address the engine connects to. */
export async function toyEngine(via: (url: string) => Promise<string> = async (url) => url) {
  const database = await freshDatabase();
  const config = { databaseUrl: await via(database.url), dbPoolSize: 10 };
  const pool = await openPool(config, 'colabel_engine', () => undefined);
  const engine = new Engine(pool, [toyKind]);
  const owner = <T>(work: (client: pg.Client) => Promise<T>) => asOwner({ databaseUrl: database.url }, work);
  const rows = async <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> =>
    owner(async (client) => (await client.query<Row>(sql, values)).rows);
  return {
    ...{ database, pool, engine, owner },
    /** rows as the owner sees them */
    rows,
    counter: async (id: string): Promise<Counted | undefined> => (await rows<Counted>(countedSql, [id]))[0],
    tasks: () => rows('SELECT aggregate_id, kind, data, done_at FROM workflow.task'),
    /** as it was before any act */
    empty: () => rows('TRUNCATE workflow.aggregate CASCADE; TRUNCATE workflow.due, workflow.task'),
    /** asks as Anna, with a new command id */
    ask: (id: string, asked: Asked, texts: Record<string, string> = {}): Promise<Applied> =>
      engine.apply('counter', id, anna, asked, { commandId: randomUUID(), texts }),
    /** a new counter, opened */
    opened: async (asked: Partial<Asked> = {}): Promise<string> => {
      const act = await engine.open('counter', anna, { ...asked, type: 'open' }, { commandId: randomUUID() });
      return act.aggregateId;
    },
    /** how many rows each workflow table has, in the order of `tables` */
    counts: async (): Promise<string> => {
      const sql = tables.map((table) => `(SELECT count(*) FROM workflow.${table})::text`).join(` || ' ' || `);
      return owner(
        async (client) => (await client.query<{ n: string }>(`SELECT ${sql} AS n`)).rows[0]?.n ?? '',
      );
    },
    close: async (): Promise<void> => {
      await pool.end();
      await database.drop();
    },
  };
}

export type ToyEngine = Awaited<ReturnType<typeof toyEngine>>;
