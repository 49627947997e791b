import pg from 'pg';
import { importCooperation } from '../../src/cooperation/index.js';
import { readDemoData } from '../../src/demo/data-file.js';
import { resolveDates } from '../../src/demo/resolve-dates.js';
import type { RuleValues } from '../../workflows/index.js';
import { setClock } from './clock.js';
import { openCooperation } from './cooperation.js';
import { freshDatabase, type TestDatabase } from './database.js';

/** What a cooperation is founded with: the rules it changes, and when, ISO 8601. */
export interface Founding {
  rules: Partial<RuleValues>;
  opens: string;
}

const founded = new Map<string, Promise<TestDatabase>>();

/**
 * A database in which the cooperation of the demonstration has just been founded. Loaded once per worker, copied
 * afterwards (0.1 s instead of 0.5); what is copied goes with the run's other databases.
 */
export async function foundedDatabase(founding: Founding): Promise<TestDatabase> {
  const key = JSON.stringify(founding);
  const first = founded.get(key) ?? found(founding);
  founded.set(key, first);
  return freshDatabase({ like: (await first).name });
}

async function found({ rules, opens }: Founding): Promise<TestDatabase> {
  const database = await freshDatabase();
  const owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  await setClock(owner, opens);
  await owner.end();
  const source = await openCooperation(database, 'colabel_app');
  const json = resolveDates(readDemoData('cooperation.json'), opens) as { ruleSets: { values: object }[] };
  for (const set of json.ruleSets) Object.assign(set.values, rules);
  await source.transaction((tx) => importCooperation(tx, json));
  await source.destroy();
  return database;
}
