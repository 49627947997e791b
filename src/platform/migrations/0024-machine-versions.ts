import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantApp, grantEngine } from './grants.js';

/** The machines this database was used with: a snapshot is never read by another chart than the one it was made by. */
export class MachineVersions1700000000024 implements MigrationInterface {
  name = 'MachineVersions1700000000024';

  async up(runner: QueryRunner): Promise<void> {
    const table = ['workflow.machine_version'];
    for (const statement of [machines, comment, grantApp(table, ['select']), grantEngine(table, ['select'])])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE workflow.machine_version');
  }
}

const machines = `CREATE TABLE workflow.machine_version (
  machine text NOT NULL,
  version integer NOT NULL,
  hash text NOT NULL,
  since timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT machine_version_pkey PRIMARY KEY (machine, version)
)`;

const comment = `COMMENT ON COLUMN workflow.machine_version.hash IS 'of the sources of all that decides in it, when first used'`;
