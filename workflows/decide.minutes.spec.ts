/** R30, R33, R43, R63b: who was at a session and its minutes, as the rules read. 3 s. */
import { clock, rollOf, sevenPoles, Story, text, type ReviewAct } from '../test/support/aggregate.js';
import { dueOf, reviewKey, reviewOf, type Attendance } from './index.js';

const [west = '', east = ''] = sevenPoles;
const seat = (rank: number | string) => `seat-${west}.${rank}`;
const there = (...ranks: number[]): Record<string, Attendance> =>
  Object.fromEntries(ranks.map((rank) => [seat(rank), { presence: 'present' as const }]));
const record = (attendance: Record<string, Attendance>): ReviewAct => ({
  type: 'recordAttendance',
  session: 1,
  attendance,
  roll: rollOf(west),
});
const draft: ReviewAct = {
  type: 'draftMinutes',
  session: 1,
  roll: rollOf(west),
  texts: { account: text('account') },
};
const sign: ReviewAct = { type: 'signMinutes', session: 1 };

/** A session called for two hours later, and held. */
function held(story = new Story([west, east]).submit().admit()): Story {
  const startsAt = new Date(Date.parse(story.at) + 2 * 3_600_000).toISOString();
  const sitting = { startsAt, duration: 60, roll: rollOf(west), texts: { place: text('place') } };
  return story.review(west, { type: 'conveneSession', ...sitting });
}
const first = (story: Story) => reviewOf(story.aggregate, west)?.context.sessions[0];
const codes = (story: Story, act: ReviewAct) => story.refused(reviewKey(west), act).map(({ code }) => code);
const told = (story: Story, type: string) =>
  story.steps.flatMap(({ facts }) => facts.filter((fact) => fact.type === type));

describe('who was at a session', () => {
  it('is recorded once it is held, of seats of the organ that have not stood aside (R63b)', () => {
    const story = new Story([west, east]).submit().admit().declare(west, `${west}.4`, false);
    expect(codes(story, record(there(1)))).toEqual(['sessionNotHeld']);
    held(story);
    expect(codes(story, record(there(4)))).toEqual(['seatNotOfSession']);
    expect(codes(story, record({ 'seat-elsewhere': { presence: 'present' } }))).toEqual(['seatNotOfSession']);
    expect(first(story.review(west, record(there(1, 2))))?.attendance).toEqual(there(1, 2));
  });

  it('is whoever has voted at it, or was represented by a proxy there is (R30, R33)', () => {
    const story = held(new Story([west, east]).submit().admit().toCommittee(west)).openVote(west);
    story.cast(west, 2, 'favourable');
    expect(codes(story, record(there(1)))).toEqual(['voterAbsent']);
    expect(codes(story, record({ ...there(2), [seat(3)]: { presence: 'proxy' } }))).toEqual(['noProxy']);
    const bearer = { [seat(3)]: { presence: 'proxy' as const, bearer: `${west}.2` } };
    expect(first(story.review(west, record({ ...there(2), ...bearer })))?.attendance).toMatchObject(bearer);
  });
});

describe('the minutes of a session', () => {
  it('say of themselves who was there, who stood aside, and what was voted', () => {
    const story = new Story([west, east])
      .submit()
      .admit()
      .toCommittee(west)
      .declare(west, `${west}.4`, false);
    held(story).openVote(west);
    for (const rank of [1, 2, 3]) story.cast(west, rank, 'favourable');
    expect(codes(story, draft)).toEqual(['attendanceMissing']);
    expect(codes(story, sign)).toEqual(['minutesMissing']);
    story.review(west, record(there(1, 2, 3))).review(west, draft);
    expect(first(story)?.minutes?.record).toMatchObject({
      attendance: there(1, 2, 3),
      aside: [`${west}.4`],
      tally: { for: 3, opinion: 'favourable' },
    });
  });

  it('signed change no more, and their signature carries all they say', () => {
    const story = held()
      .review(west, record(there(1, 2)))
      .review(west, draft)
      .review(west, sign);
    for (const act of [record(there(1)), draft, sign]) expect(codes(story, act)).toEqual(['minutesApproved']);
    expect(told(story, 'minutesSigned')).toMatchObject([
      {
        minutes: [{ session: 1, record: { attendance: there(1, 2) }, texts: { account: { id: 'account' } } }],
      },
    ]);
  });

  it('are approved by silence after ten working days from their last draft (R43)', () => {
    const due = (story: Story) =>
      dueOf(story.aggregate).find(({ key }) => key === `review:${west}/minutesApproval`)?.dueAt;
    const story = held()
      .review(west, record(there(1, 2)))
      .review(west, draft);
    const before = due(story) ?? '';
    expect(before.slice(0, 10)).toBe('2026-03-16');
    story.at = '2026-03-04T09:00:00.000Z';
    expect(due(story.review(west, record(there(1))))?.slice(0, 10)).toBe('2026-03-18');
    expect(first(story)?.minutes?.record.attendance).toEqual(there(1));
    story.reach(`review:${west}`, 'minutesApproval');
    expect(first(story)?.minutes?.approved).toMatchObject({ by: 'silence', person: null });
    expect(due(story)).toBeUndefined();
    expect(told(story, 'minutesApproved')).toHaveLength(1);
  });

  it('are approved by silence when the review ends, be it of the record alone', () => {
    for (const acts of [[draft], []]) {
      const story = held().review(west, record(there(1, 2)));
      for (const act of acts) story.review(west, act);
      story.request({ type: 'withdraw' });
      expect(story.stateOf(west)).toBe('closed');
      expect(first(story)?.minutes).toMatchObject({
        record: { attendance: there(1, 2) },
        approved: { by: 'silence' },
      });
      expect(story.ask(reviewKey(west), sign, clock).ok).toBe(false);
    }
  });

  it('are of the session its vote was held at: a second call leaves the first its own', () => {
    const story = held(new Story([west, east]).submit().admit().toCommittee(west)).openVote(west);
    story.cast(west, 1, 'favourable').review(west, { type: 'closeVote' });
    expect(first(story)?.tally).toMatchObject({ quorumMet: false, present: 1 });
    held(story).openVote(west).voteAll(west, 'favourable');
    const sessions = reviewOf(story.aggregate, west)?.context.sessions;
    expect(sessions?.map(({ tally }) => tally?.quorumMet)).toEqual([false, true]);
  });
});
