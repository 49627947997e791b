/**
 * Every situation of worlds small enough to be walked: what anybody might ask in each, of the policy, the world and the machines as
 * the engine asks them. 8 s at the counts of `npm test`; whole, or up to the count, by `npm run proof -- walk`.
 */
import { count, report } from '../faults/counts.js';
import { explore } from './walk/explore.js';
import { judge } from './walk/laws.js';
import type { SmallWorld } from './walk/product.js';
import { between, oneOrgan, twoPoles } from './walk/worlds.js';

const worlds: Record<string, () => SmallWorld> = {
  'an organ of two': () => oneOrgan(2, ['favourable', 'unfavourable']),
  'an organ of three': () => oneOrgan(3, ['favourable', 'unfavourable', 'abstain']),
  'two pôles, act by act': () => twoPoles(['favourable', 'unfavourable']),
  'between two pôles': () => between(['ouest', 'est']),
  'between three pôles': () => between(['ouest', 'est', 'nord']),
  'an opposition that blocks': () => between(['ouest', 'est'], { dissentBlocks: true }),
};

it.each(Object.entries(worlds))('%s: no act breaks a law, and everything comes to an end', (name, make) => {
  const walked = explore({ world: make(), most: count('walk', 'situations'), judge });
  report('walk', { [name]: walked });
  expect(walked.taken).toBeGreaterThan(walked.situations);
  expect(walked.ends).toBeGreaterThan(0);
});

it('a law that is broken is told with the way to it', () => {
  const forbidden = () =>
    explore({
      world: between(['ouest']),
      most: 500,
      judge: ({ outcome }) => {
        const facts = outcome.steps.flatMap((step) => step.facts);
        if (facts.some(({ type }) => type === 'labelGranted')) throw new Error('a label is granted');
      },
    });
  expect(forbidden).toThrow(
    /^begins → .*ouest\.1 validateOpinion.* → ouest\.1 confirmOutcome: a label is granted|a label is granted$/,
  );
});
