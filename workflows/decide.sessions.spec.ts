/** §9.2, R30-R32: the sessions of an organ, as the rules read. 3 s. */
import { closesAt, rollOf, sevenPoles, Story, text, type ReviewAct } from '../test/support/aggregate.js';
import { dueOf, reviewKey, reviewOf } from './index.js';

const two = sevenPoles.slice(0, 2);
const [west = '', east = ''] = two;
const on = (startsAt: string, seats = 4) => ({
  startsAt,
  duration: 60,
  roll: rollOf(west, seats),
  texts: { place: text('place') },
});
const convene = (startsAt: string, seats?: number): ReviewAct => ({
  type: 'conveneSession',
  ...on(startsAt, seats),
});
const move = (startsAt: string): ReviewAct => ({ type: 'moveSession', ...on(startsAt) });
const members = (...ranks: (number | string)[]) => ranks.map((rank) => `${west}.${rank}`);
const begun = () => new Story(two).submit().admit();
const after = (story: Story, hours: number) =>
  new Date(Date.parse(story.at) + hours * 3_600_000).toISOString();
const sessionsOf = (story: Story) => reviewOf(story.aggregate, west)?.context.sessions ?? [];
const told = (story: Story, type: string) =>
  story.steps.flatMap(({ facts }) => facts.filter((fact) => fact.type === type));

describe('a session', () => {
  it('calls the voters of the day: voting seats, less the recused; no alternate while enough are left', () => {
    const story = begun().declare(west, `${west}.2`, false);
    story.review(west, convene(after(story, 200)));
    expect(sessionsOf(story)).toMatchObject([{ number: 1, sequence: 0, voters: members(1, 3, 4) }]);
    expect(told(story, 'sessionConvened')).toMatchObject([
      { pole: west, session: 1, voters: members(1, 3, 4) },
    ]);
  });

  it('calls the alternate who stands in by R31, alone, and who has left no more (R63b)', () => {
    const story = begun();
    story.review(west, convene(after(story, 200)));
    story.declare(west, `${west}.3`, false).declare(west, `${west}.4`, false);
    expect(sessionsOf(story)[0]?.voters).toEqual(members(1, 2, 'alt'));
    expect(told(story, 'sessionConvened')).toMatchObject([
      { voters: members(1, 2, 3, 4) },
      { voters: members('alt') },
    ]);
  });

  it('is told nobody again by a declaration of no interest', () => {
    const story = begun();
    story.review(west, convene(after(story, 200))).declareAll(west);
    expect(told(story, 'sessionConvened')).toHaveLength(1);
  });

  it('is one at a time, for a date to come and before the closing', () => {
    const story = begun();
    const refused = (act: ReviewAct) => story.refused(reviewKey(west), act).map(({ code }) => code);
    expect(refused(convene(story.at))).toEqual(['sessionPast']);
    expect(refused(convene(new Date(Date.parse(closesAt) + 1).toISOString()))).toEqual([
      'sessionAfterClosing',
    ]);
    expect(refused(move(after(story, 9)))).toEqual(['noSessionAhead']);
    expect(refused({ type: 'cancelSession' })).toEqual(['noSessionAhead']);
    story.review(west, convene(after(story, 9)));
    expect(refused(convene(after(story, 20)))).toEqual(['sessionStands']);
    expect(refused(move(story.at))).toEqual(['sessionPast']);
  });

  it('moved or cancelled makes calendars change, and another may be called', () => {
    const story = begun();
    story.review(west, convene(after(story, 200)));
    story.review(west, move(after(story, 300)));
    expect(sessionsOf(story)).toMatchObject([{ sequence: 1, cancelled: false }]);
    story.review(west, { type: 'cancelSession' }).review(west, convene(after(story, 99)));
    expect(sessionsOf(story)).toMatchObject([
      { number: 1, sequence: 2, cancelled: true },
      { number: 2, sequence: 0, cancelled: false },
    ]);
    expect(told(story, 'sessionCancelled')).toMatchObject([{ session: 1, voters: members(1, 2, 3, 4) }]);
  });

  it('after a missed quorum is within the time of the second call (R32)', () => {
    const story = begun().toCommittee(west).openVote(west).review(west, { type: 'closeVote' });
    const limit = dueOf(story.aggregate).find(({ key }) => key === `review:${west}/reconvened`)?.dueAt ?? '';
    const late = new Date(Date.parse(limit) + 60_000).toISOString();
    expect(story.refused(reviewKey(west), convene(late))).toMatchObject([
      { code: 'sessionTooLate', rule: 'R32' },
    ]);
    expect(sessionsOf(story.review(west, convene(limit)))).toHaveLength(1);
  });

  it('keeps a vote in session for its day; a remote vote waits for nobody, and none needs a session', () => {
    const story = begun().toCommittee(west);
    const open = (mode: 'session' | 'remote'): ReviewAct => ({ type: 'openVote', mode, roll: rollOf(west) });
    story.review(west, convene(after(story, 72)));
    expect(story.refused(reviewKey(west), open('session'))).toMatchObject([
      { code: 'sessionNotYet', rule: 'R30' },
    ]);
    expect(story.ask(reviewKey(west), open('remote')).ok).toBe(true);
    story.review(west, { type: 'cancelSession' }).review(west, open('session'));
    expect(story.stateOf(west)).toBe('inReview.committee.voting');
  });

  it('of a review that ends is cancelled, told to those it had called', () => {
    const ends: ((story: Story) => Story)[] = [
      (story) => story.request({ type: 'withdraw' }),
      (story) =>
        story.review(west, {
          type: 'recusePole',
          rolls: { [east]: rollOf(east) },
          texts: { reasons: text('why') },
        }),
    ];
    for (const end of ends) {
      const story = begun();
      end(story.review(west, convene(after(story, 200))));
      expect(told(story, 'sessionCancelled')).toMatchObject([{ pole: west, voters: members(1, 2, 3, 4) }]);
      expect(sessionsOf(story)).toMatchObject([{ cancelled: true, sequence: 1 }]);
    }
  });

  it('that was held is cancelled by nothing', () => {
    const story = begun();
    story
      .review(west, convene(after(story, 2)))
      .declareAll(west)
      .toCommittee(west);
    story.request({ type: 'withdraw' });
    expect(told(story, 'sessionCancelled')).toEqual([]);
  });
});
