import type { Pool } from 'pg';
import { pressingOn, type Place, type Pressing, type Reach } from './reach.js';
import { workOn, type Work } from './view/work-view.js';

/** Requests looked in at once; most readers have fewer open ones, and find enough to do in these. */
const batch = 25;
/** With so much to do, what presses less can wait for the list. */
const enough = 5;
/** Requests the first screen looks in at the most. */
const most = 200;

/** What a person has to do, and in which requests it was looked for; `more`: there are others that press less. */
export interface Found {
  reach: Reach<Pressing>;
  works: Work[];
  more: boolean;
}

/**
 * Looks for what waits for the person in their open requests, the most pressing first, until enough is found: one round
 * trip for most, and never for those in which nothing waits what those in which something does would cost.
 */
export async function workFor(pool: Pool, person: string): Promise<Found> {
  let after: Place | null = null;
  const [requests, works]: [Pressing[], Work[]] = [[], []];
  for (;;) {
    const found: Reach<Pressing> = await pressingOn(pool, person, { limit: batch + 1, after });
    const looked = found.requests.slice(0, batch);
    requests.push(...looked);
    works.push(...looked.map((one) => workOn(found, person, one)));
    const more = found.requests.length > batch;
    const done = works.flatMap(({ tasks }) => tasks).length >= enough || requests.length >= most;
    if (!more || done) return { reach: { ...found, requests }, works, more };
    after = looked.at(-1)?.place ?? null;
  }
}
