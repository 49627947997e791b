import { advanceClock } from '../support/clock.js';
import { drafted, duo } from '../support/play.js';
import { openArena, type Arena, type Web } from './arena.js';
import { insist } from './client.js';
import { count, replayable, report, seedOf } from './counts.js';
import { course, type Step } from './course.js';
import type { Mortal } from './killer.js';
import { total } from './landings.js';
import { random, type Random } from './random.js';
import { arm, drawStrike } from './strike.js';

/** F1. About 15 s at the count of `npm test`; 300 schedules take about 20 minutes on two cores. */
const schedules = count('F1', 'schedules');
/** Ended requests are archived, and labels not transmitted are recalled, after two months. */
const untilAllIsDue = '70 days';

let arena: Arena;
beforeAll(async () => {
  arena = await openArena({ webs: 2 });
}, 120_000);
afterAll(() => arena.close(), 120_000);

/** Restarts under way, and how many letters each worker held that was killed. */
const rising = new Set<Promise<unknown>>();
const heldAtDeath: number[] = [];

it(
  'no act acknowledged is lost or done twice when web and worker are killed at any moment',
  async () => {
    await replayable('F1', async () => {
      const chance = random(seedOf('F1'));
      for (let n = 0; n < schedules; n++) await schedule(n, chance.branch(n));
      await night(chance.branch(schedules));
      const { lost, doubled, wrong, ...seen } = await arena.verdict();
      const killed = { web: killsOf(arena.webs), worker: killsOf(arena.workers) };
      const landed = total(arena.webs.map(({ landings }) => landings.histogram()));
      const [idle, busy] = [
        heldAtDeath.filter((n) => n === 0).length,
        heldAtDeath.filter((n) => n > 0).length,
      ];
      const workers = { withoutLetters: idle, withLetters: busy };
      report('F1', {
        lost: lost.length,
        doubled: doubled.length,
        wrong: wrong.length,
        ...seen,
        killed,
        landed,
        workers,
      });
      expect({ lost, doubled, wrong }).toEqual({ lost: [], doubled: [], wrong: [] });
      expect([...arena.webs, ...arena.workers].flatMap((each) => each.deaths())).toEqual([]);
      expect([killed.web >= schedules, killed.worker >= schedules / 2]).toEqual([true, true]);
    });
  },
  60_000 + schedules * 30_000,
);

const killsOf = (victims: Mortal[]) => victims.reduce((sum, victim) => sum + victim.kills(), 0);

const afoot = (restart: Promise<unknown>) => {
  rising.add(restart);
  void restart.finally(() => rising.delete(restart));
};

function killWeb(web: Web): void {
  if (!web.alive()) return;
  web.landings.note();
  web.kill();
  afoot(web.revive());
}

function killWorker(worker: Mortal): void {
  if (worker.alive()) afoot(arena.fell(worker).then((held) => heldAtDeath.push(held)));
}

/** One request from its submission to its decision; a web process is killed on the way, every other time the worker. */
async function schedule(n: number, chance: Random): Promise<void> {
  const { stage, as, history, webs, workers } = arena;
  const [web, worker] = [webs[n % webs.length], workers[0]];
  if (!web || !worker) throw new Error('nothing to kill');
  await Promise.all([web.revive(), worker.revive()]);
  const reference = await drafted(stage, duo());
  const before = [web.kills(), worker.kills()];
  const messages = chance.pick([50, 300, 600]);
  arm(web, drawStrike(chance, { messages, writes: 14 }), () => killWeb(web), web.landings);
  const mortal = n % 2 === 0;
  if (mortal)
    arm(worker, { ...drawStrike(chance, { messages, writes: 1 }), among: 'all' }, () => killWorker(worker));
  const on = { as, chance, history, doubleClicks: 0.2 };
  for (const step of partOf(course(stage, reference, chance), chance)) {
    const wishes = await step();
    await Promise.all(wishes.map((wish) => insist({ ...wish, reference }, on)));
  }
  if (web.kills() === before[0]) killWeb(web);
  if (mortal && worker.kills() === before[1]) killWorker(worker);
}

/** One time in three the whole, else the holder withdraws on the way. */
function partOf(steps: Step[], chance: Random): Step[] {
  if (chance.chance(1 / 3)) return steps;
  const withdraw: Step = async () => [{ who: arena.stage.people.holder, command: 'withdraw' }];
  return [...steps.slice(0, 2 + chance.below(steps.length - 3)), withdraw];
}

/** Two months pass at once: what falls due is done by a worker that is killed in some of its first acts. */
async function night(chance: Random): Promise<void> {
  await Promise.all(rising);
  await arena.rest();
  const [worker] = arena.workers;
  if (!worker) throw new Error('no worker to kill');
  await advanceClock(arena.stage.owner, untilAllIsDue);
  for (let kills = 0; kills < 3; kills++) {
    arm(worker, { ...drawStrike(chance, { messages: 1, writes: 3 }), among: 'writes' }, () =>
      killWorker(worker),
    );
    await arena.rest();
    await Promise.all(rising);
  }
  await arena.rest();
}
