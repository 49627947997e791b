/** R72, R73: the funder's answer, and the follow-up of a project. Written from the text of the rules. 1 s. */
import { closesAt, sevenPoles, Story, text } from '../test/support/aggregate.js';
import { dueOf, labelOf, labelOwner, type RuleValues } from './index.js';

const [lead = '', east = ''] = sevenPoles;
const results = { type: 'recordFunding' as const, resultsOn: '2026-07-20' };
const agreement = { type: 'finaliseFunding' as const, startsOn: '2026-09-01', endsOn: '2029-02-28' };
const form = {
  ...{ type: 'giveYearlyForm' as const, jobs: 2, patents: 1, partners: 5 },
  texts: { progress: text('progress') },
};
const report = { type: 'giveFinalReport' as const, texts: { report: text('report') } };

const transmitted = (rules: Partial<RuleValues> = {}) => {
  const story = new Story([lead, east]);
  story.submit({}, rules).admit().opinion(lead, 'favourable').opinion(east, 'favourable');
  return story.request({ type: 'confirmOutcome' }).label({ type: 'transmitLabel' });
};
const stateOf = (story: Story) => labelOf(story.aggregate)?.state;
const lifeOf = (story: Story) => labelOf(story.aggregate)?.context;
const dueAt = (story: Story, deadline: string) =>
  dueOf(story.aggregate)
    .find((row) => row.of === 'label' && row.deadline === deadline)
    ?.dueAt.slice(0, 10);
const inMonths = (day: string, months: number) => {
  const date = new Date(`${day.slice(0, 10)}T12:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
};
/** After the closing and its first reminder, the answer is there. */
const answered = (result: 'funded' | 'notFunded', rules: Partial<RuleValues> = {}) =>
  transmitted(rules)
    .reach('request', 'archive')
    .reach('label', 'fundingReminder')
    .label({ ...results, resultsOn: inMonths(closesAt, 3), result });

describe('the funder’s answer (R72)', () => {
  it('is asked for four and eight months after the closing, and no more', () => {
    const story = transmitted();
    expect([closesAt.slice(0, 10), dueAt(story, 'fundingReminder')]).toEqual(['2026-06-30', '2026-10-30']);
    story.reach('request', 'archive').reach('label', 'fundingReminder');
    expect([story.facts.at(-1), dueAt(story, 'fundingReminder')]).toEqual(['fundingReminded', '2027-02-28']);
    story.reach('label', 'fundingReminder');
    expect(dueAt(story, 'fundingReminder')).toBeUndefined();
    expect(stateOf(story.reach('label', 'fundingResult'))).toBe('expired');
  });

  it('has the day of its results, neither to come nor before the label', () => {
    const story = transmitted();
    const on = (resultsOn: string) => story.refused('label', { ...results, result: 'funded', resultsOn });
    expect(on('2031-01-01')).toMatchObject([{ code: 'resultsToCome', rule: 'R72' }]);
    expect(on('2020-01-01')).toMatchObject([{ code: 'resultsBeforeLabel', rule: 'R72' }]);
  });

  it('ends an unfunded label, once there was time to put a mistake right', () => {
    const story = answered('notFunded');
    expect(stateOf(story)).toBe('notFunded');
    const again = { ...results, resultsOn: inMonths(closesAt, 3) };
    expect(story.refused('label', { ...again, result: 'notFunded' })).toMatchObject([
      { code: 'fundingUnchanged' },
    ]);
    expect(stateOf(story.label({ ...again, result: 'funded' }))).toBe('funded');
    expect(stateOf(story.label({ ...again, result: 'notFunded' }))).toBe('notFunded');
    expect(stateOf(story.reach('label', 'fundingCorrection'))).toBe('expired');
  });

  it('is final six months after the results, or lost where the rules of the call say so', () => {
    for (const benefitLost of [false, true]) {
      const story = answered('funded', { benefitLost });
      expect(dueAt(story, 'finalisation')).toBe(inMonths(closesAt, 9));
      story.reach('label', 'followUpReminder').reach('label', 'finalisation');
      expect([stateOf(story), lifeOf(story)?.funding?.missed]).toEqual(['funded', { benefitLost }]);
      expect(labelOwner(story.aggregate)).toEqual({ role: 'holder', pole: null });
      story.label({ ...agreement, startsOn: '2027-06-01' });
      expect(story.facts.at(-1)).toBe('fundingFinalised');
    }
  });
});

describe('the follow-up (R73)', () => {
  it('begins with the agreement, whose dates are in order', () => {
    const story = answered('funded');
    expect(story.refused('label', form)).toMatchObject([{ code: 'agreementAwaited' }]);
    expect(story.refused('label', { ...agreement, endsOn: '2026-08-31' })).toMatchObject([
      { code: 'projectDatesDisordered', rule: 'R73' },
    ]);
    story.label(agreement);
    expect(story.refused('label', agreement)).toMatchObject([{ code: 'agreementUnchanged' }]);
    expect(story.refused('label', { ...results, result: 'notFunded' })).toMatchObject([
      { code: 'agreementSigned' },
    ]);
    expect(dueAt(story, 'yearlyForm')).toBe('2027-09-01');
  });

  it('is a form a year while the project runs, and a report within six months of its end', () => {
    const story = answered('funded').label(agreement).label(form);
    expect(dueAt(story, 'yearlyForm')).toBe('2028-09-01');
    expect(story.refused('label', form)).toMatchObject([{ code: 'noFormAwaited', rule: 'R73' }]);
    expect(story.refused('label', report)).toMatchObject([{ code: 'projectRuns', rule: 'R73' }]);
    story.reach('label', 'followUpReminder');
    expect(story.facts.at(-1)).toBe('followUpReminded');
    story.reach('label', 'yearlyForm');
    expect(lifeOf(story)?.followUp).toMatchObject({ late: true, owed: [2] });
    story.label(form);
    expect(lifeOf(story)?.followUp).toMatchObject({ late: false, owed: [] });
    expect(dueAt(story, 'finalReport')).toBe('2029-08-28');
  });

  it('that is late is reminded and marked, and ends with the report all the same', () => {
    const story = answered('funded').label(agreement);
    story.reach('label', 'yearlyForm').reach('label', 'yearlyForm').reach('label', 'finalReport');
    expect(lifeOf(story)?.followUp).toMatchObject({ late: true, owed: [1, 2], reportMissed: true });
    story.reach('label', 'followUpReminder').reach('label', 'followUpReminder');
    expect(stateOf(story)).toBe('funded');
    story.label(form);
    expect(lifeOf(story)?.followUp?.forms.map(({ year }) => year)).toEqual([1]);
    expect(stateOf(story.label(report))).toBe('completed');
    expect(dueOf(story.aggregate).filter(({ of }) => of === 'label')).toEqual([]);
  });

  it('of a project under way asks for no year that was over before', () => {
    const story = answered('funded').label({ ...agreement, startsOn: '2025-01-01' });
    expect(lifeOf(story)?.followUp).toMatchObject({ years: 1, owed: [], late: false });
    expect(dueAt(story, 'yearlyForm')).toBe('2027-01-01');
  });

  it('of a project that is over when its agreement is noted asks for the report alone', () => {
    const story = answered('funded').label({ ...agreement, startsOn: '2024-01-01', endsOn: '2026-09-30' });
    expect(dueAt(story, 'finalReport')).toBe('2027-03-30');
    expect(stateOf(story.label(report))).toBe('completed');
  });

  it('follows an agreement that is amended: what was given stays, what is to come again is not late', () => {
    const story = answered('funded').label(agreement).label(form).reach('label', 'yearlyForm');
    expect(lifeOf(story)?.followUp).toMatchObject({ late: true, years: 2, owed: [2] });
    story.label({ ...agreement, startsOn: '2027-09-01', endsOn: '2031-02-28' });
    expect(lifeOf(story)?.followUp).toMatchObject({ late: false, years: 1, owed: [] });
    expect(lifeOf(story)?.followUp?.forms.map(({ year }) => year)).toEqual([1]);
    expect(dueAt(story, 'yearlyForm')).toBe('2029-09-01');
    story.reach('label', 'yearlyForm').reach('label', 'yearlyForm').reach('label', 'finalReport');
    story.label({ ...agreement, startsOn: '2027-09-01', endsOn: '2031-06-30' });
    expect(lifeOf(story)?.followUp).toMatchObject({ late: true, owed: [2, 3], reportMissed: false });
  });
});
