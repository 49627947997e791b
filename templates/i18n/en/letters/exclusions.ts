import type {
  exclusionActs as frenchActs,
  exclusionDecisions as frenchDecisions,
  exclusionNews as frenchNews,
} from '../../fr/letters/exclusions.js';

/** Whom the holder asks to leave out (R63c): what is asked, and why, stays on the page. */
export const exclusionActs: typeof frenchActs = {
  answerExclusion: {
    subject: ({ own }) => `Exclusion asked of ${own}, to be answered`,
    first: ({ project }) => `Answer the exclusion asked on ${project}`,
    then: ({ own }) =>
      `The holder of the project asks that ${own}, or somebody who works or sits there, does not look at this file. You grant it, or refuse it and say why. The review does not wait for it. Do not speak of it to whoever is meant.`,
    button: 'Read what is asked',
  },
  answerExclusionSoon: {
    subject: ({ own }) => `Reminder, exclusion asked of ${own}, to be answered`,
    first: ({ project }) => `Answer the exclusion asked on ${project}`,
    then: () =>
      'It still awaits your answer. The review does not wait for it: the sooner you answer, the less whoever is meant will have read.',
    button: 'Read what is asked',
  },
  answerExclusionLate: {
    subject: ({ own }) => `Exclusion asked of ${own}, unanswered`,
    first: ({ project }) => `Answer the exclusion asked on ${project}`,
    then: () =>
      'The date of the answer has gone by. What was asked stays open, and the holder sees it so; the deputy chair may answer too, until the result is computed.',
    button: 'Read what is asked',
  },
};

export const exclusionNews: typeof frenchNews = {
  exclusionGranted: {
    subject: () => 'Exclusion granted',
    first: ({ pole, project }) => `${pole} grants the exclusion you asked on ${project}`,
    then: () =>
      'The file closed at once for whoever you named. They are told neither that you asked, nor why.',
    button: 'Open the file',
  },
};

export const exclusionDecisions: typeof frenchDecisions = {
  exclusionRefused: {
    subject: () => 'Exclusion refused',
    first: ({ pole, project }) => `${pole} refuses the exclusion you asked on ${project}`,
    then: ({ pole }) => `The chair of the body of ${pole}, or the deputy, tells you the reasons.`,
    button: 'Open the file',
  },
};
