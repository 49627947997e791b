import { handoverNews } from './handover.js';
import { standstillNews } from '../standstill-letters.js';
import type { LetterWords } from '../../fr/letters.js';
import { changeNews } from './change.js';
import { conflictNews } from './conflicts.js';
import { departureNews } from './departures.js';
import { endings } from './endings.js';
import { lateNews } from './late.js';
import { asideNews } from './panel.js';
import { reexaminationNews } from './reexamination.js';
import { resubmissionNews } from '../resubmission.js';
import { supportNews } from '../support.js';
import { reservationNews } from './reservations.js';
import { sessionNews } from './sessions.js';
import { steeringNews } from './steering.js';
import { timeNews } from './time.js';
import { versionNews, versionRefusedNews } from './versions.js';

const button = 'Open the file';

export const news: LetterWords['news'] = {
  ...versionNews,
  ...changeNews,
  ...departureNews,
  ...handoverNews,
  ...standstillNews,
  ...resubmissionNews,
  ...supportNews,
  ...versionRefusedNews,
  receipt: {
    subject: () => 'Your file has been received',
    first: ({ project }) => `${project} has been submitted`,
    then: ({ lead, call, fingerprint, at, reference }) =>
      `Received on ${at} for the call ${call}, under the reference ${reference}. ${lead} is checking its admissibility. Fingerprint of the file: ${fingerprint}.`,
    button,
  },
  completionReceipt: {
    subject: () => 'Your completion has been received',
    first: ({ project }) => `Your completion of the ${project} file has been received`,
    then: ({ lead, fingerprint, at }) =>
      `Received on ${at}. ${lead} resumes the admissibility check. Fingerprint of the completed file: ${fingerprint}.`,
    button,
  },
  submittedWithYou: {
    subject: () => 'Project submitted',
    first: ({ project }) => `${project}, in which you are a partner, has been submitted`,
    then: ({ lead, call }) =>
      `The clusters have received the label request, for the call ${call}. First contact: ${lead}.`,
    button,
  },
  completionAsked: {
    subject: () => 'Completion requested',
    first: ({ project }) => `A completion of the ${project} file is requested`,
    then: ({ due }) =>
      due
        ? `It is expected by ${due}. It is for the project holder to submit it.`
        : 'It is for the project holder to submit it.',
    button,
  },
  completionAwaited: {
    subject: () => 'Completion still awaited',
    first: ({ project }) => `The completion of the ${project} file is still awaited`,
    then: ({ due }) =>
      `${due ? `Deadline: ${due}. ` : ''}Without it, the request lapses. The project holder has just been reminded.`,
    button,
  },
  admittedYours: {
    subject: () => 'File admissible',
    first: ({ project }) => `The ${project} file is admissible`,
    then: () =>
      'The clusters concerned now review it, each for its part; only one, the lead, will write to you.',
    button,
  },
  admitted: {
    subject: () => 'File admissible',
    first: ({ project }) => `${project} is declared admissible`,
    then: ({ named }) =>
      named
        ? `Invited clusters: ${named}. The review begins.`
        : 'No other cluster is invited. The review begins.',
    button,
  },
  invited: {
    subject: ({ own }) => `${own} invited to review`,
    first: ({ own, project }) => `${own} is invited to review ${project}`,
    then: ({ own }) =>
      `Say on Colabel whether ${own} accepts, declines or stands aside. Without an answer by the end of the joint review, your cluster will be deemed to have no objection and will not appear on the certificate.`,
    button: 'Answer the invitation',
  },
  inadmissible: {
    subject: () => 'File inadmissible',
    first: ({ project }) => `${project} is declared inadmissible`,
    then: () => 'The project holder is given the decision and its reasons in writing. The review ends here.',
    button,
  },
  leadInDoubt: {
    subject: () => 'Lead to be named by the steering committee',
    first: ({ project }) => `The lead cluster of ${project} is still to be named`,
    then: ({ detail, pole, due }) =>
      `${detail} The steering committee decides${due ? ` by ${due}` : ''}; ${pole} holds the place in the meantime.`,
    button,
  },
  rulesReplaced: {
    subject: () => 'Rules replaced, deadlines recalculated',
    first: ({ project }) =>
      `The steering committee has replaced the rules that the label request for ${project} follows`,
    then: () =>
      'Open deadlines are recalculated: the file shows the new ones. What has been voted and counted stands.',
    button,
  },
  leadNamed: {
    subject: ({ pole }) => `Lead cluster: ${pole}`,
    first: ({ pole, project }) => `${pole} is the lead cluster of ${project}`,
    then: ({ detail, pole }) =>
      `${detail.charAt(0).toUpperCase()}${detail.slice(1)} Your exchanges on this file go through the secretariat of ${pole}.`,
    button,
  },
  interestsAsked: {
    subject: ({ own }) => `Declarations asked of the members of ${own}`,
    first: ({ own, project }) => `The members of ${own} are asked to declare their links with ${project}`,
    then: ({ due }) =>
      `${due ? `Deadline: ${due}. ` : ''}The review moves on once enough members without a link make up the quorum.`,
    button,
  },
  recusal: {
    subject: ({ own }) => `A recusal at ${own}`,
    first: ({ own, project }) => `Somebody at ${own} has stood aside from ${project}`,
    then: () => 'Their access to the file is closed and they do not vote. The minutes will record it.',
    button,
  },
  readingAsked: {
    subject: () => 'Expert reading assigned',
    first: ({ project }) => `An expert reading of ${project} has been assigned`,
    then: ({ due }) => (due ? `It is expected by ${due}.` : 'It begins once interests are declared.'),
    button,
  },
  readingAwaited: {
    subject: () => 'Expert reading still awaited',
    first: ({ project }) => `An expert reading of ${project} is still awaited`,
    then: ({ due }) =>
      `${due ? `Deadline: ${due}. ` : ''}A reminder has just been sent; you may assign the file to somebody else.`,
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
        ? `Opinion of the lead: ${position}. The joint review is open to the invited clusters (${named})${due ? ` until ${due}` : ''}.`
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
    subject: () => 'Label with reservations',
    first: ({ project }) => `${project} is labelled with reservations`,
    then: ({ named }) =>
      `Reservations from: ${named}. The certificate will be issued once each has been lifted by the cluster that made it.`,
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
  ...asideNews,
  ...timeNews,
  ...endings,
  ...reservationNews,
  ...reexaminationNews,
};
