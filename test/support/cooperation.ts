import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { Account } from '../../src/access/account.entity.js';
import { cooperationEntities, importCooperation, type ImportCounts } from '../../src/cooperation/index.js';
import { resolveDates } from '../../src/demo/resolve-dates.js';
import { dataSourceOptions, type DatabaseRole } from '../../src/platform/database.js';
import { freshDatabase, type TestDatabase } from './database.js';

/** A test database with a data source over the accounts and the cooperation. */
export interface CooperationDatabase {
  database: TestDatabase;
  dataSource: DataSource;
  load(json: unknown): Promise<ImportCounts>;
  close(): Promise<void>;
}

export async function cooperationDatabase(): Promise<CooperationDatabase> {
  const database = await freshDatabase();
  const dataSource = await openCooperation(database, 'colabel_app');
  return {
    database,
    dataSource,
    load: (json) => dataSource.transaction((tx) => importCooperation(tx, json)),
    close: async () => {
      await dataSource.destroy();
      await database.drop();
    },
  };
}

export function openCooperation(database: TestDatabase, role: DatabaseRole): Promise<DataSource> {
  const entities = [Account, ...cooperationEntities];
  return new DataSource(
    dataSourceOptions({ databaseUrl: database.url, dbPoolSize: 3 }, entities, [], role),
  ).initialize();
}

/** The cooperation of the demo, its relative dates counted from now. */
export function demoCooperation(): DemoFile {
  const path = join(import.meta.dirname, '../../src/demo/data/cooperation.json');
  return resolveDates(JSON.parse(readFileSync(path, 'utf8')), new Date().toISOString()) as DemoFile;
}

type Span = { from?: string; to?: string };

/** The parts of the demo's file that tests change. */
export interface DemoFile {
  people: { email: string; name: string }[];
  poles: DemoPole[];
  domains: (Span & { code: string; leads: (Span & { pole: string })[] })[];
  ruleSets: { code: string; values: Record<string, unknown> }[];
  calls: Record<string, unknown>[];
  [list: string]: unknown;
}

export interface DemoPole extends Span {
  code: string;
  name: string;
  calendar: string;
  charter: Span[];
  regions: (Span & { region: string })[];
  organs: {
    code: string;
    seats: { code: string; kind: string; chair?: boolean; holders: (Span & { person: string })[] }[];
    proxies?: (Span & { seat: string; bearer: string })[];
  }[];
  mandates: (Span & { role: string; person: string })[];
}

/** The first item that `test` finds; throws when there is none. */
export function found<Item>(items: Item[], test: (item: Item) => boolean): Item {
  const item = items.find(test);
  if (!item) throw new Error('not in the demo file');
  return item;
}

export const poleOf = (file: DemoFile, code: string) => found(file.poles, (one) => one.code === code);

/** A seat of a pôle by its code, in the first organ that has it. */
export const seatOf = (file: DemoFile, code: string, name: string) =>
  found(
    poleOf(file, code).organs.flatMap(({ seats }) => seats),
    (one) => one.code === name,
  );
