import { certificateAfterwards } from './certificate.js';
import { coLabelAfterwards } from './co-label.js';
import { labelAfterwards } from './label.js';
import { withdrawalAfterwards } from './withdrawal.js';
import { ordered } from '../../letter-facts.js';
import type { LetterWords } from '../../fr/letters.js';
import type { decisions as frenchDecisions } from '../../fr/letters/decisions.js';

export const decisions: typeof frenchDecisions = {
  grantedToYou: {
    subject: () => 'Your project is labelled',
    first: ({ project }) => `${project} is labelled`,
    then: ({ named, lead, dissenting, detail }) =>
      `${detail ? `${detail} ` : ''}On the certificate${ordered(named, lead) ? ', the lead first' : ''}: ${named}.${dissenting ? ` Opposition recorded from: ${dissenting}.` : ''}`,
    button: 'See the label',
  },
  answerReservations: {
    subject: () => 'Label with reservations, your answer is awaited',
    first: ({ project }) => `Answer the reservations on ${project}`,
    then: ({ named }) =>
      `The clusters grant the label, with reservations from: ${named}. The certificate is issued once each has been lifted by the cluster that made it. Without an answer by this date the request lapses.`,
    button: 'Answer the reservations',
  },
  postponedToYou: {
    subject: () => 'Your request is postponed',
    first: ({ project }) => `The label request for ${project} is postponed`,
    then: ({ lead, detail }) =>
      detail
        ? `${detail} ${lead} gives you the reasons.`
        : `${lead}, the lead, gives you the reasons on behalf of the clusters.`,
    button: 'Open the file',
  },
  refusedToYou: {
    subject: () => 'Your request is refused',
    first: ({ project }) => `The label request for ${project} is refused`,
    then: ({ lead, detail }) =>
      detail
        ? `${detail} ${lead} gives you the reasons.`
        : `${lead}, the lead, gives you the reasons on behalf of the clusters.`,
    button: 'Open the file',
  },
  inadmissibleToYou: {
    subject: () => 'Your file is inadmissible',
    first: ({ project }) => `The ${project} file is inadmissible`,
    then: ({ lead }) => `${lead}, which received it, gives you the reasons.`,
    button: 'Open the file',
  },
};

export const afterwards: LetterWords['afterwards'] = {
  ...labelAfterwards,
  ...withdrawalAfterwards,
  ...certificateAfterwards,
  ...coLabelAfterwards,
  grantedToYou: ({ call, due }) =>
    `This label is valid for the call ${call}${due ? `: submit your application for funding by ${due}` : ''}.`,
  postponedToYou: ({ due }) =>
    `This is not a refusal. You may come back with a revised file${due ? ` until ${due}` : ''}; it will be linked to this one.`,
  refusedToYou: ({ due, panel, final }) =>
    final
      ? 'This refusal is final: a re-examination can be asked for only once per request.'
      : `You may ask for a re-examination, once${due ? `, until ${due}` : ''}, on the file’s page, by saying what you contest. ${panel ? 'The steering committee' : 'Another body of the cluster, or failing that the steering committee,'} will hear it, without anybody who voted on this request. It does not suspend the calendar of the call.`,
  inadmissibleToYou: ({ due, lead, final }) =>
    final
      ? 'This decision is final: the admissibility is reopened only once.'
      : `You may answer the secretariat of ${lead}${due ? ` until ${due}` : ''}: the committee may reopen the request at its next meeting.`,
};
