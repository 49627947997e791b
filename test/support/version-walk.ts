import type { AnyMachineSnapshot } from 'xstate';
import type { ChangeGround, LabelRequestContext } from '../../workflows/label-request/v1/vocabulary.js';
import type { Position } from '../../workflows/index.js';
import { closesAt, requestInput, submissionOf, text, type RequestAct } from './material.js';
import { dated, type Walk } from './paths.js';

const poles = ['ouest', 'est', 'nord'];
const experts = ['o1', 'o2', 'o3'];
const reasons = { reasons: text('why') };

const says = (pole: string, position: Position): RequestAct => ({
  ...{ type: 'recordPosition', pole, position, revised: false, texts: {} },
  reservations: position === 'favourableWithReservations' ? [{ ...text('r'), due: closesAt }] : [],
});

const handIn = (grounds: ChangeGround[]): RequestAct => ({
  type: 'handInVersion',
  submission: { ...submissionOf(poles), file: { version: 2, hash: '2'.repeat(64) } },
  change: { grounds, failing: [], lost: [] },
  rolls: {},
  texts: { changes: text('changes') },
});

const named: RequestAct = { type: 'namePanel', pole: 'est', experts, decision: 'COPIL-2026-05' };
const grounds: ChangeGround[][] = [[], ['objectives'], ['partnerLeft'], ['holderReplaced']];

/** R60, R62: one version handed in, in every step; what follows it is walked without. */
function acts({ value, context }: AnyMachineSnapshot): never[] {
  const { versions, leadPole, declarations, panel } = context as LabelRequestContext;
  if (versions.some(({ state }) => state === 'awaiting'))
    return dated<RequestAct>([
      { type: 'confirmVersion', rolls: {} },
      { type: 'refuseVersion', texts: reasons },
      { type: 'deadlineReached', deadline: 'versionConfirmation' },
      { type: 'deadlineReached', deadline: 'versionReminder' },
    ]);
  if (versions.length > 0) return dated([]);
  const undeclared = experts.find((one) => declarations[one] === undefined);
  const next = experts.find((one) => panel?.opinions[one] === undefined) ?? '';
  // A panel that has begun to judge is as one that has not.
  const calm = !String(value).startsWith('panel') || (!undeclared && next === 'o1');
  return dated<RequestAct>([
    { type: 'submit', submission: submissionOf(poles) },
    { type: 'submit', submission: submissionOf(poles, { domainLeads: [] }) },
    { type: 'submit', submission: submissionOf(poles, { partnerPoles: poles }) },
    { type: 'admit', rolls: {} },
    ...(leadPole === null
      ? []
      : [says(leadPole, 'favourableWithReservations'), says(leadPole, 'unfavourable')]),
    ...(value === 'coReview'
      ? [says('est', 'unfavourable'), says('est', 'noObjection'), says('nord', 'noObjection')]
      : []),
    { type: 'confirmOutcome' },
    ...(value === 'panelNaming' ? [says('est', 'recused')] : []),
    ...(value === 'panelNaming' && undeclared
      ? [{ type: 'declareInterests' as const, person: undeclared, clear: true, rolls: {} }]
      : []),
    ...(undeclared ? [] : [named]),
    { type: 'givePanelOpinion', person: next, ballot: 'favourable', texts: reasons },
    ...(calm ? grounds.map(handIn) : []),
  ]);
}

export const versionWalk: Walk = {
  input: requestInput,
  acts,
  serialize: ({ value, context }) => {
    const { versions, submission, positions, declarations, panel } = context as LabelRequestContext;
    const [handed] = versions;
    const beside = [submission?.domainLeads, submission?.partnerPoles];
    if (handed) return [value, handed.state, handed.kind, handed.overdue, panel !== null];
    const said = Object.entries(positions).map(([pole, { position }]) => [pole, position]);
    const opinions = Object.keys(panel?.opinions ?? {}).length;
    return [value, beside, said, Object.keys(declarations).length, opinions];
  },
};
