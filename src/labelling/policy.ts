import { requestOf, type Aggregate, type By, type Reason } from '../../workflows/index.js';
import { answers, designates } from './answerers.js';
import { answerer } from './deliberations.js';
import {
  anyReviewer,
  assignedExpert,
  confirmsChange,
  confirmsVersion,
  fundingReporter,
  holder,
  judges,
  leadOfLabel,
  panelExpert,
  ofActing,
  ofPole,
  requestEscalated,
  reviewEscalated,
  secretary,
  signs,
  signsLabel,
  signsLead,
  voter,
  type Question,
  type Right,
} from './capacities.js';
import type { CommandName } from './command-names.js';
import { signsSuccession } from './departures.js';
import { asked, inPlace, isAnswer, takesBack } from './handovers.js';
import { formerly, hasDeclared, powerGone } from './lapsed.js';
import { stops } from './standstill.js';
import { actingPole, mayKnow, mayRead } from './standing.js';

/** R74: nobody but the lead, not even who holds the file or signs for a panel. */
const leadOf = (aggregate: Aggregate) => requestOf(aggregate)?.context.leadPole ?? null;

/** Who may do what: one line an act, enforced by the engine, read by the pages, listed by the documents. */
export const rights: Record<CommandName, Right> = {
  submit: { as: holder, belongsTo: 'holder' },
  openFullProposal: { as: holder, belongsTo: 'holder' },
  resubmit: { as: holder, belongsTo: 'holder' },
  grantSupport: {
    as: signs(({ aggregate }) => leadOf(aggregate), requestEscalated),
    belongsTo: 'chair',
    reads: true,
  },
  withdrawSupport: {
    as: signs(({ aggregate }) => leadOf(aggregate), requestEscalated),
    belongsTo: 'chair',
    reads: true,
  },
  deleteDraft: { as: holder, belongsTo: 'holder' },
  complete: { as: holder, belongsTo: 'holder' },
  withdraw: { as: holder, belongsTo: 'holder' },
  handInVersion: { as: holder, belongsTo: 'holder' },
  confirmVersion: { as: confirmsVersion, belongsTo: 'caseOfficer', reads: true },
  refuseVersion: { as: confirmsVersion, belongsTo: 'caseOfficer', reads: true },
  askExclusion: { as: holder, belongsTo: 'holder' },
  grantExclusion: { as: answers, belongsTo: 'chair', reads: true },
  refuseExclusion: { as: answers, belongsTo: 'chair', reads: true },
  admit: { as: ofActing('caseOfficer', 'director'), belongsTo: 'caseOfficer', reads: true },
  askCompletion: { as: ofActing('caseOfficer', 'director'), belongsTo: 'caseOfficer', reads: true },
  extendCompletion: { as: ofActing('caseOfficer', 'director'), belongsTo: 'caseOfficer', reads: true },
  rejectInadmissible: { as: ofActing('chair'), belongsTo: 'chair', reads: true },
  attributeLead: { as: secretary, belongsTo: 'secretary' },
  adoptRuleSet: { as: secretary, belongsTo: 'secretary' },
  claimLead: { as: ofPole('chair'), belongsTo: 'chair' },
  recordDeparture: { as: secretary, belongsTo: 'secretary' },
  acceptSuccession: { as: signsSuccession, belongsTo: 'chair' },
  declineSuccession: { as: signsSuccession, belongsTo: 'chair' },
  reassignLead: { as: secretary, belongsTo: 'secretary' },
  suspendRequest: { as: stops, belongsTo: 'chair', reads: true },
  resumeRequest: { as: stops, belongsTo: 'chair', reads: true },
  compressCalendar: { as: ofActing('chair'), belongsTo: 'chair', reads: true },
  declareInterests: { as: anyReviewer, belongsTo: 'member' },
  acceptReview: { as: ofPole('caseOfficer', 'chair'), belongsTo: 'caseOfficer', reads: true },
  declineReview: { as: ofPole('chair', 'caseOfficer'), belongsTo: 'chair' },
  recusePole: { as: ofPole('chair', 'director'), belongsTo: 'chair' },
  confirmConflict: { as: judges, belongsTo: 'chair', reads: true },
  dismissConflict: { as: judges, belongsTo: 'chair', reads: true },
  designateVoter: { as: designates, belongsTo: 'chair', reads: true },
  assignExpert: { as: ofPole('caseOfficer'), belongsTo: 'caseOfficer', reads: true },
  submitReview: { as: assignedExpert, belongsTo: 'expert', reads: true },
  leaveReading: { as: assignedExpert, belongsTo: 'expert' },
  releaseExpert: { as: ofPole('caseOfficer'), belongsTo: 'caseOfficer', reads: true },
  noteExpertNeed: { as: ofPole('caseOfficer'), belongsTo: 'caseOfficer', reads: true },
  concludeExpertise: { as: ofPole('caseOfficer'), belongsTo: 'caseOfficer', reads: true },
  conveneSession: { as: ofPole('caseOfficer', 'chair'), belongsTo: 'caseOfficer', reads: true },
  moveSession: { as: ofPole('caseOfficer', 'chair'), belongsTo: 'caseOfficer', reads: true },
  cancelSession: { as: ofPole('caseOfficer', 'chair'), belongsTo: 'caseOfficer', reads: true },
  recordAttendance: { as: ofPole('caseOfficer', 'chair'), belongsTo: 'caseOfficer', reads: true },
  draftMinutes: { as: ofPole('caseOfficer', 'chair'), belongsTo: 'caseOfficer', reads: true },
  signMinutes: { as: signs(({ pole }) => pole, reviewEscalated), belongsTo: 'chair', reads: true },
  openVote: { as: ofPole('caseOfficer', 'chair'), belongsTo: 'caseOfficer', reads: true },
  castBallot: { as: voter, belongsTo: 'member', reads: true },
  closeVote: { as: ofPole('chair', 'caseOfficer'), belongsTo: 'chair', reads: true },
  validateOpinion: { as: signs(({ pole }) => pole, reviewEscalated), belongsTo: 'chair', reads: true },
  reviseOpinion: { as: signs(({ pole }) => pole, reviewEscalated), belongsTo: 'chair', reads: true },
  liftOpposition: { as: signs(({ pole }) => pole, requestEscalated), belongsTo: 'chair', reads: true },
  maintainOpposition: { as: signs(({ pole }) => pole, requestEscalated), belongsTo: 'chair', reads: true },
  reopenWindow: {
    as: signs(({ aggregate }) => actingPole(aggregate), requestEscalated),
    belongsTo: 'chair',
    reads: true,
  },
  confirmOutcome: {
    as: signs(({ aggregate }) => actingPole(aggregate), requestEscalated),
    belongsTo: 'chair',
    reads: true,
  },
  sendToSteering: {
    as: signs(({ aggregate }) => actingPole(aggregate), requestEscalated),
    belongsTo: 'chair',
    reads: true,
  },
  ruleOnOutcome: { as: secretary, belongsTo: 'secretary' },
  namePanel: { as: secretary, belongsTo: 'secretary' },
  givePanelOpinion: { as: panelExpert, belongsTo: 'expert', reads: true },
  answerReservation: { as: holder, belongsTo: 'holder' },
  liftReservation: { as: signs(({ pole }) => pole, requestEscalated), belongsTo: 'chair', reads: true },
  upholdReservation: { as: signs(({ pole }) => pole, requestEscalated), belongsTo: 'chair', reads: true },
  requestReexamination: { as: holder, belongsTo: 'holder' },
  castAnswer: { as: answerer, belongsTo: 'member', reads: true },
  decideReexamination: { as: secretary, belongsTo: 'secretary' },
  reopen: { as: ofActing('chair'), belongsTo: 'chair', reads: true },
  transmitLabel: { as: leadOfLabel, belongsTo: 'caseOfficer', reads: true },
  withdrawLabel: { as: holder, belongsTo: 'holder' },
  suspendLabel: { as: signsLabel, belongsTo: 'chair', reads: true },
  resumeLabel: { as: signsLabel, belongsTo: 'chair', reads: true },
  noticeWithdrawal: { as: signsLabel, belongsTo: 'chair', reads: true },
  dropWithdrawal: { as: signsLabel, belongsTo: 'chair', reads: true },
  answerWithdrawal: { as: holder, belongsTo: 'holder' },
  decideWithdrawal: { as: secretary, belongsTo: 'secretary' },
  takeOverCertificate: { as: signsLabel, belongsTo: 'chair', reads: true },
  declareChange: { as: holder, belongsTo: 'holder' },
  confirmChange: { as: confirmsChange, belongsTo: 'caseOfficer', reads: true },
  decideChange: { as: secretary, belongsTo: 'secretary' },
  rectify: { as: signsLead, belongsTo: 'chair', reads: true },
  addCoLabel: { as: signs(({ pole }) => pole, reviewEscalated), belongsTo: 'chair', reads: true },
  recordFunding: { as: fundingReporter, belongsTo: 'holder' },
  finaliseFunding: { as: fundingReporter, belongsTo: 'holder' },
  giveYearlyForm: { as: holder, belongsTo: 'holder' },
  giveFinalReport: { as: holder, belongsTo: 'holder' },
  proposeHandover: { as: holder, belongsTo: 'holder' },
  proposeInPlace: { as: inPlace, belongsTo: 'caseOfficer' },
  acceptHandover: { as: asked, belongsTo: 'incomingHolder' },
  declineHandover: { as: asked, belongsTo: 'incomingHolder' },
  takeBackHandover: { as: takesBack, belongsTo: 'holder' },
  objectToHandover: { as: holder, belongsTo: 'holder' },
};

/** The acts that read the dossier: they wait for the declaration of interests (R63a). */
export const readingActs: readonly string[] = Object.entries(rights).flatMap(([name, { reads }]) =>
  reads ? [name] : [],
);

export type Permission =
  | { by: Extract<By, { kind: 'person' }> }
  | { refusal: { kind: 'unknown' | 'notYou' | 'notNow'; reasons: Reason[] } };

/**
 * Deny by default. `unknown` where the request does not exist for this person (404), `notYou` where another capacity
 * does it (403), `notNow` where only the declaration of interests is missing (R63a).
 */
export function permission(command: CommandName, question: Question): Permission {
  const { standing } = question;
  const right = rights[command];
  // R62: whoever is asked to take the dossier on answers, and does nothing else before they hold it.
  const answers = standing.isAsked && isAnswer(command);
  if (!answers && !mayKnow(standing)) {
    const lapsed = hasDeclared(question) ? formerly(right, question) : [];
    return { refusal: { kind: lapsed.length > 0 ? 'notYou' : 'unknown', reasons: lapsed } };
  }
  const as = right.as(question);
  if (!as) {
    const [told] = powerGone(right, question);
    const notTheirs = { code: 'notYourAct', liftedBy: right.belongsTo, params: { command } };
    return { refusal: { kind: 'notYou', reasons: [told ?? notTheirs] } };
  }
  // R64: the secretary who keeps a certificate reads nothing of the dossier by it.
  if (right.reads && as.role !== 'secretary' && !mayRead(standing)) {
    return { refusal: { kind: 'notNow', reasons: [{ code: 'interestsNotDeclared', rule: 'R63' }] } };
  }
  return { by: { kind: 'person', id: standing.person, ...as } };
}
