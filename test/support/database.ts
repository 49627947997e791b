import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A database of one test file's own. */
export interface TestDatabase {
  name: string;
  /** what DATABASE_URL would be: the login, no role taken */
  url: string;
  /** the same, as the owner of the tables: to plant and to look, where the product may not */
  ownerUrl: string;
  drop: () => Promise<void>;
}

/**
 * A copy of the migrated template, marked as a test's (its time can be moved); `empty` gives one never migrated,
 * `like` a copy of another, to which nothing is connected. About 60 ms. Call `drop` in afterAll: what still holds a
 * connection is cut.
 */
export async function freshDatabase({ empty = false, like = '' } = {}): Promise<TestDatabase> {
  const prefix = fromSetup('COLABEL_TEST_PREFIX');
  const name = `${prefix}_${randomBytes(6).toString('hex')}`;
  const template = like || (empty ? 'template1' : `${prefix}_template`);
  await onServer(`create database ${name} template ${template} strategy file_copy`);
  const url = new URL(testServerUrl());
  url.pathname = `/${name}`;
  const ownerUrl = new URL(url);
  ownerUrl.searchParams.set('options', '-c role=colabel_owner');
  // A "+" is a space to a form and not to pg.
  return {
    name,
    url: url.href,
    ownerUrl: ownerUrl.href.replaceAll('+', '%20'),
    drop: () => dropDatabase(name),
  };
}

/** The URL of the run's server: the login, in its own database, which is not migrated. */
export function testServerUrl(): string {
  return fromSetup('COLABEL_TEST_SERVER');
}

// A vacuum by the server itself is not ours to cut (42501); a plain drop ends it.
async function dropDatabase(name: string): Promise<void> {
  try {
    await onServer(`drop database if exists ${name} with (force)`);
  } catch (fault) {
    if ((fault as { code?: string }).code !== '42501') throw fault;
    await onServer(`drop database if exists ${name}`);
  }
}

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client(testServerUrl());
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function fromSetup(name: string): string {
  const value = process.env[name];
  if (!value)
    throw new Error(
      `${name} is not set: this test runs under jest, whose global set-up starts the database.`,
    );
  return value;
}
