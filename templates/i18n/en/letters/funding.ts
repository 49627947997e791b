import type { fundingAsked as askedSource, fundingNews as newsSource } from '../../fr/letters/funding.js';

const button = 'Open the file';

/** The funder's answer and the follow-up of a project (R72, R73). */
export const fundingAsked: typeof askedSource = {
  recordFunding: {
    subject: () => 'Funder’s answer to be noted',
    first: ({ project }) => `Note what the funder has answered for ${project}`,
    then: ({ call }) =>
      `The label is transmitted for the call ${call}. Once the results are published, say whether the project is selected; without an answer, the label will expire in the end.`,
    button: 'Note the answer',
  },
  finaliseFunding: {
    subject: () => 'Funding agreement: its dates are awaited',
    first: ({ project }) => `Give the dates of the funding agreement of ${project}`,
    then: ({ detail }) =>
      detail || 'The project is selected. These dates say when its follow-up begins and ends.',
    button: 'Give the dates',
  },
  giveYearlyForm: {
    subject: () => 'Yearly form to be given',
    first: ({ project }) => `Give the yearly form of ${project}`,
    then: () =>
      'A few figures and the progress made are enough. A late form shows on your next request, and has no other effect.',
    button: 'Give the form',
  },
  giveFinalReport: {
    subject: () => 'Final report to be given',
    first: ({ project }) => `Give the final report of ${project}`,
    then: () => 'The project is at its term. Its final report ends the follow-up.',
    button: 'Give the report',
  },
};

export const fundingNews: typeof newsSource = {
  fundingAwaited: {
    subject: () => 'Funder’s answer awaited',
    first: ({ project }) => `The funder’s answer on ${project} is awaited`,
    then: () => 'The project holder is asked for it.',
    button,
  },
  fundingNoted: {
    subject: () => 'Funder’s answer noted',
    first: ({ project }) => `The funder’s answer on ${project} is noted`,
    then: () => 'The file says which, and what follows.',
    button,
  },
  fundingSigned: {
    subject: () => 'Funding agreement: dates noted',
    first: ({ project }) => `The dates of the funding agreement of ${project} are noted`,
    then: () =>
      'The follow-up of the project is counted from them: a form a year, a final report after its term.',
    button,
  },
  followUpAwaited: {
    subject: () => 'Follow-up of the project awaited',
    first: ({ project }) => `The follow-up of ${project} is awaited`,
    then: () => 'The project holder is asked for it.',
    button,
  },
  followUpLate: {
    subject: () => 'Follow-up of the project late',
    first: ({ project }) => `The follow-up of ${project} is late`,
    then: () => 'The project holder is asked for it again. The delay shows on their next request.',
    button,
  },
  followUpGiven: {
    subject: () => 'Follow-up of the project in',
    first: ({ project }) => `The holder of ${project} gives news of it`,
    then: () => 'They can be read in the file.',
    button,
  },
};
