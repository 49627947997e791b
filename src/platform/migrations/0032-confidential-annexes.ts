import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantApp } from './grants.js';

/** R66: who may open each piece, and who has. */
export class ConfidentialAnnexes1700000000032 implements MigrationInterface {
  name = 'ConfidentialAnnexes1700000000032';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(levels);
    await runner.query(readings);
    // Append-only: whoever reads is noted, and nobody takes that back.
    await runner.query(grantApp(['annex_reading'], ['select', 'insert']));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE annex_reading');
    await runner.query(
      'ALTER TABLE annex DROP COLUMN named_mails, DROP COLUMN named_groups, DROP COLUMN level',
    );
  }
}

const levels = `
ALTER TABLE annex
  ADD COLUMN level text NOT NULL DEFAULT 'membersOfReview' CONSTRAINT annex_level_known CHECK (level IN
    ('public', 'membersOfReview', 'leadOnly', 'namedPersons')),
  ADD COLUMN named_groups text[] NOT NULL DEFAULT '{}',
  ADD COLUMN named_mails text[] NOT NULL DEFAULT '{}',
  ADD CONSTRAINT annex_named_alone CHECK (level = 'namedPersons' OR (named_groups = '{}' AND named_mails = '{}'));
COMMENT ON COLUMN annex.level IS 'who may open it, as its holder has chosen (R66)';
COMMENT ON COLUMN annex.named_groups IS 'pôle:capacity, of one for named persons';
COMMENT ON COLUMN annex.named_mails IS 'addresses its holder has typed, lower case, of one for named persons'`;

const readings = `
CREATE TABLE annex_reading (
  id uuid CONSTRAINT annex_reading_pkey PRIMARY KEY,
  annex_id uuid NOT NULL CONSTRAINT annex_reading_annex_fkey REFERENCES annex,
  dossier_id uuid NOT NULL CONSTRAINT annex_reading_dossier_fkey REFERENCES dossier,
  account_id uuid NOT NULL CONSTRAINT annex_reading_account_fkey REFERENCES account,
  ground text NOT NULL CONSTRAINT annex_reading_ground_known CHECK (ground IN ('holder', 'everyone', 'review', 'lead', 'named')),
  pole text,
  read_at timestamptz NOT NULL);
COMMENT ON COLUMN annex_reading.ground IS 'by what the reader could open it at that instant';
COMMENT ON COLUMN annex_reading.pole IS 'the pôle they read for; null for who reads for none';
CREATE INDEX annex_reading_dossier ON annex_reading (dossier_id, read_at);
CREATE INDEX annex_reading_annex ON annex_reading (annex_id);
CREATE INDEX annex_reading_account ON annex_reading (account_id)`;
