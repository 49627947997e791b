/** The stories of the demonstration, loaded on days over a year: its delays are in working days. 15 s a day. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seed } from '../../src/demo/seed.js';
import { openStage, type Stage } from '../../src/demo/stage.js';
import { count, replayable, report } from '../faults/counts.js';
import { freshDatabase } from '../support/database.js';

const days = count('days', 'days');
const year = 365;

/** What is found in the demonstration, whatever the day it is loaded on. */
const loaded = ['admissibilityCheck', 'coReview', 'draft', 'labelled', 'leadAttribution'];

describe('the stories of the demonstration', () => {
  // The whole pipeline loads today's; `npm test` leaves it out.
  (days > 0 ? it : it.skip)(
    'are played to where they stand, whatever today is',
    async () => {
      await replayable('days', async () => {
        for (let n = 0; n < days; n++) {
          const ahead = Math.floor((n * year) / days);
          expect([ahead, await statesAfterLoading(ahead)]).toEqual([ahead, loaded]);
        }
        report('days', { days });
      });
    },
    60_000 + days * 60_000,
  );
});

async function statesAfterLoading(ahead: number): Promise<string[]> {
  const database = await freshDatabase({ empty: true });
  const folder = mkdtempSync(join(tmpdir(), 'colabel-days-'));
  let demo: Stage | undefined;
  try {
    demo = await openStage({
      databaseUrl: database.url,
      filesDir: folder,
      mailDir: join(folder, 'mail'),
      port: 0,
      ahead,
    });
    await seed(demo);
    const sql = `SELECT state FROM workflow.instance WHERE key = 'request' ORDER BY state`;
    return (await demo.parts.readPool.query<{ state: string }>(sql)).rows.map(({ state }) => state);
  } finally {
    await demo?.close();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  }
}
