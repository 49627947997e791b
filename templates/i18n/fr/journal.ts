import { handoverJournal } from './handover.js';
import { standstillJournal } from './standstill.js';
import { labelJournal } from './label.js';
import { readerJournal } from './readers.js';
import { resubmissionJournal } from './resubmission.js';
import { supportJournal } from './support.js';
import { withdrawalJournal } from './withdrawal.js';
import { factSet } from '../act-facts.js';
import type { Words } from '../shape.js';
import { of, The, to } from './letters/poles.js';

const ofOwn = (pole: string) => (pole ? ` ${of(pole)}` : '');
/** A rehearsed fact does not always say of which pôle it is. */
const One = (pole: string) => (pole ? The(pole) : 'Un pôle');
/** What an organ is asked after the decision (R45, R68, R70). */
const questions: Record<string, string> = {
  withdrawal: 'le retrait de son label',
  coLabel: 'l’ajout de son label',
  reexamination: 'le réexamen',
};
const question = (about: string) => questions[about] ?? 'la question posée';
const told = (text: string) => (text ? ` : ${text}.` : '.');
const on = (session: string) => (session ? `, le ${session}` : '');
const why = (detail: string) => (detail ? ` ${detail}` : '');

/** Every fact of the audit trail as a sentence; who acted stands after it. */
export const journal = factSet({
  draftOpened: () => 'Le dossier est ouvert.',
  draftDeleted: () => 'Le brouillon est effacé.',
  submitted: () => 'Le dossier est déposé.',
  completionRequested: () => 'Un complément est demandé.',
  completionExtended: () => 'Le délai du complément est prolongé.',
  completionReminded: () => 'Un rappel est envoyé : le complément reste attendu.',
  completed: () => 'Le complément est déposé, une nouvelle version est scellée.',
  admitted: () => 'Le dossier est recevable, les pôles concernés sont invités.',
  poleSetAside: ({ pole }) =>
    `${One(pole)} est partenaire du projet : il ne conduit ni n’instruit la demande.`,
  rejectedInadmissible: () => 'Le dossier est déclaré irrecevable.',
  leadUndetermined: ({ detail }) => `Le pôle référent reste à désigner.${why(detail)}`,
  leadAttributed: ({ pole, detail, decision }) =>
    `${One(pole)} est désigné référent${detail ? ` : ${detail}` : '.'}${decision ? ` Décision ${decision}.` : ''}`,
  panelAwaited: () =>
    'Tous les pôles se sont déportés : le comité de pilotage est appelé à désigner un collège extérieur.',
  panelNamed: ({ pole, decision }) =>
    `Un collège extérieur est désigné${decision ? ` (${decision})` : ''} ; ${pole || 'un pôle'} signera son avis.`,
  signerNamed: ({ pole, decision }) =>
    `${One(pole)} est désigné pour signer l’avis du collège extérieur${decision ? ` (${decision})` : ''}.`,
  panelOpinionGiven: () => 'Un expert du collège extérieur a rendu son avis.',
  leadStoodDown: ({ pole }) => `${One(pole)} se déporte et quitte la place de référent.`,
  machineMigrated: ({ decision }) =>
    `Le parcours de la demande passe à une nouvelle version.${decision ? ` Décision ${decision}.` : ''}`,
  ruleSetAdopted: ({ decision }) =>
    `Les règles de la demande sont remplacées, les échéances recalculées.${decision ? ` Décision ${decision}.` : ''}`,
  interestsDeclared: () => 'Vous avez déclaré vos liens d’intérêts.',
  leadOpinionShared: ({ pole, position }) =>
    `L’avis du référent est porté aux pôles invités${told(pole && position ? `${pole}, ${position}` : pole)}`,
  takeOverOpened: ({ pole }) => `${One(pole)} est défavorable : un autre pôle peut reprendre le dossier.`,
  coReviewOpened: () => 'L’instruction concertée est ouverte.',
  positionRecorded: ({ pole, position }) => `Position${ofOwn(pole)} connue${told(position)}`,
  lateOpinionRecorded: ({ pole, position }) => `Avis tardif${ofOwn(pole)}, non compté${told(position)}`,
  versionHandedIn: ({ version }) => `La version ${version} du dossier est remise.`,
  versionTaken: ({ version, kind }) =>
    kind === 'major'
      ? `La version ${version} est en vigueur. Changement majeur : ce qui était jugé l’est de nouveau.`
      : `La version ${version} est en vigueur. Changement mineur : les avis rendus restent.`,
  versionRefused: ({ version }) => `La version ${version} n’est pas confirmée.`,
  poleLeft: ({ pole, detail, decision }) =>
    `${One(pole)} ne prend plus part à la demande${detail ? ` : ${detail.toLowerCase()}.` : '.'}${decision ? ` Décision ${decision}.` : ''}`,
  successionAccepted: ({ pole }) => `${One(pole)} prend la place d’un pôle qui est parti.`,
  successionEnded: ({ pole }) => `${One(pole)} ne prend pas la place d’un pôle qui est parti.`,
  successionReminded: ({ pole }) =>
    `Un rappel est envoyé${pole ? ` ${to(pole)}` : ''} : une succession reste à accepter ou non.`,
  leadReassigned: ({ pole, decision }) =>
    `Le comité de pilotage confie la demande ${pole ? to(pole) : 'à un autre pôle'}.${decision ? ` Décision ${decision}.` : ''}`,
  reviewTerminated: ({ pole }) => `L’instruction${ofOwn(pole)} s’arrête avec le départ du pôle.`,
  judgedAnew: ({ pole }) => `L’organe${ofOwn(pole)} reprend son vote, sur la nouvelle version.`,
  windowReopened: ({ pole }) => `La fenêtre${ofOwn(pole)} est rouverte, une fois.`,
  sentToSteering: () => 'Le résultat est renvoyé au comité de pilotage.',
  outcomeUpheld: ({ decision }) =>
    decision
      ? `Le résultat calculé tient. Décision ${decision}.`
      : 'Le résultat calculé tient, sans réponse du comité de pilotage.',
  deliberationOrdered: ({ pole, decision }) =>
    `${One(pole)} délibère de nouveau, à la demande du comité de pilotage.${decision ? ` Décision ${decision}.` : ''}`,
  deliberationLapsed: ({ pole }) => `${One(pole)} n’a pas délibéré de nouveau : son avis compte.`,
  coReviewExpired: () => 'L’instruction concertée est arrivée à son terme.',
  conciliationOpened: () => 'La concertation est ouverte.',
  oppositionLifted: ({ pole }) => `${One(pole)} lève son opposition.`,
  oppositionMaintained: ({ pole }) => `L’opposition${ofOwn(pole)} est maintenue.`,
  outcomeComputed: () => 'Le résultat est calculé.',
  conditionsOpened: () => 'Le label est accordé sous réserves ; le certificat attend qu’elles soient levées.',
  reservationReminded: () => 'Un rappel est envoyé : une réserve attend encore une réponse.',
  reservationAnswered: ({ pole }) => `Une réponse est donnée à la réserve${ofOwn(pole)}.`,
  reservationLifted: ({ pole }) => `${One(pole)} lève sa réserve.`,
  reservationUpheld: ({ pole }) => `${One(pole)} maintient sa réserve.`,
  labelGranted: () => 'Le label est accordé.',
  opinionGiven: () => 'L’avis favorable des pôles est rendu.',
  fullProposalOpened: () => 'La proposition complète est ouverte.',
  requestPostponed: () => 'La demande est ajournée.',
  requestRefused: () => 'La demande est refusée.',
  reexaminationRequested: () => 'Un réexamen du refus est demandé.',
  reexaminationPassedOn: ({ pole }) =>
    `L’organe${ofOwn(pole)} compte trop peu de membres qui puissent l’entendre : le réexamen revient au comité de pilotage.`,
  reexaminationExpired: () => 'Le délai du réexamen est passé.',
  reexaminationDecided: ({ detail, decision }) =>
    `Le réexamen est décidé.${why(detail)}${decision ? ` Décision ${decision}.` : ''}`,
  requestReopened: () => 'La recevabilité est vérifiée de nouveau.',
  organAsked: ({ pole, about }) => `Un organe${ofOwn(pole)} est appelé à voter sur ${question(about)}.`,
  organVotersCalled: () => 'L’organe est complété : une personne de plus est appelée à voter.',
  answerCast: ({ about }) => `Un vote sur ${question(about)} est déposé.`,
  secondAnswerRefused: ({ about }) =>
    `Un vote sur ${question(about)} est refusé : cette personne a déjà voté, ou a voté sur la demande.`,
  organReconvened: ({ about }) =>
    `Le quorum du vote sur ${question(about)} a manqué ; l’organe est consulté une seconde fois.`,
  organReminded: ({ about }) => `Un rappel est envoyé à qui n’a pas voté sur ${question(about)}.`,
  organAnswered: ({ pole }) => `L’organe${ofOwn(pole)} a répondu.`,
  organShort: ({ pole }) => `L’organe${ofOwn(pole)} n’a plus assez de membres pour répondre.`,
  deliberationEnded: ({ about }) => `Le vote sur ${question(about)} s’arrête : il est sans objet.`,
  requestWithdrawn: () => 'La demande est retirée.',
  requestLapsed: ({ detail }) => `La demande est caduque.${why(detail)}`,
  requestClosed: () => 'La procédure est close.',
  deadlineMissed: ({ deadline, pole }) =>
    `Échéance passée${told(deadline)}${pole ? ` ${The(pole)} en est alerté.` : ''}`,
  stepReminded: ({ deadline }) => `Un rappel est envoyé${told(deadline)}`,
  leadClaimOpened: ({ pole }) =>
    `${One(pole)}, référent, est resté silencieux : un autre pôle peut reprendre le dossier.`,
  leadClaimed: ({ pole }) => `${One(pole)} reprend le dossier.`,
  calendarCompressed: () => 'Le calendrier est resserré : tous les délais sont réduits.',
  callMoved: ({ from, to, decision }) =>
    `Les dates de l’appel changent${from === to ? '' : `, la clôture passe du ${from} au ${to}`} : toutes les échéances sont recalculées.${decision ? ` Décision ${decision}.` : ''}`,
  callCancelled: ({ decision }) => `L’appel est annulé.${decision ? ` Décision ${decision}.` : ''}`,
  innerStepReminded: ({ deadline }) => `Un rappel est envoyé dans votre pôle${told(deadline)}`,
  innerDatesMoved: ({ pole }) => `Les échéances${ofOwn(pole)} sont recalculées.`,
  sessionConvened: ({ pole, session }) => `L’organe${ofOwn(pole)} est convoqué en séance${on(session)}.`,
  sessionMoved: ({ session }) => `La séance est déplacée${session ? ` au ${session}` : ''}.`,
  sessionCancelled: ({ session }) => `La séance${session ? ` du ${session}` : ''} est annulée.`,
  attendanceRecorded: ({ session }) =>
    `Les présences à la séance${session ? ` du ${session}` : ''} sont notées.`,
  minutesDrafted: ({ session }) =>
    `Le procès-verbal de la séance${session ? ` du ${session}` : ''} est rédigé.`,
  minutesSigned: () => 'Le procès-verbal d’une séance est signé.',
  minutesApproved: () => 'Le procès-verbal d’une séance est approuvé par le silence.',
  reviewOpened: ({ pole }) => `L’instruction${ofOwn(pole)} est ouverte.`,
  reviewAccepted: ({ pole }) => `${One(pole)} instruit le dossier.`,
  reviewDeclined: ({ pole }) => `${One(pole)} décline l’instruction.`,
  poleRecused: ({ pole }) => `${One(pole)} se déporte.`,
  interestsRequested: ({ pole }) => `Les membres${ofOwn(pole)} sont appelés à déclarer leurs liens.`,
  personRecused: ({ pole }) => `Une personne${ofOwn(pole)} s’est déportée.`,
  conflictConfirmed: ({ pole }) =>
    `Un conflit d’intérêts est confirmé : une personne${ofOwn(pole)} est déportée.`,
  conflictDismissed: ({ pole }) => `Un conflit d’intérêts possible${ofOwn(pole)} est écarté.`,
  exclusionAsked: ({ pole }) => `Une exclusion est demandée${pole ? ` (${pole})` : ''}.`,
  exclusionPut: ({ pole }) => `Une demande d’exclusion est soumise à la présidence${ofOwn(pole)}.`,
  exclusionReminded: () => 'Un rappel est envoyé : une demande d’exclusion attend une réponse.',
  exclusionGranted: ({ pole }) => `${One(pole)} accorde une demande d’exclusion.`,
  exclusionRefused: ({ pole }) => `${One(pole)} refuse une demande d’exclusion.`,
  recusalDecided: () => 'Une personne est déportée.',
  clearanceReached: ({ pole }) => `Le quorum des membres sans lien${ofOwn(pole)} est réuni.`,
  electorateShort: ({ pole }) => `L’organe${ofOwn(pole)} n’a plus assez de votants.`,
  voterDesignated: ({ pole }) => `Une personne${ofOwn(pole)} est désignée pour voter sur cette demande.`,
  expertAssigned: () => 'Une lecture est confiée.',
  expertReminded: () => 'Un rappel est envoyé : une lecture reste attendue.',
  reviewSubmitted: () => 'Une lecture est rendue.',
  expertiseConcluded: () => 'Les lectures sont closes.',
  voteOpened: ({ pole }) => `Le vote${ofOwn(pole)} est ouvert.`,
  votersCalled: () => 'L’organe est complété : une personne de plus est appelée à voter.',
  ballotCast: () => 'Un bulletin est déposé.',
  lateBallotKept: () => 'Un bulletin tardif est conservé ; il n’est pas compté.',
  lateOpinionKept: ({ position }) => `Un avis tardif est signé${told(position)} Il n’est pas compté.`,
  secondVoteRefused: () => 'Un second vote d’une même personne sur la demande est refusé.',
  ballotsOpened: () => 'Les bulletins scellés sont ouverts, tous ensemble.',
  ballotsDestroyed: () => 'Les bulletins scellés sont détruits sans avoir été ouverts.',
  voteClosed: ({ pole }) => `Le vote${ofOwn(pole)} est clos et compté.`,
  quorumMissed: () => 'Le quorum a manqué ; l’organe est convoqué de nouveau.',
  opinionProposed: ({ position }) => `L’avis est calculé${told(position)} Il attend la présidence.`,
  opinionValidated: ({ pole, position, unseen }) =>
    `L’avis${ofOwn(pole)} est signé${told(position)}${why(unseen)}`,
  opinionRevised: ({ pole, position, unseen }) =>
    `L’avis${ofOwn(pole)} est révisé${told(position)}${why(unseen)}`,
  fellSilent: ({ pole }) => `${One(pole)} est réputé sans objection, faute de réponse.`,
  reviewClosed: ({ pole }) => `L’instruction${ofOwn(pole)} est close.`,
  reviewDeadlineMissed: ({ deadline }) => `Échéance de votre pôle passée${told(deadline)}`,
  ...labelJournal,
  ...handoverJournal,
  ...standstillJournal,
  ...readerJournal,
  ...resubmissionJournal,
  ...supportJournal,
  ...withdrawalJournal,
});

export type JournalWords = Words<typeof journal>;
