import type {
  reexaminationDecisions as frenchDecisions,
  reexaminationLetters as frenchLetters,
  reexaminationNews as frenchNews,
} from '../../fr/letters/reexamination.js';

const button = 'Open the file';
const vote = 'Vote';

export const reexaminationLetters: typeof frenchLetters = {
  answerQuestion: {
    subject: () => 'Re-examination of a refusal: your vote is awaited',
    first: ({ project }) => `Vote on the re-examination of ${project}`,
    then: ({ own }) =>
      `The holder asks for the refusal to be re-examined, and the body of ${own} on which you sit hears it: nobody who voted on this request takes part. Declare your interests first: the file then opens to you. Without its quorum the refusal stands.`,
    button: vote,
  },
  answerQuestionAgain: {
    subject: () => 'Re-examination of a refusal: second vote open',
    first: ({ project }) => `Vote on the re-examination of ${project}`,
    then: ({ own }) =>
      `The quorum was missed the first time; the body of ${own} on which you sit is consulted again, once only, and the votes cast are to be cast anew. Without its quorum the refusal stands.`,
    button: vote,
  },
  answerQuestionSoon: {
    subject: () => 'Reminder, your vote on a re-examination is awaited',
    first: ({ project }) => `Vote on the re-examination of ${project}`,
    then: ({ own }) =>
      `The body of ${own} on which you sit hears this appeal and your vote is still missing. Without its quorum the refusal stands.`,
    button: vote,
  },
  decideReexamination: {
    subject: () => 'Re-examination of a refusal, decision of the steering committee awaited',
    first: ({ project }) => `Decide on the re-examination of ${project}`,
    then: () =>
      'The holder asks for the refusal to be re-examined, and no other body can hear it. The reasons are on the file’s page. Without a decision by that date the refusal stands.',
    button,
  },
};

export const reexaminationNews: typeof frenchNews = {
  reexaminationAskedYours: {
    subject: () => 'Your request for a re-examination has been passed on',
    first: ({ project }) => `The refusal of ${project} is being re-examined`,
    then: ({ detail, due }) =>
      `${detail} Nobody who voted on your request takes part. The answer comes${due ? ` by ${due}` : ' in its time'}; without one the refusal stands. The call keeps its calendar.`,
    button,
  },
  reexaminationAsked: {
    subject: () => 'Re-examination asked',
    first: ({ project }) => `The holder of ${project} asks for the refusal to be re-examined`,
    then: ({ detail, due }) =>
      `${detail} The answer is awaited${due ? ` by ${due}` : ''}; without one the refusal stands.`,
    button,
  },
  questionPut: {
    subject: ({ own }) => `Re-examination: a body of ${own} votes`,
    first: ({ project }) => `The vote on the re-examination of ${project} is open`,
    then: ({ due }) =>
      `The members who may take part have been told.${due ? ` It closes on ${due}, or as soon as all have voted.` : ''}`,
    button,
  },
  answerQuestionOff: {
    subject: () => 'Re-examination of a refusal: the vote has no object any more',
    first: ({ project }) => `The vote on the re-examination of ${project} ends`,
    then: () => 'The procedure is closed. Nothing more is expected of your body.',
    button,
  },
  questionOff: {
    subject: () => 'Re-examination: the vote has no object any more',
    first: ({ project }) => `The vote on the re-examination of ${project} ends`,
    then: () =>
      'The procedure is closed. The members of the body who were asked for their vote have been told.',
    button,
  },
  reexaminationPassedOn: {
    subject: () => 'Re-examination passed to the steering committee',
    first: ({ project }) => `The re-examination of ${project} falls to the steering committee`,
    then: ({ pole }) =>
      `Too few members of the body of ${pole} may take part in it. The steering committee decides in its place.`,
    button,
  },
  reexaminationFinal: {
    subject: () => 'Re-examination: the refusal is final',
    first: ({ project }) => `The refusal of ${project} is final`,
    then: ({ detail }) => `${detail} The procedure is closed.`,
    button,
  },
  reopened: {
    subject: () => 'Admissibility checked again',
    first: ({ project }) => `The admissibility of ${project} is being checked again`,
    then: ({ lead }) => `${lead} goes back on the inadmissibility; the procedure resumes.`,
    button,
  },
};

export const reexaminationDecisions: typeof frenchDecisions = {
  reexaminationFinalToYou: {
    subject: () => 'Re-examination: the refusal is final',
    first: ({ project }) => `After its re-examination the request ${project} remains refused`,
    then: ({ detail }) => `${detail} The reasons of the refusal remain these.`,
    button,
  },
  reopenedToYou: {
    subject: () => 'Your file is being examined again',
    first: ({ project }) => `The admissibility of ${project} is being checked again`,
    then: ({ lead }) => `${lead} goes back on the inadmissibility and tells you why.`,
    button,
  },
};
