import type {
  versionDecisions as frenchDecisions,
  versionLetters as frenchLetters,
  versionNews as frenchNews,
  versionRefusedNews as frenchRefused,
} from '../../fr/letters/versions.js';

const button = 'Open the file';

/** A version handed in while the request is undecided (R60, R62): what it changes is read on the page. */
export const versionLetters: typeof frenchLetters = {
  confirmVersion: {
    subject: () => 'New version to confirm',
    first: ({ project }) => `Say whether you confirm the new version of ${project}`,
    then: () =>
      'The project holder has handed in a version that changes the partners. Until it is confirmed, the clusters judge the version before, and the result cannot be certified.',
    button: 'Read the version',
  },
  judgeAgain: {
    subject: ({ own }) => `Opinion of ${own} on the new version`,
    first: ({ own, project }) => `Prepare the opinion of ${own} on the new version of ${project}`,
    then: () =>
      'It changes what was judged: the opinions given and the votes under way are taken up again. The experts’ readings stay, as made on the version before.',
    button: 'Lead the review',
  },
  judgePanelAgain: {
    subject: () => 'Outside panel: your opinion on the new version',
    first: ({ project }) => `Give your opinion on the new version of ${project}`,
    then: () => 'It changes what was judged: the opinions the panel has given no longer count.',
    button: 'Read the version',
  },
};

export const versionNews: typeof frenchNews = {
  versionReceipt: {
    subject: () => 'New version received',
    first: ({ project }) => `Your new version of ${project} is received`,
    then: ({ lead }) =>
      `It changes the partners of the project: ${lead} confirms it, or tells you why not. Meanwhile the clusters judge the version before.`,
    button,
  },
  versionAwaiting: {
    subject: () => 'New version handed in, for the lead to confirm',
    first: ({ project }) => `A new version of ${project} awaits its confirmation`,
    then: ({ lead }) =>
      `It changes the partners of the project. ${lead} confirms it or does not; until then the version before stays in force. You have nothing to do.`,
    button,
  },
  versionInForce: {
    subject: () => 'New version in force',
    first: ({ project }) => `A new version of ${project} is in force`,
    then: () => 'The change is minor: the opinions given and the votes under way stay.',
    button,
  },
  versionReopens: {
    subject: () => 'New version, opinions to give again',
    first: ({ project }) => `The new version of ${project} changes what was judged`,
    then: ({ lead }) =>
      `The opinions given and the votes under way are taken up again on it, that of the lead (${lead}) first. The experts’ readings stay, as made on the version before.`,
    button,
  },
  partnerJoined: {
    subject: () => 'A partner has joined the project',
    first: ({ project }) => `A partner has joined ${project}`,
    then: () =>
      'You declared your interests in the partners as they were. If you have one in this partner, declare it; if not, you may say again that you have none.',
    button,
  },
};

export const versionDecisions: typeof frenchDecisions = {
  versionRefusedToYou: {
    subject: () => 'New version not confirmed',
    first: ({ pole, project }) => `${pole} does not confirm your new version of ${project}`,
    then: () =>
      'The clusters go on judging the version before. You may hand in another version, or withdraw your request.',
    button,
  },
};

export const versionRefusedNews: typeof frenchRefused = {
  versionRefused: {
    subject: () => 'New version not confirmed',
    first: ({ project }) => `The new version of ${project} is not confirmed`,
    then: () => 'The version before stays in force, and so do the opinions given. You have nothing to do.',
    button,
  },
};
