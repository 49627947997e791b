import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What acts commit to and nobody reads until it is opened (D11): a row from the act that seals it to the one that opens
 * or destroys it. The application's role sees which there are, and no value.
 */
export class SealedValues1700000000009 implements MigrationInterface {
  name = 'SealedValues1700000000009';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [table, comments, alteredSeals, grants]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION workflow.altered_seals()');
    await runner.query('DROP TABLE workflow.sealed_value');
  }
}

const table = `
CREATE TABLE workflow.sealed_value (
  commitment text CONSTRAINT sealed_value_pkey PRIMARY KEY
    CONSTRAINT sealed_value_commitment_form CHECK (commitment ~ '^[0-9a-f]{64}$'),
  aggregate_id uuid NOT NULL CONSTRAINT sealed_value_aggregate_fkey REFERENCES workflow.aggregate,
  salt bytea NOT NULL CONSTRAINT sealed_value_salt_whole CHECK (octet_length(salt) = 32),
  value text NOT NULL,
  texts jsonb NOT NULL,
  body_hash text,
  actor text NOT NULL,
  command_id uuid NOT NULL,
  CONSTRAINT sealed_value_command_fkey FOREIGN KEY (actor, command_id) REFERENCES workflow.command (actor, command_id),
  CONSTRAINT sealed_value_command_once UNIQUE (actor, command_id));
CREATE INDEX sealed_value_aggregate ON workflow.sealed_value (aggregate_id)`;

const comments = `
COMMENT ON COLUMN workflow.sealed_value.value IS 'canonical JSON of what was committed to, as it was hashed';
COMMENT ON COLUMN workflow.sealed_value.texts IS 'private texts of the act, id, salt and body: they become private_text when the value is opened';
COMMENT ON COLUMN workflow.sealed_value.body_hash IS 'of command, kept here until then: a hash without salt of one of five ballots tells the ballot'`;

const alteredSeals = `
CREATE FUNCTION workflow.altered_seals() RETURNS SETOF text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
SELECT s.commitment FROM workflow.sealed_value s WHERE s.commitment <>
  encode(sha256(convert_to(E'colabel sealed value 1\\n', 'UTF8') || s.salt || convert_to(s.value, 'UTF8')), 'hex') $$`;

const grants = `
GRANT SELECT, INSERT, UPDATE, DELETE ON workflow.sealed_value TO colabel_engine;
GRANT SELECT (commitment, aggregate_id, actor, command_id) ON workflow.sealed_value TO colabel_app;
REVOKE EXECUTE ON FUNCTION workflow.altered_seals() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION workflow.altered_seals() TO colabel_app`;
