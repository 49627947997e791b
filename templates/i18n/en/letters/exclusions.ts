import type {
  exclusionActs as frenchActs,
  exclusionDecisions as frenchDecisions,
  exclusionNews as frenchNews,
} from '../../fr/letters/exclusions.js';

/** Whom the holder asks to leave out (R63c): what is asked, and why, stays on the page. */
export const exclusionActs: typeof frenchActs = {
  answerExclusion: {
    subject: ({ own }) => `Exclusion request, answer of ${own} awaited`,
    first: ({ project }) => `Answer the exclusion request on ${project}`,
    then: ({ own }) =>
      `The project holder asks that ${own}, or somebody who works or sits there, should not examine this file. You grant the request, or refuse it and say why. The review does not wait for your answer. Do not speak of it to whoever is meant.`,
    button: 'Read the request',
  },
  answerExclusionSoon: {
    subject: ({ own }) => `Reminder, exclusion request, answer of ${own} awaited`,
    first: ({ project }) => `Answer the exclusion request on ${project}`,
    then: () =>
      'It is still waiting for your answer. The review is not: the sooner you answer, the less the person meant will have read.',
    button: 'Read the request',
  },
  answerExclusionLate: {
    subject: ({ own }) => `Exclusion request, no answer from ${own}`,
    first: ({ project }) => `Answer the exclusion request on ${project}`,
    then: () =>
      'The date for answering has passed. The request stays open, and the project holder can see it; the deputy chair may answer too, until the result is computed.',
    button: 'Read the request',
  },
};

export const exclusionNews: typeof frenchNews = {
  exclusionGranted: {
    subject: () => 'Exclusion request granted',
    first: ({ pole, project }) => `${pole} grants your exclusion request on ${project}`,
    then: ({ pole }) =>
      `The file closed at once to whoever you named. The members of ${pole} are not told that you asked; only the person who answers you has read your request.`,
    button: 'Open the file',
  },
};

export const exclusionDecisions: typeof frenchDecisions = {
  exclusionRefused: {
    subject: () => 'Exclusion request refused',
    first: ({ pole, project }) => `${pole} refuses your exclusion request on ${project}`,
    then: ({ pole }) =>
      `The chair of ${pole}’s decision body, or the deputy chair, gives you the reasons. The review goes on.`,
    button: 'Open the file',
  },
};
