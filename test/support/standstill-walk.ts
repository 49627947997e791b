import type { AnyMachineSnapshot } from 'xstate';
import { standsStill } from '../../workflows/index.js';
import type { LabelRequestContext } from '../../workflows/label-request/v1/vocabulary.js';
import { requestInput, type RequestAct } from './material.js';
import { dated, type Walk } from './paths.js';
import { resumes, suspends } from './standstill-acts.js';
import { poles, toEveryStep } from './walk-everywhere.js';

const steering = { kind: 'person' as const, id: 'secretary', role: 'secretary' as const };
const until = '2026-03-20T22:59:59.000Z';

/** §9.2: in every step the request is suspended once, and goes on; what follows is walked no further. */
function acts({ value, context }: AnyMachineSnapshot): never[] {
  const { standstills } = context as LabelRequestContext;
  const still = standsStill(context as LabelRequestContext);
  if (still)
    return dated<RequestAct>([
      resumes(poles),
      { ...resumes(poles), by: steering } as RequestAct,
      { type: 'deadlineReached', deadline: 'suspensionEnd' },
    ]);
  if (standstills.length > 0) return dated([]);
  // A lead that has refused is stopped by steering alone (R42).
  return dated<RequestAct>([
    ...toEveryStep(value, context as LabelRequestContext),
    suspends(until),
    { ...suspends(until), by: steering } as RequestAct,
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
