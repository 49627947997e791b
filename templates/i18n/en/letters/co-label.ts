import type {
  coLabelAfterwards as afterwardsSource,
  coLabelDecisions as decisionsSource,
  coLabelLetters as lettersSource,
  coLabelNews as newsSource,
} from '../../fr/letters/co-label.js';

const button = 'Open the file';
const vote = 'Vote';

/** R45: the organ of a late pôle is asked whether it adds its label. */
export const coLabelLetters: typeof lettersSource = {
  answerCoLabel: {
    subject: () => 'A label to add: your vote is awaited',
    first: ({ project }) => `Vote on the label of ${project}`,
    then: ({ own }) =>
      `The label is granted by other clusters; the body of ${own} had not answered in time, and may still add its own before the call closes. If you have not declared your interests, do so first. Without the quorum nothing is added.`,
    button: vote,
  },
  answerCoLabelAgain: {
    subject: () => 'A label to add: second vote open',
    first: ({ project }) => `Vote on the label of ${project}`,
    then: ({ own }) =>
      `The quorum was missed the first time; the body of ${own} is consulted again, once, and the votes cast are to be cast anew. Without the quorum nothing is added.`,
    button: vote,
  },
  answerCoLabelSoon: {
    subject: () => 'Reminder, your vote on a label to add is awaited',
    first: ({ project }) => `Vote on the label of ${project}`,
    then: ({ own }) =>
      `The body of ${own} says whether it adds its label, and your vote is still missing. Without the quorum nothing is added.`,
    button: vote,
  },
};

export const coLabelNews: typeof newsSource = {
  coLabelPut: {
    subject: ({ own }) => `A label to add: the body of ${own} votes`,
    first: ({ project }) => `The vote on adding a label to ${project} is open`,
    then: ({ due }) =>
      `The members who may take part are told.${due ? ` It closes on ${due}, or as soon as all have voted.` : ''}`,
    button,
  },
  coLabelVoteOff: {
    subject: () => 'A label to add: the vote has no object any more',
    first: ({ project }) => `The vote on adding a label to ${project} ends`,
    then: () => 'The certificate can no longer be completed. Nothing more is expected of your body.',
    button,
  },
  coLabelDenied: {
    subject: () => 'No label added',
    first: ({ own, project }) => `${own} does not add its label to ${project}`,
    then: () =>
      'Your body has not decided it, or did not reach its quorum. The certificate remains what it is; the other clusters are told nothing of it.',
    button,
  },
  coLabelAdded: {
    subject: ({ pole }) => `Label of ${pole} added`,
    first: ({ pole, project }) => `${pole} adds its label to ${project}`,
    then: () =>
      'The certificate has a new version, of this day: the one before is revoked. The decision of the other clusters remains the same.',
    button,
  },
};

/** To whom holds the project. */
export const coLabelDecisions: typeof decisionsSource = {
  coLabelledToYou: {
    subject: ({ pole }) => `Label of ${pole} added`,
    first: ({ pole, project }) => `${pole} adds its label to ${project}`,
    then: () =>
      'Its body has spoken after the decision, and before the call closes. Your certificate has a new version, of this day; the one before is revoked.',
    button,
  },
};

export const coLabelAfterwards: typeof afterwardsSource = {
  coLabelledToYou: () =>
    'From now on show the new version alone. Whoever was told of the label is told of it too.',
};
