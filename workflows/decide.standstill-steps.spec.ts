/** §9.2, R36, R60, R63h, from their text: in each step that waits for somebody, what waits stands still, and goes on with its days. */
import { text } from '../test/support/aggregate.js';
import { StillStory } from '../test/support/standstill-story.js';
import type { RequestAct } from '../test/support/material.js';
import { reviewOf } from './index.js';

const [lead, east, north] = ['ouest', 'est', 'nord'];
const poles = [lead, east, north];
const codes = (story: StillStory, act: RequestAct) => story.refused('request', act).map(({ code }) => code);
const end = (story: StillStory) => story.dueNames();

it('a conciliation: no opposition is lifted or maintained, not by silence either', () => {
  const story = StillStory.admitted(poles).opinion(lead, 'favourable').opinion(east, 'unfavourable');
  story.opinion(north, 'favourable');
  const before = story.day('request/conciliation') ?? '';
  story.on('2026-03-05').suspended('2026-03-20');
  expect([story.state, end(story)]).toEqual(['conciliation', ['request/suspensionEnd', 'request/closing']]);
  const lifts: RequestAct = { type: 'liftOpposition', pole: east, texts: { reasons: text('why') } };
  expect(codes(story, lifts)).toEqual(['requestSuspended']);
  story.on('2026-03-12').resumed();
  // Five working days more: from Thursday the 5th to Thursday the 12th.
  expect([before, story.day('request/conciliation')]).toEqual(['2026-03-11', '2026-03-18']);
  expect(story.request(lifts).state).toBe('jointDecision');
});

it('a take-over: nobody claims the lead, and those who may have their days when it goes on', () => {
  const story = StillStory.admitted(poles).opinion(lead, 'unfavourable').bySteering();
  const before = story.day('request/takeOver') ?? '';
  story.on('2026-03-04').suspended('2026-03-20');
  const claims = { type: 'claimLead', pole: east, rolls: {} } as RequestAct;
  expect(codes(story, claims)).toEqual(['requestSuspended']);
  story.reachLate('request', 'suspensionEnd', 5);
  expect(story.state).toBe('takeOver');
  expect((story.day('request/takeOver') ?? '') > before).toBe(true);
  expect(story.day('request/takeOver')).toBe('2026-03-26');
});

it('an outside panel: its experts judge nothing meanwhile, and have the days they had (R63h)', () => {
  const story = new StillStory(poles).submit({ partnerPoles: poles }).admit();
  story.request({ type: 'namePanel', pole: east, experts: ['o1', 'o2', 'o3'], decision: 'COPIL-2026-05' });
  for (const expert of ['o1', 'o2', 'o3'])
    story.request({ type: 'declareInterests', person: expert, clear: true, rolls: {} });
  const before = story.day('request/panelOpinion') ?? '';
  story.on('2026-03-04').suspended('2026-03-20');
  const judges = {
    type: 'givePanelOpinion',
    person: 'o1',
    ballot: 'favourable',
    texts: { reasons: text('why') },
  };
  expect(codes(story, judges as RequestAct)).toEqual(['requestSuspended']);
  story.on('2026-03-11').resumed();
  expect(story.state).toBe('panelReview');
  expect((story.day('request/panelOpinion') ?? '') > before).toBe(true);
});

it('a review that is invited meanwhile stands still with the others, and begins its days when it goes on', () => {
  const story = StillStory.admitted(poles).on('2026-03-04').suspended('2026-03-20');
  for (const pole of poles)
    expect([pole, reviewOf(story.aggregate, pole)?.context.standstills.length]).toEqual([pole, 1]);
  story.reachLate('request', 'suspensionEnd', 30);
  for (const pole of poles)
    expect([pole, reviewOf(story.aggregate, pole)?.context.standstills[0]?.to]).toEqual([
      pole,
      '2026-03-20T21:59:59.000Z',
    ]);
});
