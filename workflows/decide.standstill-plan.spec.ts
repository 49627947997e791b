/** §9.2, R51, R52, R63c, from their text: a suspension puts a step off as far as the closing, which stays, allows. */
import { call } from '../test/support/aggregate.js';
import { StillStory } from '../test/support/standstill-story.js';
import { requestOf } from './index.js';

const [lead, east] = ['ouest', 'est'];
const late = (date: string) => new StillStory([lead, east]).on(date).submit().admit();

describe('a date counted back from the closing (R51)', () => {
  it('stays where it is when the request goes on before it', () => {
    // The lead’s opinion on Monday 15 June: ten working days would be the 29th; T0-7, the 23rd, ends the joint review before.
    const story = late('2026-06-15').opinion(lead, 'favourable');
    expect(story.day('request/coReview')).toBe('2026-06-23');
    story.bySteering().suspended('2026-06-20').on('2026-06-18').resumed();
    expect(story.day('request/coReview')).toBe('2026-06-23');
  });

  it('that has gone by gives way to the next of them, never to the closing while one is left', () => {
    const story = late('2026-06-15').opinion(lead, 'favourable');
    story.bySteering().suspended('2026-06-24').on('2026-06-24').resumed();
    // T0-4 and T0-2 are the 26th and the 28th: six working days later than the 23rd would be after the closing.
    expect(story.day('request/coReview')).toBe('2026-06-26');
  });

  it('leaves the closing when none is left', () => {
    const story = late('2026-06-15').opinion(lead, 'favourable');
    story.bySteering().suspended('2026-06-29').on('2026-06-28').resumed();
    expect(story.day('request/coReview')).toBe('2026-06-30');
  });
});

describe('a calendar compressed after a suspension (R51)', () => {
  it('leaves one working day from that decision, and not the days of the suspension again', () => {
    const story = late('2026-06-01').opinion(lead, 'favourable');
    // Ten working days from Monday the 1st; halved, the 8th.
    story.on('2026-06-02').suspended('2026-06-15').on('2026-06-12').resumed();
    story.on('2026-06-19').request({ type: 'compressCalendar' });
    expect(story.day('request/coReview')).toBe('2026-06-22');
  });
});

describe('who the holder may still ask to set aside (R63c)', () => {
  const asks = (story: StillStory) =>
    story.ask('request', { type: 'askExclusion', pole: east, whom: 'person', texts: {} } as never);

  it('may be asked for as many days more as the request stood still', () => {
    // Three working days from Monday 2 March for the declarations: to the 5th.
    const plain = StillStory.admitted().on('2026-03-06');
    expect(asks(plain)).toMatchObject({ ok: false, reasons: [{ code: 'exclusionTooLate' }] });
    const story = StillStory.admitted().on('2026-03-03').suspended('2026-03-13');
    expect(asks(story.on('2026-03-12')).ok).toBe(true);
    expect(asks(story.resumed().on('2026-03-16')).ok).toBe(true);
    expect(asks(story.on('2026-03-17')).ok).toBe(false);
  });
});

describe('a call that moves while the request stands still (R52)', () => {
  const closing = '2026-07-31T10:00:00.000Z';
  const moved = { ...call, version: 1, depositBy: closing, closesAt: closing };

  it('tells the old and the new dates of what waits, though nothing is due yet', () => {
    const story = late('2026-06-01').opinion(lead, 'favourable').on('2026-06-08').suspended('2026-06-20');
    story.request({ type: 'moveCall', call: moved, decision: 'COPIL-2026-33' });
    const { command } = story.steps.find((step) => step.command.type === 'moveCall') ?? {};
    const told = (command as { moved?: { deadline: string }[] } | undefined)?.moved ?? [];
    expect(told.map(({ deadline }) => deadline).sort()).toEqual(['closing', 'coReview']);
  });

  it('opens again what had been missed, and comes by the new dates after the day it was suspended', () => {
    // Submitted on 8 June, the lead is late from T0-17 on, the 13th; by a closing on 7 July that is the 20th.
    const story = late('2026-06-08').reach('request', 'leadReview');
    story.on('2026-06-15').bySteering().suspended('2026-06-29').on('2026-06-26');
    const soon = '2026-07-07T10:00:00.000Z';
    const later = { ...moved, depositBy: soon, closesAt: soon };
    story.request({ type: 'moveCall', call: later, decision: 'COPIL-2026-33' });
    expect(requestOf(story.aggregate)?.context.passed).toEqual([]);
  });
});
