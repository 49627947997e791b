import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { canReach, type Account } from './account.js';
import { isCode } from './system-error.js';
import { refuge } from './refuge.js';

/** The files of one cluster: its data, and what stands beside them. */
export interface Place {
  data: string;
  password: string;
  log: string;
  /** process id of the launcher that answers for stopping it */
  owner: string;
}

const ephemeralPrefix = 'colabel-pg-';

/** The place of a lasting cluster: `dataDir`, or a refuge when the account cannot reach it. */
export function lastingPlace(dataDir: string, account: Account | undefined): Place {
  const wanted = resolve(dataDir);
  const data = canReach(wanted, account) ? wanted : join(refuge(wanted), basename(wanted));
  // First the parent, with the default mode: a recursive mkdir gives every new parent the mode of the last one, and
  // 0700 would lock the server's account out.
  mkdirSync(dirname(data), { recursive: true });
  return beside(data);
}

/** A new place in the temporary folder, named after this process so that a survivor of `kill -9` can be told. */
export function ephemeralPlace(account: Account | undefined): Place {
  const base = canReach(tmpdir(), account) ? tmpdir() : '/var/tmp';
  const folder = mkdtempSync(join(base, `${ephemeralPrefix}${process.pid}-`));
  chmodSync(folder, 0o755);
  return beside(join(folder, 'data'));
}

/** Places of ephemeral clusters of ours whose launcher is dead. */
export function orphanedPlaces(): Place[] {
  return [...new Set([tmpdir(), '/var/tmp'])].flatMap(orphansIn);
}

function orphansIn(base: string): Place[] {
  const names = readdirSync(base, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names
    .map((entry) => ({ folder: join(base, entry.name), pid: launcherOf(entry.name) }))
    .filter(({ folder, pid }) => pid !== undefined && !isAlive(pid) && isOurs(folder))
    .map(({ folder }) => beside(join(folder, 'data')));
}

function launcherOf(folderName: string): number | undefined {
  const pid = new RegExp(`^${ephemeralPrefix}(\\d+)-`).exec(folderName)?.[1];
  return pid === undefined ? undefined : Number(pid);
}

function isOurs(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.uid === process.getuid?.();
}

/** Removes an ephemeral cluster's folder, whole. */
export function removeEphemeral(place: Place): void {
  rmSync(dirname(place.data), { recursive: true, force: true, maxRetries: 5 });
}

/** True when a process of this id runs, whoever owns it; one that ended and was not waited for does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (fault) {
    return isCode(fault, 'EPERM');
  }
  return !isZombie(pid);
}

function isZombie(pid: number): boolean {
  try {
    return /^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

function beside(data: string): Place {
  return { data, password: `${data}.password`, log: `${data}.log`, owner: `${data}.owner` };
}
