/** R44, R63b, D11: sealed ballots that are never opened, and those that come late. 2 s. */
import { rollOf, sevenPoles, text, type Story } from '../test/support/aggregate.js';
import { SealedStory } from '../test/support/sealed-story.js';
import { reviewOf, sealedBallots, type Ballot } from './index.js';

const [lead = '', east = ''] = sevenPoles;
const two = [lead, east];
const inner = (story: Story, pole = lead) => reviewOf(story.aggregate, pole)?.context;
const voting = () => SealedStory.submitted(two).toCommittee(lead).openVote(lead) as SealedStory;
const cast = (story: SealedStory, ...said: Ballot[]) => {
  said.forEach((ballot, n) => story.cast(lead, n + 1, ballot));
  return story;
};
const closed = (story: SealedStory) => story.review(lead, { type: 'closeVote' });

describe('a ballot that is never opened', () => {
  it('of a sitting without quorum: the next one votes without having seen it', () => {
    const story = cast(voting(), 'favourable', 'unfavourable');
    closed(story);
    expect(story.stateOf(lead)).toBe('inReview.committee.reconvened');
    expect([story.asked, sealedBallots(story.aggregate)]).toEqual([[], []]);
    expect(story.facts.slice(-2)).toEqual(['quorumMissed', 'ballotsDestroyed']);
    story.openVote(lead);
    cast(story, 'favourable', 'favourable');
    closed(story);
    expect([inner(story)?.opinion, story.asked.length]).toEqual(['favourable', 2]);
  });

  it('of a request that is withdrawn', () => {
    const story = cast(voting(), 'favourable').request({ type: 'withdraw' }) as SealedStory;
    expect([story.asked, sealedBallots(story.aggregate)]).toEqual([[], []]);
    expect(story.facts).toContain('ballotsDestroyed');
  });

  it('of a pôle that stands aside while it votes', () => {
    const story = SealedStory.submitted(two).opinion(lead, 'favourable').toCommittee(east).openVote(east);
    story.cast(east, 1, 'favourable');
    story.review(east, { type: 'recusePole', rolls: {}, texts: { reasons: text('why') } });
    expect([(story as SealedStory).asked.length, sealedBallots(story.aggregate)]).toEqual([4, []]);
    const destroyed = () => story.facts.filter((fact) => fact === 'ballotsDestroyed').length;
    expect(destroyed()).toBe(1);
    story.request({ type: 'withdraw' });
    expect(destroyed()).toBe(1);
  });

  it('of who declares an interest, which leaves with its seat (R63b)', () => {
    const story = cast(voting(), 'unfavourable', 'favourable', 'favourable');
    const destroyed = () => story.facts.filter((fact) => fact === 'ballotsDestroyed').length;
    expect(destroyed()).toBe(0);
    story.declare(lead, `${lead}.1`, false).cast(lead, 4, 'favourable');
    expect([inner(story)?.opinion, story.asked.length, destroyed()]).toEqual(['favourable', 3, 1]);
  });
});

describe('an organ asked anew by steering (R37)', () => {
  const anew = () => {
    const story = SealedStory.submitted(two).opinion(lead, 'favourable').opinion(east, 'favourable');
    story.request({ type: 'sendToSteering', texts: { reasons: text('why') } });
    story.request({ type: 'ruleOnOutcome', pole: east, decision: 'COPIL-2026-04' });
    return story.openVote(east) as SealedStory;
  };
  const lapses = (story: SealedStory) => story.reach('request', 'coReview') as SealedStory;

  it('that is not held in time destroys its new ballots, and keeps the former ones, open', () => {
    const story = anew();
    const [open, former] = [inner(story, east)?.former?.vote?.ballots, story.asked.length];
    story.cast(east, 1, 'unfavourable');
    expect(sealedBallots(story.aggregate)).toHaveLength(1);
    lapses(story);
    expect(story.facts).toContain('ballotsDestroyed');
    expect([sealedBallots(story.aggregate), story.asked.length]).toEqual([[], former]);
    expect(inner(story, east)?.vote?.ballots).toEqual(open);
    expect(Object.values(open ?? {}).map(({ ballot }) => ballot)).toContain('favourable');
  });

  it('whose new sitting lacks its quorum tells once that its ballots are destroyed', () => {
    const story = anew().cast(east, 1, 'unfavourable');
    story.review(east, { type: 'closeVote' });
    expect(story.stateOf(east)).toBe('inReview.committee.reconvened');
    lapses(story as SealedStory);
    expect(story.facts.filter((fact) => fact === 'ballotsDestroyed')).toHaveLength(1);
  });
});

describe('what comes late to a sealed vote (R44)', () => {
  const voted = (members: number) => {
    const story = SealedStory.submitted(two).opinion(lead, 'favourable').toCommittee(east).openVote(east);
    for (let member = 1; member <= members; member++) story.cast(east, member, 'favourable');
    return story;
  };
  const silent = () => voted(1).reach('request', 'coReview') as SealedStory;

  it('is open once the vote is counted', () => {
    const story = cast(voting(), 'favourable', 'favourable', 'favourable');
    closed(story).cast(lead, 4, 'unfavourable');
    expect(inner(story)?.lateBallots).toMatchObject({
      [`seat-${lead}.4`]: { ballot: 'unfavourable', late: true },
    });
  });

  it('is sealed while the vote of a silent pôle may still be taken up again, and is cast anew then', () => {
    const story = silent().cast(east, 2, 'unfavourable') as SealedStory;
    expect(inner(story, east)?.lateBallots[`seat-${east}.2`]).not.toHaveProperty('ballot');
    expect(sealedBallots(story.aggregate)).toHaveLength(2);
    story.request({ type: 'reopenWindow', pole: east, texts: { reasons: text('why') } });
    expect(sealedBallots(story.aggregate)).toHaveLength(1);
    expect(story.facts.slice(-3)).toContain('ballotsDestroyed');
    for (const member of [2, 3, 4]) story.cast(east, member, 'favourable');
    expect(inner(story, east)?.tally).toMatchObject({ for: 4, against: 0 });
  });

  it('a vote taken up again ends at once when a recusal has left nobody to wait for', () => {
    expect(rollOf(east).filter(({ kind }) => kind === 'voting')).toHaveLength(4);
    const story = voted(3).reach('request', 'coReview').declare(east, `${east}.4`, false);
    story.request({ type: 'reopenWindow', pole: east, texts: { reasons: text('why') } });
    expect(story.facts.slice(-3)).toEqual(['ballotsOpened', 'voteClosed', 'opinionProposed']);
    expect(inner(story, east)?.tally).toMatchObject({ present: 3, for: 3 });
  });

  it('after a sitting without quorum is sealed too: the next one has not seen it (R32)', () => {
    const story = voted(1).review(east, { type: 'closeVote' }).reach('request', 'coReview') as SealedStory;
    story.cast(east, 2, 'unfavourable');
    const late = inner(story, east)?.lateBallots[`seat-${east}.2`];
    expect([late?.late, late?.ballot, sealedBallots(story.aggregate).length]).toEqual([true, undefined, 1]);
    story.request({ type: 'reopenWindow', pole: east, texts: { reasons: text('why') } });
    expect([story.stateOf(east), sealedBallots(story.aggregate)]).toEqual([
      'inReview.committee.preparing',
      [],
    ]);
    expect(story.facts.filter((fact) => fact === 'ballotsDestroyed')).toHaveLength(2);
  });

  it('is never opened when the pôle stays silent: the decision destroys it', () => {
    const story = silent().request({ type: 'confirmOutcome' }) as SealedStory;
    expect([story.state, sealedBallots(story.aggregate)]).toEqual(['labelled', []]);
    expect(story.facts).toContain('ballotsDestroyed');
  });
});
