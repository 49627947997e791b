/** F23: each sabotage turns its test red. `npm test` sees to it that the list still fits the source, in a second. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { count, isWanted, report } from '../faults/counts.js';
import { figures } from '../faults/figures.js';
import { sabotages } from './list.js';
import { openWorkshop, type Workshop } from './workshop.js';

const root = join(import.meta.dirname, '..', '..');
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

describe('the list of sabotages', () => {
  it('has a name for each', () => {
    expect(new Set(sabotages.map(({ name }) => name)).size).toBe(sabotages.length);
  });

  it('is tried whole by the proof', () => {
    expect(figures.F23.counts.sabotages.proof).toBe(sabotages.length);
  });

  it.each(sabotages.map((one) => [one.name, one] as const))('%s: changes what is there', (_, sabotage) => {
    const { file, find, replace, spec, test, written = test } = sabotage;
    expect(textOf(file).split(find).length - 1).toBe(1);
    expect(replace).not.toBe(find);
    // The whole title: of a part the test would be found nowhere.
    const titles = ["'", '"', '`'].map((quote) => `${quote}${written}${quote}`);
    expect(titles.filter((title) => textOf(spec).includes(title))).toHaveLength(1);
  });
});

const tried = sabotages.slice(0, count('F23', 'sabotages')).filter(({ name }) => isWanted(name));

// Minutes: nothing of this in `npm test`.
if (tried.length > 0) {
  describe('on purpose', () => {
    let workshop: Workshop;
    let asItIs: Awaited<ReturnType<Workshop['run']>>;
    let red = 0;
    beforeAll(async () => {
      workshop = await openWorkshop();
      // The stories by themselves: with them every test of every spec would run.
      const [alone, stories] = [tried.filter(({ story }) => !story), tried.filter(({ story }) => story)];
      const first = alone.length > 0 ? await workshop.run(alone) : undefined;
      const second = stories.length > 0 ? await workshop.run(stories) : undefined;
      asItIs = (sabotage) => (sabotage.story ? second : first)?.(sabotage);
    }, 1_500_000);
    afterAll(async () => {
      await workshop.close();
      report('F23', { sabotages: tried.length, 'turned red': red });
    });

    it.each(tried.map((one) => [one.name, one] as const))(
      '%s',
      async (_, sabotage) => {
        const { test } = sabotage;
        expect([test, asItIs(sabotage)]).toEqual([test, 'passed']);
        const seen = await workshop.broken(sabotage, () => workshop.run([sabotage]));
        expect([test, seen(sabotage)]).toEqual([test, 'failed']);
        red += 1;
      },
      600_000,
    );
  });
}
