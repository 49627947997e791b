import { readFile } from 'node:fs/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { effectsSince, standingOf, type Effect } from './effects.js';
import { CooperationRefused } from './faults.js';
import { importCooperation } from './import-cooperation.js';
import type { ImportCounts } from './session.js';

/** What an import did, or would do, and what requests under way have to do with it. */
export interface Imported {
  counts: ImportCounts;
  effects: Effect[];
}

/** Ends the transaction of a dry run: whatever it wrote is taken back. */
class TakenBack extends Error {
  constructor(readonly imported: Imported) {
    super('dry run');
  }
}

/**
 * `cooperation import <file.json>`: the whole file in one transaction, or nothing of it; with `dryRun` nothing of it, and what it
 * would have done. Throws CooperationRefused for a file that is no JSON too, and the system's error for one that cannot be read.
 */
export async function importCooperationFile(
  dataSource: DataSource,
  path: string,
  { dryRun = false } = {},
): Promise<Imported> {
  const json = parsed(await readFile(path, 'utf8'));
  const imported = async (tx: EntityManager): Promise<Imported> => {
    const before = await standingOf(tx);
    const counts = await importCooperation(tx, json);
    return { counts, effects: await effectsSince(tx, before) };
  };
  if (!dryRun) return dataSource.transaction(imported);
  return dataSource
    .transaction(async (tx): Promise<Imported> => {
      throw new TakenBack(await imported(tx));
    })
    .catch((fault: unknown) => {
      if (fault instanceof TakenBack) return fault.imported;
      throw fault;
    });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (fault) {
    const message = fault instanceof Error ? fault.message : String(fault);
    throw new CooperationRefused([{ path: '', message: `not JSON: ${message}` }]);
  }
}
