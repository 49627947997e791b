/** R67: what a certificate says wrongly, put right in the open. Written from the text of the rule. 1 s. */
import { sevenPoles, Story, text } from '../test/support/aggregate.js';
import { certificateFields, clericalFields, dueOf, labelOf, requestOf, substanceFields } from './index.js';

const [lead = '', east = '', north = ''] = sevenPoles;
const texts = { reasons: text('why'), before: text('before'), corrected: text('corrected') };
const rectify = (field: (typeof certificateFields)[number]) => ({ type: 'rectify' as const, field, texts });

/** Granted by the lead and one invited pôle; a third has no objection. */
const granted = () =>
  new Story([lead, east, north])
    .led()
    .opinion(east, 'favourable')
    .opinion(north, 'noObjection')
    .request({ type: 'confirmOutcome' });
const labelled = (story: Story) => labelOf(story.aggregate);
const versions = (story: Story) => labelled(story)?.context.certificates ?? [];
const suspension = { type: 'suspendLabel' as const, pole: east, ground: 'falseStatement' as const };

describe('a certificate (R67)', () => {
  it('has a first version, of the day the label is granted, with the pôles that grant it', () => {
    const story = granted();
    expect(versions(story)).toEqual([
      { number: 1, at: story.at, pole: lead, labelling: [lead, east], change: null },
    ]);
  });

  it.each([...clericalFields])(
    'that is wrong in its %s has a new version, and the old one is kept',
    (field) => {
      const story = granted();
      const [first] = versions(story);
      story.label(rectify(field));
      expect(versions(story)).toEqual([
        first,
        {
          ...{ number: 2, at: story.at, pole: lead, labelling: [lead, east] },
          change: { type: 'rectified', field, texts },
        },
      ]);
      expect(story.steps.at(-1)?.facts).toEqual([
        { type: 'labelRectified', pole: lead, certificate: 2, field, texts },
      ]);
    },
  );

  it('is of the same label, its state, its pôles, its result and its dates as they were', () => {
    const story = granted().label({ type: 'transmitLabel' });
    const told = (one: Story) => [
      ...[labelled(one)?.state, labelled(one)?.context.labelling, dueOf(one.aggregate)],
      requestOf(one.aggregate)?.context.outcome,
    ];
    const before = told(story);
    expect(told(story.label(rectify('holderName')))).toEqual(before);
  });

  it('is rectified as often as it takes, its versions numbered without a hole', () => {
    const story = granted();
    for (const field of clericalFields) story.label(rectify(field));
    expect(versions(story).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it.each([...substanceFields])(
    'is not rectified in its %s: the organ concerned has its own ways',
    (field) => {
      const story = granted();
      const code = field === 'result' ? 'resultNotRectified' : 'polesNotRectified';
      expect(story.refused('label', rectify(field))).toEqual([{ code, rule: 'R67' }]);
      expect(versions(story)).toHaveLength(1);
    },
  );

  it('is rectified as long as the label is worth something, its request closed or not', () => {
    const transmitted = () => granted().label({ type: 'transmitLabel' });
    const archived = () => transmitted().reach('request', 'archive');
    const funded = () =>
      archived()
        .reach('label', 'fundingReminder')
        .label({ type: 'recordFunding', result: 'funded', resultsOn: '2026-07-01' });
    const suspended = () => granted().label({ ...suspension, texts: { reasons: text('why') } });
    for (const story of [granted(), suspended(), transmitted(), archived(), funded()])
      expect(versions(story.label(rectify('date')))).toHaveLength(2);
    const withdrawn = granted().label({ type: 'withdrawLabel' });
    const expired = granted().reach('label', 'deposit');
    for (const story of [withdrawn, expired])
      expect(story.refused('label', rectify('date'))).toMatchObject([{ code: 'notInThisState' }]);
  });
});
