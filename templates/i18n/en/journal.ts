import { handoverJournal } from './handover.js';
import { labelJournal } from './label.js';
import { standstillJournal } from './standstill.js';
import { readerJournal } from './readers.js';
import { resubmissionJournal } from './resubmission.js';
import { supportJournal } from './support.js';
import { withdrawalJournal } from './withdrawal.js';
import type { JournalWords } from '../fr/journal.js';

const ofOwn = (pole: string) => (pole ? ` of ${pole}` : '');
const atOwn = (pole: string) => (pole ? ` at ${pole}` : '');
const one = (pole: string) => pole || 'A cluster';
/** What a body is asked after the decision (R45, R68, R70). */
const questions: Record<string, string> = {
  withdrawal: 'withdrawal of its label',
  coLabel: 'label it may add',
  reexamination: 're-examination',
};
const question = (about: string) => questions[about] ?? 'question';
const told = (text: string) => (text ? `: ${text}.` : '.');
const why = (detail: string) => (detail ? ` ${detail}` : '');

export const journal: JournalWords = {
  draftOpened: () => 'The file is opened.',
  draftDeleted: () => 'The draft is deleted.',
  submitted: () => 'The file is submitted.',
  completionRequested: () => 'A completion is requested.',
  completionExtended: () => 'The time for completion is extended.',
  completionReminded: () => 'A reminder is sent: the completion is still awaited.',
  completed: () => 'The completion is in, a new version is sealed.',
  admitted: () => 'The file is admissible, the clusters concerned are invited.',
  poleSetAside: ({ pole }) =>
    `${one(pole)} is a partner of the project: it neither leads nor reviews the request.`,
  rejectedInadmissible: () => 'The file is declared inadmissible.',
  leadUndetermined: ({ detail }) => `The lead cluster is still to be named.${why(detail)}`,
  leadAttributed: ({ pole, detail, decision }) =>
    `${one(pole)} is named lead${detail ? `: ${detail}` : '.'}${decision ? ` Decision ${decision}.` : ''}`,
  panelAwaited: () =>
    'Every cluster has stood aside: the steering committee is asked to name an outside panel.',
  panelNamed: ({ pole, decision }) =>
    `An outside panel is named${decision ? ` (${decision})` : ''}; ${pole || 'a cluster'} will sign its opinion.`,
  signerNamed: ({ pole, decision }) =>
    `${one(pole)} is named to sign the opinion of the outside panel${decision ? ` (${decision})` : ''}.`,
  panelOpinionGiven: () => 'An expert of the outside panel has given an opinion.',
  leadStoodDown: ({ pole }) => `${one(pole)} stands aside and gives up the lead.`,
  machineMigrated: ({ decision }) =>
    `The procedure of the request moves to a new version.${decision ? ` Decision ${decision}.` : ''}`,
  ruleSetAdopted: ({ decision }) =>
    `The rules of the request are replaced, its deadlines recalculated.${decision ? ` Decision ${decision}.` : ''}`,
  interestsDeclared: () => 'You have declared your interests.',
  leadOpinionShared: ({ pole, position }) =>
    `The opinion of the lead is shared with the invited clusters${told(pole && position ? `${pole}, ${position}` : pole)}`,
  takeOverOpened: ({ pole }) => `${one(pole)} is unfavourable: another cluster may take over the file.`,
  coReviewOpened: () => 'The joint review is open.',
  positionRecorded: ({ pole, position }) => `Position${ofOwn(pole)} known${told(position)}`,
  lateOpinionRecorded: ({ pole, position }) => `Late opinion${ofOwn(pole)}, not counted${told(position)}`,
  versionHandedIn: ({ version }) => `Version ${version} of the file is handed in.`,
  versionTaken: ({ version, kind }) =>
    kind === 'major'
      ? `Version ${version} is in force. Major change: what was judged is judged again.`
      : `Version ${version} is in force. Minor change: the opinions given stay.`,
  versionRefused: ({ version }) => `Version ${version} is not confirmed.`,
  poleLeft: ({ pole, detail, decision }) =>
    `${pole || 'A cluster'} has no part in the request any more${detail ? `: ${detail.toLowerCase()}.` : '.'}${decision ? ` Decision ${decision}.` : ''}`,
  successionAccepted: ({ pole }) => `${pole || 'A cluster'} takes the place of a cluster that has left.`,
  successionEnded: ({ pole }) => `${pole || 'A cluster'} does not take the place of a cluster that has left.`,
  successionReminded: ({ pole }) =>
    `A reminder is sent${pole ? ` to ${pole}` : ''}: a succession is to be accepted or not.`,
  leadReassigned: ({ pole, decision }) =>
    `The steering committee hands the request to ${pole || 'another cluster'}.${decision ? ` Decision ${decision}.` : ''}`,
  reviewTerminated: ({ pole }) =>
    `The review${pole ? ` of ${pole}` : ''} ends with the departure of the cluster.`,
  judgedAnew: ({ pole }) => `The decision body${ofOwn(pole)} takes its vote up again, on the new version.`,
  windowReopened: ({ pole }) => `The window${ofOwn(pole)} is reopened, once.`,
  sentToSteering: () => 'The result is sent to the steering committee.',
  outcomeUpheld: ({ decision }) =>
    decision
      ? `The computed result stands. Decision ${decision}.`
      : 'The computed result stands, without an answer from the steering committee.',
  deliberationOrdered: ({ pole, decision }) =>
    `${one(pole)} deliberates again, at the request of the steering committee.${decision ? ` Decision ${decision}.` : ''}`,
  deliberationLapsed: ({ pole }) => `${one(pole)} has not deliberated again: its opinion counts.`,
  coReviewExpired: () => 'The joint review has come to its end.',
  conciliationOpened: () => 'The conciliation is open.',
  oppositionLifted: ({ pole }) => `${one(pole)} lifts its opposition.`,
  oppositionMaintained: ({ pole }) => `The opposition${ofOwn(pole)} is maintained.`,
  outcomeComputed: () => 'The result is computed.',
  conditionsOpened: () =>
    'The label is granted with reservations; the certificate waits for them to be lifted.',
  reservationReminded: () => 'A reminder is sent: a reservation still awaits an answer.',
  reservationAnswered: ({ pole }) => `An answer is given to the reservation${pole ? ` of ${pole}` : ''}.`,
  reservationLifted: ({ pole }) => `${pole || 'A cluster'} lifts its reservation.`,
  reservationUpheld: ({ pole }) => `${pole || 'A cluster'} upholds its reservation.`,
  labelGranted: () => 'The label is granted.',
  opinionGiven: () => 'The favourable opinion of the clusters is given.',
  fullProposalOpened: () => 'The full proposal is opened.',
  requestPostponed: () => 'The request is postponed.',
  requestRefused: () => 'The request is refused.',
  reexaminationRequested: () => 'A re-examination of the refusal is asked.',
  reexaminationPassedOn: ({ pole }) =>
    `The body of ${pole || 'a cluster'} has too few members who may hear it: the re-examination falls to the steering committee.`,
  reexaminationExpired: () => 'The time of the re-examination is over.',
  reexaminationDecided: ({ detail, decision }) =>
    `The re-examination is decided.${why(detail)}${decision ? ` Decision ${decision}.` : ''}`,
  requestReopened: () => 'The admissibility is being checked again.',
  organAsked: ({ pole, about }) =>
    `A body of ${pole || 'a cluster'} is called to vote on the ${question(about)}.`,
  organVotersCalled: () => 'The body is completed: one more person is called to vote.',
  answerCast: ({ about }) => `A vote on the ${question(about)} is cast.`,
  secondAnswerRefused: ({ about }) =>
    `A vote on the ${question(about)} is refused: this person has voted already, or voted on the request.`,
  organReconvened: ({ about }) =>
    `The quorum of the vote on the ${question(about)} was missed; the body is consulted a second time.`,
  organReminded: ({ about }) => `A reminder is sent to those who have not voted on the ${question(about)}.`,
  organAnswered: ({ pole }) => `The body of ${pole || 'a cluster'} has answered.`,
  organShort: ({ pole }) => `The body of ${pole || 'a cluster'} has too few members left to answer.`,
  deliberationEnded: ({ about }) => `The vote on the ${question(about)} ends: it has no object any more.`,
  requestWithdrawn: () => 'The request is withdrawn.',
  requestLapsed: ({ detail }) => `The request has lapsed.${why(detail)}`,
  requestClosed: () => 'The procedure is closed.',
  deadlineMissed: ({ deadline, pole }) =>
    `A deadline has passed${told(deadline)}${pole ? ` ${pole} is alerted.` : ''}`,
  stepReminded: ({ deadline }) => `A reminder is sent${told(deadline)}`,
  leadClaimOpened: ({ pole }) =>
    `${one(pole)}, the lead, has kept silent: another cluster may take over the file.`,
  leadClaimed: ({ pole }) => `${one(pole)} takes over the file.`,
  calendarCompressed: () => 'The calendar is compressed: every time limit is shortened.',
  callMoved: ({ from, to, decision }) =>
    `The dates of the call change${from === to ? '' : `, its closing moves from ${from} to ${to}`}: every deadline is recalculated.${decision ? ` Decision ${decision}.` : ''}`,
  callCancelled: ({ decision }) => `The call is cancelled.${decision ? ` Decision ${decision}.` : ''}`,
  innerStepReminded: ({ deadline }) => `A reminder is sent within your cluster${told(deadline)}`,
  innerDatesMoved: ({ pole }) => `The deadlines${ofOwn(pole)} are recalculated.`,
  sessionConvened: ({ pole, session }) =>
    `The decision body${ofOwn(pole)} is called to a session${session ? ` on ${session}` : ''}.`,
  sessionMoved: ({ session }) => `The session is moved${session ? ` to ${session}` : ''}.`,
  sessionCancelled: ({ session }) => `The session${session ? ` of ${session}` : ''} is cancelled.`,
  attendanceRecorded: ({ session }) =>
    `Attendance at the session${session ? ` of ${session}` : ''} is recorded.`,
  minutesDrafted: ({ session }) =>
    `The minutes of the session${session ? ` of ${session}` : ''} are drafted.`,
  minutesSigned: () => 'The minutes of a session are signed.',
  minutesApproved: () => 'The minutes of a session are approved by silence.',
  reviewOpened: ({ pole }) => `The review${ofOwn(pole)} is opened.`,
  reviewAccepted: ({ pole }) => `${one(pole)} reviews the file.`,
  reviewDeclined: ({ pole }) => `${one(pole)} declines the review.`,
  poleRecused: ({ pole }) => `${one(pole)} stands aside.`,
  interestsRequested: ({ pole }) => `The members${ofOwn(pole)} are called to declare their interests.`,
  personRecused: ({ pole }) => `Somebody${atOwn(pole)} has stood aside.`,
  conflictConfirmed: ({ pole }) => `A conflict of interest is confirmed: somebody${atOwn(pole)} is recused.`,
  conflictDismissed: ({ pole }) => `A possible conflict of interest${ofOwn(pole)} is dismissed.`,
  exclusionAsked: ({ pole }) => `An exclusion is requested${pole ? ` (${pole})` : ''}.`,
  exclusionPut: ({ pole }) => `An exclusion request is put to the chair${ofOwn(pole)}.`,
  exclusionReminded: () => 'A reminder is sent: an exclusion request awaits an answer.',
  exclusionGranted: ({ pole }) => `${pole || 'A cluster'} grants an exclusion request.`,
  exclusionRefused: ({ pole }) => `${pole || 'A cluster'} refuses an exclusion request.`,
  recusalDecided: () => 'A person is recused.',
  clearanceReached: ({ pole }) => `The quorum of members without a link is met${atOwn(pole)}.`,
  electorateShort: ({ pole }) => `The decision body${ofOwn(pole)} no longer has enough voters.`,
  voterDesignated: ({ pole }) => `Somebody${ofOwn(pole)} is designated to vote on this request.`,
  expertAssigned: () => 'A reading is assigned.',
  expertReminded: () => 'A reminder is sent: a reading is still awaited.',
  reviewSubmitted: () => 'A reading is handed in.',
  expertiseConcluded: () => 'The readings are closed.',
  voteOpened: ({ pole }) => `The vote${ofOwn(pole)} is open.`,
  votersCalled: () => 'The body is completed: one more person is called to vote.',
  ballotCast: () => 'A ballot is cast.',
  lateBallotKept: () => 'A late ballot is kept; it is not counted.',
  lateOpinionKept: ({ position }) => `A late opinion is signed${told(position)} It is not counted.`,
  secondVoteRefused: () => 'A second vote by one person on the request is refused.',
  ballotsOpened: () => 'The sealed ballots are opened, all at once.',
  ballotsDestroyed: () => 'The sealed ballots are destroyed without having been opened.',
  voteClosed: ({ pole }) => `The vote${ofOwn(pole)} is closed and counted.`,
  quorumMissed: () => 'The quorum was missed; the decision body is convened again.',
  opinionProposed: ({ position }) => `The opinion is computed${told(position)} It waits for the chair.`,
  opinionValidated: ({ pole, position, unseen }) =>
    `The opinion${ofOwn(pole)} is signed${told(position)}${why(unseen)}`,
  opinionRevised: ({ pole, position, unseen }) =>
    `The opinion${ofOwn(pole)} is revised${told(position)}${why(unseen)}`,
  fellSilent: ({ pole }) => `${one(pole)} is deemed to have no objection, for lack of an answer.`,
  reviewClosed: ({ pole }) => `The review${ofOwn(pole)} is closed.`,
  reviewDeadlineMissed: ({ deadline }) => `A deadline of your cluster has passed${told(deadline)}`,
  ...labelJournal,
  ...handoverJournal,
  ...standstillJournal,
  ...readerJournal,
  ...resubmissionJournal,
  ...supportJournal,
  ...withdrawalJournal,
};
