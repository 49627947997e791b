import type { EntityManager } from 'typeorm';

/** What an import did: rows opened, changed, and ended. */
export interface ImportCounts {
  opened: number;
  changed: number;
  ended: number;
}

/** One import: its transaction, the instant it is dated by, and what it has done so far. */
export interface ImportSession {
  tx: EntityManager;
  at: Date;
  counts: ImportCounts;
  /** the rule sets it has adopted, for the trail */
  adopted: { id: string; hash: string }[];
}
