/** R63: an interest a chair confirms, or dismisses, as the rule reads. 2 s. */
import { rollsOf, sevenPoles, Story, text } from '../test/support/aggregate.js';
import { requestOf, reviewOf } from './index.js';

const two = sevenPoles.slice(0, 2);
const [west = '', east = ''] = two;
const texts = { reasons: text('why') };
const confirm = (person: string) => ({
  type: 'confirmConflict' as const,
  person,
  rolls: rollsOf(two),
  texts,
});
const dismiss = (found: string) => ({ type: 'dismissConflict' as const, person: `${west}.2`, found, texts });

describe('an interest the chair confirms (R63)', () => {
  it('recuses the person on the request and in every review', () => {
    const story = new Story(two)
      .submit()
      .admit()
      .review(west, confirm(`${west}.2`));
    expect(requestOf(story.aggregate)?.context.declarations[`${west}.2`]).toMatchObject({ clear: false });
    for (const pole of two)
      expect(reviewOf(story.aggregate, pole)?.context.declarations[`${west}.2`]).not.toBe(true);
    expect(reviewOf(story.aggregate, west)?.context.declarations[`${west}.2`]).toBe(false);
  });

  it('takes the ballot not yet counted with it, whatever was declared', () => {
    const story = new Story(two)
      .submit()
      .admit()
      .toCommittee(west)
      .openVote(west)
      .cast(west, 2, 'unfavourable');
    story.review(west, confirm(`${west}.2`));
    expect(Object.keys(reviewOf(story.aggregate, west)?.context.vote?.ballots ?? {})).toEqual([]);
    expect(
      story.refused('request', { type: 'declareInterests', person: `${west}.2`, clear: true, rolls: {} }),
    ).toEqual([{ code: 'recusalIsFinal', rule: 'R63' }]);
    expect(story.refused(`review:${west}`, confirm(`${west}.2`))).toMatchObject([{ code: 'personAside' }]);
  });

  it('is dismissed once for what was found, and again for something else', () => {
    const story = new Story(two).submit().admit().review(west, dismiss('a'));
    expect(story.refused(`review:${west}`, dismiss('a'))).toMatchObject([{ code: 'conflictDismissed' }]);
    expect(story.review(west, dismiss('b')).stateOf(west)).toBe('inReview.coiClearance');
    expect(story.stateOf(east)).toBe('invited');
  });
});
