import { createHash, randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { SMTPServer } from 'smtp-server';
import { loadConfig } from '../src/platform/config.js';
import { freshDatabase, testServerUrl } from './support/database.js';
import { submitted } from './support/play.js';
import { start, type Running } from './support/process.js';
import { tokenFor } from './support/program.js';
import { openStage, type Stage } from './support/stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 150_000);
const started: Running[] = [];
const begin = async (...given: Parameters<typeof start>): Promise<Running> => {
  const running = await start(...given);
  started.push(running);
  return running;
};
afterAll(async () => {
  for (const running of started) running.kill();
  await stage.close();
});

const wait = (ms: number) => new Promise((passed) => setTimeout(passed, ms));

describe('a process told to stop', () => {
  it('answers the act under way, takes no other, and ends well', async () => {
    const web = await begin('main', stage.parts.config);
    const { rows } = await stage.owner.query<{ id: string }>('SELECT id FROM funding_call');
    const headers = {
      authorization: `Bearer ${await tokenFor(stage.owner, stage.people.holder)}`,
      'content-type': 'application/json',
    };
    const ask = () =>
      fetch(`${web.base}/api/v1/dossiers`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ call: rows[0]?.id }),
      });
    await stage.owner.query('BEGIN; LOCK TABLE dossier IN ACCESS EXCLUSIVE MODE');
    const slow = ask();
    await waiting('dossier');
    web.stop();
    await wait(300);
    await expect(ask()).rejects.toThrow('fetch failed');
    await stage.owner.query('COMMIT');
    const answer = await slow;
    expect(answer.status).toBe(201);
    const { reference } = (await answer.json()) as { reference: string };
    expect(await web.ended).toBe(0);
    const made = await stage.owner.query('SELECT 1 FROM dossier WHERE reference = $1', [reference]);
    expect(made.rowCount).toBe(1);
  }, 150_000);

  it('settles the letters it is sending and starts no other', async () => {
    await submitted(stage);
    const door = await slowPost();
    const worker = await begin('worker', stage.parts.config, { SMTP_URL: door.url });
    await door.begun;
    worker.stop();
    await wait(300);
    expect(door.taken).toHaveLength(0);
    door.open();
    expect(await worker.ended).toBe(0);
    const { rows } = await stage.owner.query<{ sent: boolean; leased: boolean }>(
      'SELECT sent_at IS NOT NULL AS sent, leased_until IS NOT NULL AS leased FROM workflow.outbox',
    );
    expect(door.taken.length).toBeGreaterThan(0);
    expect(rows.filter(({ sent }) => sent)).toHaveLength(door.taken.length);
    expect(rows.filter(({ leased }) => leased)).toEqual([]);
    await door.close();
  }, 150_000);
});

/** Resolves once somebody waits for the lock on this table. */
async function waiting(table: string): Promise<void> {
  const sql = 'SELECT 1 FROM pg_locks WHERE NOT granted AND relation = $1::regclass';
  for (let tries = 0; tries < 250; tries++) {
    if ((await stage.owner.query(sql, [table])).rowCount) return;
    await wait(20);
  }
  throw new Error(`nobody waits for ${table}`);
}

/** A mail server that answers only once it is opened; `begun` resolves with the first letter that waits. */
async function slowPost() {
  let open = () => {};
  let beginning = () => {};
  const opened = new Promise<void>((settled) => (open = settled));
  const begun = new Promise<void>((settled) => (beginning = settled));
  const taken: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      stream.resume();
      beginning();
      void opened.then(() => {
        taken.push(session.id);
        done();
      });
    },
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()));
  const { port } = server.server.address() as AddressInfo;
  const close = () => new Promise<void>((closed) => server.close(closed));
  return { url: `smtp://127.0.0.1:${port}`, taken, begun, open: () => open(), close };
}

describe('a process whose database goes away', () => {
  it('lives on, says that it is not ready, and is ready again by itself', async () => {
    const database = await freshDatabase();
    const name = new URL(database.url).pathname.slice(1);
    const config = loadConfig(
      {
        ...process.env,
        NODE_ENV: 'test',
        DATABASE_URL: database.url,
        SMTP_URL: 'smtp://127.0.0.1:9',
        MAIL_FROM: 'Colabel <colabel@colabel.example>',
        PUBLIC_URL: 'http://127.0.0.1:3000',
        SESSION_SECRET: createHash('sha256').update(randomBytes(32)).digest('hex'),
      },
      'web',
    );
    const web = await begin('main', config);
    const server = new pg.Client(testServerUrl());
    await server.connect();
    const asked = async (path: string) => (await fetch(`${web.base}${path}`)).status;
    expect([await asked('/healthz'), await asked('/readyz')]).toEqual([200, 200]);
    await server.query(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS false`);
    await server.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
    const away = await fetch(`${web.base}/readyz`);
    expect([away.status, Number(away.headers.get('retry-after'))]).toEqual([503, expect.any(Number)]);
    expect([await asked('/healthz'), await asked('/connexion'), await asked('/readyz')]).toEqual([
      200, 200, 503,
    ]);
    await server.query(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS true`);
    expect(await asked('/readyz')).toBe(200);
    web.stop();
    expect(await web.ended).toBe(0);
    await server.end();
    await database.drop();
  }, 150_000);
});
