import { text, type Story } from './aggregate.js';

const results = { type: 'recordFunding' as const, resultsOn: '2026-06-15' };
const progress = { progress: text('progress') };
const form = { type: 'giveYearlyForm' as const, jobs: 2, patents: 1, partners: 5, texts: progress };

/** After the closing, once the answer may be known. */
const answered = (story: Story) => story.reach('request', 'archive').reach('label', 'fundingReminder');

const statement = { reasons: text('why'), before: text('before'), corrected: text('corrected') };

/** R67: before its transmission, and after. */
export const rectifiedTwice = (granted: Story) =>
  granted
    .label({ type: 'rectify', field: 'partnerName', texts: statement })
    .label({ type: 'transmitLabel' })
    .label({ type: 'rectify', field: 'amount', texts: statement });

/** What becomes of a label once it is transmitted (R72, R73). */
export const labelTales = (transmitted: () => Story): Record<string, () => Story> => ({
  'a project that is funded, followed and completed': () =>
    answered(transmitted())
      .label({ ...results, result: 'funded' })
      .label({ type: 'finaliseFunding', startsOn: '2026-09-01', endsOn: '2028-12-31' })
      .reach('label', 'followUpReminder')
      .label(form)
      .reach('label', 'yearlyForm')
      .reach('label', 'followUpReminder')
      .label(form)
      .reach('label', 'finalReport')
      .reach('label', 'followUpReminder')
      .label({ type: 'giveFinalReport', texts: { report: text('report') } }),
  'a project that is selected, then neither signed nor kept': () =>
    answered(transmitted())
      .label({ ...results, result: 'funded' })
      .reach('label', 'followUpReminder')
      .reach('label', 'finalisation')
      .reach('label', 'followUpReminder')
      .label({ ...results, result: 'notFunded' }),
  'a project that is not funded': () =>
    answered(transmitted())
      .label({ ...results, result: 'notFunded' })
      .label({ ...results, result: 'funded' })
      .label({ ...results, result: 'notFunded' })
      .reach('label', 'fundingCorrection'),
});
