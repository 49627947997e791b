import { published } from '../../workflows/index.js';
import { machineFaults } from '../engine/index.js';
import { asOwner, withClient, type Queryable } from '../platform/database.js';
import type { Config } from '../platform/config.js';
import { DemoRefused } from './refused.js';

type Target = Pick<Config, 'databaseUrl'>;

/**
 * `unfinished`: a demonstration whose loading was cut short: its time is still in the past. `outdated`: its requests were
 * begun under other machines than this program's, which cannot go on with them.
 */
export type Standing = 'empty' | 'loaded' | 'marked' | 'unfinished' | 'outdated' | 'foreign';

const tablesSql = `SELECT n.nspname || '.' || c.relname AS name
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
  AND n.nspname NOT LIKE 'pg\\_toast%' AND n.nspname NOT LIKE 'pg\\_temp%'
  AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.classid = 'pg_class'::regclass AND d.deptype = 'e')`;

const markSql = `SELECT EXISTS (SELECT FROM platform.mark WHERE name = 'demo') AS demo,
  EXISTS (SELECT FROM platform.clock_offset WHERE shift < interval '0') AS past`;

/** Whose database this is; reads the catalogue and, where there is one, the mark. Changes nothing. */
export async function standingOf(target: Target): Promise<Standing> {
  const tables = await withClient(target, undefined, async (client) => {
    const { rows } = await client.query<{ name: string }>(tablesSql);
    return rows.map(({ name }) => name);
  });
  if (tables.length === 0) return 'empty';
  if (!tables.includes('platform.mark') || !tables.includes('platform.clock_offset')) return 'foreign';
  return asOwner(target, async (owner) => {
    const { rows } = await owner.query<{ demo: boolean; past: boolean }>(markSql);
    if (!rows[0]?.demo) return 'foreign';
    if (rows[0].past) return 'unfinished';
    if (await isOutdated(owner, tables)) return 'outdated';
    if (!tables.includes('public.pole')) return 'marked';
    const poles = await owner.query('SELECT FROM public.pole LIMIT 1');
    return poles.rowCount === 0 ? 'marked' : 'loaded';
  });
}

/** A demonstration of before the machines were remembered is outdated too. */
async function isOutdated(owner: Queryable, tables: string[]): Promise<boolean> {
  if (!tables.includes('workflow.instance')) return false;
  if (!tables.includes('workflow.machine_version')) return true;
  return (await machineFaults(owner, published)).length > 0;
}

/** Says that these data are invented: from then on time can be moved, and the demonstration may start again on them. */
export async function markDemo(target: Target): Promise<void> {
  await asOwner(target, (owner) =>
    owner.query("INSERT INTO platform.mark (name) VALUES ('demo') ON CONFLICT DO NOTHING"),
  );
}

/** Removes everything Colabel has in this database; the next migration makes it anew. */
export async function forget(target: Target): Promise<'empty'> {
  await asOwner(target, (owner) => owner.query('DROP OWNED BY colabel_owner CASCADE'));
  return 'empty';
}

export const foreignDatabase = () =>
  new DemoRefused(
    `Cette base contient des tables et n’est pas marquée comme démonstration : rien n’y a été touché.
Donnez dans DATABASE_URL une base vide, ou retirez la variable : la démonstration apporte la sienne.
This database holds tables and is not marked as a demonstration: nothing in it was touched.
Give an empty database in DATABASE_URL, or remove the variable: the demonstration brings its own.`,
  );

export const unfinishedDemo = () =>
  new DemoRefused(
    `Le chargement de cette démonstration a été interrompu : relancez « npm run demo -- --reset ».
The loading of this demonstration was cut short: run "npm run demo -- --reset".`,
  );
