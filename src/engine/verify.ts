import { noHead, type AuditEntry, type EntryBody } from './audit-trail.js';
import { sha256 } from './canonical.js';

/**
 * What is wrong with a chain, and where. `altered`: bytes or columns are not those that were hashed. `swapped`: the
 * entry says it belongs to another place. `deleted`: entries are missing before `seq`. `inserted`: the entry does not
 * follow from the one before it, or lies beyond the chain's end. `carried`: the head of another chain it vouches for is
 * not in that chain. `text`: a private text is not the one that was hashed. `opened`: a sealed value that was opened is not
 * the one committed to before, in the same chain.
 */
export interface ChainFault {
  instanceId: string;
  seq: number;
  fault: 'altered' | 'swapped' | 'deleted' | 'inserted' | 'carried' | 'text' | 'opened';
}

/** An entry read once: its body when that is what was hashed, and what the entry betrays by itself. */
export interface Examined {
  entry: AuditEntry;
  body: EntryBody | undefined;
  own: 'altered' | 'swapped' | undefined;
}

/** Holds an entry's bytes against its hash, and its columns against its bytes. */
export function examine(entry: AuditEntry): Examined {
  const body = sha256(entry.body) === entry.hash ? parsed(entry.body) : undefined;
  if (!body) return { entry, body, own: 'altered' };
  if (body.instance !== entry.instanceId || body.seq !== entry.seq) return { entry, body, own: 'swapped' };
  const same = body.at === entry.at && body.prev === entry.prev && body.format === entry.format;
  return { entry, body, own: same ? undefined : 'altered' };
}

function parsed(text: string): EntryBody | undefined {
  try {
    const body: EntryBody = JSON.parse(text);
    return body;
  } catch {
    return undefined;
  }
}

/** The faults of one chain, entries in any order; `end` is what its instance says of its last entry. */
export function verifyChain(entries: AuditEntry[], end?: { seq: number; head: string }): ChainFault[] {
  return chainFaults(entries.map(examine), end);
}

/** `verifyChain` over entries examined already. */
export function chainFaults(chain: Examined[], end?: { seq: number; head: string }): ChainFault[] {
  const sorted = [...chain].sort((a, b) => a.entry.seq - b.entry.seq);
  const faults = sorted.flatMap((entry, n) => faultsOf(entry, sorted[n - 1]));
  const last = sorted.at(-1)?.entry;
  if (!end || faults.some((fault) => fault.seq === last?.seq)) return faults;
  return [...faults, ...tailFaults(last, last?.instanceId ?? '', end)];
}

function faultsOf({ entry, own }: Examined, before: Examined | undefined): ChainFault[] {
  const told = (fault: ChainFault['fault'], seq = entry.seq) => [
    { instanceId: entry.instanceId, seq, fault },
  ];
  if (own) return told(own);
  const expected = (before?.entry.seq ?? 0) + 1;
  if (entry.seq > expected) return told('deleted', expected);
  // What is wrong with the entry before is told there.
  if (before?.own) return [];
  return entry.prev === (before?.entry.hash ?? noHead) ? [] : told('inserted');
}

// A chain alone does not see its tail cut off, nor an entry forged after it: its instance remembers the end.
function tailFaults(
  last: AuditEntry | undefined,
  instanceId: string,
  end: { seq: number; head: string },
): ChainFault[] {
  const seq = last?.seq ?? 0;
  if (seq < end.seq) return [{ instanceId, seq: seq + 1, fault: 'deleted' }];
  if (seq > end.seq) return [{ instanceId, seq: end.seq + 1, fault: 'inserted' }];
  return last?.hash === end.head ? [] : [{ instanceId, seq, fault: 'altered' }];
}
