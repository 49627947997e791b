import type {
  certificateAfterwards as afterwardsSource,
  certificateDecisions as decisionsSource,
  certificateNews as newsSource,
} from '../../fr/letters/certificate.js';

const button = 'Open the file';

/** A new version of the certificate, to whom holds the project: with the reasons (R67, R82). */
export const certificateDecisions: typeof decisionsSource = {
  rectifiedToYou: {
    subject: () => 'Your certificate is rectified',
    first: ({ project }) => `The certificate of ${project} has a new version`,
    then: ({ pole, detail }) =>
      `${pole} puts a clerical error right${detail ? ` (${detail})` : ''}. The version before is revoked; your label remains the same.`,
    button,
  },
};

export const certificateAfterwards: typeof afterwardsSource = {
  rectifiedToYou: () =>
    'From now on show the new version alone. Whoever was told of the label is told that it is rectified, without what; a letter that carried the error is not called back, this one corrects it.',
};

export const certificateNews: typeof newsSource = {
  labelRectified: {
    subject: () => 'Certificate rectified',
    first: ({ project }) => `The certificate of ${project} has a new version`,
    then: () =>
      'A clerical error is put right: the version before is revoked, the label and its clusters remain the same. If an earlier letter carried this error, this one corrects it.',
    button,
  },
};
