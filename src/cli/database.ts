import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions, openPool, type DatabaseRole } from '../platform/database.js';
import type { Invocation } from './command.js';

const few = 2;

/** Runs `work` over the entities, as the application or as the owner of the tables, and closes the connections. */
export async function withEntities<T>(
  { config, parts }: Invocation,
  role: DatabaseRole,
  work: (dataSource: DataSource) => Promise<T>,
): Promise<T> {
  const { databaseUrl } = config();
  const options = dataSourceOptions({ databaseUrl, dbPoolSize: few }, parts.entities, [], role);
  const dataSource = await new DataSource(options).initialize();
  try {
    return await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

/** Runs `work` on a pool of the application's role, and closes it. */
export async function withPool<T>({ config }: Invocation, work: (pool: Pool) => Promise<T>): Promise<T> {
  const { databaseUrl } = config();
  const pool = await openPool({ databaseUrl, dbPoolSize: few }, 'colabel_app', () => undefined);
  try {
    return await work(pool);
  } finally {
    await pool.end();
  }
}
