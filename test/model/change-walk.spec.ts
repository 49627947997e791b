/**
 * Every situation of small labels whose holder declares a change, and all that its pôles, steering and time make of it (R62). 15 s at
 * the counts of `npm test`; further by `npm run proof -- walk`.
 */
import { count, report } from '../faults/counts.js';
import { withChanges } from './walk/changes.js';
import { explore } from './walk/explore.js';
import { judge } from './walk/laws.js';
import type { SmallWorld } from './walk/product.js';

const two = ['ouest', 'est'];
const three = [...two, 'nord'];
const major = { grounds: ['objectives' as const] };
const light = { grounds: ['partnerLeft' as const] };
const partner = { grounds: ['partnerPole' as const], partnerPoles: ['est'] };
const broken = { grounds: ['partnerLeft' as const, 'eligibilityLost' as const], lost: ['consortium'] };

const worlds: Record<string, () => SmallWorld> = {
  'two pôles': () => withChanges(two, { major, light }),
  'a minimum that is broken': () => withChanges(two, { broken, light }),
  'a pôle it makes a partner': () => withChanges(two, { partner }),
  'three pôles': () => withChanges(three, { major }),
};

it.each(Object.entries(worlds))(
  '%s: a declared change breaks no law, and everything comes to an end',
  (name, make) => {
    const most = Math.ceil(count('walk', 'situations') / 2);
    const walked = explore({ world: make(), most, judge });
    report('walk', { [`changes, ${name}`]: walked });
    expect(walked.taken).toBeGreaterThan(walked.situations);
  },
);
