import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the first screen walks, which correspondents were told of a request, and snapshots that are read as they lie. */
export class Pressing1700000000013 implements MigrationInterface {
  name = 'Pressing1700000000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX due_pressing ON workflow.due (due_at, aggregate_id)');
    await runner.query('DROP INDEX workflow.instance_requests_open');
    await runner.query(told);
    // A snapshot of 3 kB was packed at each write, and unpacked for each of its fields a list asks: half of a list.
    await runner.query('ALTER TABLE workflow.instance SET (toast_tuple_target = 8160)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE workflow.instance RESET (toast_tuple_target)');
    await runner.query('DROP INDEX workflow.due_pressing, workflow.outbox_told');
    await runner.query(byMove);
  }
}

// Each act asks: without it all letters of the request are read for the few of its correspondents.
const told = `CREATE INDEX outbox_told ON workflow.outbox (aggregate_id, recipient_id)
  WHERE recipient_kind = 'correspondent'`;

/** What it walked before. */
const byMove = `CREATE INDEX instance_requests_open ON workflow.instance
  ((snapshot #>> '{context,since}') DESC, aggregate_id DESC) WHERE key = 'request'
    AND state NOT IN ('withdrawn', 'lapsed', 'deleted', 'closed') AND state NOT IN ('deleted', 'draft')`;
