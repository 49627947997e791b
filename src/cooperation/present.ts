import type { EntityManager } from 'typeorm';

/** The instant of a change, to the millisecond, by the one clock (`platform.now()`). */
export async function presentOf(tx: EntityManager): Promise<Date> {
  const [row] = await tx.query<{ at: Date }[]>(`SELECT date_trunc('milliseconds', platform.now()) AS at`);
  if (!row) throw new Error('the database does not tell the time');
  return row.at;
}
