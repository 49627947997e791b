/**
 * F12: any act, by anybody, in any order, against the law of the procedure, over HTTP and PostgreSQL. 6 s in `npm test`, 300
 * runs of 60 acts in half an hour. A run that fails is shortened, and its seed and path are kept in `kept.ts`.
 */
import fc from 'fast-check';
import { count, report, seedOf } from '../faults/counts.js';
import { expectSound } from '../support/aftermath.js';
import { drafted, duo } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';
import { kept } from './kept.js';
import { moves, type Tally } from './walkers.js';

const [runs, most] = [count('F12', 'runs'), count('F12', 'acts')];
const tally: Tally = { done: new Map(), actors: new Set(), refused: 0, ends: new Map() };

/** Somebody of each kind; the voters of one pôle are as many as its quorum asks for, and some more. */
function castOf({ people }: Stage): string[] {
  const members = ['moveo', 'id4car', 'mta'].flatMap((pole) => [
    ...[people.officer(pole), people.chair(pole), ...people.experts(pole).slice(0, 1)],
    ...people.voters(pole).map(({ email }) => email),
  ]);
  return [people.holder, ...members, people.secretary, people.funder];
}

/** Each run on a stage of its own: time goes by in it. */
const walk = fc.asyncProperty(moves(most), async (commands) => {
  const stage = await openStage();
  try {
    const reference = await drafted(stage, duo());
    await (await stage.as(stage.people.holder)).act(reference, 'submit');
    const real = { stage, reference, cast: castOf(stage), tally };
    const model = { state: 'admissibilityCheck', outcome: null };
    await fc.asyncModelRun(() => ({ model, real }), commands);
    tally.ends.set(model.state, (tally.ends.get(model.state) ?? 0) + 1);
    await expectSound(stage);
  } finally {
    await stage.close();
  }
});

it(
  'no order of acts breaks the procedure, says more than its page, or leaves the base unsound',
  async () => {
    await fc.assert(walk, { numRuns: runs, seed: seedOf('F12'), endOnFailure: true });
    const ends = Object.fromEntries([...tally.ends].sort());
    const done = [...tally.done.values()].reduce((sum, one) => sum + one, 0);
    report('F12', {
      runs,
      acts: done,
      kinds: tally.done.size,
      actors: tally.actors.size,
      refused: tally.refused,
      ...ends,
    });
    expect(done).toBeGreaterThan(runs);
  },
  120_000 + runs * 60_000,
);

for (const { why, seed, path } of kept) {
  it(`holds where it once did not: ${why}`, () => fc.assert(walk, { seed, path, numRuns: 1 }), 180_000);
}
