/** R64, R37, R38: what is decided once a pôle has left, by whom it is borne, and what a re-examination makes of it. */
import { Story, text } from '../test/support/aggregate.js';
import { consents, contextOf, declines, leaves } from '../test/support/departures.js';
import { labelOf, requestOwner } from './index.js';

const [lead, east, north, south] = ['ouest', 'est', 'nord', 'sud'] as const;
const reasons = { reasons: text('why') };

describe('a refusal is overturned once a pôle has left that had reserved its opinion', () => {
  const overturned = (successor: string | null) => {
    const story = new Story([lead, east, north]).led().suspends(east);
    const opposes = { opinion: 'unfavourable' as const, reservations: [], texts: reasons };
    story.review(lead, { type: 'reviseOpinion', ...opposes }).reach('request', 'takeOver');
    story.request(leaves(east, successor));
    if (successor) story.request(declines(successor));
    story.request({ type: 'confirmOutcome' });
    story.request({ type: 'requestReexamination', organ: null, texts: reasons });
    return story.request({ type: 'decideReexamination', overturns: true, decision: 'COPIL-2026-06' });
  };

  it.each([
    ['nobody was to succeed it', null],
    ['its successor has refused', 'neuf'],
  ])('what it had reserved is advice, which nobody waits for (%s)', (_, successor) => {
    const story = overturned(successor);
    expect(story.state).toBe('labelled');
    expect(contextOf(story).outcome?.reservations).toMatchObject([{ pole: east, text: {} }]);
    expect(contextOf(story).outcome?.reservations[0]?.text.due).toBeUndefined();
  });
});

describe('a certificate is issued once a pôle on it has left', () => {
  /** R40: where each pôle votes, the lead may be none of those the certificate bears. */
  const voted = () => {
    const story = new Story([lead, east, north, south])
      .submit({}, { decisionModel: 'singleCommittee' })
      .admit();
    story.opinion(lead, 'unfavourable');
    for (const pole of [east, north, south]) story.opinion(pole, 'favourable');
    return story.state === 'takeOver' ? story.reach('request', 'takeOver') : story;
  };

  it('whoever remains is first on it, and acts for it; who has left is named after them', () => {
    const story = voted();
    expect(story.result?.labelling).toEqual([east, north, south]);
    story.request(leaves(east)).request({ type: 'confirmOutcome' });
    expect(labelOf(story.aggregate)?.context.labelling).toEqual([north, south, east]);
    expect(requestOwner(story.aggregate)).toEqual({ role: 'caseOfficer', pole: north });
  });

  it('also where it had a successor, which labels nothing that it has not judged (R37)', () => {
    const story = voted().request(leaves(east, 'neuf')).request(consents('neuf'));
    story.request({ type: 'confirmOutcome' });
    const { certificates, labelling } = labelOf(story.aggregate)?.context ?? {};
    expect(certificates?.[0]?.labelling).toEqual([north, south, east]);
    expect(contextOf(story).outcome?.labelling).not.toContain('neuf');
    // R64: it answers for the label all the same.
    expect(labelling).toEqual([north, south, 'neuf']);
  });
});

describe('a request is decided while a successor may still consent', () => {
  const settled: [string, (story: Story) => Story][] = [
    ['labelled', (story) => story.request({ type: 'confirmOutcome' })],
    ['withdrawn', (story) => story.request({ type: 'withdraw' })],
    ['lapsed', (story) => story.reach('request', 'closing')],
  ];

  it.each(settled)('nobody is waited for any more, and it is written down (%s)', (state, ends) => {
    const story = new Story([lead, east]).led().opinion(east, 'favourable');
    ends(story.request(leaves(east, 'neuf')));
    expect([story.state, contextOf(story).departures[0]?.state]).toEqual([state, 'ended']);
    expect(story.facts).toContain('successionEnded');
    expect(contextOf(story).departures[0]?.settledAt).not.toBeNull();
  });

  it('found inadmissible, too', () => {
    const story = new Story([lead, east]).submit().request(leaves(lead, 'neuf'));
    story.request({ type: 'rejectInadmissible', texts: reasons });
    expect([story.state, contextOf(story).departures[0]?.state]).toEqual(['inadmissible', 'ended']);
  });
});
