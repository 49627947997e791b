import type {
  withdrawalAfterwards as afterwardsSource,
  withdrawalAsked as askedSource,
  withdrawalDecisions as decisionsSource,
  withdrawalNews as newsSource,
} from '../../fr/letters/withdrawal.js';

const button = 'Open the file';
const vote = 'Vote';

/** A pôle that withdraws its label, to whom holds the project: with the ground and the reasons, which nobody else is written. */
export const withdrawalDecisions: typeof decisionsSource = {
  withdrawalToYou: {
    subject: ({ pole }) => `Withdrawal of the label of ${pole}: answer`,
    first: ({ pole, project }) => `Answer ${pole} about the label of ${project}`,
    then: ({ pole, detail }) =>
      `${pole} begins the withdrawal of its label${detail ? `, for: ${detail}` : ''}. Its reasons are below. Its decision body votes as soon as you have answered, or without your answer at that date.`,
    button: 'Answer',
  },
  withdrawalDroppedToYou: {
    subject: ({ pole }) => `The label of ${pole} is not withdrawn`,
    first: ({ pole }) => `${pole} drops the withdrawal of its label`,
    then: ({ project }) => `The label of ${project} stays what it is. The reasons of the cluster are below.`,
    button,
  },
  poleWithdrewToYou: {
    subject: ({ pole }) => `Label of ${pole} withdrawn`,
    first: ({ pole, project }) => `${pole} withdraws its label from ${project}`,
    then: ({ pole, detail }) =>
      `The vote has been held${detail ? `. Ground: ${detail}` : ''}. The reasons for which ${pole} had begun it are below. The certificate no longer bears the name of this cluster: do not show it as if it did.`,
    button,
  },
};

export const withdrawalAfterwards: typeof afterwardsSource = {
  withdrawalToYou: ({ pole }) =>
    `The body of ${pole} reads your answer; neither the other clusters nor the funder do. Until the vote nobody else is told of this withdrawal.`,
  poleWithdrewToYou: () =>
    'Whoever was told of the label is told of this withdrawal, without its ground or its reasons.',
};

export const withdrawalAsked: typeof askedSource = {
  voteOnWithdrawal: {
    subject: () => 'Withdrawal of a label: your vote is awaited',
    first: ({ project }) => `Vote on the withdrawal of the label of ${project}`,
    then: ({ own }) =>
      `The decision body of ${own}, on which you sit, granted this label; its chair proposes to withdraw it, and the holder was able to answer. If you have not declared your interests yet, do that first: the file then opens to you. Without its quorum the label stays.`,
    button: vote,
  },
  voteOnWithdrawalAgain: {
    subject: () => 'Withdrawal of a label: second vote open',
    first: ({ project }) => `Vote on the withdrawal of the label of ${project}`,
    then: ({ own }) =>
      `The quorum was missed the first time; the decision body of ${own} is consulted again, once only, and the votes cast are to be cast anew. Without its quorum the label stays.`,
    button: vote,
  },
  voteOnWithdrawalSoon: {
    subject: () => 'Reminder, your vote on the withdrawal of a label is awaited',
    first: ({ project }) => `Vote on the withdrawal of the label of ${project}`,
    then: ({ own }) =>
      `The decision body of ${own} votes and your vote is still missing. Without its quorum the label stays.`,
    button: vote,
  },
  decideWithdrawal: {
    subject: () => 'Withdrawal of a label, decision of the steering committee awaited',
    first: ({ project }) => `Decide on the withdrawal of the label of ${project}`,
    then: ({ pole }) =>
      `The body of ${pole} is too small to vote on the withdrawal of its label: the steering committee answers in its place. The reasons of the cluster and the answer of the holder are on Colabel.`,
    button: 'Record the decision',
  },
  leadTheCertificate: {
    subject: () => 'A label without a lead: offer your cluster',
    first: ({ project }) => `Offer your cluster to lead the label of ${project}`,
    then: ({ pole, own }) =>
      `${pole}, which led it, does not bear it any more. ${own} labels this project and may become the lead: the first cluster that offers itself does. Without any by that date the label ends.`,
    button: 'Become the lead',
  },
};

export const withdrawalNews: typeof newsSource = {
  withdrawalAnswerSent: {
    subject: () => 'Your answer has been passed on',
    first: ({ pole }) => `Your answer has reached the body of ${pole}`,
    then: () => 'It is called to vote. Its decision will reach you by letter.',
    button,
  },
  withdrawalBegun: {
    subject: ({ pole }) => `Withdrawal of the label of ${pole} begun`,
    first: ({ project }) => `The withdrawal of your label for ${project} has begun`,
    then: ({ due }) =>
      `The holder has been told${due ? ` and may answer before ${due}` : ''}; then the decision body votes. No other cluster knows of it.`,
    button,
  },
  withdrawalDropped: {
    subject: () => 'Withdrawal of a label dropped',
    first: ({ project }) => `Your cluster drops the withdrawal of its label of ${project}`,
    then: () => 'The holder has been told.',
    button,
  },
  withdrawalAnswered: {
    subject: () => 'The holder has answered on the withdrawal',
    first: ({ project }) => `The holder of ${project} has answered`,
    then: () => 'The decision body is called to vote.',
    button,
  },
  withdrawalVoteOpen: {
    subject: ({ own }) => `Withdrawal of a label: the body of ${own} votes`,
    first: ({ project }) => `The vote on the withdrawal of the label of ${project} is open`,
    then: ({ due }) =>
      `The members who may take part have been told.${due ? ` It closes on ${due}, or as soon as all have voted.` : ''}`,
    button,
  },
  withdrawalVoteOff: {
    subject: () => 'Withdrawal of a label: the vote has no object any more',
    first: ({ project }) => `The vote on the withdrawal of the label of ${project} ends`,
    then: () => 'The label has ended meanwhile. Nothing more is expected of your body.',
    button,
  },
  withdrawalPassedOn: {
    subject: () => 'Withdrawal of a label passed to the steering committee',
    first: ({ project }) => `The steering committee decides on the withdrawal of your label for ${project}`,
    then: ({ pole }) => `The body of ${pole} is too small to judge.`,
    button,
  },
  withdrawalRejected: {
    subject: ({ pole }) => `The label of ${pole} is not withdrawn`,
    first: ({ project, pole }) => `The label of ${pole} for ${project} stays what it was`,
    then: () =>
      'The withdrawal that was begun is not decided. A suspension decided by this cluster ends with it.',
    button,
  },
  suspensionOver: {
    subject: () => 'Your label is restored',
    first: ({ project }) => `The label of ${project} is valid again`,
    then: ({ pole }) =>
      `The suspension decided by ${pole} was until the answer of its body: it ends. Whoever was told of it is told.`,
    button,
  },
  poleWithdrew: {
    subject: () => 'A cluster withdraws its label',
    first: ({ pole, project }) => `${pole} withdraws its label from ${project}`,
    then: ({ named }) =>
      `The certificate no longer bears the name of this cluster.${named ? ` Still on it: ${named}.` : ''} Its verification page says so.`,
    button,
  },
  leadVacated: {
    subject: () => 'A label without a lead',
    first: ({ project }) => `The label of ${project} has no lead any more`,
    then: ({ pole, due }) =>
      `${pole}, which led it, does not bear it any more. A cluster of the certificate may offer itself${due ? ` before ${due}` : ''}; without any the label ends.`,
    button,
  },
  certificateTakenOver: {
    subject: () => 'A label has a new lead',
    first: ({ pole, project }) => `${pole} now leads the label of ${project}`,
    then: ({ named }) => `The label goes on. On the certificate, the lead first: ${named}.`,
    button,
  },
};
