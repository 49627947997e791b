import type { Actor, Json, Step } from './contract.js';
import { canonical, sha256 } from './canonical.js';

/** `prev` of the first entry of a chain. */
export const noHead = '0'.repeat(64);
export const entryFormat = 1;

/** An entry as stored; `body` is the text whose UTF-8 bytes were hashed. */
export interface AuditEntry {
  instanceId: string;
  seq: number;
  at: string;
  format: number;
  body: string;
  prev: string;
  hash: string;
}

/** The end of an instance's chain; `seq` 0 and `noHead` before its first entry. */
export interface ChainEnd {
  id: string;
  seq: number;
  head: string;
}

/** The end of another chain as it stood when an entry was written. */
export interface CarriedHead {
  instance: string;
  key: string;
  seq: number;
  head: string;
}

/** What all entries of one act have in common: its instant, who asked, and in which capacity. */
export interface ActStamp {
  at: string;
  actor: Actor;
  as: Json;
}

/** The body of format 1, keys sorted; ids and figures only, texts stand as `{ id, hash }`. */
export interface EntryBody {
  format: number;
  instance: string;
  key: string;
  machine: string;
  machineVersion: number;
  seq: number;
  at: string;
  actor: Actor;
  as: Json;
  command: Json;
  facts: Json[];
  carries: CarriedHead[];
  prev: string;
}

/** The entry that follows `end`: one transition of one instance, hashed with the head before it. */
export function nextEntry(
  end: ChainEnd,
  machine: { machine: string; machineVersion: number },
  stamp: ActStamp,
  step: Step,
  carries: CarriedHead[],
): AuditEntry {
  const { at, actor, as } = stamp;
  const place = { instance: end.id, key: step.key, seq: end.seq + 1, at, prev: end.head };
  const said = { actor: { ...actor }, as, command: step.command, facts: step.facts };
  const { machine: name, machineVersion } = machine;
  const carried = carries.map((head) => ({ ...head }));
  const body = canonical({
    format: entryFormat,
    machine: name,
    machineVersion,
    ...place,
    ...said,
    carries: carried,
  });
  return {
    instanceId: end.id,
    seq: place.seq,
    at,
    format: entryFormat,
    body,
    prev: end.head,
    hash: sha256(body),
  };
}
