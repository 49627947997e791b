import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbedded } from '../../src/platform/embedded/index.js';
import { parentOf } from '../load/cpu.js';

/** The PostgreSQL server all is measured on, with every commit on the disk. */
export interface Server {
  /** process id of its postmaster, when it runs on this machine */
  postmaster: number | undefined;
  version: string;
  /** the URL of a new, empty database, or of a copy of another one */
  create: (name: string, template?: string) => Promise<string>;
  /** removes what was created, and stops the server when it was started here */
  close: () => Promise<void>;
}

/** The embedded server on a new folder, fsync on; or the one of `url`, whose login may create databases. */
export async function openServer(url: string | undefined, log: (line: string) => void): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'colabel-bench-'));
  // The server runs under an account that is not ours when we are root.
  chmodSync(folder, 0o755);
  const embedded = url ? undefined : await startEmbedded({ dataDir: join(folder, 'postgres'), log });
  const base = url ?? embedded?.url ?? '';
  const made: string[] = [];
  const create = async (name: string, template?: string) => {
    const full = nameOf(name);
    const copied = template ? `template ${nameOf(template)} strategy file_copy` : '';
    await on(base, (client) => client.query(`create database ${full} ${copied}`));
    made.push(full);
    return urlOf(base, full);
  };
  const close = async () => {
    for (const name of made)
      await on(base, (client) => client.query(`drop database if exists ${name} with (force)`));
    await embedded?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...(await told(base)), create, close };
}

const nameOf = (name: string) => `colabel_bench_${process.pid}_${name}`;

function urlOf(base: string, name: string): string {
  const url = new URL(base);
  url.pathname = `/${name}`;
  return url.href;
}

async function told(url: string): Promise<Pick<Server, 'postmaster' | 'version'>> {
  return on(url, async (client) => {
    const { rows } = await client.query<{ pid: number; version: string; host: string | null }>(
      `select pg_backend_pid() as pid, current_setting('server_version') as version`,
    );
    const local = ['127.0.0.1', 'localhost'].includes(new URL(url).hostname);
    return {
      version: rows[0]?.version ?? '',
      postmaster: local ? parentOf(rows[0]?.pid ?? 0) : undefined,
    };
  });
}

async function on<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
