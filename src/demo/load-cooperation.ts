import type { DataSource } from 'typeorm';
import { importCooperation } from '../cooperation/index.js';
import { Clock } from '../platform/clock.js';
import type { Queryable } from '../platform/database.js';
import { readDemoData } from './data-file.js';
import { resolveDates } from './resolve-dates.js';

/** The demonstration's pôles, people and call, dated from the present of the service. */
export async function loadCooperation(dataSource: DataSource, database: Queryable): Promise<void> {
  const json = resolveDates(readDemoData('cooperation.json'), await new Clock(database).now());
  await dataSource.transaction((tx) => importCooperation(tx, json));
}
