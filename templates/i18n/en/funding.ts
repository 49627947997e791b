import { factSet, sentenceSet } from '../act-facts.js';
import { stateSet } from '../now-facts.js';

export const fundingResults = { funded: 'project selected', notFunded: 'project not selected' };

export const fundingDeadlines = {
  fundingReminder: 'reminder of the funder’s answer',
  fundingCorrection: 'correction of the answer noted',
  finalisation: 'funding agreement',
  yearlyForm: 'yearly form',
  finalReport: 'final report',
  followUpReminder: 'reminder of the follow-up',
};

export const fundingStates = {
  funded: 'Project funded, follow-up under way',
  notFunded: 'Project not funded',
  completed: 'Project completed, final report in',
};

export const fundingNow = stateSet({
  transmitted: {
    pole: 'Label transmitted',
    holder: 'Label transmitted',
    now: ({ project }) => `The label of ${project} is transmitted to the funder.`,
    nowHolder: () => 'Your label is transmitted to the funder.',
    then: () => 'The funder’s answer is awaited from the project holder, or from the funder.',
    thenHolder: () => 'Say here what the funder has answered, as soon as its results are published.',
  },
  funded: {
    pole: 'Project funded',
    holder: 'Project funded',
    now: ({ project }) => `${project} is selected by the funder.`,
    nowHolder: () => 'Your project is selected by the funder.',
    then: ({ due }) => `The project holder gives news of it every year${due ? `, first by ${due}` : ''}.`,
    thenHolder: ({ due }) =>
      `You owe the funding agreement, a form every year and a final report${due ? `; next date: ${due}` : ''}.`,
  },
  notFunded: {
    pole: 'Project not funded',
    holder: 'Project not funded',
    now: ({ project }) => `${project} is not selected by the funder.`,
    nowHolder: () => 'Your project is not selected by the funder.',
    then: ({ due }) =>
      `The label expires${due ? ` on ${due}` : ''}, unless this answer was noted by mistake.`,
    thenHolder: ({ due }) =>
      `Your label expires${due ? ` on ${due}` : ''}. If this answer was noted by mistake, put it right before.`,
  },
  completed: {
    pole: 'Project completed',
    holder: 'Project completed',
    now: ({ project }) => `${project} is completed, its final report is in.`,
    nowHolder: () => 'Your final report is in: the follow-up is over.',
    then: () => 'Nothing more is awaited.',
    thenHolder: () => 'Nothing more is awaited from you.',
  },
});

export const fundingPage = {
  result: 'Funder’s answer',
  resultOn: (result: string, day: string) => `${result}, on ${day}`,
  project: 'Project',
  dates: (starts: string, ends: string) => `from ${starts} to ${ends}`,
  owed: 'Expected next',
  benefitLost: 'Benefit lost: no agreement confirmed the funding in time.',
  late: 'Follow-up late',
  next: 'Next form',
  forms: 'Yearly forms',
  year: 'Year',
  jobs: 'Jobs',
  patents: 'Patents',
  partners: 'Partners',
  progress: 'Progress',
  report: 'Final report',
  holderLate: 'Follow-up late: a project of this holder that was funded has a form overdue.',
};

export const fundingJournal = factSet({
  fundingReminded: () => 'A reminder is sent: the funder’s answer is awaited.',
  fundingRecorded: ({ detail }) => `The funder’s answer is noted${detail ? `: ${detail}` : ''}.`,
  fundingFinalised: () =>
    'The dates of the funding agreement are noted; the follow-up of the project is counted from them.',
  finalisationMissed: () => 'The funding agreement has not come in time.',
  yearlyFormGiven: () => 'A yearly form is in.',
  followUpReminded: ({ detail }) => `A reminder is sent${detail ? `: ${detail}` : ''}.`,
  followUpMissed: ({ detail }) => `The follow-up of the project is late${detail ? `: ${detail}` : ''}.`,
  labelCompleted: () => 'The final report is in; the follow-up of the project is over.',
});

export const fundingReasons = sentenceSet({
  resultsToCome: () => 'The date of the results is still to come: note the answer once it is published.',
  resultsBeforeLabel: () => 'The date of the results is before the label: correct it.',
  agreementSigned: () => 'The funding agreement is already signed.',
  fundingUnchanged: () => 'This is already the answer that is noted.',
  agreementUnchanged: () => 'These are already the dates that are noted.',
  projectDatesDisordered: () => 'The project ends after it began: correct these dates.',
  agreementAwaited: () => 'Give the dates of the funding agreement first: the follow-up begins then.',
  noFormAwaited: () => 'No yearly form is awaited for the moment.',
  projectRuns: () => 'The project is not over: its final report is given at its end.',
});

export const fundingFields = {
  result: 'Funder’s answer',
  resultsOn: 'Day the results were published',
  startsOn: 'Start of the project',
  endsOn: 'End of the project',
  jobs: 'Jobs created or kept',
  patents: 'Patents filed',
  partnersNow: 'Partners of the project today',
  progress: 'Progress of the project',
  report: 'Report on the project',
};

export const fundingErrors = {
  result: 'Choose an answer.',
  resultsOn: 'Give a date.',
  startsOn: 'Give a date.',
  endsOn: 'Give a date.',
  jobs: 'Write a number, 0 to 9,999.',
  patents: 'Write a number, 0 to 9,999.',
  partners: 'Write a number, 0 to 9,999.',
  progress: 'Write 3 to 4,000 characters.',
  report: 'Write 3 to 4,000 characters.',
};
