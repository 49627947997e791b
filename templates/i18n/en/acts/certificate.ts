import type { certificateActs as source } from '../../fr/acts/certificate.js';

/** Acts that make a new version of a label's certificate (R67). */
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
};
