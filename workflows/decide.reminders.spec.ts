/** R43, R54, §9.2: who is reminded, when, and how often; R31: who is called to vote. Under a second. */
import { describe, expect, it } from '@jest/globals';
import { rollOf, Story, text } from '../test/support/aggregate.js';
import { dueOf, requestOf, reviewKey, reviewOf } from './index.js';
import { civilDate, isWorkingDay } from './calendar/index.js';

const items = { items: text('items') };
const dueAt = (story: Story, name: string) =>
  dueOf(story.aggregate).find((row) => row.deadline === name)?.dueAt ?? null;
const reminded = (story: Story) => story.facts.filter((fact) => fact.endsWith('Reminded'));

describe('the holder who does not complete', () => {
  const asked = () => new Story().submit().request({ type: 'askCompletion', texts: items });

  it('is reminded half-way and three days before, of a morning that is worked, then the request lapses', () => {
    const story = asked();
    const [first, second, end] = ['completionReminder1', 'completionReminder2', 'completion'].map((name) =>
      dueAt(story, name),
    );
    // Asked on Monday 2 March, fifteen days: until the 17th; 14 March, three days before, is a Saturday.
    expect([first, second, end]).toEqual([
      '2026-03-09T08:00:00.000Z',
      '2026-03-13T08:00:00.000Z',
      '2026-03-17T22:59:59.000Z',
    ]);
    for (const at of [first, second]) expect(isWorkingDay(civilDate(at ?? ''), 'france')).toBe(true);
    story.reach('request', 'completionReminder1').reach('request', 'completionReminder2');
    expect(story.state).toBe('awaitingCompletion');
    expect(reminded(story)).toEqual(['completionReminded', 'completionReminded']);
    expect([dueAt(story, 'completionReminder1'), dueAt(story, 'completionReminder2')]).toEqual([null, null]);
    expect(story.reach('request', 'completion').state).toBe('lapsed');
  });

  it('is reminded of the longer delay, and never of the same twice', () => {
    const story = asked().reach('request', 'completionReminder1');
    const before = dueAt(story, 'completionReminder2');
    story.request({ type: 'extendCompletion' });
    expect(dueAt(story, 'completionReminder1')).toBeNull();
    expect((dueAt(story, 'completionReminder2') ?? '') > (before ?? '')).toBe(true);
  });

  it('whose delay is short gets no reminder in the past', () => {
    for (const day of ['2026-05-26', '2026-05-27', '2026-05-28', '2026-05-29', '2026-05-30']) {
      const story = new Story().submit();
      story.at = `${day}T15:00:00.000Z`;
      story.request({ type: 'askCompletion', texts: items });
      const late = dueOf(story.aggregate).filter((row) => row.dueAt <= story.at);
      expect([day, late]).toEqual([day, []]);
    }
  });
});

describe('the expert whose reading is awaited', () => {
  const lead = 'ouest';
  const asking = () =>
    new Story().submit().admit().declareAll(lead).review(lead, { type: 'assignExpert', person: 'x1' });
  const form = { id: 'form', hash: 'a'.repeat(64) };

  it('is reminded three days and one day before, and no more once it is in', () => {
    const story = asking().reach(reviewKey(lead), 'expertReminder1');
    expect(reminded(story)).toEqual(['expertReminded']);
    expect(story.stateOf(lead)).toBe('inReview.expertise');
    expect(dueAt(story, 'expertReminder1')).toBeNull();
    expect(dueAt(story, 'expertReminder2')).not.toBeNull();
    story.review(lead, { type: 'submitReview', person: 'x1', form, recommendation: 'priority' });
    expect(dueAt(story, 'expertReminder2')).toBeNull();
  });

  it('who is asked late is not reminded of what is past', () => {
    const story = new Story().submit().admit().declareAll(lead);
    expect(dueAt(story, 'expertReminder1')).toBeNull();
    const due = dueAt(story, 'expertise') ?? '';
    story.at = new Date(Date.parse(due) - 2 * 86_400_000).toISOString();
    story.review(lead, { type: 'assignExpert', person: 'x1' });
    const late = dueOf(story.aggregate).filter(
      (row) => row.deadline.startsWith('expertReminder') && row.dueAt <= story.at,
    );
    expect(late).toEqual([]);
  });
});

describe('an alternate', () => {
  it('is called when recusals leave too few in the middle of a vote, and told of once (R31)', () => {
    const story = new Story().submit().admit().toCommittee('ouest').openVote('ouest');
    const calls = () =>
      story.steps.flatMap((step) => step.facts).filter((fact) => fact.type === 'votersCalled');
    story.declare('ouest', 'ouest.3', false);
    expect(calls()).toEqual([]);
    story.declare('ouest', 'ouest.4', false);
    expect(calls()).toEqual([{ type: 'votersCalled', pole: 'ouest', voters: ['ouest.alt'] }]);
    story.declare('ouest', 'ouest.adv', true);
    expect(calls()).toHaveLength(1);
  });
});

describe('the pôle that becomes the lead when its readings are closed (§9.2)', () => {
  it('goes back to them when it has none, and needs one', () => {
    const story = new Story().submit({ domainLeads: [] }).admit();
    story.review('est', { type: 'acceptReview', roll: rollOf('est') }).declareAll('est');
    story.review('est', { type: 'concludeExpertise', texts: { reasons: text('why') } });
    expect(story.stateOf('est')).toBe('inReview.committee.preparing');
    story.request({
      type: 'attributeLead',
      pole: 'est',
      decision: 'COPIL-2026-01',
      rolls: { est: rollOf('est') },
    });
    expect(story.stateOf('est')).toBe('inReview.expertise');
    expect(reviewOf(story.aggregate, 'est')?.context.role).toBe('lead');
    const texts = { reasons: text('why') };
    expect(story.refused(reviewKey('est'), { type: 'concludeExpertise', texts })).toMatchObject([
      { code: 'reviewMissing' },
    ]);
  });

  it('goes on where it is when it has one', () => {
    const story = new Story().submit({ domainLeads: [] }).admit().toCommittee('est');
    story.request({
      type: 'attributeLead',
      pole: 'est',
      decision: 'COPIL-2026-01',
      rolls: { est: rollOf('est') },
    });
    expect(story.stateOf('est')).toBe('inReview.committee.preparing');
  });
});

describe('what is said is kept', () => {
  it('why an opposition is lifted or maintained stands with the position; why one has an interest with the declaration', () => {
    for (const type of ['liftOpposition', 'maintainOpposition'] as const) {
      const story = new Story(['ouest', 'est']).led().opinion('est', 'unfavourable');
      story.request({ type, pole: 'est', texts: { reasons: text('because') } });
      expect(requestOf(story.aggregate)?.context.positions['est']?.settledBy).toEqual({
        reasons: text('because'),
      });
    }
    const story = new Story().submit().admit();
    const detail = { detail: text('link') };
    const asked = { type: 'declareInterests' as const, person: 'ouest.3', clear: false, rolls: {} };
    story.request({ ...asked, texts: detail });
    expect(requestOf(story.aggregate)?.context.declarations['ouest.3']?.texts).toEqual(detail);
  });
});
