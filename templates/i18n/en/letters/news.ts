import type { LetterWords } from '../../fr/letters.js';
import { conflictNews } from './conflicts.js';
import { endings } from './endings.js';
import { lateNews } from './late.js';
import { sessionNews } from './sessions.js';
import { steeringNews } from './steering.js';
import { timeNews } from './time.js';

const button = 'Open the file';

export const news: LetterWords['news'] = {
  receipt: {
    subject: () => 'Your file has been received',
    first: ({ project }) => `${project} is submitted`,
    then: ({ lead, call, fingerprint, at, reference }) =>
      `Received on ${at} for the call ${call}, under the reference ${reference}. ${lead} checks its admissibility. Fingerprint of the file: ${fingerprint}.`,
    button,
  },
  completionReceipt: {
    subject: () => 'Your complement has been received',
    first: ({ project }) => `Your complement for ${project} has been received`,
    then: ({ lead, fingerprint, at }) =>
      `Received on ${at}. ${lead} resumes its check. Fingerprint of the completed file: ${fingerprint}.`,
    button,
  },
  submittedWithYou: {
    subject: () => 'Project submitted',
    first: ({ project }) => `${project}, of which you are a partner, is submitted`,
    then: ({ lead, call }) =>
      `The request for a label, for the call ${call}, is with the clusters. First contact: ${lead}.`,
    button,
  },
  completionAsked: {
    subject: () => 'Complement requested',
    first: ({ project }) => `A complement to the file of ${project} is requested`,
    then: ({ due }) =>
      due
        ? `It is expected by ${due}. Whoever holds the project submits it.`
        : 'Whoever holds the project submits it.',
    button,
  },
  completionAwaited: {
    subject: () => 'Complement still awaited',
    first: ({ project }) => `The complement to the file of ${project} is still awaited`,
    then: ({ due }) =>
      `${due ? `Last date: ${due}. ` : ''}Without it, the request lapses. Whoever holds the project has just been reminded.`,
    button,
  },
  admittedYours: {
    subject: () => 'File admissible',
    first: ({ project }) => `The file of ${project} is admissible`,
    then: () =>
      'The clusters concerned now review it, each for its part; one alone, the lead, will write to you.',
    button,
  },
  admitted: {
    subject: () => 'File admissible',
    first: ({ project }) => `${project} is declared admissible`,
    then: ({ named }) =>
      named
        ? `Clusters invited: ${named}. The review begins.`
        : 'No other cluster is invited. The review begins.',
    button,
  },
  invited: {
    subject: ({ own }) => `Invitation of ${own} to review`,
    first: ({ own, project }) => `${own} is invited to review ${project}`,
    then: ({ own }) =>
      `Say on Colabel whether ${own} accepts, declines or stands aside. Without an answer by the end of the joint review, your cluster is deemed to have no objection and will not stand on the certificate.`,
    button: 'Answer the invitation',
  },
  inadmissible: {
    subject: () => 'File inadmissible',
    first: ({ project }) => `${project} is declared inadmissible`,
    then: () =>
      'The decision and its reasons are written to whoever holds the project. The review ends here.',
    button,
  },
  leadInDoubt: {
    subject: () => 'Lead to be named by the steering committee',
    first: ({ project }) => `The lead cluster of ${project} is still to be named`,
    then: ({ detail, pole, due }) =>
      `${detail} The steering committee decides${due ? ` by ${due}` : ''}; ${pole} holds the place meanwhile.`,
    button,
  },
  rulesReplaced: {
    subject: () => 'Rules replaced, deadlines computed again',
    first: ({ project }) => `The steering committee has replaced the rules the request of ${project} follows`,
    then: () =>
      'Open deadlines are computed again: the file shows the new ones. What was voted and counted stays.',
    button,
  },
  leadNamed: {
    subject: ({ pole }) => `Lead cluster: ${pole}`,
    first: ({ pole, project }) => `${pole} is the lead cluster of ${project}`,
    then: ({ detail, pole }) =>
      `${detail.charAt(0).toUpperCase()}${detail.slice(1)} Your exchanges on this file go through the office of ${pole}.`,
    button,
  },
  interestsAsked: {
    subject: ({ own }) => `Declarations asked of the members of ${own}`,
    first: ({ own, project }) => `The members of ${own} are asked to declare their links with ${project}`,
    then: ({ due }) =>
      `${due ? `Deadline: ${due}. ` : ''}The review moves on once the members without a link make a quorum.`,
    button,
  },
  recusal: {
    subject: ({ own }) => `A recusal at ${own}`,
    first: ({ own, project }) => `One person of ${own} has stood aside from ${project}`,
    then: () =>
      'Their access to the file is closed and they do not vote. The minutes will keep a trace of it.',
    button,
  },
  readingAsked: {
    subject: () => 'Reading entrusted',
    first: ({ project }) => `A reading of ${project} is entrusted`,
    then: ({ due }) => (due ? `It is expected by ${due}.` : 'It begins once the interests are declared.'),
    button,
  },
  readingAwaited: {
    subject: () => 'Reading still awaited',
    first: ({ project }) => `A reading of ${project} is still awaited`,
    then: ({ due }) =>
      `${due ? `Due date: ${due}. ` : ''}A reminder has just left; you may turn to somebody else.`,
    button,
  },
  voteUnderWay: {
    subject: ({ own }) => `Vote of ${own} open`,
    first: ({ own, project }) => `The vote of ${own} on ${project} is open`,
    then: ({ due }) => `The members who may vote have been told.${due ? ` It closes on ${due}.` : ''}`,
    button,
  },
  leadOpinion: {
    subject: ({ pole }) => `Opinion of ${pole} validated`,
    first: ({ pole, project }) => `${pole} has given its opinion on ${project}`,
    then: ({ position, due, named }) =>
      named
        ? `Opinion of the lead: ${position}. The joint review is open to the clusters invited (${named})${due ? ` until ${due}` : ''}.`
        : `Opinion of the lead: ${position}. No other cluster is invited.`,
    button,
  },
  takeOverPossible: {
    subject: ({ pole }) => `Unfavourable opinion of ${pole}, take-over possible`,
    first: ({ pole, project }) => `${pole} has given an unfavourable opinion on ${project}`,
    then: ({ due }) =>
      `Another cluster may come forward as lead${due ? ` until ${due}` : ''}; otherwise the request will be refused.`,
    button,
  },
  positionGiven: {
    subject: ({ pole }) => `Position of ${pole} known`,
    first: ({ pole, project }) => `The position of ${pole} on ${project} is known`,
    then: ({ pole, position }) => `${pole}: ${position}.`,
    button,
  },
  labelledWithReservations: {
    subject: () => 'Label under reservations',
    first: ({ project }) => `${project} is labelled under reservations`,
    then: ({ named }) =>
      `Reservations of: ${named}. The certificate will be issued when each has been lifted by its author.`,
    button,
  },
  yourAnswerSent: {
    subject: () => 'Your answer is passed on',
    first: ({ pole, project }) => `Your answer to the reservation of ${pole} on ${project} is passed on`,
    then: ({ pole }) => `${pole} lifts its reservation or upholds it, and writes to you.`,
    button,
  },
  reservationAnswered: {
    subject: ({ pole }) => `Answer to the reservation of ${pole}`,
    first: ({ pole, project }) => `An answer is given to the reservation of ${pole} on ${project}`,
    then: ({ pole }) => `${pole} alone can lift its reservation, or uphold it.`,
    button,
  },
  reservationLifted: {
    subject: ({ pole }) => `Reservation of ${pole} lifted`,
    first: ({ pole, project }) => `${pole} lifts a reservation on ${project}`,
    then: () => 'The certificate is issued when all reservations are lifted.',
    button,
  },
  oppositionLifted: {
    subject: ({ pole }) => `Opposition of ${pole} lifted`,
    first: ({ pole, project }) => `${pole} lifts its opposition to ${project}`,
    then: () => 'This position now counts as no objection.',
    button,
  },
  oppositionMaintained: {
    subject: ({ pole }) => `Opposition of ${pole} maintained`,
    first: ({ pole, project }) => `${pole} maintains its opposition to ${project}`,
    then: ({ detail }) => detail,
    button,
  },
  ...lateNews,
  ...conflictNews,
  ...steeringNews,
  ...sessionNews,
  ...timeNews,
  ...endings,
};
