import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The operating system account the server runs under, when it may not be ours: PostgreSQL refuses to run as root. */
export interface Account {
  name: string;
  uid: number;
  gid: number;
}

/**
 * The account to drop to, or undefined when the present one will do (any user but root, and Windows).
 * Takes `postgres`, else `nobody`, of the passwd file: nothing is ever added to the host.
 */
export function serverAccount(passwdFile = '/etc/passwd'): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync(passwdFile, 'utf8').split('\n').map(parseAccount);
  const found = ['postgres', 'nobody'].map((name) => accounts.find((account) => account?.name === name));
  const account = found.find((candidate) => candidate !== undefined);
  if (!account)
    throw new Error('Started by root, and neither postgres nor nobody is an account: set DATABASE_URL.');
  return account;
}

function parseAccount(line: string): Account | undefined {
  const [name, , uid, gid] = line.split(':');
  if (!name || !uid || !gid || Number(uid) === 0) return undefined;
  return { name, uid: Number(uid), gid: Number(gid) };
}

/** True when `account` (undefined: ourselves) can walk down to `path`; a path that does not exist yet counts by its parents. */
export function canReach(path: string, account: Account | undefined): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    if (account && !canEnter(folder, account)) return false;
    if (folder === dirname(folder)) return true;
  }
}

function canEnter(folder: string, account: Account): boolean {
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return true;
  if (stat.uid === account.uid) return (stat.mode & 0o100) !== 0;
  if (stat.gid === account.gid) return (stat.mode & 0o010) !== 0;
  return (stat.mode & 0o001) !== 0;
}
