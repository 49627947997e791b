import { text } from './aggregate.js';
import { lead } from './letter-reader.js';
import type { LetterStory } from './letter-story.js';

const reasons = { reasons: text('reasons') };

/** R70: a transmitted label its lead suspends, is asked about, and resumes. */
export const suspendedLabel = (granted: LetterStory): LetterStory =>
  granted
    .label({ type: 'transmitLabel' })
    .label({ type: 'suspendLabel', pole: lead, ground: 'falseStatement', texts: reasons })
    .reach('label', 'suspensionReview')
    .label({ type: 'resumeLabel', pole: lead, texts: reasons });

/** R67: a transmitted label whose certificate its lead rectifies. */
export const rectifiedLabel = (granted: LetterStory): LetterStory =>
  granted.label({ type: 'transmitLabel' }).label({
    ...{ type: 'rectify', field: 'partnerName' },
    texts: { ...reasons, before: text('before'), corrected: text('corrected') },
  });

const form = {
  ...{ type: 'giveYearlyForm' as const, jobs: 2, patents: 1, partners: 5 },
  texts: { progress: text('progress') },
};

/** R72, R73: a project that is funded, signs late, and is late each year. */
export const followed = (granted: LetterStory): LetterStory =>
  granted
    .label({ type: 'transmitLabel' })
    .reach('request', 'archive')
    .reach('label', 'fundingReminder')
    .label({ type: 'recordFunding', result: 'funded', resultsOn: '2026-07-20' })
    .reach('label', 'followUpReminder')
    .reach('label', 'finalisation')
    .label({ type: 'finaliseFunding', startsOn: '2027-03-01', endsOn: '2029-02-28' })
    .reach('label', 'followUpReminder')
    .reach('label', 'yearlyForm')
    .label(form)
    .reach('label', 'followUpReminder')
    .reach('label', 'finalReport')
    .label({ type: 'giveFinalReport', texts: { report: text('report') } });
