import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The workflow tables: what acts have decided, the chains that prove it, the letters and deadlines they owe. Only the
 * engine's role writes them, and nobody but the owner can change or remove an audit entry.
 */
export class Workflow1700000000002 implements MigrationInterface {
  name = 'Workflow1700000000002';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [state, trail, letters, time, comments, grants]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA workflow CASCADE');
  }
}

const state = `
CREATE SCHEMA workflow;
CREATE TABLE workflow.aggregate (
  id uuid CONSTRAINT aggregate_pkey PRIMARY KEY,
  kind text NOT NULL,
  revision integer NOT NULL CONSTRAINT aggregate_revision_positive CHECK (revision > 0),
  opened_at timestamptz NOT NULL,
  last_at timestamptz NOT NULL,
  CONSTRAINT aggregate_in_order CHECK (last_at >= opened_at));
CREATE TABLE workflow.instance (
  id uuid CONSTRAINT instance_pkey PRIMARY KEY,
  aggregate_id uuid NOT NULL CONSTRAINT instance_aggregate_fkey REFERENCES workflow.aggregate,
  key text NOT NULL,
  machine text NOT NULL,
  machine_version integer NOT NULL,
  state text NOT NULL,
  snapshot jsonb NOT NULL,
  version integer NOT NULL CONSTRAINT instance_version_positive CHECK (version > 0),
  seq integer NOT NULL CONSTRAINT instance_seq_positive CHECK (seq > 0),
  head text NOT NULL CONSTRAINT instance_head_form CHECK (head ~ '^[0-9a-f]{64}$'),
  CONSTRAINT instance_key_once UNIQUE (aggregate_id, key));
CREATE TABLE workflow.command (
  actor text NOT NULL,
  command_id uuid NOT NULL,
  body_hash text,
  aggregate_id uuid NOT NULL CONSTRAINT command_aggregate_fkey REFERENCES workflow.aggregate,
  revision integer NOT NULL,
  result jsonb NOT NULL,
  at timestamptz NOT NULL,
  CONSTRAINT command_once PRIMARY KEY (actor, command_id),
  CONSTRAINT command_revision_once UNIQUE (aggregate_id, revision))`;

const trail = `
CREATE TABLE workflow.audit_entry (
  instance_id uuid NOT NULL CONSTRAINT audit_entry_instance_fkey REFERENCES workflow.instance,
  seq integer NOT NULL CONSTRAINT audit_entry_seq_positive CHECK (seq > 0),
  at timestamptz NOT NULL,
  format integer NOT NULL CONSTRAINT audit_entry_format_positive CHECK (format > 0),
  body text NOT NULL,
  prev text NOT NULL CONSTRAINT audit_entry_prev_form CHECK (prev ~ '^[0-9a-f]{64}$'),
  hash text NOT NULL CONSTRAINT audit_entry_hash_form CHECK (hash ~ '^[0-9a-f]{64}$'),
  CONSTRAINT audit_entry_once PRIMARY KEY (instance_id, seq));
CREATE TABLE workflow.private_text (
  id uuid CONSTRAINT private_text_pkey PRIMARY KEY,
  salt bytea,
  body text,
  actor text NOT NULL,
  command_id uuid NOT NULL,
  erased_at timestamptz,
  CONSTRAINT private_text_command_fkey FOREIGN KEY (actor, command_id) REFERENCES workflow.command (actor, command_id),
  CONSTRAINT private_text_whole CHECK ((erased_at IS NULL) = (salt IS NOT NULL) AND (salt IS NULL) = (body IS NULL)))`;

const letters = `
CREATE TABLE workflow.outbox (
  id uuid CONSTRAINT outbox_pkey PRIMARY KEY,
  aggregate_id uuid NOT NULL CONSTRAINT outbox_aggregate_fkey REFERENCES workflow.aggregate,
  instance_id uuid NOT NULL,
  seq integer NOT NULL,
  fact text NOT NULL,
  recipient_kind text NOT NULL,
  recipient_id text NOT NULL,
  role text NOT NULL,
  template text NOT NULL,
  template_version integer NOT NULL,
  lang text NOT NULL,
  data jsonb NOT NULL,
  thread text NOT NULL,
  created_at timestamptz NOT NULL,
  not_before timestamptz NOT NULL,
  next_attempt_at timestamptz NOT NULL,
  leased_until timestamptz,
  attempts integer NOT NULL DEFAULT 0,
  last_error text,
  sent_at timestamptz,
  smtp_response text,
  sent_raw bytea,
  sent_hash text,
  withheld_reason text,
  failed_at timestamptz,
  CONSTRAINT outbox_entry_fkey FOREIGN KEY (instance_id, seq) REFERENCES workflow.audit_entry (instance_id, seq),
  CONSTRAINT outbox_letter_once UNIQUE (instance_id, seq, fact, recipient_kind, recipient_id, template),
  CONSTRAINT outbox_one_end CHECK (num_nonnulls(sent_at, withheld_reason, failed_at) <= 1),
  CONSTRAINT outbox_sent_whole CHECK (num_nonnulls(sent_at, smtp_response, sent_raw, sent_hash) IN (0, 4)));
CREATE INDEX outbox_owed ON workflow.outbox (next_attempt_at)
  WHERE sent_at IS NULL AND withheld_reason IS NULL AND failed_at IS NULL;
CREATE INDEX outbox_aggregate ON workflow.outbox (aggregate_id)`;

// No foreign key from due and task: an owed command may open the aggregate it is owed to.
const time = `
CREATE TABLE workflow.due (
  id uuid CONSTRAINT due_pkey PRIMARY KEY,
  aggregate_id uuid NOT NULL,
  key text NOT NULL,
  due_at timestamptz NOT NULL,
  kind text NOT NULL,
  command jsonb NOT NULL,
  actor jsonb NOT NULL CONSTRAINT due_actor_known CHECK (actor->>'kind' IN ('clock', 'decision')),
  next_attempt_at timestamptz NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  last_error text,
  refused_at timestamptz,
  CONSTRAINT due_key_once UNIQUE (aggregate_id, key));
CREATE INDEX due_waiting ON workflow.due (next_attempt_at) WHERE refused_at IS NULL;
CREATE TABLE workflow.task (
  id uuid CONSTRAINT task_pkey PRIMARY KEY,
  aggregate_id uuid NOT NULL,
  kind text NOT NULL,
  data jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  done_at timestamptz);
CREATE INDEX task_open ON workflow.task (created_at) WHERE done_at IS NULL`;

const comments = `
COMMENT ON COLUMN workflow.aggregate.last_at IS 'instant of the last act: an earlier act is refused, so no act is back-dated';
COMMENT ON COLUMN workflow.instance.head IS 'hash of the last audit entry: a chain with its tail cut off does not end on it';
COMMENT ON COLUMN workflow.command.body_hash IS 'hash of what was asked, to refuse the same id for something else; null once a text it covers is erased';
COMMENT ON COLUMN workflow.audit_entry.at IS 'legal instant of the act, from the database';
COMMENT ON COLUMN workflow.audit_entry.body IS 'the exact bytes that were hashed, UTF-8; identifiers only, no name and no free text';
COMMENT ON COLUMN workflow.audit_entry.prev IS 'hash of the entry before, zeros for the first';
COMMENT ON COLUMN workflow.audit_entry.hash IS 'SHA-256 of body';
COMMENT ON COLUMN workflow.private_text.body IS 'personal data: erasable without touching the chain, which holds sha256(salt || body)';
COMMENT ON COLUMN workflow.private_text.salt IS 'erased with the text: without it the hash in the chain says nothing of the text';
COMMENT ON COLUMN workflow.outbox.data IS 'everything the letter says, projected for its one reader when the act was done';
COMMENT ON COLUMN workflow.outbox.sent_raw IS 'the bytes the mail server accepted: proof of what was notified';
COMMENT ON COLUMN workflow.outbox.smtp_response IS 'the answer of the mail server that took the letter over';
COMMENT ON COLUMN workflow.outbox.withheld_reason IS 'the recipient had lost the right to the letter when it was to leave';
COMMENT ON COLUMN workflow.due.due_at IS 'legal instant of the deadline';
COMMENT ON COLUMN workflow.due.refused_at IS 'its command was refused: a task tells a person'`;

const grants = `
GRANT USAGE ON SCHEMA workflow TO colabel_engine, colabel_app;
GRANT SELECT ON ALL TABLES IN SCHEMA workflow TO colabel_engine, colabel_app;
GRANT INSERT ON ALL TABLES IN SCHEMA workflow TO colabel_engine;
GRANT UPDATE ON workflow.aggregate, workflow.instance, workflow.command, workflow.private_text, workflow.outbox,
  workflow.due, workflow.task TO colabel_engine;
GRANT DELETE ON workflow.due TO colabel_engine`;
