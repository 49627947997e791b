import type { endings as french } from '../../fr/letters/endings.js';
import { certificateNews } from './certificate.js';
import { coLabelNews } from './co-label.js';
import { fundingNews } from './funding.js';
import { labelNews } from './label.js';
import { withdrawalNews } from './withdrawal.js';

const button = 'Open the file';

export const endings: typeof french = {
  ...labelNews,
  ...withdrawalNews,
  ...certificateNews,
  ...coLabelNews,
  ...fundingNews,
  lapsed: {
    subject: () => 'Request lapsed',
    first: ({ project }) => `The label request for ${project} has lapsed`,
    then: ({ detail }) => `${detail} The procedure is closed, without a decision on the substance.`,
    button,
  },
  granted: {
    subject: () => 'Label granted',
    first: ({ project }) => `${project} is labelled`,
    then: ({ named, dissenting, detail }) =>
      `${detail ? `${detail} ` : ''}Label granted by: ${named}.${dissenting ? ` Opposition recorded from: ${dissenting}.` : ''}`,
    button,
  },
  postponed: {
    subject: () => 'Request postponed',
    first: ({ project }) => `The label request for ${project} is postponed`,
    then: ({ lead }) =>
      `The secretariat of ${lead} gives the reasons in writing to the project holder, and to nobody else.`,
    button,
  },
  refused: {
    subject: () => 'Request refused',
    first: ({ project }) => `The label request for ${project} is refused`,
    then: ({ lead }) =>
      `The secretariat of ${lead} gives the reasons, and how to ask for a re-examination, in writing to the project holder, and to nobody else.`,
    button,
  },
  withdrawn: {
    subject: () => 'Request withdrawn',
    first: ({ project }) => `The label request for ${project} is withdrawn`,
    then: () =>
      'The project holder has withdrawn it, as is their right, without having to say why. Nothing more is expected of you on this file.',
    button,
  },
  withdrawnYours: {
    subject: () => 'Your request is withdrawn',
    first: ({ project }) => `Your label request for ${project} is withdrawn`,
    then: () => 'The clusters stop reviewing it. You may submit a new request.',
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
    then: ({ call }) => `It was valid for the call ${call} and has not led to funding.`,
    button,
  },
};
