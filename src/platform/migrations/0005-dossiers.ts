import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The projects as their holders describe them. A version is a draft until it is sealed, and then never changes again:
 * the opinions of the pôles bind to its hash (R60).
 */
export class Dossiers1700000000005 implements MigrationInterface {
  name = 'Dossiers1700000000005';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [dossiers, versions, sealed, annexes, contacts, grants])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE dossier_contact, annex, dossier_version, dossier, dossier_counter; DROP FUNCTION keep_sealed',
    );
  }
}

const dossiers = `
CREATE TABLE dossier_counter (
  year smallint CONSTRAINT dossier_counter_pkey PRIMARY KEY,
  last integer NOT NULL CONSTRAINT dossier_counter_positive CHECK (last > 0));
COMMENT ON TABLE dossier_counter IS 'the last reference given in a year: its row lock numbers dossiers without a gap';
CREATE TABLE dossier (
  id uuid CONSTRAINT dossier_pkey PRIMARY KEY,
  reference text NOT NULL CONSTRAINT dossier_reference_key UNIQUE
    CONSTRAINT dossier_reference_form CHECK (reference ~ '^LAB-[0-9]{4}-[0-9]{4,}$'),
  holder_id uuid NOT NULL CONSTRAINT dossier_holder_fkey REFERENCES account,
  call_id uuid NOT NULL CONSTRAINT dossier_call_fkey REFERENCES funding_call,
  acronym text NOT NULL DEFAULT '',
  title text NOT NULL DEFAULT '',
  illustration boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL,
  held_until timestamptz);
COMMENT ON TABLE dossier IS 'a project; its id is also that of the label request''s aggregate';
COMMENT ON COLUMN dossier.acronym IS 'of the newest version, for lists';
COMMENT ON COLUMN dossier.held_until IS 'nobody edits before: its newest version is sealed for an act being judged';
COMMENT ON COLUMN dossier.illustration IS 'part of it is invented, and said so wherever it is shown';
CREATE INDEX dossier_holder ON dossier (holder_id)`;

const versions = `
CREATE TABLE dossier_version (
  dossier_id uuid NOT NULL CONSTRAINT dossier_version_dossier_fkey REFERENCES dossier ON DELETE CASCADE,
  version smallint NOT NULL CONSTRAINT dossier_version_positive CHECK (version > 0),
  status text NOT NULL CONSTRAINT dossier_version_status_known CHECK (status IN ('draft', 'sealed')),
  content jsonb NOT NULL,
  revision integer NOT NULL CONSTRAINT dossier_version_revision_positive CHECK (revision > 0),
  hash text CONSTRAINT dossier_version_hash_form CHECK (hash ~ '^[0-9a-f]{64}$'),
  updated_at timestamptz NOT NULL,
  sealed_at timestamptz,
  CONSTRAINT dossier_version_pkey PRIMARY KEY (dossier_id, version),
  CONSTRAINT dossier_version_sealed_whole
    CHECK ((status = 'sealed') = (hash IS NOT NULL) AND (hash IS NULL) = (sealed_at IS NULL)));
COMMENT ON COLUMN dossier_version.revision IS 'what the ETag of a draft speaks of; goes on growing from version to version';
COMMENT ON COLUMN dossier_version.hash IS 'SHA-256 of the content and the hashes of the annexes, once sealed';
CREATE UNIQUE INDEX dossier_version_one_draft ON dossier_version (dossier_id) WHERE status = 'draft'`;

// The service never tries: this is the belt, for the day somebody writes an UPDATE by hand.
const sealed = `
CREATE FUNCTION keep_sealed() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'a sealed version does not change' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER dossier_version_keep_sealed BEFORE UPDATE ON dossier_version
  FOR EACH ROW WHEN (OLD.status = 'sealed') EXECUTE FUNCTION keep_sealed()`;

const annexes = `
CREATE TABLE annex (
  id uuid CONSTRAINT annex_pkey PRIMARY KEY,
  dossier_id uuid NOT NULL,
  version smallint NOT NULL,
  kind text NOT NULL CONSTRAINT annex_kind_known CHECK (kind IN
    ('technicalAnnex', 'financialAnnex', 'consortiumAgreement', 'commitmentLetter', 'other')),
  name text NOT NULL CONSTRAINT annex_name_length CHECK (length(name) BETWEEN 1 AND 160),
  sha256 text NOT NULL CONSTRAINT annex_sha256_form CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  size integer NOT NULL CONSTRAINT annex_size_bounded CHECK (size BETWEEN 1 AND 20971520),
  media_type text NOT NULL,
  uploaded_by uuid NOT NULL CONSTRAINT annex_uploader_fkey REFERENCES account,
  uploaded_at timestamptz NOT NULL,
  CONSTRAINT annex_version_fkey FOREIGN KEY (dossier_id, version)
    REFERENCES dossier_version (dossier_id, version) ON DELETE CASCADE,
  CONSTRAINT annex_once UNIQUE (dossier_id, version, kind, sha256));
COMMENT ON COLUMN annex.size IS 'bytes'`;

const contacts = `
CREATE TABLE dossier_contact (
  id uuid CONSTRAINT dossier_contact_pkey PRIMARY KEY,
  dossier_id uuid NOT NULL CONSTRAINT dossier_contact_dossier_fkey REFERENCES dossier ON DELETE CASCADE,
  name text NOT NULL,
  email text NOT NULL,
  lang text NOT NULL CONSTRAINT dossier_contact_lang_known CHECK (lang IN ('fr', 'en')),
  region text,
  partner_name text NOT NULL,
  CONSTRAINT dossier_contact_email_key UNIQUE (dossier_id, email));
COMMENT ON TABLE dossier_contact IS 'whom letters to partners go to, as the last sealed version names them'`;

const grants = `
GRANT SELECT, INSERT, UPDATE, DELETE ON dossier_counter, dossier, dossier_version, annex, dossier_contact TO colabel_app;
GRANT SELECT ON dossier, dossier_version, annex, dossier_contact TO colabel_engine`;
