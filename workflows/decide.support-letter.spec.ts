/** R74, from its text: a separate light outcome decided by the lead alone, which is no label. */
import { closesAt, sevenPoles, Story, text } from '../test/support/aggregate.js';
import { postponedStory } from '../test/support/resubmission-tales.js';
import { answers, appealed } from '../test/support/reexamination-tales.js';
import {
  dueOf,
  labelKey,
  requestKey,
  requestOf,
  standingSupport,
  type LabelRequestContext,
} from './index.js';

const [lead = '', east = ''] = sevenPoles;
const grant = { type: 'grantSupport' as const, texts: { reasons: text('support') } };
const withdraw = { type: 'withdrawSupport' as const, texts: { reasons: text('why') } };
const refused = () =>
  new Story([lead, east])
    .led('unfavourable')
    .reach('request', 'takeOver')
    .request({ type: 'confirmOutcome' });
const letterOf = (story: Story) => requestOf(story.aggregate)?.context.support;

describe('R74: a letter of support', () => {
  it('is written for what is postponed or refused, and makes no label', () => {
    for (const story of [postponedStory(), refused()]) {
      const { state } = story;
      story.request(grant);
      expect([story.state, story.aggregate[labelKey]]).toEqual([state, undefined]);
      expect(story.facts.at(-1)).toBe('supportGranted');
      expect(letterOf(story)).toMatchObject({ pole: lead, withdrawn: null });
      expect(story.facts).not.toContain('labelIssued');
    }
  });

  it('is written in no other state: before the decision the lead says what it thinks by its opinion', () => {
    const labelled = () => new Story([lead, east]).led().opinion(east, 'favourable');
    for (const story of [
      new Story([lead, east]),
      new Story([lead, east]).submit().admit(),
      new Story([lead, east]).led(),
      labelled(),
      labelled().request({ type: 'confirmOutcome' }),
    ])
      expect(story.refused(requestKey, grant)).toMatchObject([{ code: 'notInThisState' }]);
  });

  it('is written once, and taken back once', () => {
    const story = refused();
    expect(story.refused(requestKey, withdraw)).toEqual([{ code: 'noSupportStands', rule: 'R74' }]);
    story.request(grant);
    expect(story.refused(requestKey, grant)).toEqual([{ code: 'supportOnce', rule: 'R74' }]);
    story.request(withdraw);
    expect(letterOf(story)?.withdrawn).toMatchObject({ texts: { reasons: text('why') } });
    for (const act of [grant, withdraw])
      expect(story.refused(requestKey, act)).toMatchObject([{ rule: 'R74' }]);
  });

  it('asks nothing of anybody else, and adds no date', () => {
    const story = refused();
    const before = story.dueNames();
    story.request(grant);
    expect(story.dueNames()).toEqual(before);
  });

  it('is nothing any more once the refusal is overturned, whatever becomes of the request; one that is upheld leaves it', () => {
    const stands = (story: Story) =>
      standingSupport(requestOf(story.aggregate)?.context as LabelRequestContext) !== null;
    const again = (...all: ('for' | 'against')[]) => answers(appealed(refused().request(grant)), ...all);
    const overturned = again('for', 'for', 'against', 'for');
    expect([overturned.state, stands(overturned)]).toEqual(['labelled', false]);
    overturned.reach('request', 'archive');
    expect([overturned.state, stands(overturned)]).toEqual(['closed', false]);
    const upheld = again('for', 'against', 'against', 'against');
    expect([upheld.state, stands(upheld)]).toEqual(['refused', true]);
  });

  it('is for its call: it is not written once that is closed', () => {
    const story = postponedStory();
    story.at = closesAt;
    expect(story.refused(requestKey, grant)).toMatchObject([{ code: 'callClosed', rule: 'R74' }]);
  });

  const archive = (story: Story) =>
    dueOf(story.aggregate).find(({ deadline }) => deadline === 'archive')?.dueAt;

  it('is taken back as long as it stands: what is refused is closed no sooner than its call', () => {
    const story = refused();
    const soon = archive(story) ?? '';
    expect(soon < closesAt).toBe(true);
    story.request(grant);
    expect(archive(story)).toBe(closesAt);
    story.at = soon;
    const asked = { type: 'requestReexamination' as const, organ: null, texts: { reasons: text('why') } };
    expect(story.refused(requestKey, asked)).toMatchObject([{ code: 'reexaminationTooLate', rule: 'R68' }]);
    story.request(withdraw);
    expect(story.state).toBe('refused');
    expect(archive(story)).toBe(soon);
  });

  it('and after a re-examination that leaves the refusal as it is: nobody is told of it anew, nor asks again', () => {
    const story = answers(appealed(refused().request(grant)), 'for', 'against', 'against', 'against');
    expect([story.state, archive(story)]).toEqual(['refused', closesAt]);
    expect(story.facts.filter((fact) => fact === 'requestRefused')).toHaveLength(1);
    const asked = { type: 'requestReexamination' as const, organ: null, texts: { reasons: text('why') } };
    expect(story.refused(requestKey, asked)).toMatchObject([{ code: 'reexaminationOnce' }]);
    story.request(withdraw);
    expect(letterOf(story)?.withdrawn).not.toBeNull();
    expect(story.reach('request', 'archive').state).toBe('closed');
  });

  it('without one, a refusal that is upheld is final, as ever', () => {
    const story = answers(appealed(refused()), 'for', 'against', 'against', 'against');
    expect(story.state).toBe('closed');
  });
});
