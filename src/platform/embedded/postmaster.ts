import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Account } from './account.js';
import type { Binaries } from './binaries.js';
import { initialise, spawnAs } from './initialise.js';
import { answers } from './login.js';
import { isAlive, type Place } from './place.js';

/** A server that answers: its process id, its port on 127.0.0.1 and its superuser's password. */
export interface Postmaster {
  pid: number;
  port: number;
  password: string;
}

const startLimitMs = 60_000;
const stopLimitMs = 30_000;
const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'timezone=UTC',
  'log_timezone=UTC',
  'jit=off',
];
const ephemeralSettings = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=200',
];

/** The server already running on this data, if it answers to the kept password; whoever started it. */
export async function running(place: Place): Promise<Postmaster | undefined> {
  const known = readPidFile(place);
  if (!known || !isAlive(known.pid)) return undefined;
  try {
    const password = readFileSync(place.password, 'utf8').trim();
    return (await answers(known.port, password, place.data)) ? { ...known, password } : undefined;
  } catch {
    return undefined;
  }
}

/** Starts a server, on a new cluster when there is none, and waits for a real login. A port lost to another is tried again. */
export async function start(
  place: Place,
  programs: Binaries,
  account: Account | undefined,
  ephemeral: boolean,
): Promise<Postmaster> {
  const password = await initialise(place, programs, account);
  for (let attempt = 1; ; attempt++) {
    const started = await launch(place, programs, account, ephemeral, password);
    if (started) return started;
    const log = tail(place.log);
    if (attempt === 3 || !log.includes('could not bind'))
      throw new Error(`PostgreSQL does not start:\n${log}`);
  }
}

async function launch(
  place: Place,
  programs: Binaries,
  account: Account | undefined,
  ephemeral: boolean,
  password: string,
): Promise<Postmaster | undefined> {
  const port = await freePort();
  const flags = [...settings, ...(ephemeral ? ephemeralSettings : [])].flatMap((setting) => ['-c', setting]);
  const log = openSync(place.log, 'w', 0o600);
  // Detached: Ctrl-C must reach the program first, which finishes its work and then stops the server.
  const child = spawn(programs.postgres, ['-D', place.data, '-p', String(port), ...flags], {
    ...spawnAs(account),
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let ended = false;
  child.once('error', () => (ended = true)).once('exit', () => (ended = true));
  child.unref();
  for (const until = performance.now() + startLimitMs; !ended && performance.now() < until; await pause(15)) {
    if (await answers(port, password, place.data)) return { pid: child.pid ?? 0, port, password };
  }
  if (!ended) child.kill('SIGINT');
  return undefined;
}

/** Asks for the fast shutdown (sessions are cut, data are flushed) and waits for the end. */
export async function stop(place: Place, pid: number): Promise<void> {
  if (readPidFile(place)?.pid === pid && isAlive(pid)) process.kill(pid, 'SIGINT');
  for (const until = performance.now() + stopLimitMs; performance.now() < until; await pause(15)) {
    if (readPidFile(place) === undefined || !isAlive(pid)) return rmSync(place.owner, { force: true });
  }
  throw new Error(`PostgreSQL (process ${pid}) does not stop: see ${place.log}`);
}

/** Says that this process answers for stopping the server, unless another living one does; returns whether it does. */
export function takeOwnership(place: Place): boolean {
  const owner = Number(readIfThere(place.owner) ?? Number.NaN);
  if (owner !== process.pid && Number.isInteger(owner) && isAlive(owner)) return false;
  writeFileSync(place.owner, String(process.pid));
  return true;
}

function readPidFile(place: Place): { pid: number; port: number } | undefined {
  const lines = readIfThere(join(place.data, 'postmaster.pid'))?.split('\n');
  return lines && { pid: Number(lines[0]), port: Number(lines[3]) };
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function tail(file: string): string {
  return (
    (readIfThere(file) ?? '').split('\n').slice(-20).join('\n').trim() || 'the program could not be executed'
  );
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
