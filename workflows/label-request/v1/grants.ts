import { moveCall, tell } from './arrows.js';

/** R36, R37: what the certified result becomes; what is favourable is a label or, at the first step of two, an opinion (R51). */
export const certified = [
  { guard: 'hasConditions' as const, target: 'conditionsPending' as const },
  { guard: 'labels' as const, target: 'labelled' as const },
  { guard: 'givesOpinion' as const, target: 'opinionGiven' as const },
  { guard: 'postpones' as const, target: 'postponed' as const },
  { guard: 'allowed' as const, target: 'refused' as const },
];

/** R38: the same, once its last reservation is lifted. */
export const onceLifted = [
  { guard: 'allLiftedOfLabel' as const, target: 'labelled' as const },
  { guard: 'allLifted' as const, target: 'opinionGiven' as const },
];

/** R52: what was given for a call that is cancelled is worth nothing more. */
export const whileOfWorth = {
  moveCall,
  cancelCall: { target: 'closed' as const, actions: tell('callCancelled') },
};
