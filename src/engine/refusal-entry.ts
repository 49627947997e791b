import type { Pool } from 'pg';
import type { Reason, StoredInstance } from './contract.js';
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
  aggregateId: string;
  kind: string;
  revision: number;
  at: string;
  lastAt: string;
  written: boolean;
};

const sourceSql = `
WITH clock AS MATERIALIZED (SELECT date_trunc('milliseconds', platform.now()) AS at)
SELECT i.id, i.key, i.machine, i.machine_version AS "machineVersion", i.state, i.snapshot, i.version, i.seq, i.head,
  a.id AS "aggregateId", a.kind, a.revision, ${iso('clock.at')} AS at, ${iso('a.last_at')} AS "lastAt",
  EXISTS (SELECT FROM workflow.command c WHERE c.actor = $2 AND c.command_id = $3) AS written
FROM clock, workflow.instance i JOIN workflow.aggregate a ON a.id = i.aggregate_id WHERE i.id = $1`;

/**
 * Writes into the chain that owed a command that its target refused it, once: an entry with the command `owedRefused`,
 * the target and the reasons, without facts and without moving the machine. A deadline's refusal has no such entry.
 */
export async function journalRefusal(pool: Pool, row: DueNow, reasons: Reason[]): Promise<void> {
  const instanceId = /^owed:([0-9a-f-]{36}):/.exec(row.key)?.[1];
  if (row.actor.kind !== 'decision' || !instanceId) return;
  const commandId = derivedId('refused', row.id, row.dueAt);
  const values = [instanceId, actorKey(row.actor), commandId];
  await persist(pool, { aggregateId: await aggregateOf(pool, instanceId) }, async (on: Connection) => {
    const source = (await on.query<Source>(sourceSql, values)).rows[0];
    if (!source) throw unknownChain(instanceId);
    if (source.at < source.lastAt) throw new EngineRefused(503, 'clockBehind');
    if (source.written) return true;
    return (await write(on, refusalRecords(source, row, reasons, commandId))) || undefined;
  });
}

async function aggregateOf(pool: Pool, instanceId: string): Promise<string> {
  const sql = 'SELECT aggregate_id AS id FROM workflow.instance WHERE id = $1';
  const { rows } = await pool.query<{ id: string }>(sql, [instanceId]);
  if (!rows[0]) throw unknownChain(instanceId);
  return rows[0].id;
}

const unknownChain = (instanceId: string) =>
  new Error(`a command owed by a chain that does not exist: ${instanceId}`);

function refusalRecords(source: Source, row: DueNow, reasons: Reason[], commandId: string): Records {
  const { aggregateId, kind, revision, at, id, key, machine, machineVersion, state, snapshot, version } =
    source;
  const told = reasons.map((reason) => ({ ...reason }));
  const command = {
    type: 'owedRefused',
    target: row.aggregateId,
    kind: row.kind,
    command: row.command,
    reasons: told,
  };
  const stamp = { at, actor: row.actor, as: null };
  const entry = nextEntry(
    source,
    { machine, machineVersion },
    stamp,
    { key, command, facts: [], carries: [] },
    [],
  );
  const instance = {
    id,
    key,
    machine,
    machineVersion,
    state,
    snapshot,
    version,
    seq: entry.seq,
    head: entry.hash,
  };
  return {
    ...{ aggregateId, kind, revision, at, instances: [instance], entries: [entry] },
    ...{ texts: [], letters: [], due: [], gone: [] },
    ...{ actor: actorKey(row.actor), commandId, bodyHash: sha256(canonical(command)) },
    result: { aggregateId, revision: revision + 1, at, facts: [] },
  };
}
