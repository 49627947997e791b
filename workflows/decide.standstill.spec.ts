/** §9.2, R53, from their text: a request that is suspended, what it still takes, and when it goes on. */
import { call } from '../test/support/aggregate.js';
import { resumes, suspends } from '../test/support/standstill-acts.js';
import { endOf, StillStory } from '../test/support/standstill-story.js';
import { civilDate } from './calendar/index.js';
import { requestOf, reviewOf } from './index.js';

const [lead, east] = ['ouest', 'est'];
const admitted = () => StillStory.admitted([lead, east]);

describe('a request that is suspended', () => {
  it('asks nothing of anybody but to go on, and still ends with its call', () => {
    const story = admitted().on('2026-03-03').suspended('2026-03-20');
    expect(story.dueNames()).toEqual(['request/suspensionEnd', 'request/closing']);
    expect(story.day('request/suspensionEnd')).toBe('2026-03-20');
  });

  it('refuses every act of its procedure, and says until when', () => {
    const story = admitted().on('2026-03-03').suspended('2026-03-20');
    const shut = [
      { code: 'requestSuspended', rule: 'R53', liftedBy: 'chair', params: { until: endOf('2026-03-20') } },
    ];
    expect(story.refused('request', { type: 'compressCalendar' })).toEqual(shut);
    expect(story.refused('request', suspends(endOf('2026-03-21')))).toEqual(shut);
    expect(story.refused(`review:${lead}`, { type: 'assignExpert', person: `${lead}.x1` })).toEqual(shut);
    expect(story.refused(`review:${east}`, { type: 'acceptReview', roll: [] })).toEqual(shut);
  });

  it('hears an interest, and moves no step by it', () => {
    const story = admitted().on('2026-03-03').suspended('2026-03-20');
    for (const member of [1, 2, 3, 4]) story.declare(lead, `${lead}.${member}`, true);
    expect(story.stateOf(lead)).toBe('inReview.coiClearance');
    story.resumed();
    expect(story.stateOf(lead)).toBe('inReview.expertise');
  });

  it('is withdrawn by its holder, or cancelled with its call, and stands still no more', () => {
    for (const act of [
      { type: 'withdraw' as const },
      { type: 'cancelCall' as const, decision: 'COPIL-2026-31' },
    ]) {
      const story = admitted().on('2026-03-03').suspended('2026-03-20');
      story.request(act);
      expect(story.dueNames()).toEqual([]);
      expect(requestOf(story.aggregate)?.context.standstills[0]?.to).toBe(story.at);
    }
  });

  it('lapses at its closing all the same', () => {
    // Suspended in time; then its call is brought forward to the 15th.
    const story = admitted().on('2026-06-10').suspended('2026-06-20');
    const closing = '2026-06-15T10:00:00.000Z';
    const moved = { ...call, version: 1, depositBy: closing, closesAt: closing };
    story.request({ type: 'moveCall', call: moved, decision: 'COPIL-2026-33' });
    story.reach('request', 'closing');
    expect(story.state).toBe('lapsed');
    expect(story.at).toBe(closing);
  });
});

describe('the days it stood still', () => {
  it('are given back to each open deadline, in working days where it counts those', () => {
    const story = admitted().on('2026-03-03').suspended('2026-03-20');
    const before = admitted();
    // Wednesday 4 to Friday 13: eight working days.
    story.on('2026-03-13').resumed();
    expect(before.day(`review:${lead}/clearance`)).toBe('2026-03-05');
    expect(story.day(`review:${lead}/clearance`)).toBe('2026-03-17');
    // Sixteen working days from 2 March are 24 March; eight more are 3 April.
    expect(before.day('request/leadReview')).toBe('2026-03-24');
    expect(story.day('request/leadReview')).toBe('2026-04-03');
  });

  it('are none when it goes on the same day', () => {
    const story = admitted().on('2026-03-03').suspended('2026-03-20').resumed();
    expect(story.day(`review:${lead}/clearance`)).toBe('2026-03-05');
  });

  it('are calendar days for the holder who completes', () => {
    const story = new StillStory([lead, east]).submit();
    story.request({ type: 'askCompletion', texts: { items: { id: 'items', hash: '' } } });
    // A fortnight from Monday 2 March.
    expect(story.day('request/completion')).toBe('2026-03-17');
    story.on('2026-03-05').suspended('2026-03-31');
    story.on('2026-03-15').resumed();
    expect(story.day('request/completion')).toBe('2026-03-27');
  });

  it('never push the closing, nor a step past it', () => {
    // Suspended from 1 June on, resumed on the eve of the closing: T0-7, the 23rd, would be in July.
    const story = new StillStory([lead, east]).on('2026-06-01').submit().admit().opinion(lead, 'favourable');
    story.bySteering().suspended('2026-06-29');
    story.on('2026-06-29').resumed();
    expect(story.day('request/coReview')).toBe('2026-06-30');
    expect(story.day('request/closing')).toBe('2026-06-30');
  });

  it('count for what began before them and not for what begins after', () => {
    const story = admitted().on('2026-03-03').suspended('2026-03-20');
    story.on('2026-03-13').resumed();
    story.on('2026-03-16').declareAll(lead);
    // Expertise begins on Monday the 16th: eight working days, Thursday the 26th.
    expect(story.day(`review:${lead}/expertise`)).toBe('2026-03-26');
  });

  it('do not count for the check that waits while the holder completes', () => {
    const story = new StillStory([lead, east]).submit();
    story.on('2026-03-03').suspended('2026-03-20');
    story.on('2026-03-13').resumed();
    expect(story.day('request/admissibility')).toBe('2026-03-17');
    // One working day of three has run: on Monday the 2nd to Tuesday the 3rd; the 16th would be the second.
    story.on('2026-03-16').request({ type: 'askCompletion', texts: { items: { id: 'items', hash: '' } } });
    expect(requestOf(story.aggregate)?.context.checkedDays).toBe(2);
  });

  it('are told with the old and the new dates', () => {
    const story = admitted().on('2026-03-03').suspended('2026-03-20');
    story.on('2026-03-13').resumed();
    const step = story.steps.find(({ command }) => command.type === 'resumeRequest');
    expect((step?.command as { moved?: unknown[] } | undefined)?.moved).toEqual([
      {
        of: 'request',
        deadline: 'leadReview',
        from: endOf('2026-03-24').replace('21:', '22:'),
        to: endOf('2026-04-03'),
      },
    ]);
  });
});

describe('a suspension', () => {
  it('ends by itself on its day', () => {
    const story = admitted().on('2026-03-03').suspended('2026-03-20');
    story.reach('request', 'suspensionEnd');
    expect(story.facts.at(-1)).toBe('requestResumed');
    expect(requestOf(story.aggregate)?.context.standstills).toMatchObject([{ to: story.at, byItself: true }]);
    expect(story.dueNames()).toContain('request/leadReview');
  });

  it('lasts thirty days at most, ends on a day to come, and comes twice at most', () => {
    const story = admitted().on('2026-03-03');
    const codes = (until: string) => story.refused('request', suspends(until)).map(({ code }) => code);
    expect(codes(endOf('2026-04-03'))).toEqual(['suspensionTooLong']);
    expect(codes(endOf('2026-03-02'))).toEqual(['suspensionEndPast']);
    story.suspended('2026-04-02').resumed();
    story.suspended('2026-04-02').resumed();
    expect(codes(endOf('2026-04-02'))).toEqual(['suspendedTwice']);
  });

  it('is not ended where there is none', () => {
    expect(admitted().refused('request', resumes())).toEqual([{ code: 'notSuspended', rule: 'R53' }]);
  });
});

describe('a vote that is open', () => {
  const voting = () => admitted().toCommittee(lead).openVote(lead);

  it('is neither cast nor closed, and loses nothing', () => {
    const story = voting();
    for (const member of [1, 2, 3]) story.cast(lead, member, 'favourable');
    story.suspended('2026-03-20');
    expect(story.refused(`review:${lead}`, { type: 'closeVote' }).map(({ code }) => code)).toEqual([
      'requestSuspended',
    ]);
    // Who has not voted stands aside: all that are left have, and still nothing is counted.
    story.declare(lead, `${lead}.4`, false);
    expect(story.stateOf(lead)).toBe('inReview.committee.voting');
    expect(Object.keys(reviewOf(story.aggregate, lead)?.context.vote?.ballots ?? {})).toHaveLength(3);
    story.resumed();
    expect(story.stateOf(lead)).toBe('inReview.opinionProposed');
  });
});

describe('what befalls a suspended request', () => {
  it('moves the holder’s own dates by calendar days, in time for the certificate', () => {
    const story = admitted()
      .suspends(lead, 40)
      .opinion(east, 'favourable')
      .request({ type: 'confirmOutcome' });
    const due = requestOf(story.aggregate)?.context.conditions[0]?.due ?? '';
    expect(civilDate(due)).toBe('2026-05-21');
    story.on('2026-05-11').suspended('2026-06-05');
    story.on('2026-05-21').resumed();
    expect(civilDate(requestOf(story.aggregate)?.context.conditions[0]?.due ?? '')).toBe('2026-05-31');
  });
});
