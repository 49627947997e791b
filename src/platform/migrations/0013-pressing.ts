import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the first screen walks: deadlines in the order they press. */
export class Pressing1700000000013 implements MigrationInterface {
  name = 'Pressing1700000000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX due_pressing ON workflow.due (due_at, aggregate_id)');
    await runner.query('DROP INDEX workflow.instance_requests_open');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX workflow.due_pressing');
    await runner.query(byMove);
  }
}

/** What it walked before. */
const byMove = `CREATE INDEX instance_requests_open ON workflow.instance
  ((snapshot #>> '{context,since}') DESC, aggregate_id DESC) WHERE key = 'request'
    AND state NOT IN ('withdrawn', 'lapsed', 'deleted', 'closed') AND state NOT IN ('deleted', 'draft')`;
