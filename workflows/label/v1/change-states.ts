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

export const whileReviewed = {
  declareChange: {
    guard: 'allowed' as const,
    actions: ['apply' as const, tell('changeDeclared'), tell('changePut')],
  },
  confirmChange: { guard: 'allowed' as const, actions: ['apply' as const, tell('changeTaken')] },
  recordKept: { actions: ['apply' as const, tell('changePassedOn')] },
  decideChange: { guard: 'allowed' as const, actions: ['apply' as const, tell('changeRuled')] },
};

const keptTo = (to: 'withdrawn' | Resting) => ({
  guard: { type: 'keptTo' as const, params: { to } },
  target: to,
});
const goesOn = (to: Resting) => ({
  ...keptTo(to),
  actions: ['settleChange' as const, tell('changeTaken'), tell('leadVacated')],
});

/** R37: once nobody is awaited any more, whatever was the last of it: an answer, or that a pôle has withdrawn its label (R70). */
export const onceReviewed = [
  { ...keptTo('withdrawn'), actions: ['settleChange' as const, tell('changeRefused')] },
  goesOn('active'),
  goesOn('transmitted'),
];

/** What time does of a change that suspends the label. */
export const changeDates = [
  { guard: at('changeMend'), actions: ['apply' as const, tell('changeUnmended')] },
  { guard: at('changeRuling'), actions: ['apply' as const, tell('changeRulingOverdue')] },
];
