import type { acts as french } from '../../fr/letters/acts.js';
import { lateActs } from './late.js';
import { reminders } from './reminders.js';

const open = 'Open the file';

export const acts: typeof french = {
  checkAdmissibility: {
    subject: () => 'Admissibility to be checked',
    first: ({ project }) => `Check the admissibility of ${project}`,
    then: ({ own, call }) =>
      `The file has just been submitted to ${own}, for the call ${call}. Without an answer by then, the cluster’s director is alerted.`,
    button: 'Check admissibility',
  },
  checkCompleted: {
    subject: () => 'Completion received, admissibility to be checked',
    first: ({ project }) => `Resume the admissibility check of ${project}`,
    then: () =>
      'The completion you requested has arrived. Without an answer by then, the cluster’s director is alerted.',
    button: 'Check admissibility',
  },
  completeFile: {
    subject: () => 'Completion of your file awaited',
    first: ({ project }) => `Complete the ${project} file`,
    then: ({ lead }) =>
      `${lead} needs more to decide whether your file is admissible; the list is on Colabel. If you have not completed it by then, the request lapses.`,
    button: 'Complete the file',
  },
  completeFileLater: {
    subject: () => 'More time given, completion of your file awaited',
    first: ({ project }) => `Complete the ${project} file`,
    then: ({ lead }) =>
      `${lead} gives you more time, once only. If you have not completed it by then, the request lapses.`,
    button: 'Complete the file',
  },
  completeFileSoon: {
    subject: () => 'Reminder, completion of your file awaited',
    first: ({ project }) => `Complete the ${project} file`,
    then: ({ lead }) =>
      `${lead} has not yet received what it requested; the list is on Colabel. If you have not completed the file by then, the request lapses.`,
    button: 'Complete the file',
  },
  nameLead: {
    subject: () => 'Lead cluster to be named',
    first: ({ project }) => `Name the lead cluster of ${project}`,
    then: ({ detail, pole, due }) =>
      `${detail} ${pole} holds the place in the meantime. Without a decision ${due ? 'by then' : 'in time'}, the lead will be the cluster whose territory carries the largest share of the work.`,
    button: 'Name the lead',
  },
  leadTheReview: {
    subject: ({ own }) => `Opinion of ${own} to be given`,
    first: ({ own, project }) => `Prepare the opinion of ${own} on ${project}`,
    then: ({ own, detail }) =>
      `${own} is the lead: ${detail} The other invited clusters are waiting for its opinion. After this date the cluster’s director is alerted.`,
    button: 'Conduct the review',
  },
  declareInterests: {
    subject: () => 'Your interests to be declared',
    first: ({ project }) => `Declare your links with ${project}`,
    then: ({ own }) =>
      `${own} is reviewing this file. It opens to you once you have declared that you have no link with it; if you have one, you stand aside and hear no more of it. Without a declaration the file stays closed to you.`,
    button: 'Declare my links',
  },
  giveReading: {
    subject: () => 'Expert reading to be handed in',
    first: ({ project }) => `Hand in your reading of ${project}`,
    then: ({ own }) =>
      `${own} asks you for an expert reading. Declare your interests first, if you have not done so. Without a reading by then, ${own} may turn to somebody else.`,
    button: 'Read the file',
  },
  giveReadingSoon: {
    subject: () => 'Reminder, expert reading to be handed in',
    first: ({ project }) => `Hand in your reading of ${project}`,
    then: ({ own }) =>
      `${own} is still waiting for your reading. If you cannot give it, say so by replying to this letter: somebody else will be asked.`,
    button: 'Read the file',
  },
  castBallot: {
    subject: () => 'Vote open, ballot awaited',
    first: ({ project }) => `Vote on ${project}`,
    then: ({ own }) =>
      `The vote of ${own}’s decision body is open. Without your ballot, you count neither for the quorum nor for the majority.`,
    button: 'Vote',
  },
  castBallotAgain: {
    subject: () => 'Second vote open, ballot awaited',
    first: ({ project }) => `Vote on ${project}`,
    then: ({ own }) =>
      `The quorum was missed the first time; ${own}’s decision body is consulted again. Without your ballot, you are not counted.`,
    button: 'Vote',
  },
  reconvene: {
    subject: () => 'Quorum missed, second vote to be opened',
    first: ({ own, project }) => `Convene ${own}’s decision body again on ${project}`,
    then: () =>
      'Too few members took part in the vote. The same agenda is taken up again; a new vote must be opened by then.',
    button: 'Open the second vote',
  },
  attendAgain: {
    subject: () => 'Quorum missed, second vote to come',
    first: ({ project }) => `Be ready to vote again on ${project}`,
    then: ({ own }) =>
      `Too few members of ${own}’s decision body took part in the vote. A letter will tell you when the second one opens, on this date at the latest.`,
    button: open,
  },
  validateOpinion: {
    subject: ({ own }) => `Opinion of ${own} to be validated`,
    first: ({ own, project }) => `Validate the opinion of ${own} on ${project}`,
    then: () =>
      'The decision body has voted and the result is computed. After this date the deputy chair may validate it in your place.',
    button: 'Validate the opinion',
  },
  giveOpinion: {
    subject: ({ own }) => `Position of ${own} awaited`,
    first: ({ own, project }) => `Prepare the position of ${own} on ${project}`,
    then: ({ pole, position, own }) =>
      `${pole}, the lead, has given its opinion: ${position}. Without a validated position by then, ${own} will be deemed to have no objection and will not appear on the certificate.`,
    button: 'Prepare the position',
  },
  offerToLead: {
    subject: ({ pole }) => `${pole} silent, take-over to be considered`,
    first: ({ project }) => `Consider taking over ${project}`,
    then: ({ pole }) =>
      `${pole}, the lead, has not given its opinion. Another cluster may come forward in its place. The call closes on that date: without an opinion or a take-over, the request will then lapse.`,
    button: open,
  },
  considerTakeOver: {
    subject: () => 'Take-over to be considered',
    first: ({ project }) => `Consider taking over ${project}`,
    then: ({ pole }) =>
      `${pole}, the lead, has given an unfavourable opinion. Another cluster may still come forward as lead. Without a take-over by then, the request will be refused.`,
    button: open,
  },
  conciliate: {
    subject: () => 'Conciliation open, agreement to be found',
    first: ({ project }) => `Look for an agreement on ${project}`,
    then: ({ named }) =>
      `Opposed: ${named}. The opposition can be lifted or maintained until then; without an answer it is maintained.`,
    button: 'Join the conciliation',
  },
  answerOpposition: {
    subject: ({ own }) => `Opposition of ${own} to be lifted or maintained`,
    first: ({ own, project }) => `Lift or maintain the opposition of ${own} to ${project}`,
    then: () =>
      'A conciliation is open between the clusters. Without an answer by then, the opposition is maintained.',
    button: 'Answer the conciliation',
  },
  certify: {
    subject: () => 'Result to be certified',
    first: ({ project }) => `Certify the result of ${project}`,
    then: () =>
      'The opinions are given and the result is computed. After this date the deputy chair may certify it in your place.',
    button: 'Certify the result',
  },
  certifyInstead: {
    subject: () => 'Result to be certified in the chair’s place',
    first: ({ project }) => `Certify the result of ${project}`,
    then: () =>
      'The chair has not done so in time: you may certify it in the chair’s place. The call closes on that date: the request would then lapse.',
    button: 'Certify the result',
  },
  validateInstead: {
    subject: ({ own }) => `Opinion of ${own} to be validated in the chair’s place`,
    first: ({ own, project }) => `Validate the opinion of ${own} on ${project}`,
    then: () =>
      'The decision body has voted and the chair has not validated its opinion in time: you may do so in the chair’s place.',
    button: 'Validate the opinion',
  },
  mendDelay: {
    subject: () => 'Deadline missed, review to be resumed',
    first: ({ project }) => `Resume the review of ${project}`,
    then: ({ pole, detail }) =>
      `${pole} has missed this deadline: ${detail}. The call closes on the date above: the request would then lapse.`,
    button: 'Resume the review',
  },
  mendInnerDelay: {
    subject: ({ own }) => `Deadline missed, review of ${own} to be resumed`,
    first: ({ own, project }) => `Resume ${own}’s review of ${project}`,
    then: ({ detail }) =>
      `This deadline has passed: ${detail}. Only your cluster is told. The next one is that of the step all clusters share.`,
    button: 'Resume the review',
  },
  completeOrgan: {
    subject: ({ own }) => `Decision body of ${own} to be completed`,
    first: ({ own, project }) => `Complete ${own}’s decision body for ${project}`,
    then: () =>
      'After the recusals too few voters remain, alternates included. Its chair may designate people of the cluster to vote on this request only; without them the vote does not open.',
    button: open,
  },
  notedWithdrawal: {
    subject: () => 'Label withdrawn',
    first: ({ project }) => `Take note that the label of ${project} is withdrawn`,
    then: () =>
      'The certificate is no longer valid and its verification page says so. Do not show it to a funder any more.',
    button: open,
  },
  ...lateActs,
  ...reminders,
};
