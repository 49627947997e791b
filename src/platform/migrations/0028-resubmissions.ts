import type { MigrationInterface, QueryRunner } from 'typeorm';

/** R69: a dossier presents a postponed one again, with the holder's answers to what had been asked. */
export class Resubmissions1700000000028 implements MigrationInterface {
  name = 'Resubmissions1700000000028';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(links);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE dossier DROP COLUMN answer_sheet, DROP COLUMN resubmits_rank, DROP COLUMN resubmits_id',
    );
  }
}

const links = `
ALTER TABLE dossier
  ADD COLUMN resubmits_id uuid CONSTRAINT dossier_resubmits_fkey REFERENCES dossier,
  ADD COLUMN resubmits_rank smallint,
  ADD CONSTRAINT dossier_resubmits_once UNIQUE (resubmits_id, resubmits_rank),
  ADD CONSTRAINT dossier_resubmits_ranked CHECK ((resubmits_id IS NULL) = (resubmits_rank IS NULL)),
  ADD CONSTRAINT dossier_resubmits_alone CHECK (resubmits_id IS NULL OR continues_id IS NULL),
  ADD COLUMN answer_sheet jsonb,
  ADD CONSTRAINT dossier_answers_earlier CHECK (answer_sheet IS NULL OR resubmits_id IS NOT NULL);
COMMENT ON COLUMN dossier.resubmits_id IS 'the postponed dossier that it presents again (R69)';
COMMENT ON COLUMN dossier.resubmits_rank IS 'the how manieth time that was asked: another may be where the one before came to nothing (R69)';
COMMENT ON COLUMN dossier.answer_sheet IS 'what its holder answers to each thing asked then, and what becomes of each earlier piece (R69)'`;
