import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Time as the database tells it, and the mark without which time cannot be moved nor the demo loaded. */
export class Platform1700000000001 implements MigrationInterface {
  name = 'Platform1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema platform;
      grant usage on schema platform to colabel_engine, colabel_app;

      create table platform.mark (
        only_row boolean not null default true constraint mark_only_row check (only_row),
        name text not null constraint mark_name check (name in ('demo', 'test')),
        made_at timestamptz not null default clock_timestamp(),
        constraint mark_pkey primary key (only_row),
        constraint mark_name_key unique (name)
      );
      comment on table platform.mark is 'a row here says that these data are invented; production has none';

      create table platform.clock_offset (
        mark text not null,
        shift interval not null,
        constraint clock_offset_pkey primary key (mark),
        constraint clock_offset_mark foreign key (mark) references platform.mark (name)
      );
      comment on table platform.clock_offset is 'how far time is moved; the foreign key keeps it out of production';

      create function platform.now() returns timestamptz
        language sql volatile parallel safe set search_path = pg_catalog, pg_temp
        return pg_catalog.clock_timestamp()
          + coalesce((select shift from platform.clock_offset), interval '0');
      comment on function platform.now() is 'the one present instant of the service';

      revoke execute on function platform.now() from public;
      grant execute on function platform.now() to colabel_engine, colabel_app;
      grant select on platform.clock_offset, platform.mark to colabel_engine, colabel_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema platform cascade');
  }
}
