import { at, heard, reminds, tell } from './arrows.js';

/** R36: once all have spoken; R67: a lead that has deliberated anew and refuses still is not joined by the others. */
export const onceSettled = [
  { guard: 'leadStillRefuses' as const, target: 'jointDecision' as const },
  { guard: 'settledAndOpposed' as const, target: 'conciliation' as const },
  { guard: 'settled' as const, target: 'jointDecision' as const },
];

/** R67: a lead that has refused, and agrees when it deliberates anew: those who have not spoken are asked from then on. */
export const leadTurns = {
  guard: 'leadTurns' as const,
  target: 'coReview' as const,
  reenter: true,
  actions: heard,
};

/** R37: the computed result goes to steering once, which has it stand or asks one organ anew; it makes no other. */
export const steering = {
  sendToSteering: { guard: 'allowed' as const, actions: ['apply' as const, tell('sentToSteering')] },
  ruleOnOutcome: [
    {
      guard: 'asksToDeliberate' as const,
      target: 'coReview' as const,
      actions: ['apply' as const, tell('deliberationOrdered')],
    },
    { guard: 'allowed' as const, actions: ['apply' as const, tell('outcomeUpheld')] },
  ],
};
export const steeringFallsDue = [
  { guard: at('steeringRuling'), actions: ['apply' as const, tell('outcomeUpheld')] },
  { ...reminds('steeringRuling'), guard: 'rulingIsReminded' as const },
];
