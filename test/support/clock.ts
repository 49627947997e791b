import type { Queryable } from '../../src/platform/database.js';

/**
 * Moves the present of the whole service by an interval such as '10 days'; returns the new instant, ISO 8601. `owner`
 * is a connection to `ownerUrl`. Fails where the database is not marked as a test's or a demo's.
 */
export async function advanceClock(owner: Queryable, interval: string): Promise<string> {
  await owner.query(
    `insert into platform.clock_offset (mark, shift) select name, $1::interval from platform.mark
     on conflict (mark) do update set shift = clock_offset.shift + excluded.shift`,
    [interval],
  );
  return present(owner);
}

/** Sets the present to an instant (it flows on from there); returns it as the service sees it. */
export async function setClock(owner: Queryable, instant: string): Promise<string> {
  await owner.query(
    `insert into platform.clock_offset (mark, shift)
     select name, $1::timestamptz - clock_timestamp() from platform.mark
     on conflict (mark) do update set shift = excluded.shift`,
    [instant],
  );
  return present(owner);
}

async function present(owner: Queryable): Promise<string> {
  const { rows } = await owner.query<{ at: Date; marked: boolean }>(
    'select platform.now() as at, exists (select from platform.mark) as marked',
  );
  if (!rows[0]?.marked) throw new Error('this database has no mark: its time cannot be moved');
  return rows[0].at.toISOString();
}
