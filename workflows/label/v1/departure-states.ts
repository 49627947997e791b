import { tell } from './parts.js';

/** R64: a pôle of the label leaves; said from the context before the change. */
const leaves = { guard: 'allowed' as const, actions: [tell('bearerLeft'), 'apply' as const] };
export const aBearerLeaves = { recordDeparture: leaves };

/** R70: what its chair had suspended, until its organ answered, goes on: nobody is left to answer. */
const resumes = (state: 'active' | 'transmitted') => ({
  guard: { type: 'leavesTo' as const, params: { state } },
  target: state,
  actions: [...leaves.actions, tell('labelResumed')],
});
export const whileSuspendedLeaves = { recordDeparture: [resumes('active'), resumes('transmitted'), leaves] };
