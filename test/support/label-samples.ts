import { bearerLeaves } from './departure-acts.js';
import type { DeliberationCommand, LabelCommand } from '../../workflows/index.js';
import {
  answerOf,
  call,
  rollOf,
  sevenPoles,
  text,
  type DeliberationAct,
  type LabelAct,
} from './aggregate.js';
import { ofWholeLabel } from './changes.js';

const [lead = ''] = sevenPoles;
const reasons = { reasons: text('why') };
const roll = rollOf(lead);

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
  recordDeparture: bearerLeaves('ouest'),
  declareInterests: { type: 'declareInterests', person: 'newcomer', clear: true, before: null },
};
