import type { Queryable } from './database.js';

/** The present, for what happens outside an act: one instant for the whole service, the database's. */
export class Clock {
  constructor(private readonly database: Queryable) {}

  /** The instant in ISO 8601, UTC, milliseconds. */
  async now(): Promise<string> {
    const { rows } = await this.database.query<{ at: Date }>('select platform.now() as at');
    if (!rows[0]) throw new Error('the database does not tell the time');
    return rows[0].at.toISOString();
  }
}
