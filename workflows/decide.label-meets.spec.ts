/** R35, R52, R67, R70: what befalls a label while one of its questions is open. Written from the text of the rules. 2 s. */
import { adds, grantedWithout, labelIn, late } from '../test/support/co-label-story.js';
import { answerOf, rollOf, rollsOf, text, type Story } from '../test/support/aggregate.js';
import { grantedByThree, lead, noticed, withdraws } from '../test/support/withdrawal-tales.js';
import { deliberationKey, deliberationOf, dueOf, labelOf, requestOf } from './index.js';

const windowOf = (story: Story, key: string) =>
  dueOf(story.aggregate).find((row) => row.of === key && row.deadline === 'voteWindow')?.dueAt ?? '';

/** Moved by so many days, as the secretary writes it down. */
function moved(story: Story, days: number): Story {
  const call = requestOf(story.aggregate)?.context.submission?.call;
  if (!call) throw new Error('no call');
  const closesAt = new Date(Date.parse(call.closesAt) + days * 86_400_000).toISOString();
  return story.request({
    type: 'moveCall',
    call: { ...call, version: 1, depositBy: closesAt, closesAt },
    decision: 'COPIL-2026-02',
  });
}

describe('a late label whose call moves (R52)', () => {
  const key = deliberationKey(late);
  /** Asked where the closing leaves less than the whole of its time. */
  const asked = () => {
    const story = grantedWithout();
    story.at = new Date(Date.parse(labelIn(story)?.context.closesAt ?? '') - 3 * 86_400_000).toISOString();
    return story.label(adds(story));
  };

  it('has the whole of its time, once the closing is later', () => {
    const story = asked();
    const closing = labelIn(story)?.context.closesAt ?? 'z';
    expect(windowOf(story, key) < closing).toBe(true);
    expect(windowOf(moved(story, 30), key) > closing).toBe(true);
  });

  it('has less where it is earlier', () => {
    const story = grantedWithout();
    story.label(adds(story));
    const before = windowOf(story, key);
    const closesAt = Date.parse(labelIn(story)?.context.closesAt ?? '');
    moved(story, -Math.floor((closesAt - Date.parse(story.at)) / 86_400_000) + 1);
    expect(windowOf(story, key) < before).toBe(true);
  });
});

it('without a lead nothing is rectified: no chair leads (R67, R70)', () => {
  const story = withdraws(grantedByThree(), lead);
  const texts = { reasons: text('why'), before: text('before'), corrected: text('corrected') };
  const rectify = { type: 'rectify' as const, field: 'date' as const, texts };
  expect(story.refused('label', rectify)).toMatchObject([{ code: 'certificateVacant', rule: 'R70' }]);
  const [, other = ''] = [...(labelOf(story.aggregate)?.context.labelling ?? [])];
  story.label({ type: 'takeOverCertificate', pole: other }).label(rectify);
  expect(labelOf(story.aggregate)?.context.certificates.at(-1)).toMatchObject({ number: 4, pole: other });
});

it('who sits in two organs leaves both, though one’s answer ends the label the other was to join (R63b)', () => {
  const both = 'newcomer';
  const rollWith = (pole: string) =>
    rollOf(pole).map((seat) => (seat.id === `seat-${pole}.4` ? { ...seat, person: both } : seat));
  const story = grantedWithout();
  story.label(adds(story, late, { organ: { code: 'decision', roll: rollWith(late) } }));
  for (const pole of (labelIn(story)?.context.labelling ?? []).filter((one) => one !== lead))
    withdraws(story, pole);
  noticed(story, lead).label({
    ...{ type: 'answerWithdrawal', pole: lead, texts: { answer: text('answer') } },
    rolls: { [lead]: rollWith(lead) },
  });
  for (const pole of [lead, late])
    for (const member of [1, 2, 3]) story.organ(pole, answerOf(`${pole}.${member}`, 'for', pole === lead));
  story.request({ type: 'declareInterests', person: both, clear: false, rolls: rollsOf([lead, late]) });
  expect(labelIn(story)).toMatchObject({
    state: 'withdrawn',
    context: { coLabels: { [late]: { verdict: null } } },
  });
  for (const pole of [lead, late])
    expect(deliberationOf(story.aggregate, deliberationKey(pole))?.state).toBe('answered');
});
