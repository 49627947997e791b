import type { AnyMachineSnapshot } from 'xstate';
import type { LabelRequestContext } from '../../workflows/label-request/v1/vocabulary.js';
import { call, opensAt, requestInput, submissionOf, text, type RequestAct } from './material.js';
import { dated, type Walk } from './paths.js';

const poles = ['ouest', 'est'];
const experts = ['o1', 'o2', 'o3', 'o4'];
/** received after the pôles' own date: it may be compressed */
const late = { ...call, intakeAt: opensAt };
const reasons = { reasons: text('why') };
const clear = { type: 'declareInterests' as const, clear: true, rolls: {} };

/** R63h: two pôles that are partners, and the outside panel that judges in their place. */
function acts({ value, context }: AnyMachineSnapshot): never[] {
  const { declarations, panel, escalated } = context as LabelRequestContext;
  const early: RequestAct[] = [
    { type: 'submit', submission: submissionOf(poles, { partnerPoles: poles, call: late }) },
    { type: 'admit', rolls: {} },
  ];
  if (value === 'jointDecision') return dated<RequestAct>([{ ...naming, pole: 'ouest' }]);
  if (!String(value).startsWith('panel')) return dated(early);
  const undeclared = experts.find((one) => declarations[one] === undefined);
  const fresh = Object.keys(declarations).length === 0;
  return dated<RequestAct>([
    // All have declared, and judge; or nobody has, and they leave. Named anew it is walked no further.
    ...(panel === null && (fresh || !undeclared) ? [naming] : []),
    ...(value === 'panelNaming' && panel === null && undeclared && !escalated
      ? [{ ...clear, person: undeclared }, ...(fresh ? [{ type: 'setAside' as const, person: 'o9' }] : [])]
      : []),
    ...(value === 'panelReview' ? judging(context as LabelRequestContext) : []),
    ...(value === 'panelReview' && fresh ? [{ ...naming, pole: 'ouest' }] : []),
    ...(fresh ? beside : []),
    ...(['panelNaming', 'panelOpinion', 'reminder', 'closing', 'exclusionReminder'] as const).map(
      (deadline) => ({ type: 'deadlineReached' as const, deadline }),
    ),
  ]);
}

const naming = {
  ...{ type: 'namePanel' as const, pole: 'est', experts, decision: 'COPIL-2026-05' },
} satisfies RequestAct;

function judging({ declarations, panel }: LabelRequestContext): RequestAct[] {
  const next = experts.find((one) => panel?.opinions[one] === undefined) ?? '';
  if (declarations['o1'])
    return [{ type: 'givePanelOpinion', person: next, ballot: 'favourable', texts: reasons }];
  return [
    { ...clear, person: 'elsewhere' },
    { type: 'setAside', person: declarations['o4'] ? 'o3' : 'o4' },
  ];
}

const beside: RequestAct[] = [
  { type: 'withdraw' },
  { type: 'compressCalendar' },
  {
    type: 'adoptRuleSet',
    decision: 'COPIL-2026-02',
    rules: { id: 'rules-2', hash: '2'.repeat(64), values: submissionOf(poles).rules.values },
    votesOpen: 0,
    firstDue: null,
    rolls: {},
  },
  { type: 'recordLateOpinion', pole: 'est', opinion: 'favourable', reservations: [], texts: {} },
  {
    type: 'moveCall',
    call: { ...call, version: 1, closesAt: '2026-07-31T10:00:00.000Z' },
    decision: 'COPIL-2026-02',
  },
  { type: 'cancelCall', decision: 'COPIL-2026-02' },
];

export const panelWalk: Walk = {
  input: { ...requestInput, call: late },
  acts,
  serialize: ({ value, context, status }) => {
    const { declarations, panel, escalated } = context as LabelRequestContext;
    if (status === 'done') return value;
    return [value, Object.keys(declarations).length, Object.keys(panel?.opinions ?? {}).length, escalated];
  },
};
