import type { MigrationInterface, QueryRunner } from 'typeorm';

/** R62: what an account was asked to take on, and has: its lists and its first screen look there. */
export class Handovers1700000000031 implements MigrationInterface {
  name = 'Handovers1700000000031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX instance_handover ON workflow.instance ((snapshot #>> '{context,incoming}'))
      WHERE machine = 'Handover'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX workflow.instance_handover');
  }
}
