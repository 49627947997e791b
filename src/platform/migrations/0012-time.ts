import type { MigrationInterface, QueryRunner } from 'typeorm';

/** R51: the cut-off dates of a permanent call. */
export class Time1700000000012 implements MigrationInterface {
  name = 'Time1700000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(cutoffs);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE funding_call DROP COLUMN cutoff_dates');
  }
}

const cutoffs = `
ALTER TABLE funding_call ADD COLUMN cutoff_dates timestamptz[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN funding_call.cutoff_dates IS
  'of a permanent call: each a limit of reception and the T0 of what it receives (R51)'`;
