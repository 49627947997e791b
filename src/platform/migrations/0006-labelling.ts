import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Review forms: drafts of the experts outside the engine, until one is submitted by its hash. */
export class Labelling1700000000006 implements MigrationInterface {
  name = 'Labelling1700000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(reviewForms);
    await runner.query('GRANT SELECT, INSERT, UPDATE ON review_form TO colabel_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE review_form');
  }
}

const reviewForms = `
CREATE TABLE review_form (
  id uuid CONSTRAINT review_form_pkey PRIMARY KEY,
  dossier_id uuid NOT NULL CONSTRAINT review_form_dossier_fkey REFERENCES dossier,
  pole text NOT NULL,
  expert_id uuid NOT NULL CONSTRAINT review_form_expert_fkey REFERENCES account,
  scores jsonb NOT NULL,
  comments jsonb NOT NULL,
  recommendation text,
  revision integer NOT NULL CONSTRAINT review_form_revision_positive CHECK (revision > 0),
  hash text NOT NULL CONSTRAINT review_form_hash_form CHECK (hash ~ '^[0-9a-f]{64}$'),
  sent_hash text CONSTRAINT review_form_sent_as_saved CHECK (sent_hash = hash),
  updated_at timestamptz NOT NULL,
  CONSTRAINT review_form_one_per_expert UNIQUE (dossier_id, pole, expert_id));
COMMENT ON TABLE review_form IS 'seen by its expert alone until submitted, then by the pôle''s own people'`;
