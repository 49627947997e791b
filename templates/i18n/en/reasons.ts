import type { ReasonsWords } from '../fr/reasons.js';

export const reasons: ReasonsWords = {
  notInThisState: () => 'The step of the file does not allow it, or no longer does.',
  notYourAct: () => 'Your mandate does not give this act.',
  interestsNotDeclared: () => 'Declare your interests first: the file opens afterwards.',
  conflictPointedOut: ({ organisations }) =>
    `A link was found between you and ${organisations}: read it, then say whether you have an interest.`,
  noConflictFound: () => 'Nothing was found about this person in your cluster.',
  personAside: () => 'This person has stood aside from the file already.',
  conflictDismissed: () => 'What was found about this person is dismissed already.',
  exclusionTooLate: () =>
    'It is too late for this cluster: an exclusion is asked until the time to declare interests ends, counted from the naming of the lead.',
  exclusionsExhausted: ({ most }) => `A request carries ${most} exclusions asked at the most.`,
  exclusionAskedAlready: () => 'This is asked already, and awaits its answer.',
  exclusionSettled: () => 'This exclusion awaits no answer of yours, or none any more.',
  exclusionWithoutObject: () => 'Your cluster gives no opinion on this file: there is nothing to set aside.',
  exclusionPersonMissing: () => 'Choose, among the people of your cluster, the one who is meant.',
  interestsAlreadyDeclared: () => 'You have already declared that you have no link.',
  recusalIsFinal: () => 'You have stood aside from this file; that is final.',
  dossierIncomplete: () => 'Answers are missing in the file: its check page tells them one by one.',
  callClosed: () => 'The call is closed: the date and hour of reception prevail.',
  callIsCancelled: () => 'This call is cancelled.',
  callIsOver: () => 'This call is over: its closing has passed.',
  closingPast: () => 'The new closing must be in the future, and after the cut-off date before it.',
  intakeOutOfOrder: () => 'What the pôles expect comes after the opening and before the closing.',
  callNotMoved: () => 'These are the dates of the call already.',
  completionAlreadyAsked: () => 'A complement has already been requested; it is requested only once.',
  tooLateForCompletion: ({ days }) =>
    `It is too late for a complement: it is requested at the latest ${days} days before the call closes.`,
  completionAlreadyExtended: () => 'The time has already been extended; it is extended only once.',
  voteUnderWay: () => 'A vote is open: rules do not change while people vote.',
  rulesAlreadyPinned: () => 'This request follows the rules its call follows today.',
  decisionModelBegun: () =>
    'The decision model no longer changes once the clusters have been given the request.',
  deadlineWouldBePast: () =>
    'With these rules a deadline would have passed already: nobody loses their time afterwards.',
  settingUnknown: () => 'There is no such setting.',
  settingForm: () => 'This setting does not take such a value.',
  settingBounds: ({ least, most }) => `This value is from ${least} to ${most}.`,
  settingOrder: ({ least }) => `This value contradicts another setting: it is ${least} at least.`,
  poleNotMember: ({ pole }) => `${pole} is not a member of the charter for this request.`,
  poleWithdrawn: ({ pole }) =>
    `${pole} has already taken a position or stood aside: it can no longer be named.`,
  leadTakenOver: () => 'The file has been taken over once; that happens only once.',
  poleLeadsAlready: ({ pole }) => `${pole} leads already.`,
  leadStillInTime: () =>
    'The lead is still in time: another cluster takes the file over only if it keeps silent until the date planned before the closing of the call.',
  alreadyCompressed: () => 'The calendar is compressed already.',
  submittedInTime: () => 'The file came before the clusters’ intake date: its calendar is not compressed.',
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
    `Too few voters once the recused are out: ${voters}, ${needed} are needed. The body is to be completed.`,
  seatNotEligible: () => 'This seat does not vote: mandate over, advisory voice or recusal.',
  voterRecused: () => 'You have stood aside from this file: you cannot vote.',
  ballotAlreadyCast: () => 'The ballot of this seat is already cast; it cannot be taken back.',
  ballotReasonsMissing: () => 'This ballot gives its reasons: write them.',
  sealedBallotAltered: () =>
    'A sealed ballot is no longer the one that was cast: the vote is not counted. Whoever administers the service compares it with a backup.',
  alreadyVoted: () =>
    'A person votes once on a request, even when they sit in two clusters: this vote is already given.',
  remoteVoteRuns: () => 'A remote vote runs until its deadline; nobody shortens it.',
  opinionNotForInvited: () => 'Only the lead can postpone.',
  opinionNotForLead: () => 'The lead must speak: “no objection” is for the clusters invited.',
  reservationMissing: () => 'An opinion with reservations states at least one: write a recommendation.',
  reasonsMissing: () => 'An unfavourable opinion or a postponement gives its reasons: write them.',
  reservationSettled: () => 'This reservation is already lifted or upheld.',
  reservationOfAnother: ({ pole }) => `This reservation is that of ${pole}: no other cluster lifts it.`,
  answerAwaited: () => 'The answer of the holder is awaited; a reservation is upheld only after it.',
  reservationDate: ({ days }) =>
    `A suspensive reservation has a date to come, at least ${days} days before the closing.`,
  committeeHasVoted: () =>
    'The single committee has voted: nobody goes back alone on the votes of their cluster.',
  sessionPast: () => 'A session is called for a date to come.',
  sessionTooLate: () => 'After a missed quorum the session takes place within the time of the second call.',
  sessionAfterClosing: () => 'The session takes place before the call closes.',
  sessionStands: () => 'A session is already called: move it or cancel it.',
  sessionNotYet: () =>
    'A session is called for another day: the vote in session opens that day. Move it, cancel it, or vote remotely.',
  noSessionAhead: () => 'No session to come is called.',
  noOpinionCounted: () => 'The body has not voted: there is no opinion to sign.',
  lateOpinionGiven: () => 'Your cluster has already given its late opinion.',
  tooLateToReopen: () =>
    'Less than one working day is left before the clusters must have concluded: no window can be opened again.',
  rulingAwaited: () =>
    'The result was sent to the steering committee: its answer is awaited, or its silence at the deadline.',
  sentToSteeringOnce: () =>
    'The result of this request was sent to the steering committee already; that happens once only.',
  noRulingAwaited: () => 'Nothing was sent to the steering committee on this request.',
  poleHasNotVoted: () => 'This cluster gave no opinion: it has nothing to deliberate again.',
  tooLateToDeliberate: () =>
    'Less than one working day is left before the date by which the clusters must have concluded: no body can deliberate again.',
  windowReopenedOnce: () => 'A window has already been opened again on this request; that happens once only.',
  poleNotSilent: () => 'This cluster has not stayed silent: its window is not opened again.',
  leadNotFavourable: () =>
    'The opinion of the lead is not favourable: a window opened again would change nothing.',
  jointDecisionReached: () => 'The joint decision is reached: a late opinion would no longer count.',
  notNow: () => 'This is not possible now.',
  notYou: () => 'Your mandate does not give this act.',
  unknown: () => 'This file does not exist, or not for you.',
  stale: () => 'What you were about to sign has changed meanwhile. Read it again, then sign.',
  commandIdReused: () => 'This page has already served for another act: open it again.',
  unreadable: () => 'This request cannot be read: open the page again.',
  notDue: () => 'This deadline no longer exists.',
  clockBehind: () => 'The clock of the service is late: try again in a moment.',
  busy: () => 'Several people are acting on this file: try again in a moment.',
  unavailable: () => 'The service is stopped for a moment: nothing was done, try again.',
  markMissing: () => 'Mark this criterion from 0 to 5 before you hand in your reading.',
  recommendationMissing: () => 'Choose a recommendation before you hand in your reading.',
  isUuid: () => 'This answer cannot be read: open the page again.',
  strayCharacter: () =>
    'An invisible character has slipped into this text: delete it or type the passage again.',
  unknownChoice: () => 'Choose one of the answers offered.',
  dossierSubmitted: () => 'The file is submitted: it no longer changes unless a complement is requested.',
  submissionUnderWay: () => 'This file is being submitted: open it again in a minute.',
  dossierMoved: () => 'The file changed while you were submitting it: read it again, then submit.',
  notOfficerOfPole: () => 'Only a case officer of this cluster may invite.',
  organNotSeated: () => 'This seat is not of this body.',
  notOpen: () => 'This call is not open.',
};
