import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What conflicts of interest are found by (R63): a pôle's SIREN, people's ties, and the organisations of a version. */
export class Ties1700000000010 implements MigrationInterface {
  name = 'Ties1700000000010';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [poles, ties, stamps, grants, organisations, again])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER dossier_version_organisations ON dossier_version;
      DROP FUNCTION keep_organisations; ALTER TABLE dossier_version DROP COLUMN organisations`);
    await runner.query(`DROP TRIGGER account_moves_renews_stamp ON account; DROP TABLE tie`);
    await runner.query('ALTER TABLE pole DROP COLUMN siren');
  }
}

const poles = `
ALTER TABLE pole ADD COLUMN siren text CONSTRAINT pole_siren_form CHECK (siren ~ '^[0-9]{9}$');
COMMENT ON COLUMN pole.siren IS 'of the association that is the pôle: a project it is a partner of is found by it (R63e)'`;

const ties = `
CREATE TABLE tie (
  id uuid CONSTRAINT tie_pkey PRIMARY KEY,
  account_id uuid NOT NULL CONSTRAINT tie_account_fkey REFERENCES account ON DELETE CASCADE,
  kind text NOT NULL CONSTRAINT tie_kind_known CHECK (kind IN ('employer', 'declared')),
  name text NOT NULL CONSTRAINT tie_name_length CHECK (length(name) BETWEEN 1 AND 160),
  siren text CONSTRAINT tie_siren_form CHECK (siren ~ '^[0-9]{9}$'),
  valid_from timestamptz NOT NULL, valid_to timestamptz,
  CONSTRAINT tie_lasts CHECK (valid_to > valid_from),
  CONSTRAINT tie_once EXCLUDE USING gist (account_id WITH =, kind WITH =, name WITH =,
    tstzrange(valid_from, valid_to) WITH &&));
CREATE INDEX tie_account ON tie (account_id);
COMMENT ON TABLE tie IS 'an employer, or another link a person has declared; seen by them and, on a request, by their pôle'`;

// Of an account the domain of its address is part of the cooperation too: a colleague of a partner is found by it.
const stamps = `
CREATE TRIGGER tie_renews_stamp AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON tie FOR EACH STATEMENT
  EXECUTE FUNCTION renew_cooperation_stamp();
CREATE TRIGGER account_moves_renews_stamp AFTER UPDATE OF email ON account FOR EACH ROW
  WHEN (split_part(OLD.email, '@', 2) IS DISTINCT FROM split_part(NEW.email, '@', 2))
  EXECUTE FUNCTION renew_cooperation_stamp()`;

const grants = `
GRANT SELECT, INSERT, UPDATE, DELETE ON tie TO colabel_app;
GRANT SELECT ON tie TO colabel_engine`;

/** The shape is `Organisation[]` of `src/dossiers/world.ts`, in the order of the partners. */
const organisations = `
ALTER TABLE dossier_version ADD COLUMN organisations jsonb;
COMMENT ON COLUMN dossier_version.organisations IS 'of the content, as conflicts of interest are found by it';
CREATE FUNCTION keep_organisations() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  NEW.organisations := coalesce((SELECT jsonb_agg(jsonb_build_object('name', p->'name', 'siren', p->'siren',
      'mail', nullif(lower(split_part(p->>'contactEmail', '@', 2)), ''), 'cost', coalesce(p->'cost', 'null')) ORDER BY rank)
    FROM jsonb_array_elements(NEW.content->'partners') WITH ORDINALITY AS x (p, rank)), '[]');
  RETURN NEW;
END $$;
CREATE TRIGGER dossier_version_organisations BEFORE INSERT OR UPDATE OF content ON dossier_version
  FOR EACH ROW EXECUTE FUNCTION keep_organisations()`;

const again = `
ALTER TABLE dossier_version DISABLE TRIGGER dossier_version_keep_sealed;
UPDATE dossier_version SET content = content;
ALTER TABLE dossier_version ENABLE TRIGGER dossier_version_keep_sealed`;
