/** The command line on a database never migrated, from the first set-up on. 5 s. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { runCli } from '../../src/cli/run.js';
import { entities } from '../../src/entities.js';
import { rights } from '../../src/labelling/policy.js';
import { rules } from '../../src/notifications/rules.js';
import { kinds } from '../../src/parts.js';
import { loadConfig } from '../../src/platform/config.js';
import { runBuilt, type Ran } from '../support/built.js';
import { demoCooperation } from '../support/cooperation.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
const folder = mkdtempSync(join(tmpdir(), 'colabel-cli-'));
const cli = (...words: string[]) => run(words, { NODE_ENV: 'test' });

async function run(words: string[], env: Record<string, string>): Promise<Ran> {
  const ran: Ran = { status: null, stdout: '', stderr: '' };
  ran.status = await runCli(
    words,
    { entities, rights, rules, kinds },
    {
      config: () =>
        loadConfig({ DATABASE_URL: database.url, FILES_DIR: join(folder, 'files'), ...env }, 'cli'),
      say: (line) => (ran.stdout += `${line}\n`),
      complain: (line) => (ran.stderr += `${line}\n`),
    },
  );
  return ran;
}

beforeAll(async () => {
  database = await freshDatabase({ empty: true });
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

async function asOwner(sql: string): Promise<void> {
  const client = new pg.Client(database.ownerUrl);
  await client.connect();
  await client.query(sql);
  await client.end();
}

it('tells the way to mend a database that is not migrated', async () => {
  const { status, stdout } = await cli('doctor');
  expect(status).toBe(1);
  expect(stdout).toMatch(/^fault .*cli migrate/m);
});

it('migrates as built, and once', async () => {
  const first = await runBuilt('cli.js', ['migrate'], { DATABASE_URL: database.url, NODE_ENV: 'test' });
  expect([first.status, first.stderr]).toEqual([0, '']);
  expect(await cli('migrate')).toMatchObject({ status: 0, stdout: 'schema up to date\n' });
});

it('finds tables and entities of one mind, and a column nobody declared', async () => {
  expect(await cli('schema-check')).toMatchObject({ status: 0, stdout: 'schema up to date\n' });
  await asOwner('ALTER TABLE public.account ADD COLUMN stray text');
  const { status, stdout } = await cli('schema-check');
  expect([status, stdout.includes('"stray"')]).toEqual([1, true]);
  await asOwner('ALTER TABLE public.account DROP COLUMN stray');
});

it('imports a cooperation, and says every fault of a bad file', async () => {
  const path = join(folder, 'cooperation.json');
  writeFileSync(path, JSON.stringify(demoCooperation()));
  expect((await cli('cooperation', 'import', path)).stdout).toMatch(/^\d+ opened, 0 changed, 0 ended\n$/);
  expect((await cli('cooperation', 'import', path)).stdout).toBe('0 opened, 0 changed, 0 ended\n');
  writeFileSync(path, JSON.stringify({ poles: [{ code: 'x y' }] }));
  const refused = await cli('cooperation', 'import', path);
  expect(refused.status).toBe(1);
  expect(refused.stdout).toContain('poles[0]');
});

it('opens the account of the first secretary, and ends it', async () => {
  const added = await cli('user', 'add', 'Ada.Morel@pole.example', '--name', 'Ada Morel');
  expect(added.status).toBe(0);
  const listed = async () => (await cli('user', 'list')).stdout;
  expect(await listed()).toContain('ada.morel@pole.example\tAda Morel\topen\tsecretary');
  expect((await cli('user', 'add', 'ada.morel@pole.example', '--name', 'Ada')).stdout).toContain(
    'already there',
  );
  expect((await cli('user', 'disable', 'ada.morel@pole.example')).status).toBe(0);
  expect(await listed()).toContain('ada.morel@pole.example\tAda Morel\tdisabled');
  expect((await cli('user', 'disable', 'nobody@pole.example')).status).toBe(1);
  expect((await cli('user', 'add', 'no address', '--name', 'Ada')).status).toBe(1);
});

it('verifies an empty trail, and is well', async () => {
  expect(await cli('verify')).toMatchObject({ status: 0, stdout: '0 entries, 0 chains, intact\n' });
  const { status, stdout } = await cli('doctor');
  expect([status, /^fault/m.test(stdout)]).toEqual([0, false]);
  expect(stdout).toMatch(/^ok +invariants +\d+ invariants hold$/m);
  const report = JSON.parse((await cli('doctor', '--deep', '--json')).stdout);
  expect(report).toMatchObject({ ok: true, broken: [] });
  expect(report.held).toBeGreaterThan(Number(/(\d+) invariants/.exec(stdout)?.[1]));
  expect((await cli('doctor', '--depe')).status).toBe(64);
});

it('removes a file nobody speaks of, once it is an hour old', async () => {
  const drafts = join(folder, 'files', 'drafts');
  mkdirSync(drafts, { recursive: true });
  for (const name of ['old', 'young']) writeFileSync(join(drafts, name), 'x');
  utimesSync(join(drafts, 'old'), new Date(0), new Date(0));
  expect((await cli('doctor')).stdout).toMatch(/^fault +fileOfNobody .*drafts\/old\. /m);
  expect(await cli('sweep')).toMatchObject({ status: 0, stdout: '1 file(s) removed\n' });
  expect(readdirSync(drafts)).toEqual(['young']);
  expect((await cli('doctor')).status).toBe(0);
});

it('sees what a worker would have done, and a clock moved in production', async () => {
  await asOwner(`INSERT INTO workflow.due (id, aggregate_id, key, due_at, kind, command, actor, next_attempt_at)
    VALUES (gen_random_uuid(), gen_random_uuid(), 'k', now() - interval '1 day', 'x', '{}', '{"kind":"clock"}', now());
    INSERT INTO workflow.task (id, aggregate_id, kind, data, created_at)
    VALUES (gen_random_uuid(), gen_random_uuid(), 'letterBounced', '{}', now());
    INSERT INTO platform.mark (name) VALUES ('demo');
    INSERT INTO platform.clock_offset VALUES ('demo', interval '1 day')`);
  const { status, stdout } = await run(['doctor'], { SMTP_URL: 'smtp://127.0.0.1:1' });
  expect(status).toBe(1);
  for (const what of ['clock', 'deadlines', 'tasks', 'mail server']) {
    expect(stdout).toMatch(new RegExp(`^fault +${what}`, 'm'));
  }
  expect(stdout).toMatch(/^fault +deadlineOfNothing +1 against “[^”]+”: [0-9a-f-]{36}\. /m);
});

it('tells its usage for a command it does not know', async () => {
  expect(await cli('toString')).toMatchObject({ status: 64, stdout: '' });
  expect((await cli()).stderr).toContain('schema-check');
});
