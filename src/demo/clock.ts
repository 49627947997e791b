import { asOwner } from '../platform/database.js';
import type { Config } from '../platform/config.js';

type Target = Pick<Config, 'databaseUrl'>;

const advanceSql = `INSERT INTO platform.clock_offset (mark, shift)
  SELECT name, $1 * interval '1 day' FROM platform.mark WHERE name = 'demo'
  ON CONFLICT (mark) DO UPDATE SET shift = clock_offset.shift + excluded.shift`;

const setSql = `INSERT INTO platform.clock_offset (mark, shift)
  SELECT name, $1 * interval '1 day' FROM platform.mark WHERE name = 'demo'
  ON CONFLICT (mark) DO UPDATE SET shift = excluded.shift`;

/** Moves the present of the whole service by so many days. */
export async function advanceDays(target: Target, days: number): Promise<void> {
  await asOwner(target, (owner) => owner.query(advanceSql, [days]));
}

/** Puts the present so many days from the real one; 0 gives the real one back. Time must not go back between acts. */
export async function setDays(target: Target, days: number): Promise<void> {
  await asOwner(target, (owner) => owner.query(setSql, [days]));
}

/** Days the present is ahead of the real one. */
export async function daysAhead(target: Target): Promise<number> {
  const sql = `SELECT coalesce(extract(epoch FROM (SELECT shift FROM platform.clock_offset)), 0)::float8 / 86400 AS days`;
  const { rows } = await asOwner(target, (owner) => owner.query<{ days: number }>(sql));
  return rows[0]?.days ?? 0;
}
