/** §9.2, R64, R52, R63, from their text: what befalls a request from outside while it is suspended. */
import { call, Story } from '../test/support/aggregate.js';
import { SealedStory } from '../test/support/sealed-story.js';
import { leaves } from '../test/support/departure-acts.js';
import { resumes, suspends } from '../test/support/standstill-acts.js';
import { civilDate } from './calendar/index.js';
import { dueOf, requestOf, reviewOf } from './index.js';

const [lead, east, north] = ['ouest', 'est', 'nord'];
const poles = [lead, east, north];
const day = (story: Story, key: string) =>
  civilDate(dueOf(story.aggregate).find((row) => row.key === key)?.dueAt ?? '1970-01-01T00:00:00.000Z');
const until = '2026-03-25T22:59:59.000Z';
const suspended = (story: Story) => story.request(suspends(until));
const admitted = () => new Story(poles).submit().admit();

it('a pôle that leaves takes its reservation with it, and no label comes of it before the request goes on', () => {
  const story = admitted().opinion(lead, 'favourable').suspends(east).opinion(north, 'favourable');
  suspended(story.request({ type: 'confirmOutcome' })).request(leaves(east));
  expect(story.state).toBe('conditionsPending');
  expect(story.facts).not.toContain('labelGranted');
  story.request(resumes(poles));
  expect(story.state).toBe('labelled');
});

it('the last pôle awaited leaves, and the result is computed when the request goes on', () => {
  const story = admitted().opinion(lead, 'favourable').opinion(north, 'favourable');
  suspended(story).request(leaves(east));
  expect(story.state).toBe('coReview');
  story.request(resumes(poles));
  expect(story.state).toBe('jointDecision');
});

it('the lead leaves, and is named anew when the request goes on', () => {
  const story = suspended(admitted()).request(leaves(lead));
  expect(story.state).toBe('leadAttribution');
  expect(story.dueNames()).toEqual(['request/suspensionEnd', 'request/closing']);
  story.reach('request', 'suspensionEnd');
  expect(story.dueNames()).toContain('request/leadAttribution');
  // What began while it stood still has its whole time from the day it goes on: five working days from 26 March.
  expect(day(story, 'request/leadAttribution')).toBe('2026-04-01');
});

it('its call moves, and its deadlines follow when it goes on', () => {
  const story = suspended(admitted());
  const closing = '2026-07-31T10:00:00.000Z';
  const moved = { ...call, version: 1, depositBy: closing, closesAt: closing };
  story.request({ type: 'moveCall', call: moved, decision: 'COPIL-2026-33' });
  expect(day(story, 'request/closing')).toBe('2026-07-31');
  expect(story.dueNames()).toEqual(['request/suspensionEnd', 'request/closing']);
  story.request(resumes(poles));
  expect(story.dueNames()).toContain('request/leadReview');
});

it('whoever declares an interest leaves an open vote at once, and their ballot with them', () => {
  const story = admitted().toCommittee(lead).openVote(lead).cast(lead, 1, 'favourable');
  suspended(story).declare(lead, `${lead}.1`, false);
  const { vote } = reviewOf(story.aggregate, lead)?.context ?? {};
  expect([vote?.electorate.length, Object.keys(vote?.ballots ?? {})]).toEqual([3, []]);
  expect(story.stateOf(lead)).toBe('inReview.committee.voting');
});

it('sealed ballots stay sealed, and are opened by what has the request go on when all have voted (D11)', () => {
  const story = SealedStory.submitted([lead, east]).toCommittee(lead).openVote(lead) as SealedStory;
  for (const member of [1, 2, 3]) story.cast(lead, member, 'favourable');
  suspended(story).declare(lead, `${lead}.4`, false);
  expect([story.asked.length, story.stateOf(lead)]).toEqual([0, 'inReview.committee.voting']);
  story.request(resumes([lead, east]));
  expect([story.asked.length, story.stateOf(lead)]).toEqual([3, 'inReview.opinionProposed']);
});

it('a vote window keeps the days it had left', () => {
  // Monday 2 March: three working days, to Thursday the 5th. Suspended on Tuesday with two left, resumed on Wednesday the 11th.
  const story = admitted().toCommittee(lead).openVote(lead, 'remote');
  const before = day(story, `review:${lead}/voteWindow`);
  story.at = '2026-03-03T09:00:00.000Z';
  suspended(story);
  story.at = '2026-03-11T09:00:00.000Z';
  story.request(resumes(poles));
  expect([before, day(story, `review:${lead}/voteWindow`)]).toEqual(['2026-03-05', '2026-03-13']);
});

it('twice suspended, a step is as much longer as both together', () => {
  const story = admitted();
  for (const [from, to] of [
    ['2026-03-03', '2026-03-05'],
    ['2026-03-06', '2026-03-10'],
  ]) {
    story.at = `${from}T08:00:00.000Z`;
    suspended(story);
    story.at = `${to}T08:00:00.000Z`;
    story.request(resumes(poles));
  }
  // Sixteen working days are 24 March; two and two more are the 30th.
  expect(day(story, 'request/leadReview')).toBe('2026-03-30');
  expect(requestOf(story.aggregate)?.context.standstills).toHaveLength(2);
});

it('is reminded of nothing before it goes on, nor of what should have come meanwhile', () => {
  const story = admitted();
  story.at = '2026-03-09T08:00:00.000Z';
  suspended(story);
  expect(story.dueNames().filter((name) => name.endsWith('reminder'))).toEqual([]);
  story.at = '2026-03-19T10:00:00.000Z';
  story.request(resumes(poles));
  const reminders = dueOf(story.aggregate).filter(({ deadline }) => deadline === 'reminder');
  expect(reminders.length).toBeGreaterThan(0);
  for (const { dueAt } of reminders) expect(dueAt > story.at).toBe(true);
});
