/**
 * Every situation of small worlds in which a pôle leaves, wherever it may, with a successor or without, or steering hands the lead
 * on (R64, R42). 15 s at the counts of `npm test`; further by `npm run proof -- walk`.
 */
import { count, report } from '../faults/counts.js';
import { explore } from './walk/explore.js';
import { judge } from './walk/laws.js';
import type { SmallWorld } from './walk/product.js';
import { withDepartures } from './walk/worlds.js';

const two = ['ouest', 'est'];
const three = [...two, 'nord'];

const worlds: Record<string, () => SmallWorld> = {
  'two pôles': () => withDepartures(two),
  'three pôles': () => withDepartures(three),
  'one committee': () => withDepartures(two, { rules: { decisionModel: 'singleCommittee' } }),
  'a lead after the opinions': () => withDepartures(two, { rules: { decisionModel: 'leadAfterOpinions' } }),
  'no lead named': () => withDepartures(two, { more: { domainLeads: [] } }),
};

it.each(Object.entries(worlds))(
  '%s: a departure breaks no law, and everything comes to an end',
  (name, make) => {
    const most = Math.ceil(count('walk', 'situations') / 2);
    const walked = explore({ world: make(), most, judge });
    report('walk', { [`departures, ${name}`]: walked });
    expect(walked.taken).toBeGreaterThan(walked.situations);
  },
);
