import { advanceClock } from '../support/clock.js';
import { drafted, duo } from '../support/play.js';
import { openArena, type Arena } from './arena.js';
import { insist, type Asking } from './client.js';
import { count, replayable, report, seedOf } from './counts.js';
import { course } from './course.js';
import { random, type Random } from './random.js';
import type { Offered, Reply } from './smtp-script.js';

/** F4. About 15 s in `npm test`; 1,500 letters take about 4 minutes. */
const [letters, kills] = [count('F4', 'letters'), count('F4', 'kills')];
let [stalls, outages] = [count('F4', 'stalls'), count('F4', 'outages')];

let arena: Arena;
beforeAll(async () => {
  arena = await openArena({ webs: 0 });
}, 120_000);
afterAll(() => arena.close(), 120_000);

let rising: Promise<unknown> = Promise.resolve();

it(
  'every letter owed is sent, or a task; it comes again only from the gap after the final dot',
  async () => {
    await replayable('F4', async () => {
      const chance = random(seedOf('F4'));
      arena.smtp.script = scriptOf(chance.branch(0));
      while ((await owed()) < letters) await request(chance.branch(1 + arena.history.acknowledged().length));
      for (const asked = outages; outages > 0; outages--) await outage(asked);
      await arena.rest();
      await rising;
      await arena.rest();
      const { lost, doubled, wrong, ...seen } = await arena.verdict();
      const killed = arena.workers.reduce((sum, worker) => sum + worker.kills(), 0);
      const counts = { lost: lost.length, doubled: doubled.length, wrong: wrong.length };
      report('F4', { ...counts, ...seen, killed, bounced: await bounced(), given: arena.smtp.given });
      expect({ lost, doubled, wrong }).toEqual({ lost: [], doubled: [], wrong: [] });
      expect(killed).toBeGreaterThanOrEqual(kills);
      expect(arena.workers.flatMap((worker) => worker.deaths())).toEqual([]);
    });
  },
  120_000 + letters * 2_000,
);

const numberOf = async (sql: string): Promise<number> =>
  (await arena.stage.owner.query<{ n: number }>(sql)).rows[0]?.n ?? 0;
const owed = () => numberOf('SELECT count(*)::int AS n FROM workflow.outbox');
const bounced = () => numberOf(`SELECT count(*)::int AS n FROM workflow.task WHERE kind = 'letterBounced'`);

/** A whole request, its acts done in this process: the worker alone is under fire here. */
async function request(chance: Random): Promise<void> {
  const { stage, history } = arena;
  const follow = { begin: () => undefined, end: () => undefined };
  const as = async (who: string): Promise<Asking> => ({ program: await stage.as(who), follow });
  const reference = await drafted(stage, duo());
  for (const step of course(stage, reference, chance)) {
    for (const wish of await step()) await insist({ ...wish, reference }, { as, chance, history });
  }
}

/** The mail server's moods: one letter in seven is greylisted, some refused for now or for ever, some taken in silence. */
function scriptOf(chance: Random): (offered: Offered) => Reply {
  let dots = 0;
  let struck = 0;
  return ({ at, messageId }) => {
    const mood = chance.next();
    if (at === 'rcpt') return mood < 0.15 ? 451 : mood < 0.17 ? 421 : mood < 0.175 ? 550 : 'take';
    dots += 1;
    if (stalls > 0 && dots % 50 === 0) return (stalls--, 'stall');
    if (struck < kills && dots >= ((struck + 1) * letters) / (kills + 1)) {
      struck += 1;
      rising = rising.then(() => arena.workers[0] && arena.fell(arena.workers[0]));
      return 'take';
    }
    if (mood < 0.02) arena.inTheGap.add(messageId.replace(/^<|@.*$/g, ''));
    return mood < 0.02 ? 'drop' : mood < 0.04 ? 451 : mood < 0.06 ? 421 : mood < 0.065 ? 550 : 'take';
  };
}

/** Ten minutes without a mail server, in the middle of new letters. */
async function outage(nth: number): Promise<void> {
  await arena.smtp.down();
  await request(random(seedOf('F4')).branch(-nth - outages));
  await advanceClock(arena.stage.owner, '10 minutes');
  await arena.smtp.up();
}
