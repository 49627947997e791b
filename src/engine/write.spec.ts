import { randomUUID } from 'node:crypto';
import { openPool } from '../platform/database.js';
import { anna, toyEngine, type ToyEngine } from '../../test/support/toy-engine.js';
import { toyKind } from '../../test/support/toy-kind.js';
import { judge } from './judge.js';
import { read, situationOf } from './read.js';
import type { Act } from './act.js';
import { recordsOf } from './records.js';
import { write } from './write.js';

let toy: ToyEngine;
beforeAll(async () => void (toy = await toyEngine()));
afterAll(() => toy.close());

async function prepared(aggregateId: string, type: string) {
  const act: Act = {
    ...{ kind: 'counter', aggregateId, actor: anna, asked: { type, target: randomUUID() } },
    ...{ texts: { note: 'kept apart' }, commandId: randomUUID(), bodyHash: 'x' },
  };
  const reading = await read(toy.pool, toyKind, { ...act, target: aggregateId });
  return recordsOf(act, judge(toyKind, act, situationOf(aggregateId, reading)), reading);
}

describe('a write whose race is lost', () => {
  for (const type of ['add', 'note', 'pass', 'postpone']) {
    it(`writes nothing anywhere (${type})`, async () => {
      const id = await toy.opened();
      const late = await prepared(id, type);
      await toy.ask(id, { type: 'add' });
      const before = await toy.counts();
      const rows = await toy.rows('SELECT * FROM workflow.instance WHERE aggregate_id = $1', [id]);
      expect(await write(toy.pool, late)).toBe(false);
      // Whatever its date: the revision alone refuses it.
      const after = new Date(Date.now() + 60_000).toISOString();
      expect(await write(toy.pool, { ...late, at: after })).toBe(false);
      expect(await toy.counts()).toBe(before);
      expect(await toy.rows('SELECT * FROM workflow.instance WHERE aggregate_id = $1', [id])).toEqual(rows);
    });
  }

  it('does not open twice', async () => {
    const id = randomUUID();
    const twice = [await prepared(id, 'open'), await prepared(id, 'open')];
    expect((await Promise.all(twice.map((records) => write(toy.pool, records)))).sort()).toEqual([
      false,
      true,
    ]);
  });

  it('is refused when earlier than the last act, or of another kind', async () => {
    const id = await toy.opened();
    const records = await prepared(id, 'add');
    expect(await write(toy.pool, { ...records, at: '2001-01-01T00:00:00.000Z' })).toBe(false);
    expect(await write(toy.pool, { ...records, kind: 'other' })).toBe(false);
    expect(await write(toy.pool, records)).toBe(true);
  });
});

describe('due rows', () => {
  const due = (id: string) =>
    toy.rows<{ id: string; due_at: Date; xmin: string }>(
      'SELECT id, due_at, xmin::text FROM workflow.due WHERE aggregate_id = $1',
      [id],
    );

  it('stay untouched, move under the same id, and go', async () => {
    const id = await toy.opened();
    const [first] = await due(id);
    await toy.ask(id, { type: 'add' });
    expect(await due(id)).toEqual([first]);
    await toy.ask(id, { type: 'postpone', closesAt: '2031-01-01T00:00:00+01:00' });
    const [moved, ...others] = await due(id);
    expect(moved).toMatchObject({ id: first?.id, due_at: new Date('2030-12-31T23:00:00Z') });
    expect(others).toEqual([]);
    await toy.ask(id, { type: 'add', by: 3 });
    expect(await due(id)).toEqual([]);
  });
});

describe('the roles', () => {
  const denied = { code: '42501' };

  it('let nobody but the owner change or remove an audit entry', async () => {
    for (const sql of [
      "UPDATE workflow.audit_entry SET body = ''",
      'DELETE FROM workflow.audit_entry',
      'TRUNCATE workflow.audit_entry',
    ]) {
      await expect(toy.pool.query(sql)).rejects.toMatchObject(denied);
    }
  });

  it('let the app read all but what is sealed, and write nothing', async () => {
    const app = await openPool(
      { databaseUrl: toy.database.url, dbPoolSize: 1 },
      'colabel_app',
      () => undefined,
    );
    try {
      const tables = await toy.rows<{ name: string }>(
        "SELECT 'workflow.' || table_name AS name FROM information_schema.tables WHERE table_schema = 'workflow'",
      );
      expect(tables).toHaveLength(10);
      for (const { name } of tables) {
        await app.query(`SELECT count(*) FROM ${name}`);
        for (const sql of [`INSERT INTO ${name} DEFAULT VALUES`, `DELETE FROM ${name}`, `TRUNCATE ${name}`]) {
          await expect(app.query(sql)).rejects.toMatchObject(denied);
        }
      }
      for (const column of ['value', 'salt', 'texts', 'body_hash'])
        await expect(app.query(`SELECT ${column} FROM workflow.sealed_value`)).rejects.toMatchObject(denied);
      await expect(app.query('UPDATE workflow.outbox SET sent_at = NULL')).rejects.toMatchObject(denied);
      await expect(app.query('UPDATE workflow.aggregate SET revision = 1')).rejects.toMatchObject(denied);
    } finally {
      await app.end();
    }
  });
});
