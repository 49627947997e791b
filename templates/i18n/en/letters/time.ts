import type { timeNews as french } from '../../fr/letters/time.js';

const button = 'Open the file';

export const timeNews: typeof french = {
  leadClaimPossible: {
    subject: ({ pole }) => `${pole} silent, take-over possible`,
    first: ({ pole, project }) => `${pole}, the lead, has not given its opinion on ${project}`,
    then: () =>
      'Another cluster may now take the file over, once. Without an opinion or a take-over, the request will lapse at the closing of the call.',
    button,
  },
  calendarShort: {
    subject: () => 'Calendar compressed',
    first: ({ project }) => `The calendar of ${project} is compressed`,
    then: () =>
      'The file came after the clusters’ intake date. The chair of the lead has shortened every window; the new deadlines are on Colabel.',
    button,
  },
  callMoved: {
    subject: () => 'New dates of the call',
    first: ({ call }) => `The dates of the call ${call} change`,
    then: ({ project, was, due, detail }) =>
      `The closing ${was === due ? `stays on ${due}` : `moves from ${was} to ${due}`}. Every deadline of ${project} is computed anew. Decision of the steering committee: ${detail}.`,
    button,
  },
  callCancelled: {
    subject: () => 'Call cancelled',
    first: ({ call }) => `The call ${call} is cancelled`,
    then: ({ project, detail }) =>
      `The procedure of ${project} ends here; a label already granted is no longer valid. Decision of the steering committee: ${detail}.`,
    button,
  },
  leadIsLate: {
    subject: ({ pole }) => `Opinion of ${pole} late`,
    first: ({ pole, project }) => `The opinion of ${pole}, lead of ${project}, is late`,
    then: () =>
      'Its deputy chair is told of it, then its director. Without an opinion at the closing of the call, the request would lapse.',
    button,
  },
};
