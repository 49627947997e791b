import type { MigrationInterface, QueryRunner } from 'typeorm';
import { awarded, follows } from './0021-two-steps.js';

/** R52, R68: what was refused or found inadmissible may come back until the closing: it follows its call. */
export class AppealsFollowTheirCall1700000000025 implements MigrationInterface {
  name = 'AppealsFollowTheirCall1700000000025';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(follows(awarded, ['postponed', 'withdrawn', 'lapsed', 'deleted', 'closed']));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(follows(awarded));
  }
}
