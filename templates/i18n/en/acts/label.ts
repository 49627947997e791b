import type { labelActs as source } from '../../fr/acts/label.js';

/** Acts on a label once it is granted (R61, R70). */
export const labelActs: typeof source = {
  transmitLabel: {
    verb: () => 'Transmit the label to the funder',
    task: () => 'Transmit to the funder the label of',
    title: ({ project }) => `Transmit the label of ${project}`,
    lede: ({ pole }) => `You act for ${pole}, the lead.`,
    consequence: () =>
      'The label is recorded as transmitted. Its withdrawal would be announced the same day to whoever received it.',
    done: ({ project }) => `The label of ${project} is transmitted.`,
  },
  withdrawLabel: {
    verb: () => 'Give up the label',
    task: () => 'Give up the label of',
    title: ({ project }) => `Give up the label of ${project}`,
    lede: () => 'You withdraw: the project will not be presented to this call, or no longer relies on it.',
    consequence: () =>
      'The certificate is no longer valid and its verification page says so. The clusters and whoever was told of the label, the funder included, learn it the same day. This cannot be undone.',
    done: ({ project }) => `The label of ${project} is withdrawn.`,
  },
  suspendLabel: {
    verb: ({ pole }) => `Suspend the label, for ${pole}`,
    task: ({ pole }) => `Suspend, for ${pole}, the label of`,
    title: ({ project }) => `Suspend the label of ${project}`,
    lede: ({ pole }) =>
      `You act in an emergency for ${pole}, which answers for the label, on one of the grounds the rule admits.`,
    consequence: () =>
      'The label is not valid while it is suspended. Whoever was told of the label learns it at once, at night and on holidays too; only the project holder and the clusters read the ground. Your cluster ends the suspension.',
    done: ({ project }) => `The label of ${project} is suspended.`,
  },
  recordFunding: {
    verb: () => 'Note the funder’s answer',
    task: () => 'Note the funder’s answer for',
    title: ({ project }) => `Note the funder’s answer for ${project}`,
    lede: () => 'Say what the funder has published. The project holder and the funder may both note it.',
    consequence: () =>
      'Selected, the project is followed year by year. Not selected, the label expires a fortnight later, time enough to put a mistake right.',
    done: () => 'The funder’s answer is noted.',
  },
  finaliseFunding: {
    verb: () => 'Give the dates of the agreement',
    task: () => 'Give the dates of the funding agreement of',
    title: ({ project }) => `Say that the funding agreement of ${project} is signed`,
    lede: () => 'The agreement sets the dates of the project: its follow-up is counted from them.',
    consequence: () =>
      'A form is asked for at the end of each year of the project, and a final report after its term. If an amendment changes these dates, give the new ones.',
    done: () => 'The dates of the agreement are noted.',
  },
  giveYearlyForm: {
    verb: () => 'Give the yearly form',
    task: () => 'Give the yearly form of',
    title: ({ project }) => `Give the yearly form of ${project}`,
    lede: () => 'A few figures and the progress made, for the oldest year that is still owed.',
    consequence: () =>
      'The clusters that labelled the project read it. A form that is given cannot be changed.',
    done: () => 'The yearly form is in.',
  },
  giveFinalReport: {
    verb: () => 'Give the final report',
    task: () => 'Give the final report of',
    title: ({ project }) => `Give the final report of ${project}`,
    lede: () => 'What the project has brought, told to the clusters that labelled it.',
    consequence: () => 'The follow-up of the project is over then. This cannot be undone.',
    done: () => 'The final report is in, the follow-up is over.',
  },
  resumeLabel: {
    verb: ({ pole }) => `End the suspension decided by ${pole}`,
    task: ({ pole }) => `End, for ${pole}, the suspension of the label of`,
    title: ({ project }) => `End the suspension of the label of ${project}`,
    lede: ({ pole }) => `You act for ${pole}, which suspended the label.`,
    consequence: () =>
      'The label goes on where it stood. Whoever was told of the suspension learns it at once.',
    done: ({ project }) => `The label of ${project} is restored.`,
  },
};
