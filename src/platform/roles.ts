import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { assertNotSuperuser, databaseRoles, type DatabaseRole } from './database.js';

interface Standing {
  login: string;
  database: string;
  mayCreateRoles: boolean;
  missing: DatabaseRole[];
  closed: DatabaseRole[];
}

/**
 * Makes the three roles, lets the login take each by SET ROLE, and lets them use the schema `public`. Changes nothing
 * when all stands. Throws a sentence with the SQL a database administrator must run when the login may not do it.
 */
export async function ensureRoles(client: Client): Promise<void> {
  await assertNotSuperuser(client);
  await client.query("select pg_advisory_lock(hashtext('colabel roles'))");
  try {
    await settled(() => makeRoles(client));
    await settled(() => openSchema(client));
  } finally {
    await client.query("select pg_advisory_unlock(hashtext('colabel roles'))");
  }
}

async function makeRoles(client: Client): Promise<void> {
  const standing = await readStanding(client);
  if (standing.missing.length > 0 && !standing.mayCreateRoles) throw help(standing);
  for (const role of standing.missing) await client.query(`create role ${role} nologin`);
  const { closed, login } = await readStanding(client);
  for (const role of closed) {
    await client
      .query(`grant ${role} to ${client.escapeIdentifier(login)} with set true, inherit false`)
      .catch((fault) => {
        throw isRefusal(fault) ? help(standing) : fault;
      });
  }
}

async function readStanding(client: Client): Promise<Standing> {
  const { rows } = await client.query<Standing>(
    `select session_user as login, current_database() as database,
       (select rolcreaterole from pg_roles where rolname = session_user) as "mayCreateRoles",
       array(select wanted from unnest($1::text[]) wanted where not exists
         (select from pg_roles where rolname = wanted)) as missing,
       array(select rolname::text from pg_roles where rolname = any($1)
         and not pg_has_role(session_user, oid, 'SET')) as closed`,
    [databaseRoles],
  );
  if (!rows[0]) throw new Error('the database does not tell who we are');
  return rows[0];
}

async function openSchema(client: Client): Promise<void> {
  if (await schemaIsOpen(client)) return;
  const standing = await readStanding(client);
  for (const grant of schemaGrants(client.escapeIdentifier(standing.database))) {
    await client.query(grant).catch((fault) => {
      throw isRefusal(fault) ? help(standing) : fault;
    });
  }
  // A grant the login may not give is a mere warning of the server.
  if (!(await schemaIsOpen(client))) throw help(standing);
}

async function schemaIsOpen(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ open: boolean }>(
    `select has_database_privilege('colabel_owner', current_database(), 'CREATE')
       and has_schema_privilege('colabel_owner', 'public', 'CREATE')
       and has_schema_privilege('colabel_engine', 'public', 'USAGE')
       and has_schema_privilege('colabel_app', 'public', 'USAGE') as open`,
  );
  return rows[0]?.open ?? false;
}

function schemaGrants(database: string): string[] {
  return [
    `grant create on database ${database} to colabel_owner`,
    'grant usage, create on schema public to colabel_owner',
    'grant usage on schema public to colabel_engine, colabel_app',
  ];
}

function help({ login, database }: Standing): Error {
  const sql = [
    ...databaseRoles.map((role) => `create role ${role} nologin`),
    `grant ${databaseRoles.join(', ')} to "${login}" with set true, inherit false`,
    ...schemaGrants(`"${database}"`),
  ];
  return new Error(`The database login ${login} may not prepare the roles of Colabel. Let an administrator run once,
in the database ${database}, what is missing of:\n${sql.map((line) => `  ${line};`).join('\n')}`);
}

// Roles belong to the whole server, advisory locks to one database: two databases prepared at once still collide.
const collisions = ['42710', '23505', 'XX000'];

async function settled(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (fault) {
      if (attempt === 6 || !collisions.includes(codeOf(fault))) throw fault;
      await pause(20 * attempt);
    }
  }
}

function isRefusal(fault: unknown): boolean {
  return ['42501', '0LP01'].includes(codeOf(fault));
}

function codeOf(fault: unknown): string {
  return fault instanceof Error && 'code' in fault ? String(fault.code) : '';
}
