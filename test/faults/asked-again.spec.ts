/** F9: an act asked again is one act. About 4 s at the counts of `npm test`. */
import { commandNames } from '../../src/labelling/command-names.js';
import { expectSound } from '../support/aftermath.js';
import { cuttingProxy } from '../support/cutting-proxy.js';
import { everyAct } from '../support/every-act.js';
import { openStage, type Stage } from '../support/stage.js';
import { askingAgain } from './asked-again.js';
import { count, report } from './counts.js';

// The shortest story is the last.
const stories = Object.entries(everyAct).reverse().slice(0, count('F9', 'stories'));
const seen = new Map<string, number>();
let proxy: Awaited<ReturnType<typeof cuttingProxy>>;
let stage: Stage;
beforeAll(async () => {
  const real = await openStage({
    via: async (url) => {
      proxy = await cuttingProxy(url);
      return proxy.url;
    },
  });
  stage = askingAgain(real, (word, when) => void proxy.cut(word, when), seen);
}, 60_000);
afterAll(async () => {
  await stage.close();
  await proxy.close();
});

describe('every act, five times at once, after a cut, later, on the page, and with another body, is one act', () => {
  it.each(stories)(
    '%s',
    async (_, story) => {
      await story(stage);
      await expectSound(stage);
    },
    600_000,
  );

  it('of every name a person can ask, in the full run', () => {
    const missed = commandNames.filter((name) => !seen.has(name));
    if (stories.length === Object.keys(everyAct).length) expect(missed).toEqual([]);
    expect(proxy.cuts()).toBe(seen.size);
    report('F9', {
      acts: seen.size,
      'of the acts there are': commandNames.length,
      cuts: proxy.cuts(),
      'effects doubled': 0,
    });
  });
});
