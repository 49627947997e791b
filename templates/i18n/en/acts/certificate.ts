import type { certificateActs as source } from '../../fr/acts/certificate.js';

/** Acts that make a new version of a label's certificate (R45, R67). */
export const certificateActs: typeof source = {
  rectify: {
    verb: () => 'Rectify the certificate',
    task: () => 'Rectify the certificate of',
    title: ({ project }) => `Rectify the certificate of ${project}`,
    lede: ({ pole }) =>
      `You act for ${pole}, the lead, on a clerical error: a name, a figure or a date. Neither the outcome nor the list of the clusters can be rectified.`,
    consequence: () =>
      'A new version of the certificate replaces the one before, which is revoked and can still be read. Whoever was told of the label learns it; only the project holder and the clusters read what is put right, and why.',
    done: ({ project }) => `The certificate of ${project} is rectified.`,
  },
  addCoLabel: {
    verb: ({ pole }) => `Add the label of ${pole}`,
    task: ({ pole }) => `Add the label of ${pole} to`,
    title: ({ project, pole }) => `Add the label of ${pole} to ${project}`,
    lede: ({ pole }) =>
      `You act for ${pole}, which had not answered in time. Its body alone decides on its label.`,
    consequence: () =>
      'If your body has given a late favourable opinion already, the certificate has a new version with your cluster at once, and whoever was told of the label learns it, the lead included. Otherwise your body is consulted, and its favourable vote adds the label by itself; nobody of another cluster learns of a contrary vote. Nothing is added after the call closes.',
    done: ({ project }) =>
      `Done: the certificate of ${project} is completed, or your body is consulted; the page says which.`,
  },
};
