/** The demonstration keeps away from what is not its own. 5 s. */
import pg from 'pg';
import { standingOf } from '../../src/demo/standing.js';
import { asOwner } from '../../src/platform/database.js';
import { runBuilt } from '../support/built.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
afterEach(() => database.drop());

async function ask(sql: string): Promise<unknown[]> {
  const client = new pg.Client(database.url);
  await client.connect();
  const { rows } = await client.query<pg.QueryResultRow>(sql);
  await client.end();
  return rows;
}

describe('a database that holds a table of somebody', () => {
  beforeEach(async () => {
    database = await freshDatabase({ empty: true });
    await ask('CREATE TABLE ledger (amount int)');
  });

  it.each([[[]], [['--reset']], [['--once', '--json']]])(
    'is refused with %j, and not touched',
    async (words) => {
      const { status, stderr, stdout } = await runBuilt('demo/main.js', words, {
        DATABASE_URL: database.url,
      });
      expect(status).toBe(78);
      expect(stderr).toContain('Cette base contient des tables');
      expect(stderr).toContain('This database holds tables');
      expect(stdout).toBe('');
      const left =
        "SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace::regnamespace::text !~ '^(pg_|information)'";
      expect(await ask(left)).toEqual([{ name: 'ledger' }]);
    },
  );
});

it('refuses the migrated database of a test, which has another mark', async () => {
  database = await freshDatabase();
  expect(await standingOf({ databaseUrl: database.url })).toBe('foreign');
});

it('finds its own outdated once the machines are others than those its requests were begun under', async () => {
  database = await freshDatabase();
  const standing = () => standingOf({ databaseUrl: database.url });
  const owner = async (sql: string) =>
    void (await asOwner({ databaseUrl: database.url }, (one) => one.query(sql)));
  await owner(`UPDATE platform.mark SET name = 'demo'`);
  expect(await standing()).toBe('marked');
  await owner(`UPDATE workflow.machine_version SET hash = 'of-before' WHERE machine = 'PoleReview'`);
  expect(await standing()).toBe('outdated');
  await owner('DROP TABLE workflow.machine_version');
  expect(await standing()).toBe('outdated');
});

it('takes an empty one', async () => {
  database = await freshDatabase({ empty: true });
  expect(await standingOf({ databaseUrl: database.url })).toBe('empty');
});

it('tells its usage for words it does not know', async () => {
  database = await freshDatabase({ empty: true });
  const { status, stderr } = await runBuilt('demo/main.js', ['--twice'], { DATABASE_URL: database.url });
  expect([status, stderr.includes('npm run demo')]).toEqual([64, true]);
});
