import { supportSamples } from './resubmission-acts.js';
import {
  defaultRules,
  type DeliberationCommand,
  type LabelCommand,
  type LabelRequestCommand,
  type PoleReviewCommand,
} from '../../workflows/index.js';
import { ofWholeLabel } from './changes.js';
import {
  answerOf,
  ballotOf,
  boardOf,
  call,
  rollOf,
  sevenPoles,
  submissionOf,
  text,
  type DeliberationAct,
  type LabelAct,
  type RequestAct,
  type ReviewAct,
} from './aggregate.js';
import { consents, declines, leaves, reassigns } from './departure-acts.js';

const [lead = '', east = ''] = sevenPoles;
const two = [lead, east];
const reasons = { reasons: text('why') };
const roll = rollOf(lead);
const sitting = { startsAt: call.closesAt, duration: 60, roll, texts: { place: text('place') } };
const position = { position: 'declined' as const, revised: false, reservations: [], texts: {} };

/** One act of each type of the request's vocabulary: the compiler asks for a new one with each new command. */
export const requestSamples: { [Type in LabelRequestCommand['type']]: Extract<RequestAct, { type: Type }> } =
  {
    submit: { type: 'submit', submission: submissionOf(two) },
    deleteDraft: { type: 'deleteDraft' },
    openFullProposal: { type: 'openFullProposal', call: 'call-2', continued: false },
    resubmit: { type: 'resubmit', call: 'call-2', presented: false },
    ...supportSamples,
    admit: { type: 'admit', rolls: {} },
    askCompletion: { type: 'askCompletion', texts: { items: text('items') } },
    extendCompletion: { type: 'extendCompletion' },
    complete: {
      type: 'complete',
      submission: { ...submissionOf(two), file: { version: 2, hash: '2'.repeat(64) } },
    },
    rejectInadmissible: { type: 'rejectInadmissible', texts: reasons },
    withdraw: { type: 'withdraw' },
    attributeLead: { type: 'attributeLead', pole: lead, decision: 'COPIL-2026-01', rolls: {} },
    adoptRuleSet: {
      type: 'adoptRuleSet',
      decision: 'COPIL-2026-02',
      rules: { ...submissionOf(two).rules, id: 'rules-2', hash: '2'.repeat(64) },
      votesOpen: 0,
      firstDue: null,
      rolls: {},
    },
    claimLead: { type: 'claimLead', pole: east, rolls: {} },
    ...{ recordDeparture: leaves(east), acceptSuccession: consents(east) },
    ...{ declineSuccession: declines(east), reassignLead: reassigns(east) },
    compressCalendar: { type: 'compressCalendar' },
    moveCall: { type: 'moveCall', call: { ...call, version: 1 }, decision: 'COPIL-2026-02' },
    cancelCall: { type: 'cancelCall', decision: 'COPIL-2026-02' },
    declareInterests: { type: 'declareInterests', person: 'newcomer', clear: true, rolls: {} },
    recordPosition: { type: 'recordPosition', pole: east, ...position },
    recordLateOpinion: {
      type: 'recordLateOpinion',
      pole: east,
      opinion: 'favourable',
      reservations: [],
      texts: reasons,
    },
    handInVersion: {
      type: 'handInVersion',
      submission: { ...submissionOf(two), file: { version: 2, hash: '2'.repeat(64) } },
      change: { grounds: [], failing: [], lost: [] },
      rolls: {},
      texts: { changes: text('changes') },
    },
    confirmVersion: { type: 'confirmVersion', rolls: {} },
    refuseVersion: { type: 'refuseVersion', texts: reasons },
    reopenWindow: { type: 'reopenWindow', pole: east, texts: reasons },
    liftOpposition: { type: 'liftOpposition', pole: east, texts: reasons },
    maintainOpposition: { type: 'maintainOpposition', pole: east, texts: reasons },
    confirmOutcome: { type: 'confirmOutcome' },
    sendToSteering: { type: 'sendToSteering', texts: reasons },
    ruleOnOutcome: { type: 'ruleOnOutcome', pole: null, decision: 'COPIL-2026-03' },
    answerReservation: {
      type: 'answerReservation',
      reservation: `${lead}-1`,
      texts: { answer: text('answer') },
    },
    setAside: { type: 'setAside', person: 'newcomer' },
    askExclusion: {
      type: 'askExclusion',
      pole: east,
      whom: 'person',
      texts: { name: text('name'), ...reasons },
    },
    grantExclusion: {
      type: 'grantExclusion',
      pole: east,
      exclusion: `${east}-1`,
      person: 'newcomer',
      rolls: {},
    },
    refuseExclusion: { type: 'refuseExclusion', pole: east, exclusion: `${east}-1`, texts: reasons },
    namePanel: { type: 'namePanel', pole: lead, experts: ['o1', 'o2', 'o3'], decision: 'COPIL-2026-05' },
    givePanelOpinion: { type: 'givePanelOpinion', person: 'o1', ballot: 'abstain', texts: reasons },
    liftReservation: { type: 'liftReservation', pole: lead, reservation: `${lead}-1` },
    upholdReservation: { type: 'upholdReservation', pole: lead, reservation: `${lead}-1`, texts: reasons },
    requestReexamination: { type: 'requestReexamination', organ: boardOf(lead), texts: reasons },
    decideReexamination: { type: 'decideReexamination', overturns: true, decision: 'COPIL-2026-06' },
    recordVerdict: { type: 'recordVerdict', pole: lead, verdict: 'notCarried' },
    reopen: { type: 'reopen', texts: reasons },
    deadlineReached: { type: 'deadlineReached', deadline: 'closing' },
  };

/** One act of each type of the review's vocabulary. */
export const reviewSamples: { [Type in PoleReviewCommand['type']]: Extract<ReviewAct, { type: Type }> } = {
  acceptReview: { type: 'acceptReview', roll },
  declineReview: { type: 'declineReview', texts: reasons },
  recusePole: { type: 'recusePole', rolls: {}, texts: reasons },
  becomeLead: { type: 'becomeLead', roll },
  becomeInvited: { type: 'becomeInvited' },
  terminateReview: { type: 'terminateReview' },
  takeSeat: { type: 'takeSeat', roll },
  noteDeclaration: { type: 'noteDeclaration', person: 'newcomer', clear: true, roll },
  confirmConflict: { type: 'confirmConflict', person: 'newcomer', rolls: {}, texts: reasons },
  dismissConflict: { type: 'dismissConflict', person: 'newcomer', found: 'f', texts: reasons },
  designateVoter: { type: 'designateVoter', person: 'designated', roll },
  assignExpert: { type: 'assignExpert', person: 'new.expert' },
  submitReview: {
    type: 'submitReview',
    person: `${lead}.x1`,
    form: { id: 'f', hash: 'a' },
    recommendation: 'priority',
  },
  leaveReading: { type: 'leaveReading', person: `${lead}.x1`, texts: {} },
  releaseExpert: { type: 'releaseExpert', person: `${lead}.x1`, texts: reasons },
  noteExpertNeed: { type: 'noteExpertNeed', domain: 'batteries', texts: {} },
  concludeExpertise: { type: 'concludeExpertise', texts: reasons },
  adoptRules: { type: 'adoptRules', rules: defaultRules },
  leadOpinionShared: { type: 'leadOpinionShared' },
  judgeAnew: { type: 'judgeAnew' },
  standAside: { type: 'standAside' },
  conveneSession: { type: 'conveneSession', ...sitting },
  moveSession: { type: 'moveSession', ...sitting },
  cancelSession: { type: 'cancelSession' },
  recordAttendance: { type: 'recordAttendance', session: 1, attendance: {}, roll },
  draftMinutes: { type: 'draftMinutes', session: 1, roll, texts: { account: text('account') } },
  signMinutes: { type: 'signMinutes', session: 1 },
  openVote: { type: 'openVote', mode: 'session', roll },
  castBallot: ballotOf(`${lead}.4`, 'abstain'),
  closeVote: { type: 'closeVote' },
  validateOpinion: { type: 'validateOpinion', reservations: [text('r')], texts: reasons },
  reviseOpinion: { type: 'reviseOpinion', opinion: 'favourable', reservations: [], texts: reasons },
  reopenWindow: { type: 'reopenWindow', until: call.closesAt },
  jointDecisionReached: { type: 'jointDecisionReached' },
  coReviewResumed: { type: 'coReviewResumed' },
  deliberateAgain: { type: 'deliberateAgain', until: call.closesAt },
  deliberationLapsed: { type: 'deliberationLapsed' },
  fallSilent: { type: 'fallSilent' },
  closeReview: { type: 'closeReview' },
  compressCalendar: { type: 'compressCalendar' },
  moveClosing: { type: 'moveClosing', closesAt: call.closesAt },
  deadlineReached: { type: 'deadlineReached', deadline: 'voteWindow' },
};

/** One act of each type of what an organ is asked after the decision. */
export const deliberationSamples: {
  [Type in DeliberationCommand['type']]: Extract<DeliberationAct, { type: Type }>;
} = {
  castAnswer: answerOf(`${lead}.board.4`, 'abstain'),
  noteDeclaration: { type: 'noteDeclaration', person: 'newcomer', clear: true },
  moveClosing: { type: 'moveClosing', closesAt: call.closesAt },
  expire: { type: 'expire' },
  endDeliberation: { type: 'endDeliberation' },
  deadlineReached: { type: 'deadlineReached', deadline: 'voteWindow' },
};

/** One act of each type of the label's vocabulary. */
export const labelSamples: { [Type in LabelCommand['type']]: Extract<LabelAct, { type: Type }> } = {
  suspendLabel: { type: 'suspendLabel', pole: 'ouest', ground: 'falseStatement', texts: reasons },
  recordFunding: { type: 'recordFunding', result: 'funded', resultsOn: '2026-03-19' },
  finaliseFunding: { type: 'finaliseFunding', startsOn: '2026-03-01', endsOn: '2028-02-29' },
  giveYearlyForm: {
    ...{ type: 'giveYearlyForm', jobs: 1, patents: 0, partners: 4 },
    texts: { progress: text('progress') },
  },
  giveFinalReport: { type: 'giveFinalReport', texts: { report: text('report') } },
  resumeLabel: { type: 'resumeLabel', pole: 'ouest', texts: reasons },
  addCoLabel: {
    ...{ type: 'addCoLabel', pole: 'sud', position: 'silent', byItself: true },
    ...{ late: null, organ: { code: 'decision', roll } },
  },
  recordCoLabel: { type: 'recordCoLabel', pole: 'sud', verdict: 'notCarried' },
  rectify: {
    ...{ type: 'rectify', field: 'amount' },
    texts: { ...reasons, before: text('before'), corrected: text('corrected') },
  },
  moveClosing: { type: 'moveClosing', closesAt: call.closesAt },
  cancelCall: { type: 'cancelCall' },
  deadlineReached: { type: 'deadlineReached', deadline: 'deposit' },
  noticeWithdrawal: { type: 'noticeWithdrawal', pole: 'ouest', ground: 'falseStatement', texts: reasons },
  dropWithdrawal: { type: 'dropWithdrawal', pole: 'ouest', texts: reasons },
  answerWithdrawal: { type: 'answerWithdrawal', pole: 'ouest', texts: { answer: text('answer') }, rolls: {} },
  recordVerdict: { type: 'recordVerdict', pole: 'ouest', verdict: 'carried' },
  decideWithdrawal: { type: 'decideWithdrawal', pole: 'ouest', withdraws: true, decision: 'COPIL-2026-12' },
  ...ofWholeLabel,
  declareInterests: { type: 'declareInterests', person: 'newcomer', clear: true, before: null },
};
