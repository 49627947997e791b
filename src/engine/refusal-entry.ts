import type { Pool } from 'pg';
import type { Actor, Json, Reason, Step, StoredInstance } from './contract.js';
import { nextEntry } from './audit-trail.js';
import { canonical, sha256 } from './canonical.js';
import type { DueNow } from './due.js';
import { EngineRefused } from './errors.js';
import { actorKey, derivedId } from './identity.js';
import { persist } from './persist.js';
import { iso, type Connection } from './read.js';
import { write, type Records } from './write.js';

type Source = StoredInstance & {
  id: string;
  seq: number;
  head: string;
  kind: string;
  revision: number;
  at: string;
  lastAt: string;
  written: boolean;
};

/** An act that was refused: who asked, in which capacity, and the step that tells it. */
interface Refused {
  aggregateId: string;
  actor: Actor;
  as: Json;
  step: Step;
}

const sourceSql = `
WITH clock AS MATERIALIZED (SELECT date_trunc('milliseconds', platform.now()) AS at)
SELECT i.id, i.key, i.machine, i.machine_version AS "machineVersion", i.state, i.snapshot, i.version, i.seq, i.head,
  a.kind, a.revision, ${iso('clock.at')} AS at, ${iso('a.last_at')} AS "lastAt",
  EXISTS (SELECT FROM workflow.command c WHERE c.actor = $3 AND c.command_id = $4) AS written
FROM clock, workflow.instance i JOIN workflow.aggregate a ON a.id = i.aggregate_id
WHERE i.aggregate_id = $1 AND i.key = $2`;

/** Writes into the chain of the step that an act was refused, once however often it is asked; no machine moves. */
export function journalRefused(pool: Pool, refused: Refused): Promise<void> {
  const { aggregateId, step } = refused;
  return enter(pool, refused, derivedId('refused', aggregateId, step.key, canonical(step.command)));
}

/**
 * Writes into the chain that owed a command that its target refused it, once: an entry with the command `owedRefused`,
 * the target and the reasons, without facts and without moving the machine. A deadline's refusal has no such entry.
 */
export async function journalRefusal(pool: Pool, row: DueNow, reasons: Reason[]): Promise<void> {
  const instanceId = /^owed:([0-9a-f-]{36}):/.exec(row.key)?.[1];
  if (row.actor.kind !== 'decision' || !instanceId) return;
  const command = {
    type: 'owedRefused',
    target: row.aggregateId,
    kind: row.kind,
    command: row.command,
    reasons: reasons.map((reason) => ({ ...reason })),
  };
  const { aggregateId, key } = await placeOf(pool, instanceId);
  const step = { key, command, facts: [], carries: [] };
  const refused = { aggregateId, actor: row.actor, as: null, step };
  return enter(pool, refused, derivedId('refused', row.id, row.dueAt));
}

async function enter(pool: Pool, refused: Refused, commandId: string): Promise<void> {
  const { aggregateId, actor, step } = refused;
  const values = [aggregateId, step.key, actorKey(actor), commandId];
  await persist(pool, { aggregateId }, async (on: Connection) => {
    const source = (await on.query<Source>(sourceSql, values)).rows[0];
    if (!source) throw unknownChain(step.key);
    if (source.at < source.lastAt) throw new EngineRefused(503, 'clockBehind');
    if (source.written) return true;
    return (await write(on, refusalRecords(source, refused, commandId))) || undefined;
  });
}

async function placeOf(pool: Pool, instanceId: string): Promise<{ aggregateId: string; key: string }> {
  const sql = 'SELECT aggregate_id AS "aggregateId", key FROM workflow.instance WHERE id = $1';
  const { rows } = await pool.query<{ aggregateId: string; key: string }>(sql, [instanceId]);
  if (!rows[0]) throw unknownChain(instanceId);
  return rows[0];
}

const unknownChain = (name: string) => new Error(`a refusal told in a chain that does not exist: ${name}`);

function refusalRecords(
  source: Source,
  { aggregateId, actor, as, step }: Refused,
  commandId: string,
): Records {
  const { kind, revision, at, id, key, machine, machineVersion, state, snapshot, version } = source;
  const entry = nextEntry(source, { machine, machineVersion }, { at, actor, as }, step, []);
  const moved = { id, key, machine, machineVersion, state, snapshot, version };
  const facts = step.facts.map(({ type }) => type);
  return {
    ...{ aggregateId, kind, revision, at, entries: [entry] },
    instances: [{ ...moved, seq: entry.seq, head: entry.hash }],
    ...{ texts: [], letters: [], due: [], gone: [] },
    ...{ actor: actorKey(actor), commandId, bodyHash: sha256(canonical(step.command)) },
    result: { aggregateId, revision: revision + 1, at, facts },
  };
}
