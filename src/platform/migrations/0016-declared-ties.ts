import type { MigrationInterface, QueryRunner } from 'typeorm';

/** R63: whom somebody says to be tied to when they stand aside is a tie of theirs, in the statement of the act itself. */
export class DeclaredTies1700000000016 implements MigrationInterface {
  name = 'DeclaredTies1700000000016';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [keeps, trigger]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TRIGGER audit_entry_keeps_tie ON workflow.audit_entry; DROP FUNCTION keep_declared_tie',
    );
  }
}

// As its owner: the engine writes nothing of the cooperation. After the statement: the text is written by it too.
const keeps = `
CREATE FUNCTION keep_declared_tie() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO public.tie (id, account_id, kind, name, valid_from)
  SELECT t.id, (e.command->>'person')::uuid, 'declared', t.body, NEW.at
  FROM (SELECT NEW.body::jsonb->'command' AS command) e
  JOIN workflow.private_text t ON t.id = (e.command#>>'{texts,organisation,id}')::uuid
  WHERE e.command->>'type' = 'declareInterests'
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$`;

const trigger = `
CREATE TRIGGER audit_entry_keeps_tie AFTER INSERT ON workflow.audit_entry FOR EACH ROW
  WHEN (position('"organisation":{' IN NEW.body) > 0) EXECUTE FUNCTION keep_declared_tie()`;
