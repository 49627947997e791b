/** R64, R68 from their text: a pôle leaves once the request is decided: what was said stands, and who answers for the rest is another. */
import { boardOf, Story, text } from '../test/support/aggregate.js';
import { consents, contextOf, leaves } from '../test/support/departures.js';
import { openDeliberationsOf } from '../test/support/label-story.js';
import { labelOf, requestOwner } from './index.js';

const [lead, east, north] = ['ouest', 'est', 'nord'] as const;
const reasons = { reasons: text('why') };
const board = boardOf(lead);
const asks = { type: 'requestReexamination' as const, organ: board, texts: reasons };
const overturns = { type: 'decideReexamination' as const, overturns: true, decision: 'COPIL-2026-06' };

const refused = () =>
  new Story([lead, east])
    .led('unfavourable')
    .reach('request', 'takeOver')
    .request({ type: 'confirmOutcome' });

describe('the lead leaves while its refusal is looked at again', () => {
  it('its other organ has no answer to give: steering does', () => {
    const story = refused().request(asks);
    expect(requestOwner(story.aggregate)).toEqual({ role: 'member', pole: lead });
    story.request(leaves(lead));
    expect([story.state, openDeliberationsOf(story)]).toEqual(['reexamination', []]);
    expect(requestOwner(story.aggregate)).toEqual({ role: 'secretary', pole: null });
    expect(story.facts).toContain('reexaminationPassedOn');
  });

  it('what it had said stands as it was recorded, until steering says otherwise', () => {
    const story = refused().request(asks).request(leaves(lead));
    expect(contextOf(story).positions[lead]?.position).toBe('unfavourable');
    story.request({ ...overturns, overturns: false });
    expect(story.state).toBe('closed');
  });

  it('a refusal that did not stand makes the label it should have made; who succeeds answers for it', () => {
    const story = refused().request(asks).request(leaves(lead, 'neuf')).request(overturns);
    expect(story.state).toBe('labelled');
    const { certificates, labelling } = labelOf(story.aggregate)?.context ?? {};
    expect([certificates?.[0]?.labelling, labelling]).toEqual([[lead], ['neuf']]);
  });

  it('nobody answering for it, the secretary keeps the certificate', () => {
    const story = refused().request(leaves(lead)).request(asks);
    expect(contextOf(story).reexamination?.organ).toBeNull();
    story.request(overturns);
    expect(requestOwner(story.aggregate)).toEqual({ role: 'secretary', pole: null });
  });

  it('another that leaves takes nothing away from its organ', () => {
    const story = refused().request(asks).request(leaves(east));
    expect([contextOf(story).reexamination?.organ, openDeliberationsOf(story)]).toEqual([
      'board',
      [`deliberation:${lead}`],
    ]);
  });
});

describe('a pôle leaves that had upheld its reservation', () => {
  const upheld = () => {
    const story = new Story([lead, east, north]).led().suspends(east).opinion(north, 'favourable');
    story.request({ type: 'confirmOutcome' });
    story.request({ type: 'answerReservation', reservation: `${east}-1`, texts: { answer: text('a') } });
    return story.request({ type: 'upholdReservation', pole: east, reservation: `${east}-1`, texts: reasons });
  };

  it('the refusal it has made stands, and may be looked at again', () => {
    const story = upheld().request(leaves(east));
    expect([story.state, contextOf(story).conditions[0]?.state]).toEqual(['refused', 'upheld']);
    story.request({ ...asks, organ: boardOf(east) });
    expect(requestOwner(story.aggregate)).toEqual({ role: 'secretary', pole: null });
    story.request(overturns);
    expect([story.state, story.result?.labelling]).toEqual(['labelled', [lead, north, east]]);
  });
});

describe('a pôle leaves, and nothing of the decision changes', () => {
  it('what is postponed stays postponed, under the name of its lead', () => {
    const story = new Story([lead, east]).led('postponed').request(leaves(lead));
    expect([story.state, contextOf(story).leadPole]).toEqual(['postponed', lead]);
    expect(story.facts).not.toContain('successionEnded');
  });

  it('what is inadmissible may be opened again by whoever holds the file then (§9.2)', () => {
    const story = new Story([lead, east]).submit().request({ type: 'rejectInadmissible', texts: reasons });
    story.request(leaves(lead));
    expect(requestOwner(story.aggregate)).toEqual({ role: 'chair', pole: east });
    story.request({ type: 'reopen', texts: reasons });
    expect(story.state).toBe('admissibilityCheck');
  });

  it('or by its successor, at once', () => {
    const story = new Story([lead, east]).submit().request({ type: 'rejectInadmissible', texts: reasons });
    story.request(leaves(lead, 'neuf'));
    expect(requestOwner(story.aggregate)).toEqual({ role: 'chair', pole: 'neuf' });
  });

  it('a consent is asked where something is still to be judged, and nowhere else', () => {
    const story = refused().request(leaves(lead, 'neuf'));
    expect(story.refused('request', consents('neuf'))[0]?.code).toBe('notInThisState');
    expect(contextOf(story).departures[0]?.state).toBe('succeeded');
  });
});
