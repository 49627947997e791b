import type { DataSource } from 'typeorm';
import { importCooperation } from '../cooperation/index.js';
import { Clock } from '../platform/clock.js';
import type { Queryable } from '../platform/database.js';
import { readDemoData } from './data-file.js';
import { resolveDates } from './resolve-dates.js';

/** The demonstration's pôles, people and calls, two of them the steps of one (R51), dated from the present of the service. */
export async function loadCooperation(dataSource: DataSource, database: Queryable): Promise<void> {
  const now = await new Clock(database).now();
  for (const name of ['cooperation.json', 'two-steps.json']) {
    const json = resolveDates(readDemoData(name), now);
    await dataSource.transaction((tx) => importCooperation(tx, json));
  }
}
