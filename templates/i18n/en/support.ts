import { actSet } from '../act-facts.js';
import type { support as frenchSupport } from '../fr/support.js';
import { messages } from '../letter-facts.js';
import type { Words } from '../shape.js';

/** A letter of support (R74). Whatever speaks of it says first that it is no label: a test reads every sentence. */
export const support: Words<typeof frenchSupport> = {
  title: 'Letter of support',
  notLabel:
    'This letter of support is not a label: it gives none of the rights of a label, has no certificate, and binds the cluster that writes it alone.',
  given: (pole, call, at) => `${pole} alone supports this project, for the call ${call}. Written on ${at}.`,
  takenBack: (pole, at) => `${pole} took this letter back on ${at}.`,
  overtaken: 'This letter has no object any more: the request has ended otherwise.',
};

export const supportActs = actSet({
  grantSupport: {
    verb: () => 'Write a letter of support',
    task: () => 'Write a letter of support',
    title: ({ project }) => `Support ${project} by a letter`,
    lede: ({ pole }) =>
      `A letter of support is not a label. ${pole} says, alone, that it supports the project; no other cluster is bound, and no body votes.`,
    consequence: () =>
      'The holder receives the letter with your words, and gives it to whom they choose; the clusters and the partners are told, the correspondents of the funders are not. It has no number and no certificate, and is written once for a request, before the call closes. You may take it back as long as it stands.',
    done: () => 'The letter of support is written.',
  },
  withdrawSupport: {
    verb: () => 'Take the letter of support back',
    task: () => 'Take the letter of support back',
    title: ({ project }) => `Take back the letter of support to ${project}`,
    lede: ({ pole }) => `${pole} no longer supports the project, and says why.`,
    consequence: () =>
      'Whoever was told of the letter learns that it stands no more. It is not written a second time.',
    done: () => 'The letter of support is taken back.',
  },
});

export const supportReasons = {
  supportOnce: () =>
    'A letter of support has been written for this request already; it is written only once.',
  nobodyToSupport: () => 'No cluster leads this request: nobody can support it alone.',
  noSupportStands: () => 'No letter of support stands for this request.',
};

export const supportJournal = {
  supportGranted: ({ pole }: { pole: string }) =>
    `${pole || 'The lead'} writes a letter of support, which is not a label.`,
  supportWithdrawn: ({ pole }: { pole: string }) => `${pole || 'The lead'} takes its letter of support back.`,
};

const button = 'Open the file';
const what =
  'A letter of support is not a label: it gives none of the rights of a label and has no certificate.';

export const supportDecisions = messages({
  supportToYou: {
    subject: () => 'Letter of support, which is not a label',
    first: ({ project, lead }) => `This is not a label: ${lead} supports ${project} by a letter`,
    then: ({ call }) =>
      `${what} It is for the call ${call} and binds this cluster alone. You may join it to your application under the name of letter of support. Its words are below.`,
    button,
  },
  supportEndedToYou: {
    subject: () => 'A letter of support taken back, which is not a label',
    first: ({ project, lead }) =>
      `A letter of support is not a label: ${lead} takes its own to ${project} back`,
    then: () => 'It stands no more: do not use it any further, and say so to whom you gave it.',
    button,
  },
});

export const supportNews = messages({
  supportGiven: {
    subject: () => 'Letter of support, which is not a label',
    first: ({ project, lead }) => `This is not a label: ${lead} supports ${project} by a letter`,
    then: () => `${what} It binds this cluster alone.`,
    button,
  },
  supportEnded: {
    subject: () => 'A letter of support taken back, which is not a label',
    first: ({ project, lead }) =>
      `A letter of support is not a label: ${lead} takes its own to ${project} back`,
    then: () => 'It stands no more.',
    button,
  },
});
