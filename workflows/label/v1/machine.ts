import { at, labelParts, tell } from './parts.js';

export type { LabelInput } from './parts.js';

/** R52, R61: as long as it is worth something its call may move or be cancelled, and its holder may give it up. */
const whileOfWorth = {
  withdrawLabel: 'withdrawn' as const,
  moveClosing: { actions: 'apply' as const },
  cancelCall: 'expired' as const,
};

const suspends = (state: 'active' | 'transmitted') => ({
  guard: 'allowed' as const,
  target: 'suspended' as const,
  actions: [{ type: 'suspendFrom' as const, params: { state } }, tell('labelSuspended')],
});

const resumes = (state: 'active' | 'transmitted') => ({
  guard: { type: 'resumesTo' as const, params: { state } },
  target: state,
  actions: ['apply' as const, tell('labelResumed')],
});

const depositMissed = { guard: at('deposit'), target: 'expired' as const };
const resultMissed = { guard: at('fundingResult'), target: 'expired' as const };

/** R2, §9.2: the life of the certificate, from the joint decision on. */
export const labelV1 = labelParts.createMachine({
  id: 'label',
  version: '1',
  context: ({ input }) => ({ ...input, since: input.issuedAt, suspension: null }),
  initial: 'issuing',
  states: {
    issuing: { always: { target: 'active', actions: tell('labelIssued') } },
    active: {
      entry: 'arrive',
      on: {
        ...whileOfWorth,
        transmitLabel: { target: 'transmitted', actions: tell('labelTransmitted') },
        suspendLabel: suspends('active'),
        deadlineReached: depositMissed,
      },
    },
    transmitted: {
      entry: 'arrive',
      on: {
        ...whileOfWorth,
        suspendLabel: suspends('transmitted'),
        deadlineReached: resultMissed,
      },
    },
    suspended: {
      entry: 'arrive',
      on: {
        ...whileOfWorth,
        resumeLabel: [resumes('active'), resumes('transmitted')],
        deadlineReached: [
          depositMissed,
          resultMissed,
          { guard: at('suspensionReview'), actions: ['apply', tell('suspensionOverdue')] },
        ],
      },
    },
    withdrawn: { type: 'final', entry: tell('labelWithdrawn') },
    expired: { type: 'final', entry: tell('labelExpired') },
  },
});
