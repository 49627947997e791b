/** R68 beside what goes on: its call moves or ends (R41, R52), and who had voted before is remembered. */
import { answerOf, sevenPoles, Story, text } from '../test/support/aggregate.js';
import { answers, appealed, refused, refusedAtTheDoor } from '../test/support/reexamination-tales.js';
import { deliberationKey, dueOf, requestOf, votersOn } from './index.js';

const [lead = '', east = ''] = sevenPoles;
const key = deliberationKey(lead);
const reasons = { reasons: text('why') };
/** So many days after the day of an instant in Paris, in March before its clocks change. */
const days = (from: string, count: number) =>
  new Date(Date.parse(from) + 3_600_000 + count * 86_400_000).toISOString().slice(0, 10);

const dueAt = (story: Story, name: string) =>
  dueOf(story.aggregate).find((row) => row.key === name)?.dueAt ?? '';
const movedTo = (story: Story, closing: string) => {
  const call = requestOf(story.aggregate)?.context.submission?.call;
  if (!call) throw new Error('no call');
  return { ...call, version: 1, depositBy: closing, closesAt: closing };
};

describe('a refusal, and what is inadmissible', () => {
  it.each([
    ['refused', refused],
    ['inadmissible', refusedAtTheDoor],
  ])('follow their call (R52): %s', (state, tale) => {
    const story = tale();
    const closing = `${days(story.at, 5)}T10:00:00.000Z`;
    story.request({ type: 'moveCall', call: movedTo(story, closing), decision: 'COPIL-2026-02' });
    expect(story.state).toBe(state);
    expect(requestOf(story.aggregate)?.context.submission?.call.closesAt).toBe(closing);
    if (state === 'refused') expect(dueAt(story, 'request/archive')).toBe(closing);
    expect(story.request({ type: 'cancelCall', decision: 'COPIL-2026-03' }).state).toBe('closed');
  });
});

describe('a re-examination', () => {
  it('ends with the closing of its call, which it does not stop (T0)', () => {
    const story = appealed(refused());
    const closing = `${days(story.at, 5)}T10:00:00.000Z`;
    story.request({ type: 'moveCall', call: movedTo(story, closing), decision: 'COPIL-2026-02' });
    story.reach('request', 'reexamination');
    expect([story.at, story.state]).toEqual([closing, 'closed']);
  });

  it('gives nothing at the closing, whatever it has said (R41)', () => {
    const story = answers(appealed(refused()), 'for', 'for', 'for');
    const closing = `${days(story.at, 5)}T10:00:00.000Z`;
    story.request({ type: 'moveCall', call: movedTo(story, closing), decision: 'COPIL-2026-02' });
    const last = dueAt(story, `${key}/voteWindow`);
    expect(last < closing).toBe(true);
    story.at = closing;
    expect(story.refused(key, answerOf(`${lead}.board.4`, 'for')).map(({ code }) => code)).toEqual([
      'callClosed',
    ]);
    story.reach('request', 'reexamination');
    expect([story.state, story.aggregate['label']]).toEqual(['closed', undefined]);
    expect(requestOf(story.aggregate)?.context.reexamination?.verdict).toBe('silent');
  });
});

describe('who voted on the request takes no part (R68)', () => {
  it('also in a sitting without quorum, or before the organ was asked anew', () => {
    const missed = new Story([lead, east]).submit().admit().toCommittee(lead).openVote(lead);
    missed.cast(lead, 4, 'unfavourable').review(lead, { type: 'closeVote' }).openVote(lead);
    for (const member of [1, 2]) missed.cast(lead, member, 'unfavourable');
    expect(votersOn(missed.aggregate)).toEqual([1, 2, 4].map((member) => `${lead}.${member}`));
    const anew = new Story([lead, east]).led('unfavourable').reach('request', 'takeOver');
    anew.request({ type: 'sendToSteering', texts: reasons });
    anew.request({ type: 'ruleOnOutcome', pole: lead, decision: 'COPIL-2026-05' }).openVote(lead);
    for (const member of [1, 2, 3]) anew.cast(lead, member, 'unfavourable');
    anew.review(lead, { type: 'closeVote' }).validate(lead);
    expect(votersOn(anew.aggregate)).toEqual([1, 2, 3, 4].map((member) => `${lead}.${member}`));
  });
});
