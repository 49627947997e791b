import { messages } from '../../letter-facts.js';

const button = 'Open the file';
const vote = 'Vote';

/** R62: what is asked of a change that the holder of a label declares. */
export const changeAsked = messages({
  confirmChange: {
    subject: () => 'Change of a labelled project: confirm',
    first: ({ project }) => `Confirm the declared change of ${project}`,
    then: () =>
      'The holder declares a change of partners, minor and within the rules of the call. Once your cluster confirms it, it is on a new version of the certificate. Without an answer by that date the label is suspended, and each cluster on the certificate is asked.',
    button: 'Confirm',
  },
  mendChange: {
    subject: () => 'Minimum of the call, consortium to mend',
    first: ({ project }) => `Mend the consortium of ${project}`,
    then: () =>
      'With the change you declare the project no longer has the companies or laboratories the call asks for. Nobody can confirm it, and the label is suspended. Declare another version before that date; afterwards each cluster may begin the withdrawal of its label.',
    button: 'Prepare a version',
  },
  voteOnChange: {
    subject: () => 'Change of a labelled project: your vote is awaited',
    first: ({ project }) => `Say whether your cluster keeps its label for ${project}`,
    then: ({ own }) =>
      `The holder declares a change of the project. The decision body of ${own}, in which you sit, granted this label and says whether it keeps it, for its own cluster alone. If you have not declared your interests yet, do so first. Without a majority the label of your cluster ends; twice without a quorum, the steering committee answers in its place.`,
    button: vote,
  },
  voteOnChangeAgain: {
    subject: () => 'Change of a labelled project: second vote open',
    first: ({ project }) => `Say whether your cluster keeps its label for ${project}`,
    then: ({ own }) =>
      `The quorum was missed the first time; the decision body of ${own} is asked once more, and the votes cast are to be cast anew. Without a quorum once more, the steering committee answers in the place of your cluster.`,
    button: vote,
  },
  voteOnChangeSoon: {
    subject: () => 'Reminder, your vote on a change is awaited',
    first: ({ project }) => `Say whether your cluster keeps its label for ${project}`,
    then: ({ own }) =>
      `The decision body of ${own} is voting and your voice is still missing. Without a quorum your cluster will not have answered itself.`,
    button: vote,
  },
  decideChange: {
    subject: () => 'Change of a labelled project: answer of the steering committee awaited',
    first: ({ project, pole }) => `Say whether ${pole} keeps its label for ${project}`,
    then: ({ pole }) =>
      `The body of ${pole} could not answer the change the holder declares: the steering committee answers in its place, for this cluster alone. Until then the label stays suspended.`,
    button: 'Record the answer',
  },
  decideChangeAgain: {
    subject: () => 'Reminder, answer of the steering committee awaited on a change',
    first: ({ project }) => `Answer the change of ${project} in the place of the clusters that could not`,
    then: ({ named }) =>
      `The steering committee is to answer for ${named}, for each by itself. Until then the label stays suspended.`,
    button: 'Record the answer',
  },
  changeUnmended: {
    subject: () => 'Change not mended: the withdrawal is open to you',
    first: ({ project }) => `Decide what becomes of the label of ${project}`,
    then: () =>
      'The holder has not mended the consortium, which falls short of the minimum of the call. The label stays suspended. Your cluster may begin the withdrawal of its own label, and of no other.',
    button,
  },
});

export const changeNews = messages({
  changeReceipt: {
    subject: () => 'Your change is declared',
    first: ({ project }) => `The change of ${project} waits for the lead cluster`,
    then: ({ due }) =>
      `It is minor and within the rules of the call: the lead cluster confirms it${due ? ` by ${due}` : ''}. Without an answer the label is suspended and each cluster is asked.`,
    button,
  },
  changeAwaiting: {
    subject: () => 'Change of a labelled project',
    first: ({ project }) => `The partners of ${project} change`,
    then: () => 'The lead cluster is asked to confirm the change. You will be told what follows.',
    button,
  },
  suspendedByChange: {
    subject: () => 'Your label is suspended',
    first: ({ project }) => `Do not show the label of ${project} while it is judged`,
    then: () =>
      'The declared change is to be judged by the clusters on the certificate, each for its own label. Whoever had been told of the label is told of the suspension. You will be told their answer.',
    button,
  },
  changeVoteOpen: {
    subject: ({ own }) => `Change of a labelled project: the body of ${own} votes`,
    first: ({ project }) => `The vote on the change of ${project} is open`,
    then: ({ due }) =>
      `The members who may take part are told.${due ? ` It closes on ${due}, or once all have voted.` : ''}`,
    button,
  },
  changeVoteOff: {
    subject: () => 'Change of a labelled project: the vote is void',
    first: ({ project }) => `The vote on the change of ${project} stops`,
    then: () =>
      'The label of your cluster, or the whole label, has ended meanwhile. Nothing more is expected of your body.',
    button,
  },
  changePassedOn: {
    subject: () => 'Change of a labelled project, passed to the steering committee',
    first: ({ project }) => `The steering committee says whether your cluster keeps its label for ${project}`,
    then: ({ pole }) =>
      `The body of ${pole} is too small to vote, missed its quorum twice, or had not judged this project itself.`,
    button,
  },
  labelKeptForYou: {
    subject: ({ pole }) => `${pole} keeps its label`,
    first: ({ project, pole }) =>
      `${pole} keeps its label for ${project}, by decision of the steering committee`,
    then: () => 'The declared change is taken once each cluster on the certificate has answered.',
    button,
  },
  labelEndedForYou: {
    subject: ({ pole }) => `${pole} does not keep its label`,
    first: ({ project, pole }) =>
      `${pole} does not keep its label for ${project}, by decision of the steering committee`,
    then: () =>
      'The cluster leaves the certificate once each of the others has answered the declared change. Their labels are untouched.',
    button,
  },
  changeRefusedToYou: {
    subject: () => 'Your change is not taken',
    first: ({ project }) => `No cluster keeps its label for ${project} with the declared change`,
    then: () =>
      'The change is not taken and the label is withdrawn. The last certificate can still be read, with the version it labelled; it is not in force any more. What each cluster has answered is on Colabel.',
    button,
  },
  changeTaken: {
    subject: () => 'New version of a certificate',
    first: ({ project }) => `The change of ${project} is taken`,
    then: ({ named }) =>
      `The label is in force on a new version of the certificate.${named ? ` On it are: ${named}.` : ''} The version before is revoked; its verification page says so.`,
    button,
  },
  changeUnmendedToYou: {
    subject: () => 'Your project still falls short of the minimum of the call',
    first: ({ project }) => `The label of ${project} stays suspended`,
    then: () =>
      'The date to mend its consortium has gone by. Each cluster may begin the withdrawal of its label. You may still declare a version that meets the minimum of the call.',
    button,
  },
});
