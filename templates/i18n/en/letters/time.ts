import type { timeNews as french } from '../../fr/letters/time.js';

const button = 'Open the file';

export const timeNews: typeof french = {
  leadClaimPossible: {
    subject: ({ pole }) => `${pole} silent, take-over possible`,
    first: ({ pole, project }) => `${pole}, the lead, has not given its opinion on ${project}`,
    then: () =>
      'Another cluster may now take over the file, once only. Without an opinion or a take-over, the request will lapse when the call closes.',
    button,
  },
  calendarShort: {
    subject: () => 'Calendar compressed',
    first: ({ project }) => `The calendar of ${project} is compressed`,
    then: () =>
      'The file was submitted after the clusters’ intake date. The chair of the lead has shortened every time limit; the new deadlines are on Colabel.',
    button,
  },
  callMoved: {
    subject: () => 'New dates of the call',
    first: ({ call }) => `The dates of the call ${call} have changed`,
    then: ({ project, was, due, detail }) =>
      `The closing ${was === due ? `stays on ${due}` : `moves from ${was} to ${due}`}. Every deadline of ${project} is recalculated. Decision of the steering committee: ${detail}.`,
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
    subject: ({ pole }) => `Opinion of ${pole} overdue`,
    first: ({ pole, project }) => `The opinion of ${pole}, lead of ${project}, is overdue`,
    then: () =>
      'Its deputy chair is alerted, then its director. Without an opinion by the closing of the call, the request would lapse.',
    button,
  },
};
