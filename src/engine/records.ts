import { randomUUID } from 'node:crypto';
import type { Decision, Letter } from './contract.js';
import type { Act } from './act.js';
import { nextEntry, noHead, type ActStamp, type AuditEntry, type ChainEnd } from './audit-trail.js';
import { dueRecords, goneIds, owedRecords } from './due-records.js';
import { actorKey } from './identity.js';
import type { Judgement } from './judge.js';
import type { Reading } from './read.js';
import type { InstanceRecord, LetterRecord, Records } from './write.js';

/** Everything the act writes, chained to what was read. Throws when the decision contradicts itself. */
export function recordsOf(act: Act, judgement: Judgement, reading: Reading): Records {
  const { decision } = judgement;
  const ends = new Map<string, ChainEnd>(Object.entries(reading.instances));
  const entries = chain(decision, reading, { at: reading.at, actor: act.actor, as: judgement.as }, ends);
  const { kind, aggregateId, commandId, bodyHash } = act;
  const revision = reading.revision + 1;
  const facts = decision.steps.flatMap((step) => step.facts.map((fact) => fact.type));
  return {
    ...{ aggregateId, kind, commandId, revision: reading.revision, at: reading.at, entries },
    instances: instanceRecords(decision, reading, ends),
    ...sealing(judgement, bodyHash),
    letters: judgement.letters.map((letter) => letterRecord(letter, entries, reading.at)),
    due: [
      ...dueRecords(act, decision.due, reading),
      ...owedRecords(decision.owed, entries.at(-1), reading.at),
    ],
    gone: goneIds(act, decision.due, reading),
    actor: actorKey(act.actor),
    result: { aggregateId, revision, at: reading.at, facts },
  };
}

/**
 * With a value that stays sealed go the act's texts and the hash of what was asked, which would tell it; they are kept
 * nowhere when the act itself leaves it where nothing opens it.
 */
function sealing(
  { seal, decision, texts }: Judgement,
  bodyHash: string,
): Pick<Records, 'texts' | 'bodyHash' | 'seals'> {
  const { opened = [], dropped = [] } = decision.unsealed ?? {};
  const isOpen = !seal || opened.includes(seal.commitment);
  if (isOpen && opened.length + dropped.length === 0) return { texts, bodyHash };
  const made = isOpen || dropped.includes(seal.commitment) ? [] : [{ ...seal, texts, bodyHash }];
  const own = isOpen ? { texts, bodyHash } : { texts: [], bodyHash: null };
  return { ...own, seals: { made, opened, dropped } };
}

/** One entry per step, in order; `ends` moves with them, so that a head carried is the one of that moment. */
function chain(
  decision: Decision,
  reading: Reading,
  stamp: ActStamp,
  ends: Map<string, ChainEnd>,
): AuditEntry[] {
  return decision.steps.map((step) => {
    const machine = decision.changed[step.key] ?? reading.instances[step.key];
    if (!machine) throw new Error(`a step of ${step.key}, which does not exist`);
    const end = ends.get(step.key) ?? { id: randomUUID(), seq: 0, head: noHead };
    const carries = step.carries.map((key) => {
      const other = ends.get(key);
      if (!other) throw new Error(`${step.key} carries the head of ${key}, which has none`);
      return { instance: other.id, key, seq: other.seq, head: other.head };
    });
    const entry = nextEntry(end, machine, stamp, step, carries);
    ends.set(step.key, { id: end.id, seq: entry.seq, head: entry.hash });
    return entry;
  });
}

function instanceRecords(
  decision: Decision,
  reading: Reading,
  ends: Map<string, ChainEnd>,
): InstanceRecord[] {
  const stepped = new Set(decision.steps.map((step) => step.key));
  const silent = Object.keys(decision.changed).find((key) => !stepped.has(key));
  if (silent) throw new Error(`${silent} changed without a step: its trail would not say why`);
  return [...stepped].map((key) => {
    const before = reading.instances[key];
    const after = decision.changed[key];
    const kept = after ?? before;
    const end = ends.get(key);
    if (!kept || !end) throw new Error(`a step of ${key}, which does not exist`);
    const { machine, machineVersion, state, snapshot } = kept;
    const version = before ? before.version + (after?.versionStep ? 1 : 0) : 1;
    return {
      id: end.id,
      key,
      machine,
      machineVersion,
      state,
      snapshot,
      version,
      seq: end.seq,
      head: end.head,
    };
  });
}

function letterRecord(
  { step, recipient, notBefore, quiet = false, ...letter }: Letter,
  entries: AuditEntry[],
  at: string,
): LetterRecord {
  const entry = entries[step];
  if (!entry) throw new Error(`the letter of ${letter.fact} comes from no step`);
  return {
    ...letter,
    ...{ id: randomUUID(), instanceId: entry.instanceId, seq: entry.seq },
    ...{ recipientKind: recipient.kind, recipientId: recipient.id, notBefore: notBefore ?? at, quiet },
  };
}
