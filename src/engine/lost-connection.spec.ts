import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { cuttingProxy } from '../../test/support/cutting-proxy.js';
import { anna, toyEngine, type ToyEngine } from '../../test/support/toy-engine.js';
import { toyKind } from '../../test/support/toy-kind.js';
import { Engine, verifyAll } from './index.js';

let toy: ToyEngine;
let proxy: Awaited<ReturnType<typeof cuttingProxy>>;

beforeAll(async () => {
  toy = await toyEngine(async (url) => {
    proxy = await cuttingProxy(url);
    return proxy.url;
  });
});
afterEach(async () => expect(await verifyAll(toy.pool)).toEqual([]));
afterAll(async () => {
  await toy.close();
  await proxy.close();
});

const effects = (id: string) =>
  toy.rows(
    `SELECT (i.snapshot->>'count')::int AS count, i.seq, a.revision,
       (SELECT count(*)::int FROM workflow.audit_entry e WHERE e.instance_id = i.id) AS entries,
       (SELECT count(*)::int FROM workflow.outbox o WHERE o.aggregate_id = a.id) AS letters
     FROM workflow.aggregate a JOIN workflow.instance i ON i.aggregate_id = a.id WHERE a.id = $1`,
    [id],
  );
const once = [{ count: 4, seq: 2, revision: 2, entries: 2, letters: 2 }];

describe('a connection lost in the write', () => {
  for (const when of ['before', 'after'] as const) {
    it(`${when} the server did it leads to exactly one effect`, async () => {
      const id = await toy.opened();
      const before = proxy.cuts();
      proxy.cut('write-act', when);
      const act = await toy.ask(id, { type: 'add', by: 4 });
      expect(proxy.cuts()).toBe(before + 1);
      expect(act).toMatchObject({ revision: 2, repeated: false, facts: ['added', 'completed'] });
      expect(await effects(id)).toEqual(once);
    });

    it(`${when} the server did it, for an aggregate being opened, opens one`, async () => {
      proxy.cut('write-act', when);
      const act = await toy.engine.open('counter', anna, { type: 'open' }, { commandId: randomUUID() });
      expect(act).toMatchObject({ revision: 1, repeated: false });
      expect(await effects(act.aggregateId)).toMatchObject([{ count: 0, entries: 1 }]);
    });
  }

  it('by the server ending the session (57P01) leads to exactly one effect', async () => {
    const id = await toy.opened();
    const act = await toy.owner(async (owner) => {
      await owner.query('BEGIN; LOCK TABLE workflow.command IN EXCLUSIVE MODE');
      const asked = toy.ask(id, { type: 'add', by: 4 });
      await endWaitingWrite();
      await owner.query('COMMIT');
      return asked;
    });
    expect(act).toMatchObject({ revision: 2, repeated: false });
    expect(await effects(id)).toEqual(once);
  });
});

it('answers 503 when the database stays away', async () => {
  const nowhere = new pg.Pool({ host: '127.0.0.1', port: 1 });
  const act = new Engine(nowhere, [toyKind]).open(
    'counter',
    anna,
    { type: 'open' },
    { commandId: randomUUID() },
  );
  await expect(act).rejects.toMatchObject({ status: 503, code: 'unavailable' });
  await nowhere.end();
});

/** Ends the session whose write waits for the lock, as the login that owns the session. */
async function endWaitingWrite(): Promise<void> {
  const login = new pg.Client(toy.database.url);
  await login.connect();
  try {
    for (let tries = 0; tries < 200; tries++) {
      const { rowCount } = await login.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE wait_event_type = 'Lock' AND query LIKE '%INTO workflow.aggregate%' AND datname = current_database()`,
      );
      if (rowCount === 1) return;
      await new Promise((again) => setTimeout(again, 20));
    }
    throw new Error('no write came to wait');
  } finally {
    await login.end();
  }
}
