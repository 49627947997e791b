/** R54, R71: which letters about a label wait for the morning. Written from the text of the rules, under a second. */
import { person, sevenPoles, Story, text } from '../../test/support/aggregate.js';
import type { LabelAct } from '../../test/support/aggregate.js';
import { inMailHours } from './quiet-hours.js';

const [lead = '', east = ''] = sevenPoles;
const saturdayNight = '2026-04-11T21:00:00.000Z';
const reasons = { reasons: text('why') };
const suspend: LabelAct = { type: 'suspendLabel', pole: lead, ground: 'falseStatement', texts: reasons };
const resume: LabelAct = { type: 'resumeLabel', pole: lead, texts: reasons };

const granted = (...acts: LabelAct[]) =>
  acts.reduce(
    (story, act) => story.label(act),
    new Story([lead, east]).led().opinion(east, 'favourable').request({ type: 'confirmOutcome' }),
  );

/** When a letter of this fact would leave, told of what the act has made of the label. */
function leaves(fact: string, story: Story, act: LabelAct) {
  const before = story.aggregate;
  const outcome = story.ask('label', act, person('somebody'));
  if (!outcome.ok) throw new Error(`${act.type} is refused`);
  const { aggregate } = outcome;
  const letter = { fact, step: 0, recipient: { kind: 'account', id: 'a' } } as never;
  return inMailHours([letter], { aggregate, before, rules: null, at: saturdayNight })[0]?.notBefore;
}

const acts: [string, LabelAct[], LabelAct][] = [
  ['labelSuspended', [], suspend],
  ['labelResumed', [suspend], resume],
  ['labelWithdrawn', [], { type: 'withdrawLabel' }],
  ['labelWithdrawn', [suspend], { type: 'withdrawLabel' }],
];

describe('what happens to a label on a Saturday night', () => {
  it.each(acts)('%s, of a label its funder has: is told at once (R71)', (fact, first, act) => {
    expect(leaves(fact, granted({ type: 'transmitLabel' }, ...first), act)).toBeUndefined();
  });

  it.each(acts)('%s, of a label nobody was given: is told on Monday at eight (R54)', (fact, first, act) => {
    expect(leaves(fact, granted(...first), act)).toBe('2026-04-13T06:00:00.000Z');
  });

  it('labelExpired waits like any other letter', () => {
    const story = granted({ type: 'transmitLabel' });
    expect(leaves('labelExpired', story, { type: 'withdrawLabel' })).toBe('2026-04-13T06:00:00.000Z');
  });
});
