/** R64, R22, R24 from their text: a pôle leaves before anybody leads or is invited: what named it names its successor. */
import { Story, submissionOf, text } from '../test/support/aggregate.js';
import { consents, contextOf, leaves } from '../test/support/departures.js';

const [lead, east, north] = ['ouest', 'est', 'nord'] as const;
const poles = [lead, east, north];
const submitted = () => new Story(poles).submit();
const shares = (story: Story) => contextOf(story).submission?.shares ?? {};

describe('a pôle leaves before the file is admitted', () => {
  it.each([
    ['that would lead', lead],
    ['that would be invited', east],
  ])('one %s leaves a place, and its successor is asked', (_, pole) => {
    const story = submitted().request(leaves(pole, 'neuf'));
    expect(contextOf(story).departures[0]).toMatchObject({ state: 'awaiting', successor: 'neuf' });
  });

  it('its successor is invited in its place once the file is admitted', () => {
    const story = submitted().request(leaves(east, 'neuf')).request(consents('neuf')).admit();
    expect(contextOf(story).invited).toContain('neuf');
    expect(story.stateOf('neuf')).toBe('invited');
  });

  it('and is where it consents after the admission', () => {
    const story = submitted().request(leaves(east, 'neuf')).admit();
    expect(contextOf(story).invited).not.toContain('neuf');
    story.request(consents('neuf'));
    expect([contextOf(story).invited.includes('neuf'), story.stateOf('neuf')]).toEqual([
      true,
      'inReview.coiClearance',
    ]);
  });

  it('who succeeds the lead of the domain leads, whenever it consents', () => {
    const early = submitted().request(leaves(lead, 'neuf')).request(consents('neuf')).admit();
    expect(contextOf(early).leadPole).toBe('neuf');
  });

  it('a completed file names it still, and who has succeeded with it', () => {
    const story = submitted().request(leaves(lead, 'neuf')).request(consents('neuf'));
    const before = shares(story)['neuf'];
    story.request({ type: 'askCompletion', texts: { items: text('items') } });
    story.request({ type: 'complete', submission: submissionOf(poles) }).admit();
    expect(contextOf(story).leadPole).toBe('neuf');
    expect(contextOf(story).submission?.members).not.toContain(lead);
    expect([before, shares(story)[lead]]).toEqual([shares(story)['neuf'], undefined]);
  });

  it('who leaves nothing is succeeded by nobody, and that is told', () => {
    const story = new Story(poles).submit({ wished: [], shares: { [lead]: 1 } });
    const outcome = story.ask('request', leaves(north, 'neuf'));
    const facts = outcome.ok ? outcome.steps.flatMap((step) => step.facts) : [];
    expect(facts).toContainEqual(expect.objectContaining({ type: 'poleLeft', successor: null, until: null }));
  });
});

it('a version that is taken names who has succeeded, and nobody that has left (R60)', () => {
  const story = new Story(poles).led().request(leaves(east, 'neuf')).request(consents('neuf'));
  const submission = { ...submissionOf(poles), file: { version: 2, hash: '2'.repeat(64) } };
  const change = { grounds: ['budget' as const], failing: [], lost: [] };
  story.request({
    ...{ type: 'handInVersion', submission, change, rolls: {} },
    texts: { changes: text('what') },
  });
  expect(shares(story)).not.toHaveProperty(east);
  expect(contextOf(story).submission?.wished).not.toContain(east);
});
