import type {
  standstillFrame as frenchFrame,
  standstillNews as frenchNews,
} from '../fr/standstill-letters.js';

/** Before what a letter asks or tells of a request whose review is suspended (§9.2). */
export const standstillFrame: typeof frenchFrame = {
  subject: (subject) => `Review suspended, for later: ${subject}`,
  later: (until) =>
    `The review is suspended until ${until}: nothing is asked of you before, and what follows will be when it goes on.`,
  now: (until) =>
    `The review is suspended until ${until}: no time limit runs before, and you may answer at once.`,
  nothing: (until) => `The review is suspended until ${until}: its dates will be set when it goes on.`,
};

const button = 'Open the file';
const last = (due: string) =>
  due ? `Unless somebody resumes it before, it goes on by itself after ${due}. ` : '';
const closing = (closes: string) => `he closing of the call${closes ? `, on ${closes},` : ''} is not moved`;

/** The letters: without a word of why, but its ground to the holder (R82). */
export const standstillNews: typeof frenchNews = {
  instructionSuspended: {
    subject: ({ project }) => `Review suspended: ${project}`,
    first: ({ project }) => `The review of ${project} is suspended`,
    then: ({ due, closes }) =>
      `Nothing is expected of you as long as it is, and time limits stop. ${last(due)}An open vote stays open, and what is begun is kept. T${closing(closes)}.`,
    button,
  },
  instructionSuspendedYours: {
    subject: () => 'The review of your request is suspended',
    first: ({ project }) => `The review of ${project} is suspended`,
    then: ({ due, detail, closes }) =>
      `${detail ? `Ground: ${detail}. ` : ''}Your time limits stop too. ${last(due)}Mind that t${closing(closes)}, and that a request not decided by then lapses. You may still withdraw the request.`,
    button,
  },
  instructionResumed: {
    subject: ({ project }) => `The review goes on: ${project}`,
    first: ({ project }) => `The review of ${project} goes on where it stopped`,
    then: ({ closes }) =>
      `Each open time limit is later by as long as the suspension lasted, in working or calendar days as it is counted, or by less when the closing is near. T${closing(closes)}. The new dates, and what is expected of you, are on the page of the file.`,
    button,
  },
  instructionResumedYours: {
    subject: () => 'The review of your request goes on',
    first: ({ project }) => `The review of ${project} goes on where it stopped`,
    then: ({ lead, closes }) =>
      `Your time limits are later by as long as the suspension lasted, or by less when the closing is near. T${closing(closes)}. The new dates are on the page of the file. For any question, write to the secretariat${lead ? ` that follows it for ${lead}` : ''}.`,
    button,
  },
};
