import { factSet } from '../act-facts.js';
import type { Words } from '../shape.js';
import { of, The, the } from './letters/poles.js';

const toEach = (pole: string) => (pole ? ` ${of(pole)}` : '');

/** Every fact of the audit trail as a sentence; who acted stands after it. */
export const journal = factSet({
  draftOpened: () => 'Le dossier est ouvert.',
  draftDeleted: () => 'Le brouillon est effacé.',
  submitted: () => 'Le dossier est déposé.',
  completionRequested: () => 'Un complément est demandé.',
  completionExtended: () => 'Le délai du complément est prolongé.',
  completed: () => 'Le complément est déposé, une nouvelle version est scellée.',
  admitted: () => 'Le dossier est recevable, les pôles concernés sont invités.',
  rejectedInadmissible: () => 'Le dossier est déclaré irrecevable.',
  leadUndetermined: ({ detail }) => `Le pôle référent reste à désigner. ${detail}`,
  leadAttributed: ({ pole, detail, decision }) =>
    `${The(pole)} est désigné référent : ${detail}${decision ? ` Décision ${decision}.` : ''}`,
  interestsDeclared: () => 'Vous avez déclaré vos liens d’intérêts.',
  leadOpinionShared: ({ pole, position }) =>
    `L’avis ${of(pole)}, référent, est porté aux pôles invités${position ? ` : ${position}` : ''}.`,
  takeOverOpened: ({ pole }) => `${The(pole)} est défavorable : un autre pôle peut reprendre le dossier.`,
  coReviewOpened: () => 'L’instruction concertée est ouverte.',
  positionRecorded: ({ pole, position }) => `Position ${of(pole)} : ${position}.`,
  coReviewExpired: () => 'L’instruction concertée est arrivée à son terme.',
  conciliationOpened: () => 'Un pôle s’oppose : la concertation est ouverte.',
  oppositionLifted: ({ pole }) => `${The(pole)} lève son opposition.`,
  oppositionMaintained: ({ pole }) => `L’opposition ${of(pole)} est maintenue.`,
  outcomeComputed: () => 'Le résultat est calculé.',
  labelGranted: () => 'Le label est accordé.',
  requestPostponed: () => 'La demande est ajournée.',
  requestRefused: () => 'La demande est refusée.',
  requestWithdrawn: () => 'La demande est retirée.',
  requestLapsed: ({ detail }) => `La demande est caduque. ${detail}`,
  requestClosed: () => 'La procédure est close.',
  deadlineMissed: ({ deadline, pole }) =>
    `Échéance passée : ${deadline}.${pole ? ` La direction ${of(pole)} est alertée.` : ''}`,
  reviewOpened: ({ pole }) => `L’instruction${toEach(pole)} est ouverte.`,
  reviewAccepted: ({ pole }) => `${The(pole)} instruit le dossier.`,
  reviewDeclined: ({ pole }) => `${The(pole)} décline l’instruction.`,
  poleRecused: ({ pole }) => `${The(pole)} se déporte.`,
  interestsRequested: ({ pole }) => `Les membres${toEach(pole)} sont appelés à déclarer leurs liens.`,
  personRecused: ({ pole }) => `Une personne${toEach(pole)} s’est déportée.`,
  clearanceReached: ({ pole }) => `Le quorum des membres sans lien est réuni chez ${the(pole)}.`,
  electorateShort: ({ pole }) => `L’organe${toEach(pole)} n’a plus assez de votants.`,
  expertAssigned: () => 'Une lecture est confiée.',
  reviewSubmitted: () => 'Une lecture est rendue.',
  expertiseConcluded: () => 'Les lectures sont closes.',
  voteOpened: ({ pole }) => `Le vote${toEach(pole)} est ouvert.`,
  ballotCast: () => 'Un bulletin est déposé.',
  voteClosed: ({ pole }) => `Le vote${toEach(pole)} est clos et compté.`,
  quorumMissed: () => 'Le quorum a manqué ; l’organe est convoqué de nouveau.',
  opinionProposed: ({ position }) => `Avis calculé : ${position}. Il attend la présidence.`,
  opinionValidated: ({ pole, position }) => `L’avis${toEach(pole)} est signé : ${position}.`,
  opinionRevised: ({ pole, position }) => `L’avis${toEach(pole)} est révisé : ${position}.`,
  fellSilent: ({ pole }) => `${The(pole)} est réputé sans objection, faute de réponse.`,
  reviewClosed: ({ pole }) => `L’instruction${toEach(pole)} est close.`,
  reviewDeadlineMissed: ({ deadline }) => `Échéance de votre pôle passée : ${deadline}.`,
  labelIssued: () => 'Le certificat est délivré.',
  labelTransmitted: () => 'Le label est transmis au financeur.',
  labelWithdrawn: () => 'Le label est retiré.',
  labelExpired: () => 'Le label a expiré.',
});

export type JournalWords = Words<typeof journal>;
