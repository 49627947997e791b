/** R64 from its text: an invited pôle leaves the charter, with a successor or without, wherever the request stands. */
import { Story, text } from '../test/support/aggregate.js';
import { consents, contextOf, declines, leaves, positionOf, voteOf } from '../test/support/departures.js';
import { civilDate } from './calendar/index.js';
import { dueOf } from './index.js';

const [lead, east, north] = ['ouest', 'est', 'nord'] as const;
const three = [lead, east, north];
const led = () => new Story(three).led();

describe('an invited pôle leaves and nobody is named to take its place', () => {
  it('its review is terminated for good, an open vote ends unanswered, and what was cast is kept and not counted', () => {
    const story = led().toCommittee(east).openVote(east).cast(east, 1, 'unfavourable');
    story.request(leaves(east));
    expect([story.stateOf(east), positionOf(story, east), story.state]).toEqual([
      'terminated',
      'terminated',
      'coReview',
    ]);
    expect(Object.keys(voteOf(story, east)?.ballots ?? {})).toHaveLength(1);
    story.opinion(north, 'favourable');
    expect(story.result).toMatchObject({ result: 'concerted', labelling: [lead, north] });
    expect(story.dueNames().filter((name) => name.startsWith(`review:${east}`))).toEqual([]);
  });

  it('it is out of the denominator: the others do not wait for it', () => {
    const story = led().opinion(north, 'noObjection').request(leaves(east));
    expect([story.state, story.result?.result]).toEqual(['jointDecision', 'leadAlone']);
  });

  it('an opinion it has given is the act of an organ then in force, and stands under its name', () => {
    const story = led().opinion(east, 'favourable').request(leaves(east));
    expect([story.stateOf(east), positionOf(story, east)]).toEqual(['opinionValidated', 'favourable']);
    expect(story.opinion(north, 'noObjection').result).toMatchObject({ labelling: [lead, east] });
  });

  it('what it opposes ends with it: nobody may lift or maintain it in its place', () => {
    const story = led().opinion(east, 'unfavourable').opinion(north, 'favourable');
    expect(story.state).toBe('conciliation');
    story.request(leaves(east));
    expect([story.state, story.result?.result]).toEqual(['jointDecision', 'concerted']);
    expect(story.result?.dissenting).toEqual([]);
  });

  it('an organ that deliberates once more has said something before, which counts', () => {
    const story = led().opinion(east, 'favourable').opinion(north, 'noObjection');
    story.request({ type: 'sendToSteering', texts: { reasons: text('why') } });
    story.request({ type: 'ruleOnOutcome', pole: east, decision: 'COPIL-1' });
    expect(positionOf(story, east)).toBeUndefined();
    story.request(leaves(east));
    expect([story.state, positionOf(story, east)]).toEqual(['jointDecision', 'favourable']);
    expect(story.stateOf(east)).toBe('opinionValidated');
  });

  it('a reservation that nobody is there to lift suspends nothing: it is advice (R37, R38)', () => {
    const story = led().suspends(east).opinion(north, 'noObjection').request({ type: 'confirmOutcome' });
    expect(story.state).toBe('conditionsPending');
    story.request(leaves(east));
    expect([story.state, contextOf(story).outcome?.reservations[0]?.text.due]).toEqual([
      'labelled',
      undefined,
    ]);
  });

  it('nor does it suspend a result that is still to be certified', () => {
    const story = led().suspends(east).opinion(north, 'noObjection').request(leaves(east));
    expect(story.request({ type: 'confirmOutcome' }).state).toBe('labelled');
  });

  it('leaves once, was of the charter, and names none that is not', () => {
    const story = led().request(leaves(east));
    expect(story.refused('request', leaves(east))).toEqual([
      { code: 'poleHasLeft', rule: 'R64', params: { pole: east } },
    ]);
    expect(story.refused('request', leaves('elsewhere'))).toMatchObject([{ code: 'poleNotMember' }]);
    expect(story.refused('request', leaves(north, east))).toMatchObject([{ code: 'successorNotMember' }]);
    expect(story.refused('request', leaves(north, north))).toMatchObject([{ code: 'successorNotMember' }]);
    const unknown = { ...leaves(north, 'neuf'), successorIsMember: false };
    expect(story.refused('request', unknown)).toMatchObject([{ code: 'successorNotMember', rule: 'R64' }]);
  });

  it('is neither lead nor invited later, whoever would have named it', () => {
    const story = new Story(three).submit({ domainLeads: [] }).admit().request(leaves(east));
    const named = { type: 'attributeLead' as const, pole: east, decision: 'COPIL-1', rolls: {} };
    expect(story.refused('request', named)).toMatchObject([
      { code: 'poleNotMember' },
      { code: 'poleWithdrawn' },
    ]);
    story.reach('request', 'leadAttribution');
    expect(contextOf(story).leadPole).not.toBe(east);
  });
});

describe('an invited pôle leaves and another is to take its place', () => {
  const awaited = () => led().request(leaves(east, 'neuf'));

  it('the other has five working days, and the co-review waits for it', () => {
    const story = awaited();
    const due = dueOf(story.aggregate).find(({ deadline }) => deadline === 'succession');
    // Tuesday 3 March 2026, and five working days.
    expect([civilDate(story.at), due && civilDate(due.dueAt)]).toEqual(['2026-03-03', '2026-03-10']);
    expect(story.opinion(north, 'favourable').state).toBe('coReview');
  });

  it('with its consent, its own review begins accepted and counts like any other', () => {
    const story = awaited().request(consents('neuf'));
    expect([story.stateOf(east), story.stateOf('neuf')]).toEqual(['terminated', 'inReview.coiClearance']);
    story.opinion('neuf', 'favourable').opinion(north, 'noObjection');
    expect([story.state, story.result?.labelling]).toEqual(['jointDecision', [lead, 'neuf']]);
  });

  it('where it reviews already, its own review stands and nothing else', () => {
    const story = led().opinion(north, 'noObjection').request(leaves(east, north));
    expect(story.state).toBe('coReview');
    story.request(consents(north));
    expect([story.state, story.result?.result]).toEqual(['jointDecision', 'leadAlone']);
    expect(positionOf(story, north)).toBe('noObjection');
  });

  it.each([
    ['its refusal', (story: Story) => story.request(declines('neuf'))],
    ['its silence', (story: Story) => story.reach('request', 'succession')],
  ])('%s leaves the place empty', (_, answer) => {
    const story = answer(awaited().opinion(north, 'favourable'));
    expect([story.state, story.result?.labelling]).toEqual(['jointDecision', [lead, north]]);
    expect(story.refused('request', consents('neuf'))).toMatchObject([{ code: 'noSuccessionAwaited' }]);
  });

  it('no longer than the others: the end of the co-review is its end too (R41)', () => {
    const story = led().reach('request', 'reminder');
    while (dueOf(story.aggregate).some(({ deadline }) => deadline === 'reminder')) {
      const next = dueOf(story.aggregate).find((one) => one.key === 'request/reminder');
      if (!next || next.dueAt > '2026-03-13') break;
      story.reach('request', 'reminder');
    }
    story.request(leaves(east, 'neuf')).reach('request', 'coReview');
    expect([story.state, story.stateOf(north)]).toEqual(['jointDecision', 'silent']);
  });

  it('who stands aside or is a partner of the project takes the place of nobody', () => {
    const story = led();
    story.review(north, { type: 'recusePole', rolls: {}, texts: { reasons: text('why') } });
    story.request(leaves(east, north));
    expect(story.refused('request', consents(north))).toMatchObject([{ code: 'poleWithdrawn', rule: 'R64' }]);
    expect(story.refused('request', consents('elsewhere'))).toMatchObject([{ code: 'noSuccessionAwaited' }]);
  });

  it('lifts the reservations of who has left, and nobody else does (R37)', () => {
    const story = led().suspends(east).opinion(north, 'noObjection').request({ type: 'confirmOutcome' });
    story.request(leaves(east, 'neuf'));
    expect(story.state).toBe('conditionsPending');
    const id = `${east}-1`;
    story.request(consents('neuf'));
    story.request({ type: 'answerReservation', reservation: id, texts: { answer: text('answer') } });
    expect(story.refused('request', { type: 'liftReservation', pole: lead, reservation: id })).toMatchObject([
      { code: 'reservationOfAnother' },
    ]);
    expect(story.request({ type: 'liftReservation', pole: 'neuf', reservation: id }).state).toBe('labelled');
  });

  it('and where it leaves in its turn the place is empty', () => {
    const story = led().request(leaves(east, north)).request(leaves(north));
    expect([story.state, story.result?.labelling]).toEqual(['jointDecision', [lead]]);
  });
});

it('the pôle that holds the file leaves before a lead is known: the next one acts, and its successor may', () => {
  const story = new Story(three).submit({ receivingPole: east, domainLeads: [] });
  story.request(leaves(east, 'neuf'));
  expect(contextOf(story).submission?.receivingPole).not.toBe(east);
  expect(story.request(consents('neuf')).state).toBe('admissibilityCheck');
  expect(contextOf(story).submission).toMatchObject({
    receivingPole: 'neuf',
    members: ['neuf', 'nord', 'ouest'],
  });
  expect(story.admit().state).toBe('leadAttribution');
});
