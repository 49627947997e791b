import { tell } from './arrows.js';

/** R69: the light track, where it is chosen, is told with the admission. */
export const admits = ['apply' as const, tell('admitted'), tell('lightTrackOpened'), 'tellSetAside' as const];
/** R69: a postponed project is presented again by its holder, in a request of its own. */
export const resubmit = {
  guard: 'allowed' as const,
  actions: ['apply' as const, tell('resubmissionOpened')],
};
/** R74: by the lead alone, where no label is given; taken back by the same. */
export const withdrawSupport = {
  guard: 'allowed' as const,
  actions: ['apply' as const, tell('supportWithdrawn')],
};
export const supports = {
  grantSupport: { guard: 'allowed' as const, actions: ['apply' as const, tell('supportGranted')] },
  withdrawSupport,
};
