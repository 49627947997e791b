import type { AnyMachineSnapshot } from 'xstate';
import type { LabelRequestContext } from '../../workflows/label-request/v1/vocabulary.js';
import { consents, declines, leaves, reassigns } from './departure-acts.js';
import { requestInput, type RequestAct } from './material.js';
import { dated, type Walk } from './paths.js';
import { toEveryStep } from './walk-everywhere.js';

/** What may follow a departure: the consent of its successor, its refusal or its silence, and that it leaves in its turn. */
function afterwards({ departures }: LabelRequestContext): RequestAct[] {
  const successor = departures.find(({ state }) => state === 'awaiting')?.successor;
  if (!successor) return [];
  return [
    consents(successor),
    declines(successor),
    ...(departures.length < 2 ? [leaves(successor)] : []),
    { type: 'deadlineReached', deadline: 'succession' },
    { type: 'deadlineReached', deadline: 'successionReminder' },
    { type: 'deadlineReached', deadline: 'coReview' },
  ];
}

/** R64: one pôle leaves, in every step; R42: the lead is handed on. What follows is walked no further. */
function acts({ value, context }: AnyMachineSnapshot): never[] {
  const { departures, reassigned } = context as LabelRequestContext;
  if (reassigned) return dated([]);
  if (departures.length > 0) return dated<RequestAct>(afterwards(context as LabelRequestContext));
  return dated<RequestAct>([
    ...toEveryStep(value, context as LabelRequestContext),
    ...['ouest', 'est'].flatMap((pole) => [leaves(pole), leaves(pole, 'nord'), leaves(pole, 'neuf')]),
    ...(value === 'conciliation' ? [leaves('nord', 'neuf'), reassigns('nord')] : [reassigns('est')]),
  ]);
}

export const departureWalk: Walk = {
  input: requestInput,
  acts,
  serialize: ({ value, context, status }) => {
    const { departures, reassigned, submission, positions, leadPole } = context as LabelRequestContext;
    if (status === 'done') return value;
    const gone = departures.map(({ seat, state, successor }) => [seat, state, successor]);
    if (reassigned || gone.length > 0) return [value, reassigned !== null, gone, leadPole === null];
    const said = Object.entries(positions).map(([pole, { position }]) => [pole, position]);
    return [value, submission?.domainLeads, submission?.partnerPoles, said];
  },
};
