import type { MigrationInterface, QueryRunner } from 'typeorm';

/** R75: the dated delegation of a chair's power, one at a time for an organ. */
export class Delegations1700000000027 implements MigrationInterface {
  name = 'Delegations1700000000027';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [organs, delegations, stamps, grants]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE chair_delegation; ALTER TABLE mandate DROP CONSTRAINT mandate_organ_key');
  }
}

const organs = 'ALTER TABLE mandate ADD CONSTRAINT mandate_organ_key UNIQUE (id, organ_id)';

// Of the same organ by the keys; a day of the change of hour is an hour longer than the ninety-two that may be asked.
const delegations = `
CREATE TABLE chair_delegation (
  id uuid CONSTRAINT chair_delegation_pkey PRIMARY KEY,
  organ_id uuid NOT NULL,
  mandate_id uuid NOT NULL,
  bearer_id uuid NOT NULL,
  given_by uuid NOT NULL CONSTRAINT chair_delegation_giver_fkey REFERENCES account,
  cancelled_at timestamptz,
  valid_from timestamptz NOT NULL, valid_to timestamptz,
  CONSTRAINT chair_delegation_mandate_fkey FOREIGN KEY (mandate_id, organ_id) REFERENCES mandate (id, organ_id),
  CONSTRAINT chair_delegation_bearer_fkey FOREIGN KEY (bearer_id, organ_id) REFERENCES mandate (id, organ_id),
  CONSTRAINT chair_delegation_lasts CHECK (valid_to > valid_from),
  CONSTRAINT chair_delegation_to_another CHECK (bearer_id <> mandate_id),
  CONSTRAINT chair_delegation_ends CHECK (valid_to IS NOT NULL AND valid_to - valid_from <= interval '93 days'),
  CONSTRAINT chair_delegation_one_at_a_time EXCLUDE USING gist (organ_id WITH =,
    tstzrange(valid_from, valid_to) WITH &&) WHERE (cancelled_at IS NULL));
CREATE INDEX chair_delegation_bearer ON chair_delegation (bearer_id);
COMMENT ON TABLE chair_delegation IS 'the power of a chair in the hands of another seat of the organ, until a date (R75)';
COMMENT ON COLUMN chair_delegation.mandate_id IS 'the mandate of the chair whose power it is';
COMMENT ON COLUMN chair_delegation.bearer_id IS 'the mandate of who signs, in the same organ';
COMMENT ON COLUMN chair_delegation.given_by IS 'the chair, or the director of the pôle';
COMMENT ON COLUMN chair_delegation.cancelled_at IS 'ended before it had begun'`;

const stamps = `
CREATE TRIGGER chair_delegation_renews_stamp AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON chair_delegation
  FOR EACH STATEMENT EXECUTE FUNCTION renew_cooperation_stamp()`;

const grants = `
GRANT SELECT, INSERT ON chair_delegation TO colabel_app;
GRANT UPDATE (valid_to, cancelled_at) ON chair_delegation TO colabel_app;
GRANT SELECT ON chair_delegation TO colabel_engine`;
