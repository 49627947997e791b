/** R61, R70, R71: a label suspended in an emergency, resumed, given up. Written from the text of the rules. 1 s. */
import { sevenPoles, Story, text } from '../test/support/aggregate.js';
import { dueOf, labelOf, labelOwner } from './index.js';

const [lead = '', east = '', north = ''] = sevenPoles;
const reasons = { reasons: text('why') };
const suspend = (pole: string) => ({
  ...{ type: 'suspendLabel' as const, pole, ground: 'falseStatement' as const, texts: reasons },
});
const resume = (pole: string) => ({ type: 'resumeLabel' as const, pole, texts: reasons });

/** Granted by the lead and one invited pôle; a third has no objection and does not label. */
const granted = () =>
  new Story([lead, east, north])
    .led()
    .opinion(east, 'favourable')
    .opinion(north, 'noObjection')
    .request({ type: 'confirmOutcome' });
const stateOf = (story: Story) => labelOf(story.aggregate)?.state;
const dueNames = (story: Story) =>
  dueOf(story.aggregate)
    .filter(({ of }) => of === 'label')
    .map(({ deadline }) => deadline)
    .sort();

describe('a suspension (R70)', () => {
  it('is for a pôle that answers for the label: one on its certificate', () => {
    for (const pole of [lead, east]) expect(stateOf(granted().label(suspend(pole)))).toBe('suspended');
    expect(granted().refused('label', suspend(north))).toMatchObject([
      { code: 'poleNotOfLabel', rule: 'R70' },
    ]);
  });

  it('is told with its pôle, and waits for that pôle’s chair', () => {
    const story = granted().label(suspend(east));
    expect(story.facts.at(-1)).toBe('labelSuspended');
    expect(labelOwner(story.aggregate)).toEqual({ role: 'chair', pole: east });
  });

  it('is ended by the pôle that decided it, and by no other', () => {
    const story = granted().label(suspend(east));
    expect(story.refused('label', resume(lead))).toMatchObject([{ code: 'suspendedByAnother', rule: 'R70' }]);
    expect(stateOf(story.label(resume(east)))).toBe('active');
  });

  it('gives the label back where it stood', () => {
    const transmitted = granted().label({ type: 'transmitLabel' }).label(suspend(lead));
    expect(transmitted.refused('label', { type: 'transmitLabel' })).toMatchObject([
      { code: 'notInThisState' },
    ]);
    expect(stateOf(transmitted.label(resume(lead)))).toBe('transmitted');
    expect(transmitted.facts.filter((fact) => fact === 'labelIssued')).toHaveLength(1);
  });

  it('is asked about after thirty days, and again', () => {
    const story = granted().label({ type: 'transmitLabel' }).label(suspend(lead));
    const suspendedAt = story.at;
    story.reach('label', 'suspensionReview');
    const days = (Date.parse(story.at) - Date.parse(suspendedAt)) / 86_400_000;
    expect([Math.floor(days), story.facts.at(-1)]).toEqual([30, 'suspensionOverdue']);
    expect(dueNames(story)).toContain('suspensionReview');
  });

  it('holds up neither the closing, which ends what was not transmitted, nor the funder’s answer', () => {
    const story = granted().label(suspend(lead));
    expect(dueNames(story)).toContain('deposit');
    expect(stateOf(story.reach('label', 'deposit'))).toBe('expired');
    expect(dueNames(granted().label({ type: 'transmitLabel' }).label(suspend(lead)))).toContain(
      'fundingResult',
    );
  });

  it('may happen again, on its own ground', () => {
    const story = granted().label(suspend(lead)).label(resume(lead));
    story.label({ ...suspend(east), ground: 'publicDecision' });
    expect(labelOf(story.aggregate)?.context.suspension).toMatchObject({
      ...{ pole: east, ground: 'publicDecision', ended: null },
    });
  });
});

it('a label that is suspended may still be given up by its holder, and lives no more (R61)', () => {
  const story = granted().label(suspend(lead)).label({ type: 'withdrawLabel' });
  expect([stateOf(story), dueNames(story)]).toEqual(['withdrawn', []]);
  const told = story.steps.flatMap(({ facts }) => facts).find(({ type }) => type === 'labelWithdrawn');
  expect(told).toEqual({ type: 'labelWithdrawn', ground: 'holderGaveUp' });
});

it('a call that is cancelled ends a label, suspended or not (R52)', () => {
  for (const story of [granted(), granted().label(suspend(east))]) {
    story.request({ type: 'cancelCall', decision: 'COPIL-2026-04' });
    expect(stateOf(story)).toBe('expired');
  }
});

it('a label its outvoted lead does not bear is not the lead’s to transmit or to suspend (R37, R40)', () => {
  const story = new Story([lead, east, north]).submit({}, { decisionModel: 'singleCommittee' }).admit();
  story.opinion(lead, 'unfavourable').opinion(east, 'favourable').opinion(north, 'favourable');
  story.request({ type: 'confirmOutcome' });
  expect(labelOf(story.aggregate)?.context.labelling).not.toContain(lead);
  expect(labelOwner(story.aggregate)).toEqual({ role: 'caseOfficer', pole: east });
  expect(story.refused('label', suspend(lead))).toMatchObject([{ code: 'poleNotOfLabel', rule: 'R70' }]);
  expect(stateOf(story.label(suspend(north)))).toBe('suspended');
});
