/**
 * F8: the worker's own process keeps every deadline of four requests through a day the calendar is difficult about, on a
 * host whose clock jumps, that sleeps, and with the legal time set back. About 2 s a deadline.
 */
import { verifyAll } from '../../src/engine/index.js';
import { expectHealthy } from '../support/aftermath.js';
import { advanceClock } from '../support/clock.js';
import { duo, submitted } from '../support/play.js';
import { start, type Running } from '../support/process.js';
import { openStage, type Stage } from '../support/stage.js';
import { count, replayable, report, seedOf } from './counts.js';
import { deadlinesKept, difficultDays, fourRequests, watchOf, witnessDeadlines } from './clock.js';
import { random } from './random.js';

const crossings = Object.entries(difficultDays).slice(0, count('F8', 'days'));
const most = count('F8', 'deadlines');
const chance = random(seedOf('F8'));

let stage: Stage;
let worker: Running | undefined;
afterEach(async () => {
  worker?.stop();
  await worker?.ended;
  worker = undefined;
  await stage.close();
});

const noWays = { 'as it comes': 0, 'the clock set back': 0, 'the machine asleep': 0 };
const oneAct =
  "(SELECT command_id FROM workflow.command WHERE actor = 'clock' ORDER BY at, command_id LIMIT 1)";
const plants = [
  `UPDATE workflow.command SET at = at - interval '30 days' WHERE command_id = ${oneAct}`,
  `INSERT INTO workflow.command SELECT actor, gen_random_uuid(), body_hash, aggregate_id, revision + 1000, result, at
   FROM workflow.command WHERE command_id = ${oneAct}`,
  `UPDATE workflow.due SET due_at = platform.now() - interval '1 minute'
   WHERE id = (SELECT id FROM workflow.due ORDER BY due_at LIMIT 1)`,
  `UPDATE workflow.due SET due_at = platform.now() - interval '2 minutes'
   WHERE id = (SELECT id FROM workflow.due ORDER BY due_at DESC LIMIT 1)`,
  `DELETE FROM workflow.due WHERE due_at = (SELECT min(due_at) FROM workflow.due)`,
];

// A process of its own takes long to start: the whole pipeline tries this, `npm test` leaves it out.
(crossings.length > 0 ? it.each(crossings) : it.skip.each([['on a difficult day', '']]))(
  'each deadline acts once, never early: %s',
  async (day, opens) => {
    await replayable('F8', async () => {
      stage = await openStage({ opens });
      await fourRequests(stage);
      worker = await start('worker', stage.parts.config, {
        NODE_OPTIONS: '--import ./test/faults/jumping-host.mjs',
      });
      await witnessDeadlines(stage);
      const watch = watchOf(stage, worker, chance.branch(Date.parse(opens)));
      for (let kept = 0; kept < most && (await watch.next()); kept += 1);
      const { acted, lost, early, strange, latest, ...jumps } = await deadlinesKept(stage, watch);
      report('F8', {
        [day]: { acted, lost: lost.length, early: early.length, 'latest (s)': latest, ...jumps },
      });
      expect({ lost, early, strange }).toEqual({ lost: [], early: [], strange: [] });
      expect(acted).toBeGreaterThan(0);
      expect(await verifyAll(stage.parts.readPool)).toEqual([]);
      await expectHealthy(stage, false);
    });
  },
  1_800_000,
);

it('what became of the deadlines is seen: one that acted early, one that never did, one that vanished, an act none asked for', async () => {
  stage = await openStage();
  await witnessDeadlines(stage);
  await submitted(stage, duo());
  await stage.pass('10 days');
  const seen = async () => deadlinesKept(stage, { naps: [], ways: noWays });
  const { acted, lost, early, strange } = await seen();
  expect([acted > 1, lost, early, strange]).toEqual([true, [], [], []]);
  await advanceClock(stage.owner, '1 minute');
  await stage.owner.query('BEGIN');
  for (const plant of plants) await stage.owner.query(plant);
  const planted = await seen();
  await stage.owner.query('ROLLBACK');
  expect([planted.early, planted.strange, planted.lost].map(({ length }) => length)).toEqual([1, 1, 2]);
});
