import type { AnyMachineSnapshot } from 'xstate';
import { standsStill } from '../../workflows/index.js';
import type { Position } from '../../workflows/index.js';
import type { LabelRequestContext } from '../../workflows/label-request/v1/vocabulary.js';
import { closesAt, requestInput, submissionOf, text, type RequestAct } from './material.js';
import { dated, type Walk } from './paths.js';
import { resumes, suspends } from './standstill-acts.js';

const poles = ['ouest', 'est', 'nord'];

const says = (pole: string, position: Position): RequestAct => ({
  ...{ type: 'recordPosition', pole, position, revised: false, texts: {} },
  reservations: position === 'favourableWithReservations' ? [{ ...text('r'), due: closesAt }] : [],
});

/** §9.2: in every step the request is suspended once, and goes on; what follows is walked no further. */
function acts({ value, context }: AnyMachineSnapshot): never[] {
  const { standstills, leadPole } = context as LabelRequestContext;
  const still = standsStill(context as LabelRequestContext);
  if (still)
    return dated<RequestAct>([resumes(poles), { type: 'deadlineReached', deadline: 'suspensionEnd' }]);
  if (standstills.length > 0) return dated([]);
  return dated<RequestAct>([
    { type: 'submit', submission: submissionOf(poles) },
    { type: 'submit', submission: submissionOf(poles, { domainLeads: [] }) },
    { type: 'submit', submission: submissionOf(poles, { partnerPoles: poles }) },
    { type: 'askCompletion', texts: { items: text('items') } },
    { type: 'admit', rolls: {} },
    ...(leadPole === null
      ? []
      : [says(leadPole, 'favourableWithReservations'), says(leadPole, 'unfavourable')]),
    ...(value === 'coReview'
      ? [says('est', 'unfavourable'), says('est', 'favourable'), says('nord', 'favourable')]
      : []),
    { type: 'confirmOutcome' },
    { type: 'namePanel', pole: 'est', experts: ['o1', 'o2', 'o3'], decision: 'COPIL-2026-05' },
    suspends('2026-03-20T22:59:59.000Z'),
  ]);
}

export const standstillWalk: Walk = {
  input: requestInput,
  acts,
  serialize: ({ value, context, status }) => {
    const { standstills, submission, positions } = context as LabelRequestContext;
    if (status === 'done') return value;
    // Once it has gone on it is walked no further: one situation for all.
    if (standstills.length > 0) return standstills.some(({ to }) => to === null) ? [value, true] : 'gone on';
    const said = Object.entries(positions).map(([pole, { position }]) => [pole, position]);
    return [value, submission?.domainLeads, submission?.partnerPoles, said];
  },
};
