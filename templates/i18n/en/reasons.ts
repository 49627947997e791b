import { handoverReasons } from './handover.js';
import { departureReasons } from './departures.js';
import { standstillReasons } from './standstill.js';
import type { ReasonsWords } from '../fr/reasons.js';
import { delegationReasons } from './delegation.js';
import { exclusionReasons } from './exclusions.js';
import { labelReasons } from './label.js';
import { pieceReasons } from './pieces.js';
import { readerReasons } from './readers.js';
import { resubmissionReasons } from './resubmission.js';

export const reasons: ReasonsWords = {
  ...labelReasons,
  ...handoverReasons,
  ...{ ...delegationReasons, ...exclusionReasons, ...pieceReasons },
  ...readerReasons,
  ...resubmissionReasons,
  notInThisState: () => 'The step of the file does not allow it, or no longer does.',
  noMigration: ({ machine, from, to }) =>
    `Version ${from} of ${machine} has no way to version ${to} in this program.`,
  notAPastInstant: () => 'This date cannot be read, or is still to come.',
  notYourAct: () => 'Your mandate does not give you this action.',
  interestsNotDeclared: () => 'Declare your interests first: the file opens afterwards.',
  conflictPointedOut: ({ organisations }) =>
    `A link was found between you and ${organisations}: read it, then say whether you have an interest.`,
  noConflictFound: () => 'Nothing was found about this person in your cluster.',
  personAside: () => 'This person has already stood aside from the file.',
  conflictDismissed: () => 'What was found about this person has already been dismissed.',
  interestsAlreadyDeclared: () => 'You have already declared that you have no link.',
  recusalIsFinal: () => 'You have stood aside from this file; that is final.',
  dossierIncomplete: () =>
    'Answers are missing in the file: its “Check and submit” page lists them one by one.',
  callClosed: () => 'The call is closed: the date and time of receipt prevail.',
  callIsCancelled: () => 'This call is cancelled.',
  callIsOver: () => 'This call is over: its closing has passed.',
  firstStepMissing: () =>
    'This call receives the projects that have a favourable opinion of its first step: the holder opens the full proposal from that first file.',
  alreadyContinued: () => 'The full proposal of this project is open already; an opinion opens one only.',
  callDoesNotFollow: () => 'No call of the second step follows this one.',
  callNotOpen: () => 'The call of the second step is not open yet.',
  callHasDossiers: () => 'This call has files: what they were asked for no longer changes.',
  opinionFollowsNone: () => 'A call of the first step follows no other.',
  followsNoOpinion: () =>
    'The call it follows must be one of the first step, where the clusters give an opinion.',
  callIsFollowed: () => 'A call of the second step follows this one: it gives an opinion.',
  awardUnchanged: () => 'This is what the call asks of the clusters already.',
  closingPast: () => 'The new closing must be in the future, and after the cut-off date before it.',
  intakeOutOfOrder: () => 'The clusters’ intake date comes after the opening and before the closing.',
  callNotMoved: () => 'These are already the dates of the call.',
  noVersionToCome: () => 'The step of the file does not allow a new version.',
  versionUnchanged: () =>
    'No new version is ready, or it is the same as the one handed in: write it first on the pages of the file.',
  versionTooLate: ({ days }) =>
    `This change is major and it is too late to judge again: certificates are due ${days} days before the call closes.`,
  noVersionAwaits: () => 'No version of the file awaits confirmation.',
  consortiumBroken: () =>
    'The consortium no longer has the minimum the call asks for: this version cannot be confirmed.',
  versionAwaited: () =>
    'A version that changes the partners awaits the confirmation of your cluster: confirm it or not, then certify.',
  completionAlreadyAsked: () => 'A completion has already been requested; it is requested only once.',
  tooLateForCompletion: ({ days }) =>
    `It is too late for a completion: it is requested at the latest ${days} days before the call closes.`,
  completionAlreadyExtended: () => 'The time has already been extended; it is extended only once.',
  voteUnderWay: () => 'A vote is open: rules do not change while people vote.',
  rulesAlreadyPinned: () => 'This request already follows the rules its call follows today.',
  decisionModelBegun: () => 'The decision model no longer changes once the request is before the clusters.',
  deadlineWouldBePast: () =>
    'With these rules a deadline would already have passed: nobody’s time is taken away after the fact.',
  settingUnknown: () => 'There is no such setting.',
  settingForm: () => 'This setting does not accept such a value.',
  settingBounds: ({ least, most }) => `This value goes from ${least} to ${most}.`,
  settingOrder: ({ least }) => `This value contradicts another setting: it must be at least ${least}.`,
  poleNotMember: ({ pole }) => `${pole} is not a member of the charter for this request.`,
  poleWithdrawn: ({ pole }) =>
    `${pole} has already taken a position or stood aside: it can no longer be named.`,
  ...departureReasons,
  ...standstillReasons,
  leadTakenOver: () => 'The file has already been taken over once; that happens only once.',
  poleLeadsAlready: ({ pole }) => `${pole} is already the lead.`,
  leadStillInTime: () =>
    'The lead is still in time: another cluster may take over the file only if it stays silent until the date planned before the closing of the call.',
  alreadyCompressed: () => 'The calendar is already compressed.',
  submittedInTime: () =>
    'The file was submitted before the clusters’ intake date: its calendar is not compressed.',
  noOpenOpposition: () => 'Your cluster has no open opposition to this file.',
  notAnExpert: () =>
    'No expert named by your cluster is free for this file: invite one from the Cooperation page.',
  expertRecused: () => 'This person has stood aside from the file: choose another.',
  expertAlreadyAssigned: () => 'This person already has the reading of this file.',
  notAssigned: () => 'This reading is not assigned to you.',
  reviewAlreadySubmitted: () => 'Your reading is already handed in; it can no longer change.',
  reviewMissing: ({ needed }) =>
    Number(needed) > 1 ? `At least ${needed} readings must be in.` : 'At least one reading must be in.',
  leadOpinionAwaited: () => 'The vote of your cluster opens when the lead has given its opinion.',
  electorateShort: ({ voters, needed }) =>
    `Too few voters after the recusals: ${voters}, ${needed} are needed. The decision body is to be completed.`,
  electorateComplete: () => 'The decision body has enough voters: there is nobody to designate.',
  notOneself: () => 'Nobody designates themselves.',
  votesAlready: () => 'This person already votes in the decision body on this request.',
  readerVotes: () => 'This person reads the file as an expert: they do not judge it by a vote as well.',
  expertVotes: () => 'This person is designated to vote on this file: they do not read it as an expert.',
  notDesignable: () =>
    'Nobody else of your cluster can be designated: it takes a mandate in the cluster, other than that of a case officer.',
  poleTied: ({ pole }) =>
    `${pole} is a partner of the project, or set aside at the request of its holder: choose another cluster to sign.`,
  panelHasJudged: () =>
    'Experts who have given their opinion stay on the panel; once the result is computed, only the cluster that signs may change.',
  panelTooSmall: ({ needed }) => `An outside panel has at least ${needed} different experts.`,
  notAnOutsider: () =>
    'An expert of the panel is an outsider: they neither sit nor work in any cluster, and nothing ties them to a partner of the project.',
  nobodySigns: () => 'Nobody can sign for this cluster: its chair and its deputy have stood aside.',
  notOnPanel: () => 'You are not on the outside panel of this request.',
  seatNotEligible: () => 'This seat does not vote: mandate expired, advisory voice or recusal.',
  voterRecused: () => 'You have stood aside from this file: you cannot vote.',
  questionOver: () =>
    'That question is no longer the one put to your organ: read the file and your reasons again, then answer the one that is.',
  ballotAlreadyCast: () => 'The ballot of this seat is already cast; it cannot be taken back.',
  ballotReasonsMissing: () => 'This ballot must give its reasons: write them.',
  sealedBallotAltered: () =>
    'A sealed ballot is no longer the one that was cast: the vote is not counted. Whoever administers the service compares it with a backup.',
  alreadyVoted: () =>
    'A person votes once on a request, even if they sit in two clusters: this vote has already been cast.',
  remoteVoteRuns: () => 'A remote vote runs until its deadline; nobody shortens it.',
  opinionNotForInvited: () => 'Only the lead can postpone.',
  opinionNotForLead: () => 'The lead must take a position: “no objection” is for invited clusters only.',
  reservationMissing: () => 'An opinion with reservations must state at least one: write a recommendation.',
  reasonsMissing: () => 'An unfavourable opinion or a postponement must give its reasons: write them.',
  reservationSettled: () => 'This reservation is already lifted or upheld.',
  reservationOfAnother: ({ pole }) => `This reservation is that of ${pole}: no other cluster can lift it.`,
  answerAwaited: () => 'The holder’s answer is awaited; a reservation is upheld only after it.',
  reservationDate: ({ days }) =>
    `A suspensive reservation carries a future date, at least ${days} days before the closing.`,
  committeeHasVoted: () =>
    'The single committee has voted: nobody can go back alone on their cluster’s votes.',
  sessionPast: () => 'A session is called for a future date.',
  sessionTooLate: () =>
    'After a missed quorum, the session takes place within the time set for the second call.',
  sessionAfterClosing: () => 'The session takes place before the call closes.',
  sessionStands: () => 'A session is already called: move it or cancel it.',
  sessionNotYet: () =>
    'A session is called for another day: the vote in session opens that day. Move it, cancel it, or vote remotely.',
  noSessionAhead: () => 'No session is called for a future date.',
  sessionNotHeld: () => 'This session has not taken place, or not yet.',
  minutesApproved: () => 'The minutes of this session are approved: they no longer change.',
  seatNotOfSession: () => 'One of these seats is not in the decision body, or its holder has stood aside.',
  voterAbsent: () =>
    'Whoever voted in session was there, remotely or by proxy: one of these seats has voted.',
  noProxy: () => 'A represented seat has given a proxy: one of these has not.',
  attendanceMissing: () => 'Record the attendance first.',
  minutesMissing: () => 'The minutes are not drafted yet.',
  noOpinionCounted: () => 'The decision body has not voted: there is no opinion to sign.',
  lateOpinionGiven: () => 'Your cluster has already given its late opinion.',
  tooLateToReopen: () =>
    'Less than one working day is left before the date by which the clusters must have concluded: a window can no longer be reopened.',
  rulingAwaited: () =>
    'The result was sent to the steering committee: its answer is awaited, or its silence at the deadline.',
  sentToSteeringOnce: () =>
    'The result of this request has already been sent to the steering committee; that happens only once.',
  noRulingAwaited: () => 'Nothing has been sent to the steering committee on this request.',
  poleHasNotVoted: () => 'This cluster gave no opinion: it has nothing to deliberate on again.',
  tooLateToDeliberate: () =>
    'Less than one working day is left before the date by which the clusters must have concluded: a body can no longer deliberate again.',
  windowReopenedOnce: () => 'A window has already been reopened on this request; that happens only once.',
  poleNotSilent: () => 'This cluster has not stayed silent: its window is not reopened.',
  leadNotFavourable: () =>
    'The opinion of the lead is not favourable: reopening a window would change nothing.',
  jointDecisionReached: () => 'The joint decision has been reached: a late opinion would no longer count.',
  votedOnRequest: () => 'Whoever voted on this request takes no part in its re-examination.',
  reexaminationOnce: () => 'The refusal of this request has been re-examined already; it is only once.',
  reexaminationTooLate: () => 'The time to ask for a re-examination is over: the refusal is final.',
  reexaminationReasonsMissing: () => 'A re-examination is asked with its reasons.',
  organHears: () => 'Another body of the cluster hears this appeal: it is for that body to answer.',
  reopenedOnce: () => 'The admissibility of this request has been reopened already; it is only once.',
  notNow: () => 'This is not possible now.',
  notYou: () => 'Your mandate does not give you this action.',
  unknown: () => 'This file does not exist, or not for you.',
  stale: () => 'What you were about to sign has changed meanwhile. Read it again, then sign.',
  commandIdReused: () => 'This page has already been used for another action: reopen it.',
  unreadable: () => 'This request cannot be read: reopen the page and start again.',
  notDue: () => 'This deadline no longer exists.',
  clockBehind: () => 'The clock of the service is slow: try again in a moment.',
  busy: () => 'Several people are acting on this file: try again in a moment.',
  unavailable: () => 'The service is down for a moment: nothing was done, try again.',
  markMissing: () => 'Mark this criterion from 0 to 5 before you hand in your reading.',
  recommendationMissing: () => 'Choose a recommendation before you hand in your reading.',
  isUuid: () => 'This answer cannot be read: reopen the page and start again.',
  strayCharacter: () =>
    'An invisible character has slipped into this text: delete it or type the passage again.',
  unknownChoice: () => 'Choose one of the answers offered.',
  dossierSubmitted: () => 'The file is submitted: to change it, first prepare a new version from its page.',
  submissionUnderWay: () => 'This file is being submitted: reopen it in a minute.',
  dossierMoved: () => 'The file changed while you were submitting it: read it again, then submit.',
  notOfficerOfPole: () => 'Only a case officer of this cluster may invite.',
  organNotSeated: () => 'This seat is not in this body.',
  notOpen: () => 'This call is not open.',
};
