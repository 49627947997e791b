/**
 * Every situation of small worlds in which a version of the dossier is handed in, wherever one may be (R60, R62), and answered. 15 s
 * at the counts of `npm test`; further by `npm run proof -- walk`.
 */
import { count, report } from '../faults/counts.js';
import { explore } from './walk/explore.js';
import { judge } from './walk/laws.js';
import type { SmallWorld } from './walk/product.js';
import type { Handed } from './walk/versions.js';
import { withVersions } from './walk/worlds.js';

const two = ['ouest', 'est'];
const three = [...two, 'nord'];
const partners = (poles: string[], more: Handed['more'] = {}): Handed => ({
  grounds: ['partnerPole'],
  more: { partnerPoles: poles, ...more },
});
const handed: Record<string, Handed> = {
  minor: { grounds: [] },
  major: { grounds: ['objectives'] },
  joined: { grounds: ['partnerJoined'] },
  ofLead: partners(['ouest']),
  ofOther: partners(['est']),
};
const wider = { wished: ['est', 'nord'] };

const worlds: Record<string, () => SmallWorld> = {
  'two pôles': () => withVersions(two, handed),
  'three pôles': () => withVersions(three, handed),
  'one committee': () => withVersions(two, handed, { rules: { decisionModel: 'singleCommittee' } }),
  'a lead after the opinions': () =>
    withVersions(two, handed, { rules: { decisionModel: 'leadAfterOpinions' } }),
  'no lead named': () =>
    withVersions(
      two,
      {
        major: { grounds: ['objectives'] },
        named: partners(['est'], { domainLeads: ['est'] }),
        all: partners(two),
      },
      { more: { domainLeads: [] } },
    ),
  'a pôle brought in': () =>
    withVersions(
      three,
      { minor: { grounds: [], more: wider }, major: { grounds: ['objectives'], more: wider } },
      { more: { wished: ['est'], shares: { ouest: 1, est: 0, nord: 0 } } },
    ),
};

it.each(Object.entries(worlds))(
  '%s: a version breaks no law, and everything comes to an end',
  (name, make) => {
    const most = Math.ceil(count('walk', 'situations') / 2);
    const walked = explore({ world: make(), most, judge });
    report('walk', { [`versions, ${name}`]: walked });
    expect(walked.taken).toBeGreaterThan(walked.situations);
  },
);
