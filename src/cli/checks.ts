import { existsSync } from 'node:fs';
import type { Pool } from 'pg';
import { databaseRoles } from '../platform/database.js';
import { assertMigrated } from '../platform/migrate.js';
import { ill, well, type Finding } from './finding.js';

type Check = (pool: Pool, surroundings: { production: boolean; filesDir: string }) => Promise<Finding>;

/** Minutes after which a due command that nobody applied is no longer a scheduler between two turns. */
const patienceMinutes = 10;

const database: Check = async (pool) => {
  const { rows } = await pool.query<{ name: string; login: string }>(
    "SELECT current_setting('server_version') AS name, session_user AS login",
  );
  return well('database', `PostgreSQL ${rows[0]?.name}, login ${rows[0]?.login}`);
};

const roles: Check = async (pool) => {
  const { rows } = await pool.query<{ missing: string[] }>(
    `SELECT array(SELECT wanted FROM unnest($1::text[]) wanted WHERE NOT EXISTS (
      SELECT FROM pg_roles WHERE rolname = wanted AND pg_has_role(session_user, oid, 'SET'))) AS missing`,
    [databaseRoles],
  );
  const missing = rows[0]?.missing ?? [];
  return missing.length === 0
    ? well('roles', databaseRoles.join(', '))
    : ill('roles', `the login cannot take ${missing.join(', ')}: run "cli migrate", it says what is needed`);
};

const migrations: Check = async (pool) => {
  try {
    await assertMigrated(pool);
    return well('migrations', 'up to date');
  } catch (fault) {
    const said = fault instanceof Error ? fault.message : 'cannot be read';
    return { ...ill('migrations', said), stops: true };
  }
};

/** Time that can be moved belongs to a demonstration. */
const clock: Check = async (pool, { production }) => {
  const { rows } = await pool.query<{ mark: string | null; moved: boolean }>(
    'SELECT (SELECT name FROM platform.mark) AS mark, EXISTS (SELECT FROM platform.clock_offset) AS moved',
  );
  const { mark, moved } = rows[0] ?? { mark: null, moved: false };
  if (!mark) return well('clock', 'the real time');
  const said = `these data are marked ${mark}${moved ? ', and their time is moved' : ''}`;
  return production ? ill('clock', `${said}: give production a database of its own`) : well('clock', said);
};

const due: Check = async (pool) => {
  const late = await count(
    pool,
    `workflow.due WHERE refused_at IS NULL AND due_at < platform.now() - interval '${patienceMinutes} minutes'`,
  );
  return late === 0
    ? well('deadlines', 'none overdue')
    : ill('deadlines', `${late} overdue by more than ${patienceMinutes} minutes: is a worker running?`);
};

const tasks: Check = async (pool) => {
  const open = await count(pool, 'workflow.task WHERE done_at IS NULL');
  return open === 0
    ? well('tasks', 'none open')
    : ill('tasks', `${open} open: a deadline or a letter needs a person, see workflow.task`);
};

/** A folder that is not there is one fault, and not one for each annex: the command may run on another machine. */
const files: Check = async (pool, { filesDir }) => {
  if (existsSync(filesDir)) return well('files', 'FILES_DIR is there');
  const annexes = await count(pool, 'public.annex');
  return annexes === 0
    ? well('files', 'none yet')
    : ill('files', `FILES_DIR is not there, ${annexes} annexes were not looked for: ask where the files are`);
};

/** In order: each relies on those before it. */
export const checks: readonly Check[] = [database, roles, migrations, clock, due, tasks, files];

async function count(pool: Pool, where: string): Promise<number> {
  const { rows } = await pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${where}`);
  return rows[0]?.n ?? 0;
}
