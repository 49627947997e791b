/** R63h: an outside panel, and a version handed in while it judges or once it has. 1 s. */
import {
  contextOf,
  declares,
  east,
  gives,
  named,
  panel,
  said,
  two,
  west,
} from '../test/support/panel-story.js';
import { rollsOf } from '../test/support/aggregate.js';
import { handIn } from '../test/support/versions.js';

const major = handIn(['objectives'], { poles: two });
const signs = handIn(['partnerPole', 'partnerJoined'], { poles: two, more: { partnerPoles: [east] } });
const confirm = { type: 'confirmVersion' as const, rolls: rollsOf(two) };

it('a major version has the panel judge anew, and names nobody', () => {
  const story = said('favourable', 'favourable', 'favourable').request(major);
  expect([story.state, contextOf(story)?.outcome, contextOf(story)?.panel?.opinions]).toEqual([
    'panelReview',
    null,
    {},
  ]);
  expect(story.facts.filter((fact) => fact === 'panelNamed')).toHaveLength(1);
  for (const who of ['o1', 'o2', 'o3']) gives(story, who, 'favourable');
  expect([story.state, story.result?.labelling]).toEqual(['jointDecision', [east]]);
});

it.each([
  ['while it judges', () => gives(declares(named(), 'o1'), 'o1', 'favourable')],
  ['once it has', () => said('favourable', 'favourable', 'favourable')],
])('a version that makes a partner of the pôle that signs has another one named, %s (R63e)', (_, make) => {
  const story = make().request(signs).request(confirm);
  expect(story.state).toBe('panelNaming');
  expect(story.facts.at(-1)).toBe('panelAwaited');
  expect(story.request(panel(['o1', 'o2', 'o3'], west)).state).toBe('panelReview');
});
