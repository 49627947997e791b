/** R43, R54, §9.2: who is reminded, when, and how often; R31: who is called to vote. Under a second. */
import { rollOf, Story, text } from '../test/support/aggregate.js';
import { dueOf, requestOf, reviewKey, reviewOf } from './index.js';

const items = { items: text('items') };
const dueAt = (story: Story, name: string) =>
  dueOf(story.aggregate).find((row) => row.deadline === name)?.dueAt ?? null;
const reminded = (story: Story) => story.facts.filter((fact) => fact.endsWith('Reminded'));

/** Mornings on which the present step of an instance reminds, until nothing of the ladder is left. */
function morningsOf(story: Story, of: string): string[] {
  const found: string[] = [];
  for (;;) {
    const due = dueOf(story.aggregate).find((row) => row.of === of && row.deadline === 'reminder');
    if (!due) return found;
    found.push(due.dueAt);
    story.reach(of, 'reminder');
  }
}

describe('the holder who does not complete', () => {
  const asked = () => new Story().submit().request({ type: 'askCompletion', texts: items });

  it('is reminded half-way, three days and one day before, and of the day, then the request lapses (R43, R54)', () => {
    const story = asked();
    expect(dueAt(story, 'completion')).toBe('2026-03-17T22:59:59.000Z');
    // Asked on Monday 2 March, fifteen days: until Tuesday the 17th; 14 March, three days before, is a Saturday.
    const days = morningsOf(story, 'request');
    expect(days.map((at) => at.slice(0, 13))).toEqual([
      '2026-03-09T08',
      '2026-03-13T08',
      '2026-03-16T08',
      '2026-03-17T08',
    ]);
    expect(story.state).toBe('awaitingCompletion');
    expect(reminded(story)).toEqual(Array(4).fill('completionReminded'));
    expect(story.reach('request', 'completion').state).toBe('lapsed');
  });

  it('is reminded of the longer delay, and never twice of one morning', () => {
    const story = asked().reach('request', 'reminder').reach('request', 'reminder');
    const last = story.at;
    story.request({ type: 'extendCompletion' });
    expect((dueAt(story, 'reminder') ?? '') > last).toBe(true);
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

  it('is reminded at each rung, and no more once the reading is in: then the officer is', () => {
    const story = asking().reach(reviewKey(lead), 'reminder');
    expect(reminded(story)).toEqual(['expertReminded']);
    expect(story.stateOf(lead)).toBe('inReview.expertise');
    story.review(lead, { type: 'submitReview', person: 'x1', form, recommendation: 'priority' });
    expect(reminded(story.reach(reviewKey(lead), 'reminder'))).toEqual([
      'expertReminded',
      'innerStepReminded',
    ]);
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
