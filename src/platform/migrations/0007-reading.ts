import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What lets reads stay cheap as the base grows: the stamp of the cooperation, and the indexes of the lists. */
export class Reading1700000000007 implements MigrationInterface {
  name = 'Reading1700000000007';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [stamp, ...triggers, grants, listed, ...indexes]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP INDEX workflow.instance_requests, workflow.instance_requests_by_state, workflow.instance_requests_open',
    );
    await runner.query(
      `DROP TRIGGER dossier_version_listed ON dossier_version; DROP FUNCTION list_version;
      ALTER TABLE dossier_version DROP COLUMN listed_acronym, DROP COLUMN listed_title, DROP COLUMN listed_discreet`,
    );
    for (const table of stamped) await runner.query(`DROP TRIGGER ${table}_renews_stamp ON ${table}`);
    await runner.query('DROP FUNCTION renew_cooperation_stamp; DROP TABLE cooperation_stamp');
  }
}

const stamp = `
CREATE TABLE cooperation_stamp (
  only_row boolean NOT NULL DEFAULT true CONSTRAINT cooperation_stamp_pkey PRIMARY KEY
    CONSTRAINT cooperation_stamp_only_row CHECK (only_row),
  stamp uuid NOT NULL);
COMMENT ON TABLE cooperation_stamp IS 'names what the cooperation says: whoever knows this stamp knows the rows';
INSERT INTO cooperation_stamp (stamp) VALUES (gen_random_uuid());
CREATE FUNCTION renew_cooperation_stamp() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE public.cooperation_stamp SET stamp = gen_random_uuid();
  RETURN NULL;
END $$`;

const stamped = [
  'pole', 'pole_territory', 'charter_membership', 'organ', 'seat', 'strategic_domain', 'domain_lead', 'mandate',
  'proxy', 'correspondent', 'account',
]; // prettier-ignore

// Of an account only its language is part of the cooperation, and a profile is often saved without changing it.
const triggers = stamped.map((table) => {
  const when =
    table === 'account'
      ? 'UPDATE OF lang ON account FOR EACH ROW WHEN (OLD.lang IS DISTINCT FROM NEW.lang)'
      : `INSERT OR UPDATE OR DELETE OR TRUNCATE ON ${table} FOR EACH STATEMENT`;
  return `CREATE TRIGGER ${table}_renews_stamp AFTER ${when} EXECUTE FUNCTION renew_cooperation_stamp()`;
});

const grants = `
GRANT SELECT, UPDATE ON cooperation_stamp TO colabel_app;
GRANT SELECT ON cooperation_stamp TO colabel_engine`;

// A content is some kilobytes, packed: a line of a list need not unpack it. Columns a trigger fills, for generated ones
// are beyond TypeORM; a sealed version is touched this once.
const listed = `
ALTER TABLE dossier_version ADD COLUMN listed_acronym text, ADD COLUMN listed_title text,
  ADD COLUMN listed_discreet boolean;
COMMENT ON COLUMN dossier_version.listed_acronym IS 'of the content, as lists show it without reading the whole';
CREATE FUNCTION list_version() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  NEW.listed_acronym := NEW.content->>'acronym';
  NEW.listed_title := NEW.content->>'titleFr';
  NEW.listed_discreet := (NEW.content->>'discreet')::boolean;
  RETURN NEW;
END $$;
CREATE TRIGGER dossier_version_listed BEFORE INSERT OR UPDATE OF content ON dossier_version
  FOR EACH ROW EXECUTE FUNCTION list_version();
ALTER TABLE dossier_version DISABLE TRIGGER dossier_version_keep_sealed;
UPDATE dossier_version SET content = content;
ALTER TABLE dossier_version ENABLE TRIGGER dossier_version_keep_sealed`;

// The order of every list: the last that changed state first. Drafts and deleted ones are in no list but their holder's.
const order = `((snapshot #>> '{context,since}') DESC, aggregate_id DESC)`;
const indexes = [
  `CREATE INDEX instance_requests ON workflow.instance ${order}
    WHERE key = 'request' AND state NOT IN ('deleted', 'draft')`,
  `CREATE INDEX instance_requests_by_state ON workflow.instance
    (state, (snapshot #>> '{context,since}') DESC, aggregate_id DESC) WHERE key = 'request'`,
  `CREATE INDEX instance_requests_open ON workflow.instance ${order}
    WHERE key = 'request' AND state NOT IN ('withdrawn', 'lapsed', 'deleted', 'closed')
      AND state NOT IN ('deleted', 'draft')`,
];
