import { supports, withdrawSupport } from './again-arrows.js';
import { at, moveCall, onceDecided, reminds, tell } from './arrows.js';
import { aPoleHasLeft, waitsNoMore } from './departure-arrows.js';
import type { Destination } from './reexamination.js';

const settles = (to: Destination) => ({
  guard: { type: 'reexaminedTo' as const, params: { to } },
  target: to,
  actions: ['apply' as const, tell('reexaminationDecided')],
});

/** R36: the result anew, which may be any; what is still refused is final. */
const settled = [
  settles('conditionsPending'),
  settles('labelled'),
  settles('opinionGiven'),
  settles('postponed'),
  // R74: its letter of support may still be taken back.
  settles('refused'),
  settles('closed'),
];

/** R52: what may still be asked has its calendar, and ends with its call; the decision itself stands. */
const followsItsCall = {
  moveCall,
  cancelCall: { target: 'closed' as const, actions: tell('callCancelled') },
};

/** R68: its holder may have a refusal looked at again, once. */
const refused = {
  tags: ['decided'],
  entry: ['arrive' as const, ...waitsNoMore, tell('requestRefused')],
  on: {
    ...onceDecided,
    ...followsItsCall,
    ...aPoleHasLeft,
    ...supports,
    requestReexamination: {
      guard: 'allowed' as const,
      target: 'reexamination' as const,
      actions: ['apply' as const, tell('reexaminationRequested')],
    },
  },
};

/** Another organ of the pôle answers, or steering does; where nobody does the refusal stands. T0 goes on. */
const reexamination = {
  entry: 'arrive' as const,
  on: {
    declareInterests: onceDecided.declareInterests,
    ...followsItsCall,
    ...aPoleHasLeft,
    withdrawSupport,
    decideReexamination: settled,
    recordVerdict: [
      {
        guard: 'organIsShort' as const,
        actions: ['apply' as const, tell('reexaminationPassedOn')],
      },
      ...settled,
    ],
    deadlineReached: [
      // What the organ has is counted then: its answer comes back as a verdict.
      { guard: 'organIsAwaited' as const, actions: tell('reexaminationExpired') },
      {
        guard: 'staysRefused' as const,
        target: 'refused' as const,
        actions: ['apply' as const, tell('reexaminationDecided')],
      },
      {
        guard: at('reexamination'),
        target: 'closed' as const,
        actions: ['apply' as const, tell('reexaminationDecided')],
      },
      reminds('reexamination'),
    ],
  },
};

/** §9.2: the committee may find at its next meeting that it is admissible after all. */
const inadmissible = {
  tags: ['decided'],
  entry: ['arrive' as const, ...waitsNoMore],
  on: {
    ...onceDecided,
    ...followsItsCall,
    ...aPoleHasLeft,
    reopen: {
      guard: 'allowed' as const,
      target: 'admissibilityCheck' as const,
      actions: ['apply' as const, tell('requestReopened')],
    },
  },
};

export const afterRefusal = { refused, reexamination, inadmissible };
