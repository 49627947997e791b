import { randomUUID } from 'node:crypto';
import type { Act } from './act.js';
import type { DueRow, OwedCommand } from './contract.js';
import type { AuditEntry } from './audit-trail.js';
import { canonical } from './canonical.js';
import { derivedId } from './identity.js';
import type { Reading, ReadDue } from './read.js';
import type { DueRecord } from './write.js';

/**
 * Due rows that are new or say something else than before; a row keeps its id as long as its key lives. Throws when an
 * act leaves in place the very row that asked for it: it would be asked again for ever.
 */
export function dueRecords(act: Act, due: DueRow[], reading: Reading): DueRecord[] {
  const known = clockRows(reading);
  return due.flatMap(({ key, dueAt, command }) => {
    const instant = new Date(dueAt).toISOString();
    const before = known.get(key);
    const same = before?.dueAt === instant && canonical(before.command) === canonical(command);
    if (same && before.id === act.askedBy?.id)
      throw new Error(`${command.type} leaves its own due row ${key} in place`);
    if (same) return [];
    const actor = { kind: 'clock' };
    const id = before?.id ?? randomUUID();
    return [{ id, aggregateId: act.aggregateId, kind: act.kind, key, dueAt: instant, command, actor }];
  });
}

/** Ids of the deadlines that are no more, and of the owed command this act applies. */
export function goneIds(act: Act, due: DueRow[], reading: Reading): string[] {
  const kept = new Set(due.map((row) => row.key));
  const gone = [...clockRows(reading)].filter(([key]) => !kept.has(key)).map(([, row]) => row.id);
  const owed = Object.values(reading.due).find(
    (row) => row.actor === 'decision' && row.id === act.askedBy?.id,
  );
  return owed ? [...gone, owed.id] : gone;
}

/** Commands this act owes to other aggregates, as rows due now; their ids come from the entry they follow from. */
export function owedRecords(owed: OwedCommand[], source: AuditEntry | undefined, at: string): DueRecord[] {
  return owed.map(({ aggregateId, kind, number, command }, n) => {
    if (!source) throw new Error(`${command.type} is owed by no step`);
    const key = `owed:${source.instanceId}:${source.seq}:${n}`;
    const actor = { kind: 'decision', number };
    return { id: derivedId(key, aggregateId), aggregateId, kind, key, dueAt: at, command, actor };
  });
}

function clockRows(reading: Reading): Map<string, ReadDue> {
  return new Map(Object.entries(reading.due).filter(([, row]) => row.actor === 'clock'));
}
