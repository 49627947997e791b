import { readFile } from 'node:fs/promises';
import type { DataSource } from 'typeorm';
import { CooperationRefused } from './faults.js';
import { importCooperation } from './import-cooperation.js';
import type { ImportCounts } from './session.js';

/**
 * `cooperation import <file.json>`: the whole file in one transaction, or nothing of it. Throws CooperationRefused for
 * a file that is no JSON too, and the system's error for one that cannot be read.
 */
export async function importCooperationFile(dataSource: DataSource, path: string): Promise<ImportCounts> {
  const json = parsed(await readFile(path, 'utf8'));
  return dataSource.transaction((tx) => importCooperation(tx, json));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (fault) {
    const message = fault instanceof Error ? fault.message : String(fault);
    throw new CooperationRefused([{ path: '', message: `not JSON: ${message}` }]);
  }
}
