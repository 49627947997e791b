/**
 * What the engine asks of a feature whose acts it remembers. No domain word: an aggregate is a handful of machine
 * instances that decide together, and the engine neither knows the machines nor the reader.
 */

import type { Json } from './json.js';
import type { Letter } from './letter.js';
import type { Seals } from './sealed-value.js';

export type { Json } from './json.js';
export type { Heir, Letter, OutboxRow, Prepare, Prepared } from './letter.js';
export type { OpenedValue, Seals } from './sealed-value.js';

/** Who acts. A `decision` is an act owed by another aggregate's act, identified by its number. */
export type Actor = { kind: 'person'; id: string } | { kind: 'clock' } | { kind: 'decision'; number: string };

/** What is asked: imperative, JSON only. Free text stands beside it, never in it. */
export interface Asked {
  type: string;
  [field: string]: Json | undefined;
}

/** A free text kept outside the chain, and the salted hash the chain keeps of it. */
export interface TextRef {
  id: string;
  hash: string;
}

export interface StoredInstance {
  key: string;
  machine: string;
  machineVersion: number;
  state: string;
  snapshot: Json;
  /** what an ETag of this instance speaks of; other instances do not move it */
  version: number;
}

/** Everything one act is decided on, read in one statement. `revision` 0: the aggregate does not exist yet. */
export interface Situation<World> {
  aggregateId: string;
  revision: number;
  instances: Record<string, StoredInstance>;
  due: Record<string, string>;
  world: World;
  /** instant of the act, from the database */
  at: string;
}

/** Why an act is refused; `code` is a key of the catalogues. */
export interface Reason {
  code: string;
  rule?: string;
  liftedBy?: string;
  params?: Record<string, string | number>;
}

/** `unknown`: the reader may not know it exists (404); `notYou`: 403; `notNow`: 409. */
export interface Refusal {
  kind: 'unknown' | 'notYou' | 'notNow';
  reasons: Reason[];
}

export interface Fact {
  type: string;
  [field: string]: Json | undefined;
}

/** One transition of one instance: one entry of its audit trail. */
export interface Step {
  key: string;
  /** the command as the machine saw it, completed with ids and figures */
  command: Json;
  facts: Fact[];
  /** instances whose chain heads this entry carries (an opinion forwarded carries its review's head) */
  carries: string[];
}

export interface DueRow {
  key: string;
  dueAt: string;
  /** what the scheduler will ask when the instant has come */
  command: Asked;
}

/** A command owed to another aggregate by this act, applied by the scheduler as a `decision`. */
export interface OwedCommand {
  aggregateId: string;
  kind: string;
  number: string;
  command: Asked;
}

export interface Decision {
  steps: Step[];
  /** instances after the act, only those that changed */
  changed: Record<string, Omit<StoredInstance, 'version' | 'key'> & { versionStep: boolean }>;
  /** all due rows of the aggregate after the act; the engine upserts the changed ones by key and removes the others */
  due: DueRow[];
  owed: OwedCommand[];
  /** sealed values that are sealed no more, by commitment: opened by this act, or not to be opened by any */
  unsealed?: { opened: string[]; dropped: string[] };
  /** in a rehearsal, which opens nothing: the act itself would open sealed values, and more would follow */
  opens?: true;
}

/** What a process remembers of a world: a lean read proves it fresh, else the whole world is read anew. */
export interface WorldMemory<World> {
  /** as `AggregateKind.worldSql`, the remembered part replaced by what proves it */
  leanSql: string;
  /** the world of a lean read at this instant; undefined when what is remembered is not fresh, or nothing is */
  recall(lean: unknown, at: string): World | undefined;
  /** the world of a whole read, remembered from then on */
  keep(whole: unknown): World;
}

/** The aggregate an act is for: its id, or the name the faces know it by (`AggregateKind.idSql`). */
export type Target = string | { name: string };

/** A feature's aggregate, as data and pure functions. */
export interface AggregateKind<World> {
  kind: string;
  /** SQL expression giving the aggregate's id of the name `$6` the faces know it by. Constant text. */
  idSql?: string;
  /**
   * SQL expression giving a jsonb: what the act must know of the outside. `given.id` is the aggregate's id (uuid),
   * `$2` the actor's id (uuid or null), `$3` the asked command (jsonb); `at` is in scope as `clock.at`. Constant text.
   */
  worldSql: string;
  /** for a world part of which seldom changes, and is kept by the process */
  memory?: WorldMemory<World>;
  /** who may: the capacity the actor acts in (written in the trail), or why not */
  authorise(actor: Actor, asked: Asked, situation: Situation<World>): { as: Json } | { refusal: Refusal };
  /** asked → the command the machines see: completed with ids and figures of the world */
  complete(asked: Asked, by: Json, texts: Record<string, TextRef>, situation: Situation<World>): Json;
  /** what of a completed command is committed to, and kept out of the chain with its texts; null when nothing is */
  seal?(command: Json, situation: Situation<World>): Json | null;
  /**
   * `remember`: a refusal that the trail keeps, as a step that moves nothing. `wants`: the sealed values the act opens, by
   * commitment: it is judged again with them.
   */
  decide(
    command: Json,
    situation: Situation<World>,
    seals: Seals,
  ): Decision | { refusal: Refusal; remember?: Step } | { wants: string[] };
  letters(decision: Decision, situation: Situation<World>, texts: Record<string, string>): Letter[];
}

/** What an applied act answers; stored, and projected again for the reader of now on a repeat. */
export interface Applied {
  aggregateId: string;
  revision: number;
  at: string;
  facts: string[];
  /** true when this command id had already been applied */
  repeated: boolean;
}

/** What a rehearsal answers: exactly what the act would write, and nothing written. */
export interface Rehearsed {
  at: string;
  decision: Decision;
  letters: Letter[];
}
