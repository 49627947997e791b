import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './account.js';
import type { Binaries } from './binaries.js';
import type { Place } from './place.js';

const run = promisify(execFile);
const major = '18';

// The built-in locale needs nothing of the operating system; French text is sorted by COLLATE "fr-x-icu".
const initdbFlags = [
  '--auth=scram-sha-256',
  '--username=postgres',
  '--no-sync',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
];

/** Makes the cluster when there is none; gives the superuser's password, kept in a file of mode 0600. */
export async function initialise(
  place: Place,
  programs: Binaries,
  account: Account | undefined,
): Promise<string> {
  if (existsSync(join(place.data, 'PG_VERSION'))) return knownPassword(place);
  const password = randomBytes(24).toString('base64url');
  writePassword(place, password, account);
  // Under another name until complete, so that an interrupted initdb is begun again.
  const draft = `${place.data}.draft`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  if (account) chownSync(draft, account.uid, account.gid);
  await run(
    programs.initdb,
    [...initdbFlags, `--pwfile=${place.password}`, `--pgdata=${draft}`],
    spawnAs(account),
  );
  renameSync(draft, place.data);
  return password;
}

function knownPassword(place: Place): string {
  const made = readFileSync(join(place.data, 'PG_VERSION'), 'utf8').trim();
  if (made !== major)
    throw new Error(`${place.data} was made by PostgreSQL ${made}, this one is ${major}: move it away.`);
  return readFileSync(place.password, 'utf8').trim();
}

function writePassword(place: Place, password: string, account: Account | undefined): void {
  rmSync(place.password, { force: true });
  writeFileSync(place.password, `${password}\n`, { mode: 0o600, flag: 'wx' });
  if (account) chownSync(place.password, account.uid, account.gid);
}

/** Options that run a program under the account, from a folder it can stand in, with nothing of our environment. */
export function spawnAs(account: Account | undefined): {
  uid?: number;
  gid?: number;
  cwd: string;
  env: NodeJS.ProcessEnv;
} {
  const windows = process.platform === 'win32';
  const env = windows ? process.env : { PATH: process.env['PATH'], LC_ALL: 'C' };
  return { ...(account && { uid: account.uid, gid: account.gid }), cwd: windows ? process.cwd() : '/', env };
}
