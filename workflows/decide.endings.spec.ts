/** Stories of requests that end without a joint decision, and what ends them. 3 s. */
import { closesAt, sevenPoles, Story, submissionOf, text } from '../test/support/aggregate.js';
import { dueOf, reviewedPoles, requestOf } from './index.js';

const four = sevenPoles.slice(0, 4);
const [lead = '', east = '', north = '', south = ''] = four;
const doubtful = { domainLeads: [] };
const items = { items: text('items') };
const reasons = { reasons: text('why') };

/** A request in each undecided state past its draft. */
const undecided: Record<string, () => Story> = {
  admissibilityCheck: () => new Story().submit(),
  awaitingCompletion: () => new Story().submit().request({ type: 'askCompletion', texts: items }),
  leadAttribution: () => new Story().submit(doubtful).admit(),
  leadReview: () => new Story().submit().admit(),
  takeOver: () => new Story().led('unfavourable'),
  coReview: () => new Story().led(),
  conciliation: () =>
    new Story().led().opinion(east, 'unfavourable').opinion(north, 'favourable').opinion(south, 'favourable'),
  jointDecision: () =>
    new Story().led().opinion(east, 'favourable').opinion(north, 'favourable').opinion(south, 'favourable'),
};

describe('the holder’s withdrawal (R61)', () => {
  it.each(Object.keys(undecided))('ends the request in %s and releases the reviewers', (state) => {
    const story = undecided[state]?.() ?? new Story();
    expect(story.state).toBe(state);
    story.request({ type: 'withdraw' });
    expect(story.state).toBe('withdrawn');
    expect(reviewedPoles(story.aggregate).map((pole) => story.stateOf(pole))).toEqual(
      reviewedPoles(story.aggregate).map(() => 'closed'),
    );
    expect(story.dueNames()).toEqual([]);
  });

  it('has no meaning once decided: the label itself is then withdrawn', () => {
    const story = new Story([lead]).led().request({ type: 'confirmOutcome' });
    expect(story.refused('request', { type: 'withdraw' })).toEqual([
      { code: 'notInThisState', params: { state: 'labelled' } },
    ]);
    expect(story.label({ type: 'withdrawLabel' }).facts.slice(-1)).toEqual(['labelWithdrawn']);
  });
});

describe('the closing', () => {
  it.each(Object.keys(undecided))('lapses a request in %s (R36, R41)', (state) => {
    const story = undecided[state]?.() ?? new Story();
    story.reach('request', 'closing');
    expect(story.state).toBe('lapsed');
    expect(story.at).toBe(closesAt);
    expect(requestOf(story.aggregate)?.context.cause).toBe(
      state === 'leadReview' ? 'leadSilent' : 'closingReached',
    );
    expect(reviewedPoles(story.aggregate).every((pole) => story.stateOf(pole) === 'closed')).toBe(true);
    expect(story.dueNames()).toEqual([]);
  });

  it('so near that the plan is behind it still leaves every step a time to come (R51)', () => {
    const story = new Story();
    story.at = '2026-06-27T09:00:00.000Z';
    story.led().opinion(east, 'unfavourable').opinion(north, 'favourable').opinion(south, 'favourable');
    expect(story.state).toBe('conciliation');
    const past = story.seen.slice(1).flatMap((aggregate) => {
      const since = requestOf(aggregate)?.context.since ?? '';
      return dueOf(aggregate).filter((row) => row.of === 'request' && row.dueAt <= since);
    });
    expect(past).toEqual([]);
  });

  it('leaves a labelled request its label, and closes the procedure', () => {
    const story = new Story([lead])
      .led()
      .request({ type: 'confirmOutcome' })
      .label({ type: 'transmitLabel' });
    expect(story.reach('request', 'archive').state).toBe('closed');
    expect(story.dueNames()).toEqual(['label/fundingResult', 'label/fundingReminder']);
    expect(story.reach('label', 'fundingResult').facts.slice(-1)).toEqual(['labelExpired']);
  });

  it('is passed for the lead’s silence only after the officer’s delay was passed up (R42)', () => {
    const story = new Story().submit().admit().reach('request', 'leadReview');
    expect(story.state).toBe('leadReview');
    expect(story.facts.slice(-1)).toEqual(['deadlineMissed']);
    expect(requestOf(story.aggregate)?.context.escalated).toBe(true);
    expect(story.dueNames()).not.toContain('request/leadReview');
    expect(story.reach('request', 'closing').facts).toContain('requestLapsed');
  });
});

describe('a completion', () => {
  it('is asked once: the second is refused with the reason', () => {
    const story = new Story().submit().request({ type: 'askCompletion', texts: items });
    story.request({
      type: 'complete',
      submission: { ...submissionOf(['nord', 'ouest']), file: { version: 2, hash: '2'.repeat(64) } },
    });
    expect(story.state).toBe('admissibilityCheck');
    expect(requestOf(story.aggregate)?.context.submission?.file.version).toBe(2);
    expect(story.refused('request', { type: 'askCompletion', texts: items })).toEqual([
      { code: 'completionAlreadyAsked', rule: 'R43' },
    ]);
    expect(story.admit().state).toBe('leadReview');
  });

  it('is extended once', () => {
    const story = new Story().submit().request({ type: 'askCompletion', texts: items });
    const before = dueAt(story, 'request/completion');
    story.request({ type: 'extendCompletion' });
    expect(dueAt(story, 'request/completion') > before).toBe(true);
    expect(story.refused('request', { type: 'extendCompletion' })).toEqual([
      { code: 'completionAlreadyExtended', rule: 'R43' },
    ]);
  });

  it('that never comes lapses the request', () => {
    const story = new Story().submit().request({ type: 'askCompletion', texts: items });
    expect(story.reach('request', 'completion').state).toBe('lapsed');
    expect(requestOf(story.aggregate)?.context.cause).toBe('completionExpired');
  });

  it('is not asked in the last thirty days before the closing (R51)', () => {
    const story = new Story().submit();
    story.at = '2026-06-10T09:00:00.000Z';
    expect(story.refused('request', { type: 'askCompletion', texts: items })).toEqual([
      { code: 'tooLateForCompletion', rule: 'R51', params: { days: 30 } },
    ]);
  });
});

const dueAt = (story: Story, key: string) =>
  dueOf(story.aggregate).find((row) => row.key === key)?.dueAt ?? '';

describe('an inadmissible request', () => {
  it('is rejected with reasons, no review ever opened, and closes in its time', () => {
    const story = new Story().submit().request({ type: 'rejectInadmissible', texts: reasons });
    expect(story.state).toBe('inadmissible');
    expect(reviewedPoles(story.aggregate)).toEqual([]);
    expect(story.reach('request', 'archive').state).toBe('closed');
  });

  it('is passed up when nobody looks at it, once', () => {
    const story = new Story().submit().reach('request', 'admissibility');
    expect(story.state).toBe('admissibilityCheck');
    expect(story.dueNames()).toEqual(['request/closing', 'request/reminder']);
  });
});

describe('a draft', () => {
  it('is deleted by its holder, or purged in time', () => {
    expect(new Story().request({ type: 'deleteDraft' }).state).toBe('deleted');
    expect(new Story().reach('request', 'draftPurge').state).toBe('deleted');
  });

  it('is not submitted after the closing (R20)', () => {
    const story = new Story();
    story.at = closesAt;
    expect(() => story.submit()).toThrow('callClosed');
    const other = new Story();
    other.at = '2026-06-30T09:00:00.000Z';
    expect(other.submit().at).toBe(closesAt);
  });
});
