/** R37: the lead's chair sends a result to steering, once; it stands, or one organ deliberates once more. 3 s. */
import { call, sevenPoles, Story, text } from '../test/support/aggregate.js';
import { dueOf, requestOf, requestOwner, reviewOf, type Opinion } from './index.js';

const [lead = '', east = '', north = ''] = sevenPoles;
const three = [lead, east, north];
const reasons = { reasons: text('why') };
const send = { type: 'sendToSteering' as const, texts: reasons };
const decision = 'COPIL-2026-04';
const rule = (pole: string | null) => ({ type: 'ruleOnOutcome' as const, pole, decision });
const context = (story: Story) => requestOf(story.aggregate)?.context;
const inner = (story: Story, pole: string) => reviewOf(story.aggregate, pole)?.context;
const due = (story: Story, name: string) =>
  dueOf(story.aggregate).find(({ key }) => key === name)?.dueAt ?? '';

/** Three pôles have spoken, and the result waits for its chair. */
const settled = (of: Opinion = 'favourable', said: Opinion = 'noObjection') =>
  new Story(three).led(of).opinion(east, said).opinion(north, 'favourable');

describe('a result sent to steering', () => {
  it('waits for its secretary, five working days, and is certified by nobody meanwhile', () => {
    const story = settled();
    const { result } = story;
    story.request(send);
    expect([story.state, story.facts.at(-1)]).toEqual(['jointDecision', 'sentToSteering']);
    expect(requestOwner(story.aggregate)).toEqual({ role: 'secretary', pole: null });
    expect(due(story, 'request/certification')).toBe('');
    expect(due(story, 'request/steeringRuling')).not.toBe('');
    const awaited = { code: 'rulingAwaited', rule: 'R37', liftedBy: 'secretary' };
    expect(story.refused('request', { type: 'confirmOutcome' })).toEqual([awaited]);
    expect(story.refused('request', send)).toEqual([{ code: 'sentToSteeringOnce', rule: 'R37' }]);
    expect(story.result).toEqual(result);
  });

  it('stands by decision, and the deputy chair certifies it', () => {
    const story = settled();
    const { result } = story;
    story.request(send).request(rule(null));
    expect([story.state, story.facts.at(-1), story.result]).toEqual([
      'jointDecision',
      'outcomeUpheld',
      result,
    ]);
    expect(requestOwner(story.aggregate)).toEqual({ role: 'deputyChair', pole: lead });
    expect(due(story, 'request/certification')).toBe('');
    expect(story.refused('request', rule(null))).toMatchObject([{ code: 'noRulingAwaited' }]);
    expect(story.refused('request', send)).toMatchObject([{ code: 'sentToSteeringOnce' }]);
    story.request({ type: 'confirmOutcome' });
    expect(story.state).toBe('labelled');
  });

  it('stays with the deputy chair when the call moves (R52)', () => {
    const story = settled().request(send).request(rule(null));
    story.request({
      type: 'moveCall',
      call: { ...call, version: 1, closesAt: '2026-07-31T10:00:00.000Z' },
      decision,
    });
    expect(requestOwner(story.aggregate)).toEqual({ role: 'deputyChair', pole: lead });
  });

  it('stands by the silence of steering as well (R39)', () => {
    const story = settled().request(send).reach('request', 'steeringRuling');
    expect(story.facts.at(-1)).toBe('outcomeUpheld');
    expect(context(story)?.referral?.ruling).toMatchObject({ decision: null, deliberation: null });
    expect(story.request({ type: 'confirmOutcome' }).state).toBe('labelled');
  });

  it('is refused before any was sent, and for a pôle that has not voted', () => {
    const story = new Story(three).led().opinion(north, 'favourable').reach('request', 'coReview');
    expect(story.refused('request', rule(null))).toMatchObject([{ code: 'noRulingAwaited' }]);
    story.request(send);
    expect(story.refused('request', rule(east))).toEqual([{ code: 'poleHasNotVoted', rule: 'R67' }]);
  });
});

describe('a new deliberation', () => {
  const asked = (pole: string, story = settled()) => story.request(send).request(rule(pole));
  const anew = (story: Story, pole: string, ballot: Parameters<Story['voteAll']>[1]) =>
    story.openVote(pole).voteAll(pole, ballot).validate(pole);

  it('begins again with the vote of that organ, and makes the result anew', () => {
    const story = asked(east);
    expect([story.state, story.stateOf(east)]).toEqual(['coReview', 'inReview.committee.preparing']);
    expect(story.facts.filter((fact) => fact === 'leadOpinionShared')).toHaveLength(1);
    expect(story.result).toBeNull();
    expect(story.stateOf(north)).toBe('opinionValidated');
    anew(story, east, 'favourable');
    expect([story.state, story.result]).toMatchObject(['jointDecision', { labelling: [lead, east, north] }]);
    expect(inner(story, east)).toMatchObject({ former: null, opinion: 'favourable' });
    expect(story.refused('request', send)).toMatchObject([{ code: 'sentToSteeringOnce' }]);
    expect(story.request({ type: 'confirmOutcome' }).state).toBe('labelled');
  });

  it('that opposes leads to conciliation', () => {
    expect(anew(asked(east), east, 'unfavourable').state).toBe('conciliation');
  });

  it('of the lead itself says what follows: nobody labels against its lead', () => {
    const story = asked(lead);
    expect([story.state, story.stateOf(lead)]).toEqual(['coReview', 'inReview.committee.preparing']);
    expect(anew(story, lead, 'unfavourable').state).toBe('takeOver');
    const again = asked(lead);
    expect(anew(again, lead, 'favourable').state).toBe('jointDecision');
  });

  it('not held in time leaves what the organ had said, its vote with it', () => {
    const story = settled();
    const before = inner(story, east);
    asked(east, story).openVote(east).cast(east, 1, 'favourable').reach('request', 'coReview');
    expect(story.facts).toContain('deliberationLapsed');
    expect([story.state, story.stateOf(east)]).toEqual(['jointDecision', 'opinionValidated']);
    const { vote, tally, opinion } = before ?? {};
    expect(inner(story, east)).toMatchObject({ vote, tally, opinion, former: null });
    expect(context(story)?.positions[east]).toMatchObject({ position: 'noObjection' });
  });

  it('ends in time for the certificates, with the review it concerns', () => {
    const story = asked(east);
    expect(due(story, `review:${east}/coReviewEnd`) || due(story, 'request/coReview')).toBe(
      due(story, 'request/coReview'),
    );
    expect(due(story, `review:${east}/votePreparation`) <= due(story, 'request/coReview')).toBe(true);
  });
});

describe('a refusal that steering has deliberated anew, where an invited pôle has not spoken', () => {
  /** The lead refuses, nobody takes over, and steering asks its organ once more. */
  const asked = () =>
    new Story([lead, east])
      .led('unfavourable')
      .reach('request', 'takeOver')
      .request(send)
      .request(rule(lead));

  it('stands when the organ does not answer: nobody waits for the other (R67)', () => {
    const story = asked().reach('request', 'coReview');
    expect([story.state, story.result?.result]).toEqual(['jointDecision', 'refused']);
    expect(story.facts).not.toContain('fellSilent');
  });

  it('is a joint review when the organ agrees: the other has its time, and may join', () => {
    const story = asked().openVote(lead).voteAll(lead, 'favourable').validate(lead);
    expect([story.state, due(story, 'request/coReview') > story.at]).toEqual(['coReview', true]);
    story.opinion(east, 'favourable');
    expect([story.state, story.result?.result]).toEqual(['jointDecision', 'concerted']);
  });

  it('ends when the other keeps silent (R41)', () => {
    const story = asked()
      .openVote(lead)
      .voteAll(lead, 'favourable')
      .validate(lead)
      .reach('request', 'coReview');
    expect([story.state, story.result?.result]).toEqual(['jointDecision', 'leadAlone']);
  });
});
