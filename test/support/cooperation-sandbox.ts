import type { EntityManager } from 'typeorm';
import { importCooperation, type ImportCounts } from '../../src/cooperation/index.js';
import { cooperationDatabase, demoCooperation } from './cooperation.js';

/** The demo's cooperation, imported once; what a test does between `begin` and `undo` is undone. */
export interface CooperationSandbox {
  /** what the import into the empty database did */
  loaded: ImportCounts;
  manager: EntityManager;
  /** to a savepoint: a refused import undoes itself and the test goes on */
  load(json: unknown): Promise<ImportCounts>;
  begin(): Promise<void>;
  undo(): Promise<void>;
  close(): Promise<void>;
}

export async function cooperationSandbox(): Promise<CooperationSandbox> {
  const base = await cooperationDatabase();
  const loaded = await base.load(demoCooperation());
  const runner = base.dataSource.createQueryRunner();
  const { manager } = runner;
  return {
    loaded,
    manager,
    load: (json) => manager.transaction((tx) => importCooperation(tx, json)),
    begin: () => runner.startTransaction(),
    undo: () => runner.rollbackTransaction(),
    close: async () => {
      await runner.release();
      await base.close();
    },
  };
}
