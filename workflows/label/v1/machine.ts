import { assign, emit, setup } from 'xstate';
import type { LabelCommand, LabelContext, LabelDeadline, LabelFact } from './vocabulary.js';

export type LabelInput = Omit<LabelContext, 'since'>;

/** R2, §9.2: the life of the certificate, from the joint decision on. */
export const labelV1 = setup({
  types: {} as { context: LabelContext; events: LabelCommand; emitted: LabelFact; input: LabelInput },
  guards: {
    deadlineIs: ({ event }, { deadline }: { deadline: LabelDeadline }) =>
      event.type === 'deadlineReached' && event.deadline === deadline,
  },
  actions: {
    move: assign(({ event }) => (event.type === 'moveClosing' ? { closesAt: event.closesAt } : {})),
    arrive: assign(({ event }) => ('at' in event ? { since: event.at } : {})),
    tellIssued: emit(({ context }) => ({ type: 'labelIssued', labelling: context.labelling })),
    tellTransmitted: emit({ type: 'labelTransmitted' }),
    tellWithdrawn: emit({ type: 'labelWithdrawn' }),
    tellExpired: emit({ type: 'labelExpired' }),
  },
}).createMachine({
  id: 'label',
  version: '1',
  context: ({ input }) => ({ ...input, since: input.issuedAt }),
  initial: 'active',
  states: {
    active: {
      entry: ['arrive', 'tellIssued'],
      on: {
        transmitLabel: 'transmitted',
        withdrawLabel: 'withdrawn',
        moveClosing: { actions: 'move' },
        cancelCall: 'expired',
        deadlineReached: {
          guard: { type: 'deadlineIs', params: { deadline: 'deposit' } },
          target: 'expired',
        },
      },
    },
    transmitted: {
      entry: ['arrive', 'tellTransmitted'],
      on: {
        withdrawLabel: 'withdrawn',
        moveClosing: { actions: 'move' },
        cancelCall: 'expired',
        deadlineReached: {
          guard: { type: 'deadlineIs', params: { deadline: 'fundingResult' } },
          target: 'expired',
        },
      },
    },
    withdrawn: { type: 'final', entry: 'tellWithdrawn' },
    expired: { type: 'final', entry: 'tellExpired' },
  },
});
