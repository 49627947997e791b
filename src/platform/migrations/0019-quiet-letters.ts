import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters that leave by day alone (R54): which ones is known when they are owed, whether it is day when they leave. */
export class QuietLetters1700000000019 implements MigrationInterface {
  name = 'QuietLetters1700000000019';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE workflow.outbox ADD COLUMN quiet boolean NOT NULL DEFAULT false');
    await runner.query(
      `COMMENT ON COLUMN workflow.outbox.quiet IS 'leaves by day, on a worked day, whenever it is tried (R54)'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE workflow.outbox DROP COLUMN quiet');
  }
}
