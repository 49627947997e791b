import type { MigrationInterface, QueryRunner } from 'typeorm';

/** R52: a call is moved or cancelled by an act; its row follows its machine, in the act's own statement. */
export class Calls1700000000015 implements MigrationInterface {
  name = 'Calls1700000000015';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [columns, follows, meets]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER instance_moves_call ON workflow.instance; DROP FUNCTION follow_call;
      DROP TRIGGER instance_meets_call ON workflow.instance; DROP FUNCTION meet_call;
      ALTER TABLE funding_call DROP COLUMN version, DROP COLUMN cancelled_at`);
  }
}

const columns = `
ALTER TABLE funding_call
  ADD COLUMN version integer NOT NULL DEFAULT 0 CONSTRAINT funding_call_version_counts CHECK (version >= 0),
  ADD COLUMN cancelled_at timestamptz;
COMMENT ON COLUMN funding_call.version IS 'how often it was moved (R52); a request that has pinned an older one is owed its move'`;

// The owner's right, and only this: the engine's role writes no table of a feature. The row's lock is where a request that
// opens in this very instant meets the act: opened since the act has read, and not owed by it, it has the act read again.
const follows = `
CREATE FUNCTION follow_call() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE said jsonb := NEW.snapshot->'context';
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.snapshot = OLD.snapshot THEN
    RETURN NULL;
  END IF;
  UPDATE public.funding_call SET intake_at = (said->>'intakeAt')::timestamptz,
    closes_at = (said->>'closesAt')::timestamptz,
    cutoff_dates = ARRAY(SELECT at::timestamptz FROM jsonb_array_elements_text(said->'cutoffDates') AS at),
    version = (said->>'version')::integer, cancelled_at = (said->>'cancelledAt')::timestamptz
  WHERE id = NEW.aggregate_id;
  IF EXISTS (SELECT FROM public.dossier d JOIN workflow.instance i ON i.aggregate_id = d.id AND i.key = 'request'
      WHERE d.call_id = NEW.aggregate_id
        AND i.state NOT IN ('postponed', 'refused', 'inadmissible', 'withdrawn', 'lapsed', 'deleted', 'closed')
        AND NOT EXISTS (SELECT FROM workflow.due u WHERE u.aggregate_id = d.id
          AND starts_with(u.key, format('owed:%s:%s:', NEW.id, NEW.seq)))) THEN
    RAISE EXCEPTION 'a request opened while its call moved' USING ERRCODE = 'serialization_failure';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER instance_moves_call AFTER INSERT OR UPDATE ON workflow.instance
  FOR EACH ROW WHEN (NEW.machine = 'Call') EXECUTE FUNCTION follow_call()`;

// The other side of that lock: a request that opens by dates its call has no more is judged again by those it has.
const meets = `
CREATE FUNCTION meet_call() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE stands record;
BEGIN
  SELECT f.version, f.cancelled_at INTO stands FROM public.dossier d JOIN public.funding_call f ON f.id = d.call_id
    WHERE d.id = NEW.aggregate_id FOR SHARE OF f;
  IF stands.cancelled_at IS NOT NULL
    OR stands.version <> (NEW.snapshot #>> '{context,draftCall,version}')::integer THEN
    RAISE EXCEPTION 'the call moved while a request opened' USING ERRCODE = 'serialization_failure';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER instance_meets_call AFTER INSERT ON workflow.instance
  FOR EACH ROW WHEN (NEW.machine = 'LabelRequest') EXECUTE FUNCTION meet_call()`;
