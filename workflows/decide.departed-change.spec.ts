/** R62, R64 from their text: a pôle leaves while each says whether it keeps its label under a change. */
import { rollsOf, Story } from '../test/support/aggregate.js';
import { answersOnChange } from '../test/support/change-tales.js';
import { declares } from '../test/support/changes.js';
import { bearerLeaves } from '../test/support/departures.js';
import { labelOf, openDeliberationsOf } from '../test/support/label-story.js';

const [lead, east] = ['ouest', 'est'] as const;
const rolls = rollsOf([lead, east, 'neuf']);
const label = (story: Story) => labelOf(story.aggregate);

const reviewed = () =>
  new Story([lead, east])
    .led()
    .opinion(east, 'favourable')
    .request({ type: 'confirmOutcome' })
    .label(declares(['objectives'], { rolls }));

it('who takes the place of a pôle that had not answered answers by its own organ', () => {
  const story = answersOnChange(reviewed(), lead, 'for').label(bearerLeaves(east, 'neuf'));
  expect([label(story)?.state, openDeliberationsOf(story)]).toEqual(['suspended', ['deliberation:neuf']]);
  answersOnChange(story, 'neuf', 'for');
  expect(label(story)).toMatchObject({ state: 'active', context: { labelling: [lead, 'neuf'], version: 2 } });
  expect(label(story)?.context.certificates.at(-1)?.labelling).toEqual([lead, east]);
});

it('what it had answered stands, and nobody is asked again', () => {
  const story = answersOnChange(reviewed(), east, 'for').label(bearerLeaves(east, 'neuf'));
  expect(openDeliberationsOf(story)).toEqual([`deliberation:${lead}`]);
  answersOnChange(story, lead, 'for');
  expect(label(story)?.context.labelling).toEqual([lead, 'neuf']);
});

it('who has answered for its own label answers for both, and is the last that was awaited', () => {
  const story = answersOnChange(reviewed(), lead, 'for').label(bearerLeaves(east, lead));
  expect(label(story)).toMatchObject({ state: 'active', context: { labelling: [lead], version: 2 } });
});

it('nobody taking its place, steering answers: no silence is taken for a yes or a no', () => {
  const story = answersOnChange(reviewed(), lead, 'for').label(bearerLeaves(east));
  expect([label(story)?.state, openDeliberationsOf(story)]).toEqual(['suspended', []]);
  expect(label(story)?.context.changes.at(-1)?.passedOn).toEqual([east]);
  story.label({ type: 'decideChange', pole: east, keeps: true, decision: 'COPIL-2026-14' });
  expect(label(story)).toMatchObject({ state: 'active', context: { labelling: [lead, east] } });
});
