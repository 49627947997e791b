import pg from 'pg';
import type { DataSourceOptions, MigrationInterface } from 'typeorm';
import type { Config } from './settings.js';

/** The engine writes workflow tables, the app everything else, the owner migrates. */
export const databaseRoles = ['colabel_owner', 'colabel_engine', 'colabel_app'] as const;
export type DatabaseRole = (typeof databaseRoles)[number];

export type DatabaseConfig = Pick<Config, 'databaseUrl' | 'dbPoolSize'>;
type LogFault = (message: string, fault: Error) => void;

/** Options of a pool whose every session runs as `role`; give them to `openPool`, which also listens to its errors. */
export function poolOptions(config: DatabaseConfig, role: DatabaseRole): pg.PoolConfig {
  const session = sessionOptions(config.databaseUrl, role);
  return {
    ...session,
    // Each text is one question with one good plan: without this every connection plans it six times, 10 ms each.
    options: `${session.options} -c plan_cache_mode=force_generic_plan`,
    max: config.dbPoolSize,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
  };
}

// pg lets the URL win over its options: a role or an application name in the URL would silently replace ours.
function sessionOptions(url: string, role?: DatabaseRole): pg.ClientConfig {
  const target = new URL(url);
  const given = target.searchParams.get('options') ?? '';
  target.searchParams.delete('options');
  target.searchParams.delete('application_name');
  const ours = `-c TimeZone=UTC -c jit=off${role ? ` -c role=${role}` : ''}`;
  return {
    connectionString: target.href,
    options: `${given} ${ours}`.trim(),
    application_name: role ?? 'colabel',
  };
}

/**
 * A pool that survives the loss of an idle connection (without a listener that would end the process), checked not to
 * be a superuser's. Throws when the database cannot be reached or the role not taken.
 */
export async function openPool(
  config: DatabaseConfig,
  role: DatabaseRole,
  logFault: LogFault,
): Promise<pg.Pool> {
  const pool = new pg.Pool(poolOptions(config, role));
  pool.on('error', (fault) => logFault('idle database connection lost', fault));
  try {
    await assertNotSuperuser(pool);
    return pool;
  } catch (fault) {
    await pool.end();
    throw fault;
  }
}

/** Whatever runs one statement: a pool, a client, or TypeORM's runner behind a shim. */
export interface Queryable {
  query<Row extends pg.QueryResultRow>(sql: string, values?: unknown[]): Promise<{ rows: Row[] }>;
}

/** Throws when the session's login or role is a superuser: grants and row level security would mean nothing. */
export async function assertNotSuperuser(database: Queryable): Promise<void> {
  const { rows } = await database.query<{ rolname: string }>(
    'select rolname from pg_roles where rolname in (current_user, session_user) and rolsuper',
  );
  if (rows[0]) {
    throw new Error(`The database login ${rows[0].rolname} is a superuser: Colabel refuses it. Make an ordinary one:
  create role colabel login createrole password '…'; create database colabel owner colabel;`);
  }
}

type Entities = (abstract new () => object)[];
type Migrations = (new () => MigrationInterface)[];

/** TypeORM's options over the same database: entities are read as `role`, the schema is never synchronised. */
export function dataSourceOptions(
  config: DatabaseConfig,
  entities: Entities,
  migrations: Migrations,
  role: DatabaseRole = 'colabel_app',
  logFault: LogFault = () => undefined,
): DataSourceOptions {
  const session = sessionOptions(config.databaseUrl, role);
  return {
    type: 'postgres',
    url: session.connectionString,
    applicationName: session.application_name,
    poolSize: config.dbPoolSize,
    extra: { options: session.options, connectionTimeoutMillis: 10_000 },
    poolErrorHandler: (fault: Error) => logFault('idle database connection lost', fault),
    entities,
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    installExtensions: false,
    logging: false,
  };
}

/** Runs `work` on one connection of the login itself, or of `role`, and closes it. */
export async function withClient<T>(
  config: Pick<Config, 'databaseUrl'>,
  role: DatabaseRole | undefined,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    ...sessionOptions(config.databaseUrl, role),
    connectionTimeoutMillis: 10_000,
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Runs `work` as the owner of the schema: migrations, the demo's clock, maintenance. */
export function asOwner<T>(
  config: Pick<Config, 'databaseUrl'>,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  return withClient(config, 'colabel_owner', work);
}
