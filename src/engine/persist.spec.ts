import type { PoolClient } from 'pg';
import { toyEngine, type ToyEngine } from '../../test/support/toy-engine.js';
import { persist } from './persist.js';
import type { Connection } from './read.js';

let toy: ToyEngine;
beforeAll(async () => void (toy = await toyEngine()));
afterAll(() => toy.close());

const patience = async (on: Connection): Promise<string> =>
  String((await on.query<{ lock_timeout: string }>('SHOW lock_timeout')).rows[0]?.lock_timeout);

it('waits for a lock with patience of its own, and leaves no setting behind on the connection', async () => {
  const id = await toy.opened();
  let turns = 0;
  // Somebody is faster three times; from then on it is tried under the row lock.
  const underLock = await persist(toy.pool, { aggregateId: id }, async (on) =>
    ++turns > 3 ? patience(on) : undefined,
  );
  expect(underLock).toBe('5s');
  const clients: PoolClient[] = [];
  try {
    for (let n = 0; n < 10; n += 1) clients.push(await toy.pool.connect());
    expect(new Set(await Promise.all(clients.map(patience)))).toEqual(new Set(['0']));
  } finally {
    for (const client of clients) client.release();
  }
});
