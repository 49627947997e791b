import type {
  labelAfterwards as afterwardsSource,
  labelAsked as askedSource,
  labelDecisions as decisionsSource,
  labelNews as newsSource,
} from '../../fr/letters/label.js';

const button = 'Open the file';

/** The life of a label, to whom holds the project: with the reasons, which nobody else is written (R82). */
export const labelDecisions: typeof decisionsSource = {
  suspendedToYou: {
    subject: () => 'Your label is suspended',
    first: ({ project }) => `Stop showing the label of ${project}: it is suspended`,
    then: ({ pole, detail }) =>
      `${pole} suspended it in an emergency${detail ? `, for: ${detail}` : ''}. Its reasons are below.`,
    button,
  },
  resumedToYou: {
    subject: () => 'Your label is restored',
    first: ({ project }) => `The label of ${project} is valid again`,
    then: ({ pole }) => `${pole}, which had suspended it, ends the suspension.`,
    button,
  },
};

export const labelAfterwards: typeof afterwardsSource = {
  suspendedToYou: ({ pole }) =>
    `Answer the office of ${pole}, which alone can end this suspension. The clusters, the funder and whoever was told of the label are told of the suspension, without its reasons.`,
  resumedToYou: () => 'Whoever was told of the suspension is told of it.',
};

export const labelAsked: typeof askedSource = {
  concludeSuspension: {
    subject: () => 'Label suspended: conclude',
    first: ({ project }) => `Conclude on the suspension of the label of ${project}`,
    then: ({ pole }) =>
      `${pole} suspended it in an emergency, for the time it takes to judge. The suspension still lasts; this cluster can end it.`,
    button,
  },
};

export const labelNews: typeof newsSource = {
  labelSuspended: {
    subject: () => 'Label suspended',
    first: ({ project }) => `The label of ${project} is suspended`,
    then: () => 'Do not rely on the certificate while the label is suspended. You will be told what follows.',
    button,
  },
  labelResumed: {
    subject: () => 'Label restored',
    first: ({ project }) => `The label of ${project} is no longer suspended`,
    then: () => 'The certificate is valid again.',
    button,
  },
};
