import { createHmac } from 'node:crypto';
import pg from 'pg';

/** True when a superuser's login succeeds and the server is the one of this data: a log line would not prove it. */
export async function answers(port: number, password: string, data: string): Promise<boolean> {
  const client = superuser(port, password);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return rows[0]?.data_directory === data.replaceAll('\\', '/');
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Makes the login `colabel` and its database when they are missing; returns the URL of that login, which is no superuser. */
export async function applicationUrl(port: number, password: string): Promise<string> {
  const secret = createHmac('sha256', password).update('colabel').digest('base64url');
  const client = superuser(port, password);
  await client.connect();
  try {
    await client.query(roleSql(secret));
    const { rowCount } = await client.query("select from pg_database where datname = 'colabel'");
    if (!rowCount) await client.query('create database colabel owner colabel');
  } finally {
    await client.end();
  }
  return `postgresql://colabel:${secret}@127.0.0.1:${port}/colabel`;
}

// The secret is base64url: it needs no quoting. createrole_self_grant lets the login SET ROLE to the roles it makes.
function roleSql(secret: string): string {
  return `do $$ begin
    if not exists (select from pg_roles where rolname = 'colabel') then create role colabel; end if;
    alter role colabel login createdb createrole nosuperuser password '${secret}';
    alter role colabel set createrole_self_grant = 'set, inherit';
  end $$`;
}

function superuser(port: number, password: string): pg.Client {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password,
    database: 'postgres',
    ssl: false,
  });
  client.on('error', () => undefined);
  return client;
}
