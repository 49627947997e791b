import type { Sabotage } from './sabotage.js';

const spec = 'test/model/every-state.spec.ts';
const written = '%s: no act breaks a law, and everything comes to an end';
const walkOf = (world: string) => ({ spec, written, test: written.replace('%s', world) });

/** What the walk of every situation must notice, whatever the way to it. */
export const walkSabotages: Sabotage[] = [
  {
    name: 'an opinion of an organ that had no quorum',
    file: 'workflows/pole-review/v1/tally.ts',
    find: 'quorumMet: present >= quorum,',
    replace: 'quorumMet: present >= 0,',
    ...walkOf('two pôles, act by act'),
  },
  {
    name: 'a ballot cast under the seat of another',
    file: 'src/labelling/capacities.ts',
    find: "return sits || designated || bears ? { role: 'member', pole, seat } : null;",
    replace: "return { role: 'member', pole, seat };",
    ...walkOf('two pôles, act by act'),
  },
  {
    name: 'a lead that is named by a revised opinion, and whose organ has no seats',
    file: 'src/labelling/complete.ts',
    find: 'reviseOpinion: withUnseen(\n    withNextLead((completion)',
    replace: 'reviseOpinion: withUnseen(\n    ((one: Complete) => one)((completion)',
    ...walkOf('between two pôles'),
  },
  {
    name: 'a deliberation of the lead that waits for pôles nobody has asked',
    file: 'workflows/label-request/v1/steering-arrows.ts',
    find: "{ guard: 'leadStillRefuses' as const, target: 'jointDecision' as const },",
    replace: '',
    spec: 'workflows/decide.steering.spec.ts',
    test: 'stands when the organ does not answer: nobody waits for the other (R67)',
  },
];
