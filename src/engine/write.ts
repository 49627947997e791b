import type { Applied, Json, Letter } from './contract.js';
import type { AuditEntry } from './audit-trail.js';
import { canonical } from './canonical.js';
import type { SealedText } from './private-texts.js';
import type { SealRecord } from './seals.js';
import type { Connection } from './read.js';

/** An instance row after the act. */
export interface InstanceRecord {
  id: string;
  key: string;
  machine: string;
  machineVersion: number;
  state: string;
  snapshot: Json;
  version: number;
  seq: number;
  head: string;
}

export interface DueRecord {
  id: string;
  aggregateId: string;
  kind: string;
  key: string;
  dueAt: string;
  command: Json;
  actor: Json;
}

export type LetterRecord = Omit<Letter, 'step' | 'recipient' | 'notBefore' | 'quiet'> & {
  id: string;
  instanceId: string;
  seq: number;
  recipientKind: string;
  recipientId: string;
  notBefore: string;
  quiet: boolean;
};

/** Everything one act writes. `revision` is the one it was judged on. */
export interface Records {
  aggregateId: string;
  kind: string;
  revision: number;
  at: string;
  instances: InstanceRecord[];
  entries: AuditEntry[];
  texts: SealedText[];
  letters: LetterRecord[];
  /** rows new or changed; unchanged ones are not touched */
  due: DueRecord[];
  /** ids of due rows the act has settled */
  gone: string[];
  actor: string;
  commandId: string;
  /** null for what stands with a sealed value */
  bodyHash: string | null;
  result: Omit<Applied, 'repeated'>;
  /** sealed values the act makes, opens and destroys; absent for most */
  seals?: { made: SealRecord[]; opened: string[]; dropped: string[] };
}

const parts = `
WITH opened AS (
  INSERT INTO workflow.aggregate (id, kind, revision, opened_at, last_at)
  SELECT $1::uuid, $2::text, 1, $4::timestamptz, $4 WHERE $3::int = 0
  ON CONFLICT (id) DO NOTHING RETURNING revision
), moved AS (
  UPDATE workflow.aggregate SET revision = revision + 1, last_at = $4
  WHERE id = $1 AND kind = $2 AND revision = $3 AND $3 > 0 AND last_at <= $4 RETURNING revision
), guard AS (SELECT revision FROM opened UNION ALL SELECT revision FROM moved
), instances AS (
  INSERT INTO workflow.instance AS i (id, aggregate_id, key, machine, machine_version, state, snapshot, version, seq, head)
  SELECT r.id, $1, r.key, r.machine, r."machineVersion", r.state, r.snapshot, r.version, r.seq, r.head
  FROM guard, jsonb_to_recordset($5::jsonb) AS r(id uuid, key text, machine text, "machineVersion" int, state text,
    snapshot jsonb, version int, seq int, head text)
  ON CONFLICT (id) DO UPDATE SET machine = excluded.machine, machine_version = excluded.machine_version,
    state = excluded.state, snapshot = excluded.snapshot, version = excluded.version, seq = excluded.seq,
    head = excluded.head
), entries AS (
  INSERT INTO workflow.audit_entry (instance_id, seq, at, format, body, prev, hash)
  SELECT r."instanceId", r.seq, r.at, r.format, r.body, r.prev, r.hash
  FROM guard, jsonb_to_recordset($6::jsonb) AS r("instanceId" uuid, seq int, at timestamptz, format int, body text,
    prev text, hash text)
), texts AS (
  INSERT INTO workflow.private_text (id, salt, body, actor, command_id)
  SELECT r.id, decode(r.salt, 'hex'), r.body, $11::text, $12::uuid
  FROM guard, jsonb_to_recordset($7::jsonb) AS r(id uuid, salt text, body text)
), letters AS (
  INSERT INTO workflow.outbox (id, aggregate_id, instance_id, seq, fact, recipient_kind, recipient_id, role, template,
    template_version, lang, data, thread, created_at, not_before, next_attempt_at, quiet)
  SELECT r.id, $1, r."instanceId", r.seq, r.fact, r."recipientKind", r."recipientId", r.role, r.template,
    r."templateVersion", r.lang, coalesce(r.data, 'null'), r.thread, $4, r."notBefore", r."notBefore",
    r.quiet
  FROM guard, jsonb_to_recordset($8::jsonb) AS r(id uuid, "instanceId" uuid, seq int, fact text, "recipientKind" text,
    "recipientId" text, role text, template text, "templateVersion" int, lang text, data jsonb, thread text,
    "notBefore" timestamptz, quiet boolean)
), due AS (
  INSERT INTO workflow.due AS d (id, aggregate_id, key, due_at, kind, command, actor, next_attempt_at)
  SELECT r.id, r."aggregateId", r.key, r."dueAt", r.kind, r.command, r.actor, r."dueAt"
  FROM guard, jsonb_to_recordset($9::jsonb) AS r(id uuid, "aggregateId" uuid, key text, "dueAt" timestamptz, kind text,
    command jsonb, actor jsonb)
  ON CONFLICT (aggregate_id, key) DO UPDATE SET due_at = excluded.due_at, command = excluded.command,
    next_attempt_at = excluded.due_at, attempts = 0, last_error = NULL, refused_at = NULL
), gone AS (
  DELETE FROM workflow.due d USING guard, jsonb_array_elements_text($10::jsonb) AS r(id) WHERE d.id = r.id::uuid
), command AS (
  INSERT INTO workflow.command (actor, command_id, body_hash, aggregate_id, revision, result, at)
  SELECT $11, $12, $13::text, $1, guard.revision, $14::jsonb, $4 FROM guard
)`;

// What was opened becomes as if it had been said openly: its texts private texts, its act known by the hash of its body.
const sealParts = `, made AS (
  INSERT INTO workflow.sealed_value (commitment, aggregate_id, salt, value, texts, body_hash, actor, command_id)
  SELECT r.commitment, $1, decode(r.salt, 'hex'), r.value, r.texts, r."bodyHash", $11, $12
  FROM guard, jsonb_to_recordset($15::jsonb) AS r(commitment text, salt text, value text, texts jsonb, "bodyHash" text)
), unsealed AS (
  DELETE FROM workflow.sealed_value s USING guard, jsonb_array_elements_text($16::jsonb) AS r(commitment)
  WHERE s.aggregate_id = $1 AND s.commitment = r.commitment RETURNING s.texts, s.body_hash, s.actor, s.command_id
), told AS (
  INSERT INTO workflow.private_text (id, salt, body, actor, command_id, erased_at)
  SELECT r.id, decode(r.salt, 'hex'), r.body, o.actor, o.command_id, r."erasedAt"
  FROM unsealed o, jsonb_to_recordset(o.texts) AS r(id uuid, salt text, body text, "erasedAt" timestamptz)
), known AS (
  UPDATE workflow.command c SET body_hash = o.body_hash FROM unsealed o
  WHERE c.actor = o.actor AND c.command_id = o.command_id
), dropped AS (
  DELETE FROM workflow.sealed_value s USING guard, jsonb_array_elements_text($17::jsonb) AS r(commitment)
  WHERE s.aggregate_id = $1 AND s.commitment = r.commitment
)`;

const end = '\nSELECT revision FROM guard';
const statements = {
  open: { name: 'write-act', text: parts + end },
  sealing: { name: 'write-act-sealing', text: parts + sealParts + end },
};

/**
 * Remembers one act in one statement, all of it or, when the revision read is no longer the aggregate's or the act is
 * earlier than the last one, nothing: every part selects from the guarded update. Returns whether it was written.
 */
export async function write(on: Connection, r: Records): Promise<boolean> {
  const lists = [r.instances, r.entries, r.texts, r.letters, r.due, r.gone].map((list) =>
    JSON.stringify(list),
  );
  const head = [r.aggregateId, r.kind, r.revision, r.at];
  const values = [...head, ...lists, r.actor, r.commandId, r.bodyHash, JSON.stringify(r.result)];
  const asked = r.seals
    ? { ...statements.sealing, values: [...values, ...sealValues(r.seals)] }
    : { ...statements.open, values };
  const { rowCount } = await on.query(asked);
  return rowCount === 1;
}

function sealValues({ made, opened, dropped }: NonNullable<Records['seals']>): string[] {
  const rows = made.map(({ value, ...rest }) => ({ ...rest, value: canonical(value) }));
  return [rows, opened, dropped].map((list) => JSON.stringify(list));
}
