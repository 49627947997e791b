import { drafted, duo } from '../support/play.js';
import { openArena, type Arena, type Web } from './arena.js';
import { insist } from './client.js';
import { count, replayable, report, seedOf } from './counts.js';
import { course } from './course.js';
import { random, type Random } from './random.js';

/**
 * F2. Run n cuts the connection of each act of a whole request at the act's n-th message, until no act has an n-th: that
 * is 100 percent; less draws so many runs at any message. About 5 s in `npm test`, 10 minutes whole.
 */
const percent = count('F2', 'percent');
/** More than any act sends, and about how many runs the whole takes. */
const [mostMessages, wholeRuns] = [200, 60];

let arena: Arena;
beforeAll(async () => {
  arena = await openArena({ workers: 0 });
}, 120_000);
afterAll(() => arena.close(), 120_000);

/** `before`: the server never gets the message. `answered`: it answered the exchange, and nobody heard. */
type When = 'before' | 'answered';

it(
  'the happy path cut at every message to the database has the history of one never cut',
  async () => {
    await replayable('F2', async () => {
      const chance = random(seedOf('F2'));
      const cuts = { before: await lives('before', chance), answered: await lives('answered', chance) };
      const { lost, doubled, wrong, acts } = await arena.verdict();
      report('F2', { cuts, acts, lost: lost.length, doubled: doubled.length, wrong: wrong.length });
      expect({ lost, doubled, wrong }).toEqual({ lost: [], doubled: [], wrong: [] });
      expect(arena.webs.flatMap((web) => web.deaths())).toEqual([]);
      expect(Math.min(cuts.before, cuts.answered)).toBeGreaterThan(10);
    });
  },
  60_000 + percent * 60_000,
);

/** A life for each place a cut may have; how many acts were cut in all. */
async function lives(when: When, chance: Random): Promise<number> {
  let cuts = 0;
  for (let n = 1; n < mostMessages; n++) {
    const own = chance.branch(when === 'before' ? n : -n);
    const drawn = () => 1 + own.below(when === 'before' ? 40 : 10);
    const cut = await life(when, percent === 100 ? () => n : drawn, own);
    cuts += cut;
    if (percent === 100 ? cut === 0 : n >= (wholeRuns * percent) / 200) return cuts;
  }
  throw new Error(`an act sends more than ${mostMessages} messages`);
}

/** One request from submission to decision, each act cut once, at the message `place` gives; how many cuts there were. */
async function life(when: When, place: () => number, chance: Random): Promise<number> {
  const { stage, as, history, webs } = arena;
  const [web] = webs;
  if (!web) throw new Error('no web process');
  const reference = await drafted(stage, duo());
  let cuts = 0;
  for (const step of course(stage, reference, chance)) {
    for (const wish of await step()) {
      const struck = cutAt(web, place(), when);
      await insist({ ...wish, reference }, { as, chance, history });
      if (struck()) cuts += 1;
    }
  }
  web.door.watch = {};
  return cuts;
}

/** Arms one cut: at the n-th message from now, or once the n-th exchange is answered; tells whether it came to it. */
function cutAt(web: Web, n: number, when: When): () => boolean {
  let left = n;
  const endsExchange = (kind: string) => kind === 'S' || kind === 'Q';
  web.door.watch.message = ({ kind }) => {
    if (left === 0 || (when === 'answered' && !endsExchange(kind)) || --left > 0) return 'pass';
    return when === 'before' ? 'cut' : 'cutAfterAnswer';
  };
  return () => left === 0;
}
