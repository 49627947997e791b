/** R52: a call moves twice, and the workers that move its requests are killed midway. About 20 s in `npm test`. */
import type { CallView } from '../../src/calls/calls.js';
import { callDesk, movesOf } from '../support/calls.js';
import { drafted, duo, submitted } from '../support/play.js';
import { openArena, type Arena } from './arena.js';
import { copiesOf, originalOf } from './copies.js';
import { count, replayable, report, seedOf } from './counts.js';
import type { Mortal } from './killer.js';
import { random, type Random } from './random.js';
import { arm, drawStrike } from './strike.js';

const requests = count('calls', 'requests');
const kills = count('calls', 'kills');

let arena: Arena;
beforeAll(async () => {
  arena = await openArena({ webs: 0, workers: 2 });
}, 120_000);
afterAll(() => arena.close(), 120_000);

const rising = new Set<Promise<unknown>>();

it(
  'each running request of a call that moves is moved once by each act, in order, whoever is killed',
  async () => {
    await replayable('calls', async () => {
      const { stage } = arena;
      await playedOut();
      const secretary = await stage.as(stage.people.secretary);
      const { path, call, moving } = await callDesk(secretary);
      for (const [n, worker] of arena.workers.entries()) mortally(worker, random(seedOf('calls')).branch(n));
      const wanted: string[] = [];
      for (const days of [30, -7]) {
        const form = await moving(days, { decision: `COPIL-2026-${60 + wanted.length}` });
        const done = await secretary.post<CallView>(`${path}/move`, form);
        expect([done.status, done.body.requests]).toEqual([200, requests]);
        wanted.push(form['closesAt'] ?? '');
      }
      await arena.rest();
      await Promise.all(rising);
      const { lost, doubled, wrong, ...seen } = await arena.verdict();
      const all = await movesOf(stage);
      const right = all.filter(
        ({ moves, closing }) => closing === wanted[1] && String(moves) === String(wanted),
      );
      const killed = arena.workers.reduce((sum, worker) => sum + worker.kills(), 0);
      const found = { lost: lost.length, doubled: doubled.length, wrong: wrong.length };
      report('calls', {
        ...found,
        requests: all.length,
        moves: 2,
        'moved once by each': right.length,
        killed,
        ...seen,
      });
      expect({ lost, doubled, wrong }).toEqual({ lost: [], doubled: [], wrong: [] });
      expect([all.length, all.filter((one) => !right.includes(one))]).toEqual([requests, []]);
      expect([(await call()).owed, killed >= kills]).toEqual([0, true]);
      const { rows } = await stage.owner.query('SELECT kind, data FROM workflow.task');
      expect(rows).toEqual([]);
      expect(arena.workers.flatMap((worker) => worker.deaths())).toEqual([]);
    });
  },
  120_000 + requests * 10_000,
);

/** Drafts, requests whose admissibility is checked, and such as their lead reviews: as many as are wanted. */
async function playedOut(): Promise<void> {
  const { stage } = arena;
  const [draft, checked, led] = [
    await drafted(stage, duo()),
    await submitted(stage, duo()),
    await submitted(stage, duo()),
  ];
  await led.admit();
  await arena.rest();
  const originals = [draft, checked.reference, led.reference];
  for (const [n, reference] of originals.entries()) {
    const share = Math.floor((requests + n) / originals.length) - 1;
    await copiesOf(stage.owner, await originalOf(stage.owner, reference), share);
  }
}

/** Killed at one of its next acts, and again in its next life, until the wanted kills are done. */
function mortally(worker: Mortal, chance: Random): void {
  const among = { among: 'writes' as const };
  const each = Math.max(1, Math.floor(requests / Math.max(1, kills)));
  const next = () =>
    arm(worker, { ...drawStrike(chance, { messages: 1, writes: each }), ...among }, () => {
      const felled = arena.fell(worker);
      rising.add(felled);
      if (worker.kills() < Math.ceil(kills / arena.workers.length)) next();
    });
  if (kills > 0) next();
}
