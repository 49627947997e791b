import type { Client } from 'pg';
import { DataSource } from 'typeorm';
import { asOwner, dataSourceOptions, withClient, type Queryable } from './database.js';
import { migrations } from './migrations/index.js';
import { ensureRoles } from './roles.js';
import type { Config } from './settings.js';

const oldestServer = 160_000;

/**
 * Brings the database to this program's schema: roles, then the pending migrations as their owner, each in its
 * transaction. Several processes may ask at once: one works, the others wait and find nothing left. Returns the names
 * of the migrations it ran.
 */
export function migrate(config: Pick<Config, 'databaseUrl'>): Promise<string[]> {
  return withClient(config, undefined, async (client) => {
    await assertServer(client);
    await client.query("select pg_advisory_lock(hashtext('colabel migrate'))");
    await ensureRoles(client);
    const ran = await runPending(config);
    await asOwner(config, async (owner) => {
      await owner.query('grant select on public.migration to colabel_engine, colabel_app');
      await assertMigrated(owner);
    });
    return ran;
  });
}

async function assertServer(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: number; name: string }>(
    "select current_setting('server_version_num')::int as version, current_setting('server_version') as name",
  );
  if (!rows[0] || rows[0].version < oldestServer) {
    throw new Error(`PostgreSQL 16 or newer is needed, this is ${rows[0]?.name ?? 'unknown'}.`);
  }
}

async function runPending(config: Pick<Config, 'databaseUrl'>): Promise<string[]> {
  const options = dataSourceOptions({ ...config, dbPoolSize: 2 }, [], migrations, 'colabel_owner');
  const dataSource = await new DataSource(options).initialize();
  try {
    return (await dataSource.runMigrations()).map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}

/** Throws a sentence saying what to do when the database is not at this program's schema, older or newer. */
export async function assertMigrated(database: Queryable): Promise<void> {
  const applied = await appliedMigrations(database);
  const known = migrations.map((migration) => migration.name);
  const missing = known.filter((name) => !applied.includes(name));
  const foreign = applied.filter((name) => !known.includes(name));
  if (missing.length > 0) {
    throw new Error(
      `The database lacks ${missing.length} migration(s), the first is ${missing[0]}: run "cli migrate".`,
    );
  }
  if (foreign.length > 0) {
    throw new Error(`The database was migrated by a newer program (${foreign[0]}): start that one.`);
  }
}

async function appliedMigrations(database: Queryable): Promise<string[]> {
  const { rows } = await database.query<{ there: boolean }>(
    "select to_regclass('public.migration') is not null as there",
  );
  if (!rows[0]?.there) return [];
  const applied = await database.query<{ name: string }>('select name from public.migration order by id');
  return applied.rows.map((row) => row.name);
}
