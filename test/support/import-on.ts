import { DataSource } from 'typeorm';
import { importCooperation } from '../../src/cooperation/index.js';
import { entities } from '../../src/entities.js';
import { dataSourceOptions } from '../../src/platform/database.js';
import type { Stage } from './stage.js';

/** Brings the cooperation of a stage to what this file says, as `cooperation import` does. */
export async function importOn({ parts: { config } }: Stage, file: unknown): Promise<void> {
  const source = await new DataSource(dataSourceOptions(config, entities, [], 'colabel_app')).initialize();
  await source.transaction((tx) => importCooperation(tx, file)).finally(() => source.destroy());
}
