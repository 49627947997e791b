import pg from 'pg';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { pgProxy, type Fate, type PgProxy } from './pg-proxy.js';

/** About 1 s. */
let database: TestDatabase;
let door: PgProxy;
beforeAll(async () => {
  database = await freshDatabase({ empty: true });
  door = await pgProxy(database.url);
  await direct('CREATE TABLE seen (n int)');
}, 60_000);
afterEach(() => void (door.watch = {}));
afterAll(async () => {
  await door.close();
  await database.drop();
});

async function on<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  await client.connect();
  return work(client).finally(() => client.end().catch(() => undefined));
}

const direct = (sql: string) => on(database.url, (client) => client.query<{ n: number }>(sql));
const written = async () => (await direct('SELECT n FROM seen ORDER BY n')).rows.map(({ n }) => n);
const write = (n: number) =>
  on(door.url, (client) =>
    client.query({ name: 'write', text: 'INSERT INTO seen VALUES ($1)', values: [n] }),
  );

/** The fate of the message that is the n-th of this kind from now; the others pass. */
const fateOf = (kind: string, fate: Fate): Fate[] => {
  const given: Fate[] = [];
  door.watch.message = (message) => {
    if (message.kind !== kind || given.length > 0) return 'pass';
    given.push(fate);
    return fate;
  };
  return given;
};

describe('a door before PostgreSQL', () => {
  it('tells of every message which statement it speaks of, on which connection, and when all is answered', async () => {
    const told: string[] = [];
    door.watch = {
      message: ({ kind, statement, connection }) => {
        told.push(`${connection}${kind}${statement}`);
        return 'pass';
      },
      answered: (connection) => (told.push(`${connection}!`), 'pass'),
    };
    const before = door.messages();
    await write(1);
    const [first] = told;
    const id = String(first).replace(/\D.*$/, '');
    expect(told).toEqual(['Pwrite', 'Bwrite', 'D', 'E', 'S', '!'].map((word) => `${id}${word}`));
    expect(door.messages()).toBe(before + 5);
  });

  it('cuts before the server gets a message, anywhere in an exchange, and nothing is done', async () => {
    for (const kind of ['P', 'B', 'E', 'S']) {
      const given = fateOf(kind, 'cut');
      await expect(write(2)).rejects.toThrow('terminated');
      expect([kind, given, await written()]).toEqual([kind, ['cut'], [1]]);
    }
  });

  it('cuts after the answer, and it is done though nobody heard', async () => {
    fateOf('B', 'cutAfterAnswer');
    await expect(write(3)).rejects.toThrow('terminated');
    expect(await written()).toEqual([1, 3]);
  });

  it('ends the stream after a message: the answer comes, the connection has gone', async () => {
    fateOf('S', 'halfClose');
    await write(4);
    expect(await written()).toEqual([1, 3, 4]);
    fateOf('S', 'halfClose');
    const twice = on(door.url, async (client) => {
      await client.query({ text: 'INSERT INTO seen VALUES ($1)', values: [5] });
      return client.query('SELECT 1');
    });
    await expect(twice).rejects.toThrow();
    expect(await written()).toEqual([1, 3, 4, 5]);
  });

  it('holds a message back, and those after it in their order', async () => {
    fateOf('B', 30);
    await write(6);
    expect(await written()).toEqual([1, 3, 4, 5, 6]);
  });

  it('shuts as a server that is gone or that starts, cuts who is inside, and opens again', async () => {
    const inside = new pg.Client(door.url);
    const ended = new Promise((cut) => inside.on('error', cut));
    await inside.connect();
    await door.shut('gone');
    await ended;
    await expect(write(7)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await door.open();
    await door.shut('starting');
    await expect(write(7)).rejects.toMatchObject({ code: '57P03' });
    await door.open();
    await write(7);
    expect(await written()).toEqual([1, 3, 4, 5, 6, 7]);
  });
});
