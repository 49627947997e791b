import { drafted, duo } from '../support/play.js';
import { openArena, type Arena } from './arena.js';
import { insist } from './client.js';
import { count, replayable, report, seedOf } from './counts.js';
import { course } from './course.js';
import type { Mortal } from './killer.js';
import type { Passing } from './pg-proxy.js';
import { random, type Random } from './random.js';

/** Two of each on one database. About 8 s in `npm test`; 40 requests take about 2 minutes. */
const requests = count('scaling', 'requests');
const atOnce = 4;

let arena: Arena;
beforeAll(async () => {
  arena = await openArena({ webs: 2, workers: 2 });
}, 120_000);
afterAll(() => arena.close(), 120_000);

// Processes of their own take long to start: the whole pipeline tries this, `npm test` leaves it out.
(requests > 0 ? it : it.skip)(
  'two web processes and two workers share the work, and lose and double nothing',
  async () => {
    await replayable('scaling', async () => {
      const chance = random(seedOf('scaling'));
      const acts = arena.webs.map((web) =>
        counted(web, ({ statement, kind }) => kind === 'B' && statement === 'write-act'),
      );
      const letters = arena.workers.map((worker) =>
        counted(worker, ({ bytes }) => bytes.includes('SET sent_at')),
      );
      const waiting = Array.from({ length: requests }, (_, n) => n);
      const hand = async () => {
        for (let n = waiting.shift(); n !== undefined; n = waiting.shift()) await live(chance.branch(n));
      };
      await Promise.all(Array.from({ length: atOnce }, hand));
      await arena.rest();
      const { lost, doubled, wrong, ...seen } = await arena.verdict();
      const shares = {
        writes: acts.map((each) => each()).join(' + '),
        sent: letters.map((each) => each()).join(' + '),
      };
      report('scaling', {
        lost: lost.length,
        doubled: doubled.length,
        wrong: wrong.length,
        ...seen,
        ...shares,
      });
      expect({ lost, doubled, wrong, repeats: seen.repeats }).toEqual({
        lost: [],
        doubled: [],
        wrong: [],
        repeats: 0,
      });
      expect([...acts, ...letters].map((each) => each() > 0)).toEqual([true, true, true, true]);
    });
  },
  60_000 + requests * 60_000,
);

/** How many messages of this kind this process sends. */
function counted(process: Mortal, which: (message: Passing) => boolean): () => number {
  let n = 0;
  process.door.watch.message = (message) => {
    if (which(message)) n += 1;
    return 'pass';
  };
  return () => n;
}

async function live(chance: Random): Promise<void> {
  const { stage, as, history } = arena;
  const reference = await drafted(stage, duo());
  for (const step of course(stage, reference, chance)) {
    const wishes = await step();
    const on = { as, chance, history, doubleClicks: 0.3 };
    await Promise.all(wishes.map((wish) => insist({ ...wish, reference }, on)));
  }
}
