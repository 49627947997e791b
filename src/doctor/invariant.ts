import type { Queryable } from '../platform/database.js';
import type { Cooperation } from './cooperation.js';
import type { RequestRead } from './request-read.js';

/** Where the data are. Without a folder the files are not looked at. */
export interface Place {
  database: Queryable;
  filesDir?: string;
}

interface Said {
  /** also the code of the fault */
  name: string;
  /** the rule of docs/domain.md it guards */
  rule?: string;
  /** what holds */
  promise: string;
  /** needs every file read, or every act played again: asked for by `--deep` */
  deep?: true;
  /** holds where a worker runs: in a database nobody serves it says so */
  served?: true;
}

/**
 * One thing that always holds, and how its violations are found: ids only, never a name or a text. In SQL (a column
 * `id` of text), over one request as it is stored, or by looking further than one statement can.
 */
export type Invariant = Said &
  (
    | { sql: string }
    | { ofRequest: (request: RequestRead, cooperation: Cooperation) => string[] }
    | { look: (place: Place) => Promise<string[]> }
  );

/** What belongs together: one file of invariants, and what a person does when one is broken. */
export interface Subject {
  about: string;
  remedy: string;
  invariants: Invariant[];
}

/** An invariant that does not hold: how often, and the first ids. */
export interface Broken extends Said {
  about: string;
  remedy: string;
  count: number;
  ids: string[];
}
