import type { MigrationInterface, QueryRunner } from 'typeorm';

/** R51: a call awards a label or, at the first step of two, an opinion; a dossier of the second continues one of the first. */
export class TwoSteps1700000000021 implements MigrationInterface {
  name = 'TwoSteps1700000000021';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [calls, dossiers, follows(awarded)]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(follows(''));
    await runner.query(`ALTER TABLE dossier DROP COLUMN continues_id;
      ALTER TABLE funding_call DROP COLUMN follows_id, DROP COLUMN awards`);
  }
}

const calls = `
ALTER TABLE funding_call
  ADD COLUMN awards text NOT NULL DEFAULT 'label' CONSTRAINT funding_call_awards_known CHECK (awards IN ('label', 'opinion')),
  ADD COLUMN follows_id uuid CONSTRAINT funding_call_follows_fkey REFERENCES funding_call,
  ADD CONSTRAINT funding_call_second_labels CHECK (follows_id IS NULL OR awards = 'label');
COMMENT ON COLUMN funding_call.awards IS 'what the pôles are asked for: their label, or first an opinion (R51)';
COMMENT ON COLUMN funding_call.follows_id IS 'the call of the first step whose opinions it takes up (R51)'`;

const dossiers = `
ALTER TABLE dossier
  ADD COLUMN continues_id uuid CONSTRAINT dossier_continues_fkey REFERENCES dossier,
  ADD CONSTRAINT dossier_continues_once UNIQUE (continues_id);
COMMENT ON COLUMN dossier.continues_id IS 'the dossier of the first step whose opinion it takes up (R51); a draft that is deleted lets go of it'`;

export const awarded = `awards = said->>'awards', follows_id = (said->>'follows')::uuid,`;

// As migration 0015 has it, and what an act changes of a call beside its dates.
const over = ['postponed', 'refused', 'inadmissible', 'withdrawn', 'lapsed', 'deleted', 'closed'];

/** `states`: those in which a request follows its call no more. */
export const follows = (more: string, states: readonly string[] = over): string => `
CREATE OR REPLACE FUNCTION follow_call() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
DECLARE said jsonb := NEW.snapshot->'context';
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.snapshot = OLD.snapshot THEN
    RETURN NULL;
  END IF;
  UPDATE public.funding_call SET ${more} intake_at = (said->>'intakeAt')::timestamptz,
    closes_at = (said->>'closesAt')::timestamptz,
    cutoff_dates = ARRAY(SELECT at::timestamptz FROM jsonb_array_elements_text(said->'cutoffDates') AS at),
    version = (said->>'version')::integer, cancelled_at = (said->>'cancelledAt')::timestamptz
  WHERE id = NEW.aggregate_id;
  IF EXISTS (SELECT FROM public.dossier d JOIN workflow.instance i ON i.aggregate_id = d.id AND i.key = 'request'
      WHERE d.call_id = NEW.aggregate_id
        AND i.state NOT IN (${states.map((state) => `'${state}'`).join(', ')})
        AND NOT EXISTS (SELECT FROM workflow.due u WHERE u.aggregate_id = d.id
          AND starts_with(u.key, format('owed:%s:%s:', NEW.id, NEW.seq)))) THEN
    RAISE EXCEPTION 'a request opened while its call moved' USING ERRCODE = 'serialization_failure';
  END IF;
  RETURN NULL;
END $$`;
