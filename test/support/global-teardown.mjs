import pg from 'pg';

/** Leaves nothing behind: the run's databases go, then the ephemeral server and its folder. */
export default async function globalTeardown() {
  const server = globalThis.colabelTestServer;
  if (!server) return;
  if (process.env.TEST_DATABASE_URL) await dropDatabases(server.url, process.env.COLABEL_TEST_PREFIX);
  await server.stop();
}

async function dropDatabases(url, prefix) {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query('select datname from pg_database where starts_with(datname, $1)', [
    prefix,
  ]);
  for (const { datname } of rows) await dropDatabase(client, datname);
  await client.end();
}

/**
 * With force, what still holds a connection is cut; a vacuum by the server itself is not ours to cut (42501), and a plain
 * drop ends it.
 */
async function dropDatabase(client, name) {
  try {
    await client.query(`drop database if exists "${name}" with (force)`);
  } catch (fault) {
    if (fault.code !== '42501') throw fault;
    await client.query(`drop database if exists "${name}"`);
  }
}
