import { at, tell } from './parts.js';
import type { Suspension } from './vocabulary.js';

type Resting = Suspension['from'];

/** R62: suspended at once, and each pôle asked whether it keeps its label. */
const reviewFrom = (state: Resting) => [
  { type: 'suspendForChange' as const, params: { state } },
  tell('changeDeclared'),
  tell('labelSuspended'),
  tell('changePut'),
];

/** As long as the label is worth something and the funder has not answered. */
export const whileChanged = (state: Resting) => ({
  declareChange: [
    { guard: 'isToReview' as const, target: 'suspended' as const, actions: reviewFrom(state) },
    { guard: 'allowed' as const, actions: ['apply' as const, tell('changeDeclared')] },
  ],
  confirmChange: { guard: 'allowed' as const, actions: ['apply' as const, tell('changeTaken')] },
});

/** R42: the lead has let its time go by. */
export const changeUnconfirmed = (state: Resting) => ({
  guard: 'changeIsUnconfirmed' as const,
  target: 'suspended' as const,
  actions: reviewFrom(state),
});

const keeps = (to: Resting) => ({
  guard: { type: 'keptTo' as const, params: { to } },
  target: to,
  actions: ['apply' as const, tell('changeTaken'), tell('leadVacated')],
});

export const whileReviewed = {
  declareChange: {
    guard: 'allowed' as const,
    actions: ['apply' as const, tell('changeDeclared'), tell('changePut')],
  },
  confirmChange: { guard: 'allowed' as const, actions: ['apply' as const, tell('changeTaken')] },
  recordKept: [
    {
      guard: { type: 'keptTo' as const, params: { to: 'withdrawn' as const } },
      target: 'withdrawn' as const,
      actions: 'apply' as const,
    },
    keeps('active'),
    keeps('transmitted'),
    { actions: 'apply' as const },
  ],
};

export const changeUnmended = {
  guard: at('changeMend'),
  actions: ['apply' as const, tell('changeUnmended')],
};
