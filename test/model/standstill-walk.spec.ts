/**
 * Every situation of small worlds in which a request is suspended, wherever it may be, and resumed, or goes on by itself (§9.2).
 * 15 s at the counts of `npm test`; further by `npm run proof -- walk`.
 */
import { count, report } from '../faults/counts.js';
import { explore } from './walk/explore.js';
import { judge } from './walk/laws.js';
import type { SmallWorld } from './walk/product.js';
import { withStandstills } from './walk/standstills.js';

const two = ['ouest', 'est'];

const worlds: Record<string, () => SmallWorld> = {
  'two pôles': () => withStandstills(two),
  'three pôles': () => withStandstills([...two, 'nord']),
  'one committee': () => withStandstills(two, { decisionModel: 'singleCommittee' }),
  'a lead after the opinions': () => withStandstills(two, { decisionModel: 'leadAfterOpinions' }),
};

it.each(Object.entries(worlds))(
  '%s: a suspension breaks no law, and everything comes to an end',
  (name, make) => {
    const most = Math.ceil(count('walk', 'situations') / 2);
    const walked = explore({ world: make(), most, judge });
    report('walk', { [`suspensions, ${name}`]: walked });
    expect(walked.taken).toBeGreaterThan(walked.situations);
  },
);
