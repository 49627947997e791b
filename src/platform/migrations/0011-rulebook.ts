import type { MigrationInterface, QueryRunner } from 'typeorm';

/** R3: rule sets are drafted, published and kept in the product; what changes in the cooperation has its own trail. */
export class Rulebook1700000000011 implements MigrationInterface {
  name = 'Rulebook1700000000011';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [sets, kept, drafts, trail, begun, grants]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE rule_draft, cooperation_entry;
      DROP TRIGGER rule_set_keep_published ON rule_set; DROP FUNCTION keep_published, keep_trail;
      ALTER TABLE rule_set DROP CONSTRAINT rule_set_one_in_force, DROP CONSTRAINT rule_set_adopted_once,
        DROP COLUMN call_id, ADD CONSTRAINT rule_set_hash_key UNIQUE (code, hash)`);
  }
}

// Another decision may come back to values of before: the same decision may not adopt them twice.
const sets = `
ALTER TABLE rule_set
  ADD COLUMN call_id uuid CONSTRAINT rule_set_call_fkey REFERENCES funding_call,
  DROP CONSTRAINT rule_set_hash_key,
  ADD CONSTRAINT rule_set_adopted_once UNIQUE (code, hash, adopted_by),
  ADD CONSTRAINT rule_set_one_in_force EXCLUDE USING gist (code WITH =, tstzrange(valid_from, valid_to) WITH &&);
COMMENT ON COLUMN rule_set.call_id IS 'the one call these rules are for; null for rules several calls may follow'`;

// The service never tries: this is the belt, for the day somebody writes an UPDATE by hand.
const kept = `
CREATE FUNCTION keep_published() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE ends text[] := '{valid_to,successor_id}';
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.successor_id IS NULL AND to_jsonb(NEW) - ends = to_jsonb(OLD) - ends THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a published rule set does not change' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER rule_set_keep_published BEFORE UPDATE OR DELETE ON rule_set
  FOR EACH ROW EXECUTE FUNCTION keep_published()`;

const drafts = `
CREATE TABLE rule_draft (
  id uuid CONSTRAINT rule_draft_pkey PRIMARY KEY,
  code text NOT NULL,
  call_id uuid CONSTRAINT rule_draft_call_fkey REFERENCES funding_call,
  title text NOT NULL CONSTRAINT rule_draft_title_length CHECK (length(title) BETWEEN 1 AND 120),
  "values" jsonb NOT NULL,
  revision integer NOT NULL CONSTRAINT rule_draft_revision_positive CHECK (revision > 0),
  saved_by uuid NOT NULL CONSTRAINT rule_draft_account_fkey REFERENCES account,
  saved_at timestamptz NOT NULL);
COMMENT ON TABLE rule_draft IS 'a rule set being written; published, its id is that of the set'`;

const trail = `
CREATE TABLE cooperation_entry (
  seq integer CONSTRAINT cooperation_entry_pkey PRIMARY KEY
    CONSTRAINT cooperation_entry_seq_positive CHECK (seq > 0),
  at timestamptz NOT NULL,
  body text NOT NULL,
  prev text NOT NULL CONSTRAINT cooperation_entry_prev_form CHECK (prev ~ '^[0-9a-f]{64}$'),
  hash text NOT NULL CONSTRAINT cooperation_entry_hash_form CHECK (hash ~ '^[0-9a-f]{64}$'));
COMMENT ON TABLE cooperation_entry IS 'what changed in the cooperation, one hash chain';
COMMENT ON COLUMN cooperation_entry.body IS 'the exact bytes that were hashed, UTF-8; identifiers and figures only, no name and no free text';
COMMENT ON COLUMN cooperation_entry.prev IS 'hash of the entry before, zeros for the first';
COMMENT ON COLUMN cooperation_entry.hash IS 'SHA-256 of body';
CREATE FUNCTION keep_trail() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'an entry of the trail does not change' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER cooperation_entry_keep_trail BEFORE UPDATE OR DELETE OR TRUNCATE ON cooperation_entry
  FOR EACH STATEMENT EXECUTE FUNCTION keep_trail()`;

// The trail of a cooperation that stands already begins with the rule sets it found.
const begun = `
INSERT INTO cooperation_entry (seq, at, body, prev, hash)
SELECT 1, f.at, f.body, repeat('0', 64), encode(sha256(convert_to(f.body, 'UTF8')), 'hex')
FROM (SELECT n.at, json_build_object('format', 1, 'seq', 1, 'prev', repeat('0', 64),
    'at', to_char(n.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'actor', NULL, 'act', 'trailBegun',
    'ruleSets', (SELECT json_agg(json_build_object('id', id, 'hash', hash) ORDER BY id) FROM rule_set))::text AS body
  FROM (SELECT date_trunc('milliseconds', platform.now()) AS at) n) f
WHERE EXISTS (SELECT FROM rule_set)`;

const grants = `
GRANT SELECT, INSERT, UPDATE, DELETE ON rule_draft TO colabel_app;
GRANT SELECT, INSERT ON cooperation_entry TO colabel_app`;
