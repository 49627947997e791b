/** R20, R51, R52, from their text: back-planning, compressed mode, the paused check, a call that moves. */
import { call, closesAt, opensAt, Story, text } from '../test/support/aggregate.js';
import { civilDate } from './calendar/index.js';
import { dueOf, requestOf, reviewKey } from './index.js';

const [lead, east] = ['ouest', 'est'];
const dueAt = (story: Story, key: string) =>
  dueOf(story.aggregate).find((row) => row.key === key)?.dueAt ?? null;
const day = (story: Story, key: string) => {
  const at = dueAt(story, key);
  return at && civilDate(at);
};
/** A request submitted on this day of 2026; its closing is noon of 30 June. */
const submittedOn = (date: string, poles = [lead, east]) => {
  const story = new Story(poles);
  story.at = `${date}T09:00:00.000Z`;
  return story.submit();
};

describe('the plan, counted back from the closing of 30 June (R51)', () => {
  it('ends each step at the earlier of its own timer and its date', () => {
    // T0-38 is 23 May, a Saturday: three working days from Thursday the 21st would be Wednesday the 27th.
    expect(day(submittedOn('2026-05-21'), 'request/admissibility')).toBe('2026-05-23');
    // T0-33 is 28 May.
    expect(day(submittedOn('2026-05-26').admit(), `review:${lead}/clearance`)).toBe('2026-05-28');
    // T0-21 is 9 June, T0-17 13 June.
    const late = submittedOn('2026-06-01').admit();
    expect(day(late, 'request/leadReview')).toBe('2026-06-13');
    expect(day(late.declareAll(lead), `review:${lead}/expertise`)).toBe('2026-06-09');
  });

  it('ends the lead’s committee at T0-17, the co-review at T0-7, the certificate at T0-2', () => {
    const story = submittedOn('2026-06-09').admit().toCommittee(lead);
    expect(day(story, `review:${lead}/votePreparation`)).toBe('2026-06-12');
    story.at = '2026-06-11T08:00:00.000Z';
    story.openVote(lead);
    expect(day(story, `review:${lead}/voteWindow`)).toBe('2026-06-13');
    story.voteAll(lead, 'favourable').validate(lead);
    // Ten working days would be 25 June; T0-7 is 23 June.
    expect(day(story, 'request/coReview')).toBe('2026-06-23');
    story.at = '2026-06-27T08:00:00.000Z';
    story.opinion(east, 'favourable');
    // Saturday the 27th and two working days would be the 30th; T0-2 is 28 June.
    expect(day(story, 'request/certification')).toBe('2026-06-28');
  });

  it('leaves a step its own timer where its date has gone by, never past the closing', () => {
    const story = submittedOn('2026-06-29');
    expect(dueAt(story, 'request/admissibility')).toBe(closesAt);
  });
});

describe('compressed mode', () => {
  it('is refused for what came before the intake date, and decided once (R20)', () => {
    const early = new Story().submit();
    expect(early.refused('request', { type: 'compressCalendar' })).toEqual([
      { code: 'submittedInTime', rule: 'R20' },
    ]);
    const late = submittedOn('2026-05-20').request({ type: 'compressCalendar' });
    expect(late.refused('request', { type: 'compressCalendar' })).toEqual([
      { code: 'alreadyCompressed', rule: 'R51' },
    ]);
  });

  it('halves every window, one working day at least, those inside the pôles too, and tells old and new dates', () => {
    const story = submittedOn('2026-05-20').admit();
    story.request({ type: 'compressCalendar' });
    // From Wednesday 20 May: clearance of 3 days becomes 2, Friday the 22nd; 16 days of the lead become 2 + 4 + 2 + 1.
    expect(day(story, `review:${lead}/clearance`)).toBe('2026-05-22');
    expect(day(story, 'request/leadReview')).toBe('2026-06-03');
    const moved = story.steps
      .slice(-3)
      .map(({ key, command }) => [key, (command as { moved?: unknown }).moved] as const);
    expect(moved.map(([key]) => key)).toEqual(['request', reviewKey(east), reviewKey(lead)]);
    expect(moved[0]?.[1]).toEqual([
      {
        of: 'request',
        deadline: 'leadReview',
        from: '2026-06-12T21:59:59.000Z',
        to: '2026-06-03T21:59:59.000Z',
      },
    ]);
  });

  it('leaves a step under way one working day at least, and makes none longer', () => {
    const story = submittedOn('2026-05-20').admit();
    // Half of the clearance ends on Friday 22 May, the whole on Tuesday 26: Monday is Whit Monday.
    story.at = '2026-05-22T16:00:00.000Z';
    story.request({ type: 'compressCalendar' });
    expect(day(story, `review:${lead}/clearance`)).toBe('2026-05-26');
    const long = submittedOn('2026-05-20').admit();
    // Sixteen days of the lead end on 12 June; half of them have ended on the 3rd.
    long.at = '2026-06-05T08:00:00.000Z';
    long.request({ type: 'compressCalendar' });
    expect(day(long, 'request/leadReview')).toBe('2026-06-08');
    const last = submittedOn('2026-05-20').admit();
    last.at = '2026-06-12T08:00:00.000Z';
    last.request({ type: 'compressCalendar' });
    expect(day(last, 'request/leadReview')).toBe('2026-06-12');
  });

  it('opens the completion that T0-30 has shut (R51)', () => {
    const story = submittedOn('2026-06-05');
    const ask = { type: 'askCompletion' as const, texts: { items: text('items') } };
    expect(story.refused('request', ask)).toMatchObject([{ code: 'tooLateForCompletion' }]);
    story.request({ type: 'compressCalendar' }).request(ask);
    expect(story.state).toBe('awaitingCompletion');
    expect(day(story, 'request/completion')).toBe('2026-06-13');
  });
});

describe('the clock of the check', () => {
  it('stands still while the holder completes: what had run before counts (D19)', () => {
    const story = new Story().submit();
    // Submitted on Monday 2 March; asked on Wednesday, two working days later: one of three is left.
    story.at = '2026-03-04T09:00:00.000Z';
    story.request({ type: 'askCompletion', texts: { items: text('items') } });
    expect(dueAt(story, 'request/admissibility')).toBeNull();
    story.at = '2026-03-12T09:00:00.000Z';
    const { submission } = requestOf(story.aggregate)?.context ?? {};
    if (!submission) throw new Error('submitted');
    story.request({ type: 'complete', submission });
    expect(day(story, 'request/admissibility')).toBe('2026-03-13');
  });
});

describe('a call that moves (R52)', () => {
  const later = {
    ...call,
    version: 1,
    closesAt: '2026-07-31T10:00:00.000Z',
    depositBy: '2026-07-31T10:00:00.000Z',
  };
  const move = { type: 'moveCall' as const, call: later, decision: 'COPIL-2026-02' };

  it('moves every open timer, of the request, of each review and of the label, and keeps old and new dates', () => {
    const story = submittedOn('2026-06-09').admit().request(move);
    expect(dueAt(story, 'request/closing')).toBe(later.closesAt);
    // T0-17 is 14 July now; sixteen working days from 9 June are 1 July.
    expect(day(story, 'request/leadReview')).toBe('2026-07-01');
    const told = story.steps.filter(({ command }) => ['moveCall', 'moveClosing'].includes(command.type));
    expect(told.map(({ key }) => key).sort()).toEqual(['request', reviewKey(east), reviewKey(lead)]);
    expect((told[0]?.command as { moved?: unknown }).moved).toContainEqual({
      of: 'request',
      deadline: 'closing',
      from: closesAt,
      to: later.closesAt,
    });
    const labelled = new Story([lead, east])
      .led()
      .opinion(east, 'favourable')
      .request({ type: 'confirmOutcome' });
    labelled.request(move);
    expect([dueAt(labelled, 'request/archive'), dueAt(labelled, 'label/deposit')]).toEqual([
      later.closesAt,
      later.closesAt,
    ]);
  });

  it('cancelled: an undecided request lapses with its reason, a draft too, and a label issued expires', () => {
    const cancel = { type: 'cancelCall' as const, decision: 'COPIL-2026-02' };
    for (const story of [new Story(), new Story().submit().admit(), new Story().led()]) {
      story.request(cancel);
      expect([story.state, requestOf(story.aggregate)?.context.cause]).toEqual(['lapsed', 'callCancelled']);
      expect(dueOf(story.aggregate)).toEqual([]);
    }
    const labelled = new Story([lead, east])
      .led()
      .opinion(east, 'favourable')
      .request({ type: 'confirmOutcome' });
    labelled.request(cancel);
    expect(labelled.facts.slice(-3)).toEqual(['callCancelled', 'requestClosed', 'labelExpired']);
  });
});

describe('a draft', () => {
  it('reminds its holder 56 and 45 days before the call takes no more (R51)', () => {
    const story = new Story();
    expect(story.at >= opensAt).toBe(true);
    expect(day(story, 'request/reminder')).toBe('2026-05-05');
    story.reach('request', 'reminder');
    // 16 May is a Saturday.
    expect(day(story, 'request/reminder')).toBe('2026-05-15');
    expect(day(story.reach('request', 'reminder'), 'request/reminder')).toBeNull();
    expect(story.facts).toEqual(['draftOpened', 'stepReminded', 'stepReminded']);
  });
});
