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
