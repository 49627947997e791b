import { execFile, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { openPool } from '../database.js';
import { canReach, serverAccount } from './account.js';
import { startEmbedded } from './index.js';
import { isAlive, orphanedPlaces } from './place.js';

const launcher = join(import.meta.dirname, '../../../dist/src/platform/embedded/index.js');
const silent = () => undefined;
let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'colabel-spec-'));
  chmodSync(home, 0o755);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

// One cluster for all the lasting cases: making one takes a second, on a busy disk ten.
const kept = () => join(home, 'with parents', 'pg');

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row | undefined> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<Row>(sql);
  await client.end();
  return rows[0];
}

/** A launcher in a process of its own, killed by force once its server answers. */
async function launchAndKill(options: object): Promise<string> {
  const script = `const { startEmbedded } = await import(${JSON.stringify(launcher)});
    const { url } = await startEmbedded({ ...${JSON.stringify(options)}, log: () => undefined });
    process.stdout.write(url); process.kill(process.pid, 'SIGKILL');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  await new Promise((ended) => child.once('close', ended));
  return Buffer.concat(chunks).toString();
}

describe('a lasting cluster', () => {
  it('is made, kept across a stop, and its login is no superuser', async () => {
    const dataDir = kept();
    const first = await startEmbedded({ dataDir, log: silent });
    expect(
      await ask(
        first.url,
        "select rolsuper, rolcreatedb, rolcreaterole, current_setting('TimeZone') as zone, current_setting('jit') as jit from pg_roles where rolname = current_user",
      ),
    ).toEqual({
      rolsuper: false,
      rolcreatedb: true,
      rolcreaterole: true,
      zone: 'UTC',
      jit: 'off',
    });
    await ask(first.url, 'create table kept as select 42 as answer');
    await first.stop();
    await expect(ask(first.url, 'select 1')).rejects.toThrow();
    const second = await startEmbedded({ dataDir, log: silent });
    expect(await ask(second.url, 'select answer from kept')).toEqual({ answer: 42 });
    expect(statSync(`${dataDir}.password`).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(dataDir)).mode & 0o055).toBe(0o055);
    await second.stop();
  });

  it('is found running after a kill -9 of its launcher, and stopped by the next', async () => {
    const dataDir = kept();
    const url = await launchAndKill({ dataDir });
    const lines: string[] = [];
    const found = await startEmbedded({ dataDir, log: (line) => lines.push(line) });
    expect(found.url).toBe(url);
    expect(lines.join()).toContain('found running');
    await found.stop();
    await expect(ask(url, 'select 1')).rejects.toThrow();
    expect(existsSync(join(dataDir, 'postmaster.pid'))).toBe(false);
  });

  it('is not stopped by a second program while the first lives', async () => {
    const dataDir = kept();
    const first = await startEmbedded({ dataDir, log: silent });
    const script = `const { startEmbedded } = await import(${JSON.stringify(launcher)});
      await (await startEmbedded({ dataDir: ${JSON.stringify(dataDir)}, log: () => undefined })).stop();`;
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
    expect(await ask(first.url, 'select 1 as one')).toEqual({ one: 1 });
    await first.stop();
  });

  it('begins an interrupted initdb again, and refuses data of another major version', async () => {
    const dataDir = join(home, 'half');
    mkdirSync(`${dataDir}.draft/base`, { recursive: true });
    const server = await startEmbedded({ dataDir, log: silent });
    await server.stop();
    writeFileSync(join(dataDir, 'PG_VERSION'), '15\n');
    await expect(startEmbedded({ dataDir, log: silent })).rejects.toThrow('made by PostgreSQL 15');
  });

  it('gives no pool to a superuser', async () => {
    const dataDir = kept();
    const server = await startEmbedded({ dataDir, log: silent });
    const url = new URL(server.url);
    url.username = 'postgres';
    url.password = readFileSync(`${dataDir}.password`, 'utf8').trim();
    await ask(url.href, 'create role colabel_app');
    const opened = openPool({ databaseUrl: url.href, dbPoolSize: 2 }, 'colabel_app', silent);
    await expect(opened).rejects.toThrow('postgres is a superuser');
    await server.stop();
  });
});

describe('an ephemeral cluster', () => {
  it('is removed by stop', async () => {
    const before = foldersOf(process.pid);
    const server = await startEmbedded({ dataDir: '', ephemeral: true, log: silent });
    expect(await ask(server.url, "select current_setting('fsync') as fsync")).toEqual({ fsync: 'off' });
    expect(foldersOf(process.pid)).toHaveLength(before.length + 1);
    await server.stop();
    expect(foldersOf(process.pid)).toEqual(before);
  });

  it('left by a killed run is ended by the next', async () => {
    const url = await launchAndKill({ dataDir: '', ephemeral: true });
    expect(await ask(url, 'select 1 as one')).toEqual({ one: 1 });
    const [orphan] = orphanedPlaces();
    const pid = Number(readFileSync(join(orphan?.data ?? '', 'postmaster.pid'), 'utf8').split('\n')[0]);
    const next = await startEmbedded({ dataDir: '', ephemeral: true, log: silent });
    await next.stop();
    expect(isAlive(pid)).toBe(false);
    expect(existsSync(orphan?.data ?? '')).toBe(false);
  });
});

describe('the account of the server', () => {
  it('is postgres, else nobody, and never one of uid 0', () => {
    if (process.getuid?.() !== 0) return expect(serverAccount()).toBeUndefined();
    const passwd = join(home, 'passwd');
    writeFileSync(passwd, 'root:x:0:0::/:/bin/sh\nnobody:x:65534:65533:::\n');
    expect(serverAccount(passwd)).toEqual({ name: 'nobody', uid: 65534, gid: 65533 });
    writeFileSync(passwd, 'postgres:x:0:0:::\n');
    expect(() => serverAccount(passwd)).toThrow('set DATABASE_URL');
  });

  it('reaches a path only through folders it may enter', () => {
    const closed = join(home, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    const stranger = { name: 'stranger', uid: 54321, gid: 54321 };
    expect(canReach(join(closed, 'pg'), stranger)).toBe(false);
    expect(canReach(join(home, 'open', 'pg'), stranger)).toBe(true);
    expect(canReach(join(closed, 'pg'), { ...stranger, uid: statSync(closed).uid })).toBe(true);
  });
});

function foldersOf(pid: number): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith(`colabel-pg-${pid}-`));
}
