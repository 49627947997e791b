import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';

const root = join(import.meta.dirname, '..', '..');

/**
 * Starts one ephemeral PostgreSQL for the whole run, or takes TEST_DATABASE_URL (an ordinary login that may create
 * databases and roles), and migrates the template each test file copies.
 */
export default async function globalSetup() {
  assertBuilt();
  const { startEmbedded } = await import('../../dist/src/platform/embedded/index.js');
  const { prepareDatabase } = await import('../../dist/src/prepare.js');
  const given = process.env.TEST_DATABASE_URL;
  const server = given
    ? { url: given, stop: async () => undefined }
    : await startEmbedded({ dataDir: '', ephemeral: true, log: () => undefined });
  globalThis.colabelTestServer = server;
  try {
    const suffix = randomBytes(4).toString('hex');
    process.env.COLABEL_TEST_SERVER = server.url;
    process.env.COLABEL_TEST_PREFIX = `colabel_test_${suffix}`;
    await makeTemplate(server.url, `colabel_test_${suffix}_template`, prepareDatabase);
  } catch (fault) {
    await server.stop();
    throw fault;
  }
}

async function makeTemplate(serverUrl, name, prepare) {
  const { default: pg } = await import('pg');
  const { asOwner } = await import('../../dist/src/platform/database.js');
  const client = new pg.Client(serverUrl);
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  await prepare({ databaseUrl: url.href });
  await asOwner({ databaseUrl: url.href }, (owner) =>
    owner.query("insert into platform.mark (name) values ('test')"),
  );
}

/** A test against yesterday's migrations proves nothing. */
function assertBuilt() {
  const built = newest(join(root, 'dist/src/platform'), '.js');
  if (newest(join(root, 'src/platform'), '.ts') > built) {
    throw new Error('dist is missing or older than src/platform: run "npm run build" first (npm test does).');
  }
}

function newest(folder, extension) {
  try {
    const files = readdirSync(folder, { recursive: true }).map(String);
    const wanted = files.filter((file) => file.endsWith(extension) && !file.includes('.spec.'));
    return Math.max(0, ...wanted.map((file) => statSync(join(folder, file)).mtimeMs));
  } catch {
    return 0;
  }
}
