import pg from 'pg';
import { advanceClock } from '../../test/support/clock.js';
import { freshDatabase, type TestDatabase } from '../../test/support/database.js';
import { Clock } from './clock.js';
import { asOwner, dataSourceOptions, openPool, withClient } from './database.js';
import { assertMigrated, migrate } from './migrate.js';
import { migrations } from './migrations/index.js';
import { ensureRoles } from './roles.js';
import { schemaDrift } from './schema-drift.js';
import { DataSource } from 'typeorm';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'platform', name: 'mark' })
class MarkRow {
  @PrimaryColumn({ type: 'boolean', name: 'only_row', default: true, primaryKeyConstraintName: 'mark_pkey' })
  onlyRow: boolean;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'integer', name: 'never_made' })
  neverMade: number;
}

const silent = () => undefined;
let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase({ empty: true });
});
afterAll(() => database.drop());

const config = () => ({ databaseUrl: database.url, dbPoolSize: 3 });

describe('migrate', () => {
  it('says what to do before it has run', async () => {
    await withClient(config(), undefined, async (client) => {
      await expect(assertMigrated(client)).rejects.toThrow(/lacks \d+ migration.*run "cli migrate"/);
    });
  });

  it('runs once however many ask at the same time', async () => {
    const ran = await Promise.all([migrate(config()), migrate(config()), migrate(config())]);
    expect(ran.flat()).toEqual(migrations.map(({ name }) => name));
    expect(await migrate(config())).toEqual([]);
  });

  it('leaves every object to the owner, and the database readable by both pools', async () => {
    await asOwner(config(), async (owner) => {
      const { rows } = await owner.query(
        `select relname from pg_class join pg_roles on pg_roles.oid = relowner
         where relnamespace in ('public'::regnamespace, 'platform'::regnamespace) and rolname <> 'colabel_owner'`,
      );
      expect(rows).toEqual([]);
    });
    for (const role of ['colabel_app', 'colabel_engine'] as const) {
      const pool = await openPool(config(), role, silent);
      await assertMigrated(pool);
      const { rows } = await pool.query('select current_user, current_setting($1) as name', [
        'application_name',
      ]);
      expect(rows).toEqual([{ current_user: role, name: role }]);
      await expect(pool.query('create table public.mine (id int)')).rejects.toMatchObject({ code: '42501' });
      await pool.end();
    }
  });

  it('refuses a database migrated by a newer program', async () => {
    await asOwner(config(), async (owner) => {
      await owner.query('begin');
      await owner.query(`insert into migration (timestamp, name) values (9, 'Future9')`);
      await expect(assertMigrated(owner)).rejects.toThrow(/newer program \(Future9\)/);
      await owner.query('rollback');
    });
  });

  it('tells the drift between tables and entities, named exceptions aside', async () => {
    const options = dataSourceOptions(config(), [MarkRow], [], 'colabel_owner');
    const dataSource = await new DataSource(options).initialize();
    const drift = await schemaDrift(dataSource, ['mark_name_key', 'mark_name', 'mark_only_row', 'made_at']);
    expect(drift.join('\n')).toContain('"never_made"');
    const without = await schemaDrift(dataSource, [
      'mark_name_key',
      'mark_name',
      'mark_only_row',
      'made_at',
      'never_made',
    ]);
    await dataSource.destroy();
    expect(without).toEqual([]);
  });
});

describe('time', () => {
  it('is the database’s, and cannot be moved in a database without the mark', async () => {
    await asOwner(config(), async (owner) => {
      const at = Date.parse(await new Clock(owner).now());
      expect(Math.abs(at - Date.now())).toBeLessThan(5_000);
      await expect(advanceClock(owner, '1 day')).rejects.toThrow('no mark');
      await expect(
        owner.query(`insert into platform.clock_offset values ('test', interval '1 day')`),
      ).rejects.toMatchObject({ constraint: 'clock_offset_mark' });
    });
  });

  it('moves for every pool at once where it may', async () => {
    const marked = await freshDatabase();
    const owner = new pg.Client(marked.ownerUrl);
    await owner.connect();
    const app = await openPool({ databaseUrl: marked.url, dbPoolSize: 2 }, 'colabel_app', silent);
    const before = Date.parse(await new Clock(app).now());
    await advanceClock(owner, '10 days');
    await advanceClock(owner, '1 day');
    const moved = Date.parse(await new Clock(app).now()) - before;
    expect(moved / 86_400_000).toBeCloseTo(11, 2);
    await expect(app.query("update platform.clock_offset set shift = '0'")).rejects.toMatchObject({
      code: '42501',
    });
    await app.end();
    await owner.end();
    await marked.drop();
  });
});

describe('roles', () => {
  it('tells an administrator what to run when the login may not make them', async () => {
    const url = new URL(database.url);
    await withClient(config(), undefined, (client) =>
      client.query(
        "do $$ begin if not exists (select from pg_roles where rolname = 'colabel_poor') then create role colabel_poor login password 'poor-login'; end if; end $$",
      ),
    );
    url.username = 'colabel_poor';
    url.password = 'poor-login';
    const poor = { databaseUrl: url.href };
    await withClient(poor, undefined, async (client) => {
      await expect(ensureRoles(client)).rejects.toThrow(
        /administrator[^]*grant colabel_owner, colabel_engine, colabel_app to "colabel_poor"/,
      );
    });
    await withClient(config(), undefined, (client) => client.query('drop role colabel_poor'));
  });

  it('survives a lost idle connection, and logs it', async () => {
    const lost: string[] = [];
    const pool = await openPool(config(), 'colabel_app', (message) => lost.push(message));
    await withClient(config(), undefined, (client) =>
      client.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'colabel_app' and datname = current_database()",
      ),
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(lost).toEqual(['idle database connection lost']);
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await pool.end();
  });

  it('lets no URL replace the role', async () => {
    const url = new URL(database.url);
    url.searchParams.set('options', '-c role=colabel_owner');
    url.searchParams.set('application_name', 'other');
    const pool = await openPool({ databaseUrl: url.href, dbPoolSize: 2 }, 'colabel_app', silent);
    expect((await pool.query('select current_user')).rows).toEqual([{ current_user: 'colabel_app' }]);
    await pool.end();
  });
});
