import type { endings as french } from '../../fr/letters/endings.js';

const button = 'Open the file';

export const endings: typeof french = {
  lapsed: {
    subject: () => 'Request lapsed',
    first: ({ project }) => `The request ${project} has lapsed`,
    then: ({ detail }) => `${detail} The procedure is closed, without a decision on the substance.`,
    button,
  },
  granted: {
    subject: () => 'Label granted',
    first: ({ project }) => `${project} is labelled`,
    then: ({ named, dissenting, detail }) =>
      `${detail ? `${detail} ` : ''}Label of: ${named}.${dissenting ? ` Opposition recorded of: ${dissenting}.` : ''}`,
    button,
  },
  postponed: {
    subject: () => 'Request postponed',
    first: ({ project }) => `The request ${project} is postponed`,
    then: ({ lead }) =>
      `The office of ${lead} writes the reasons to whoever holds the project, and to nobody else.`,
    button,
  },
  refused: {
    subject: () => 'Request refused',
    first: ({ project }) => `The request ${project} is refused`,
    then: ({ lead }) =>
      `The office of ${lead} writes the reasons, and how to ask for a re-examination, to whoever holds the project, and to nobody else.`,
    button,
  },
  withdrawn: {
    subject: () => 'Request withdrawn',
    first: ({ project }) => `The request ${project} is withdrawn`,
    then: () =>
      'Whoever holds the project has withdrawn it, as is their right, without having to say why. Nothing more is expected of you on this file.',
    button,
  },
  withdrawnYours: {
    subject: () => 'Your request is withdrawn',
    first: ({ project }) => `Your request ${project} is withdrawn`,
    then: () => 'The clusters cease to review it. You may submit a new request.',
    button,
  },
  labelWithdrawn: {
    subject: () => 'Label withdrawn',
    first: ({ project }) => `The label of ${project} is withdrawn`,
    then: () => 'The certificate is no longer valid and its verification page says so.',
    button,
  },
  labelExpired: {
    subject: () => 'Label expired',
    first: ({ project }) => `The label of ${project} has expired`,
    then: ({ call }) => `It was worth for the call ${call} and has not led to funding.`,
    button,
  },
};
