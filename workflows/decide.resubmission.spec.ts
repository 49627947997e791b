/** R69, from its text: a postponed project presented again; what must be answered, what is read less, and that nobody's vote is skipped. */
import { sevenPoles, Story, submissionOf, text } from '../test/support/aggregate.js';
import { answersTo, pinnedOf, postponedStory, presented } from '../test/support/resubmission-tales.js';
import { presentedAgain, requestKey, requestOf, reviewOf, settingsOf } from './index.js';

const [lead = '', east = '', north = ''] = sevenPoles;
const three = [lead, east, north];
const submission = submissionOf(three);
const contextOf = (story: Story) => requestOf(story.aggregate)?.context;

describe('R69: what is pinned of the request that is presented again', () => {
  it('is each reason of the postponement and each reservation, by its author, and none of their words', () => {
    const pinned = pinnedOf(postponedStory());
    expect(pinned.asks).toEqual([
      { id: `${lead}-1`, pole: lead, kind: 'reasons' },
      { id: `${east}-1`, pole: east, kind: 'reservation' },
    ]);
    expect([pinned.attempt, pinned.answers, pinned.light]).toEqual([2, {}, null]);
    expect(JSON.stringify(pinned)).not.toContain(text('complement').id);
  });

  it('counts the attempts, and sets no limit to them', () => {
    let pinned = pinnedOf(postponedStory());
    for (const attempt of [3, 4, 5, 6]) {
      const again = presented(false, pinned).opinion(lead, 'postponed');
      expect(again.state).toBe('postponed');
      pinned = pinnedOf(again);
      expect(pinned.attempt).toBe(attempt);
    }
  });
});

describe('R69: presented again from a postponement, once', () => {
  it('is refused a second time, and in any state but that one', () => {
    const story = postponedStory();
    const again = { type: 'resubmit' as const, call: 'call-2', over: 0 };
    story.request(again);
    expect(story.refused(requestKey, again)).toEqual([{ code: 'alreadyPresented', rule: 'R69' }]);
    const labelled = new Story(three.slice(0, 2)).led().opinion(east, 'favourable');
    for (const other of [new Story(three), labelled, labelled.request({ type: 'confirmOutcome' })])
      expect(other.refused(requestKey, again)).toMatchObject([{ code: 'notInThisState' }]);
  });

  it('is open again once the attempt has come to nothing, and each is counted', () => {
    const again = (over: number) => ({ type: 'resubmit' as const, call: `call-${over}`, over });
    const story = postponedStory().request(again(0)).request(again(1));
    expect(contextOf(story)?.presented).toEqual({ call: 'call-1', rank: 2 });
    expect(story.refused(requestKey, again(1))).toEqual([{ code: 'alreadyPresented', rule: 'R69' }]);
    const earlier = contextOf(story);
    expect(earlier && [0, 1, 2].map((ended) => presentedAgain('request-1', earlier, ended).attempt)).toEqual([
      2, 3, 4,
    ]);
  });

  it('is handed in with an answer to each thing asked, and not with one less', () => {
    const pinned = pinnedOf(postponedStory());
    const all = answersTo(pinned);
    const { [`${east}-1`]: _one, ...fewer } = all;
    const story = new Story(three, { resubmission: pinned });
    expect(story.refused(requestKey, { type: 'submit', submission, texts: fewer })).toEqual([
      { code: 'answersMissing', rule: 'R69', liftedBy: 'holder', params: { left: 1 } },
    ]);
    story.request({ type: 'submit', submission, texts: all });
    expect(contextOf(story)?.resubmission?.answers).toEqual(all);
  });

  it('is completed with the whole sheet: an answer may be other than before, and may not be emptied', () => {
    const pinned = pinnedOf(postponedStory());
    const story = new Story(three, { resubmission: pinned })
      .request({ type: 'submit', submission, texts: answersTo(pinned) })
      .request({ type: 'askCompletion', texts: { items: text('items') } });
    const file = { version: 2, hash: '2'.repeat(64) };
    const better = { [`${lead}-1`]: text('better') };
    const complete = { type: 'complete' as const, submission: { ...submission, file } };
    expect(story.refused(requestKey, { ...complete, texts: better })).toEqual([
      { code: 'answersMissing', rule: 'R69', liftedBy: 'holder', params: { left: 1 } },
    ]);
    const whole = { ...answersTo(pinned), ...better };
    story.request({ ...complete, texts: whole });
    expect(contextOf(story)?.resubmission?.answers).toEqual(whole);
  });
});

describe('R69: the light track', () => {
  const submitted = (pinned = pinnedOf(postponedStory())) =>
    new Story(three, { resubmission: pinned }).request({
      ...{ type: 'submit', submission, texts: answersTo(pinned) },
    });
  const admit = (minor: boolean) => ({ type: 'admit' as const, rolls: {}, light: { minor } });

  it('is for what is presented again, hardly changed, less than nine months after', () => {
    expect(new Story(three).submit().refused(requestKey, admit(true))).toEqual([
      { code: 'notPresentedAgain', rule: 'R69' },
    ]);
    expect(submitted().refused(requestKey, admit(false))).toEqual([
      { code: 'lightTrackMajorChange', rule: 'R69' },
    ]);
    const long = { ...pinnedOf(postponedStory()), postponedAt: '2025-06-01T08:00:00.000Z' };
    expect(submitted(long).refused(requestKey, admit(true))).toMatchObject([
      { code: 'lightTrackTooLate', rule: 'R69', params: { months: 9 } },
    ]);
  });

  it('awaits one reading in each pôle, or none for a reason; the others await two', () => {
    const needs = (story: Story, pole: string) => {
      const { expectedReviews, fewestLeadReviews, fewestInvitedReviews } = settingsOf(
        reviewOf(story.aggregate, pole)?.context.rules ?? {},
      );
      return [expectedReviews, fewestLeadReviews, fewestInvitedReviews];
    };
    const light = presented(true);
    expect(three.map((pole) => needs(light, pole))).toEqual(three.map(() => [1, 0, 0]));
    expect(light.facts).toContain('lightTrackOpened');
    const full = presented(false);
    expect(three.map((pole) => needs(full, pole))).toEqual(three.map(() => [2, 1, 0]));
    expect(full.facts).not.toContain('lightTrackOpened');
  });

  it('skips no vote: the result waits for each pôle as ever', () => {
    const story = presented(true).declareAll(lead);
    story.review(lead, { type: 'concludeExpertise', texts: { reasons: text('why') } });
    expect(story.stateOf(lead)).toBe('inReview.committee.preparing');
    story.openVote(lead).voteAll(lead, 'favourable').validate(lead);
    expect([story.state, story.stateOf(east)]).toEqual(['coReview', 'invited']);
    story.opinion(east, 'favourable');
    expect(story.state).toBe('coReview');
    story.opinion(north, 'noObjection');
    expect(story.state).toBe('jointDecision');
  });

  it('ends with a version that changes what is judged: the readings of any project are owed before the vote', () => {
    const story = presented(true).declareAll(lead);
    story.review(lead, { type: 'concludeExpertise', texts: { reasons: text('why') } });
    story.request({
      ...{ type: 'handInVersion', rolls: {}, texts: { changes: text('changes') } },
      submission: { ...submission, file: { version: 2, hash: '2'.repeat(64) } },
      change: { grounds: ['objectives'], failing: [], lost: [] },
    });
    expect(contextOf(story)?.resubmission?.light?.endedBy).toBe(2);
    const vote = { type: 'openVote' as const, mode: 'session' as const, roll: [] };
    expect(story.refused(`review:${lead}`, vote)).toContainEqual(
      expect.objectContaining({ code: 'reviewMissing', rule: 'R69', params: { needed: 1 } }),
    );
    story.review(lead, { type: 'assignExpert', person: `${lead}.x1` });
    const form = { id: 'form', hash: 'a'.repeat(64) };
    story.review(lead, { type: 'submitReview', person: `${lead}.x1`, form, recommendation: 'priority' });
    expect(story.openVote(lead).stateOf(lead)).toBe('inReview.committee.voting');
  });

  it('goes on through a version that changes little', () => {
    const story = presented(true).request({
      ...{ type: 'handInVersion', rolls: {}, texts: { changes: text('changes') } },
      submission: { ...submission, file: { version: 2, hash: '2'.repeat(64) } },
      change: { grounds: [], failing: [], lost: [] },
    });
    expect(contextOf(story)?.resubmission?.light?.endedBy).toBeNull();
  });
});
