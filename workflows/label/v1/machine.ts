import { firstCertificate } from './certificate.js';
import {
  changeDates,
  changeUnconfirmed,
  onceReviewed,
  whileChanged,
  whileReviewed,
} from './change-states.js';
import { whileSuspendedLeaves } from './departure-states.js';
import { at, labelParts, tell } from './parts.js';
import { noticesWithdrawal, whileSuspended, whileWithdrawn, withdrawalDates } from './withdrawal-states.js';

import type { LabelDeadline, LabelFact } from './vocabulary.js';

export type { LabelInput } from './parts.js';

/** R52, R61: as long as it is worth something its call may move or be cancelled, and its holder may give it up. */
const whileOfWorth = {
  withdrawLabel: 'withdrawn' as const,
  /** R67: what the certificate says wrongly is put right on a new one, the label as it is. */
  rectify: { guard: 'allowed' as const, actions: ['apply' as const, tell('labelRectified')] },
  moveClosing: { actions: 'apply' as const },
  cancelCall: 'expired' as const,
  ...noticesWithdrawal,
  ...whileWithdrawn,
};

/** R45: what the organ of a late pôle has answered, in whatever state the label waits. */
const hears = {
  recordCoLabel: [
    {
      guard: 'carried' as const,
      actions: ['apply' as const, tell('coLabelAdded'), 'askWhoJoins' as const, tell('changePut')],
    },
    { actions: ['apply' as const, tell('coLabelDenied')] },
  ],
};

/** R45: as long as it may be on the certificate. */
const whileAdding = {
  ...hears,
  addCoLabel: [
    { guard: 'saidLate' as const, actions: ['apply' as const, tell('coLabelAdded')] },
    { guard: 'allowed' as const, actions: ['apply' as const, tell('coLabelAsked')] },
  ],
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

/** R72: what the holder or the funder says of the answer; put right where it was noted by mistake. */
const records = (result: 'funded' | 'notFunded') => ({
  guard: { type: 'records' as const, params: { result } },
  target: result,
  actions: ['apply' as const, tell('fundingRecorded')],
});

/** What time does of itself, without ending the state. */
const passes = (deadline: LabelDeadline, fact: LabelFact['type']) => ({
  guard: at(deadline),
  actions: ['apply' as const, tell(fact)],
});

const depositMissed = { guard: at('deposit'), target: 'expired' as const };
const resultMissed = { guard: at('fundingResult'), target: 'expired' as const };

/** R2, §9.2: the life of the certificate, from the joint decision on. */
export const labelV1 = labelParts.createMachine({
  id: 'label',
  version: '1',
  context: ({ input: { named, ...input } }) => ({
    ...input,
    ...{
      certificates: firstCertificate(named, input.issuedAt),
      coLabels: {},
      ...{ version: null, changes: [] },
      since: input.issuedAt,
      suspension: null,
      withdrawals: [],
      vacancy: null,
      declarations: {},
      funding: null,
      followUp: null,
      report: null,
      remindedAt: null,
    },
  }),
  initial: 'issuing',
  states: {
    issuing: { always: { target: 'active', actions: tell('labelIssued') } },
    active: {
      entry: 'arrive',
      on: {
        ...whileOfWorth,
        ...whileAdding,
        ...whileChanged('active'),
        transmitLabel: { guard: 'allowed', target: 'transmitted', actions: tell('labelTransmitted') },
        suspendLabel: suspends('active'),
        deadlineReached: [depositMissed, changeUnconfirmed('active'), ...withdrawalDates],
      },
    },
    transmitted: {
      entry: 'arrive',
      on: {
        ...whileOfWorth,
        ...whileAdding,
        ...whileChanged('transmitted'),
        suspendLabel: suspends('transmitted'),
        recordFunding: [records('funded'), records('notFunded')],
        deadlineReached: [
          resultMissed,
          passes('fundingReminder', 'fundingReminded'),
          changeUnconfirmed('transmitted'),
          ...withdrawalDates,
        ],
      },
    },
    suspended: {
      entry: 'arrive',
      always: onceReviewed,
      on: {
        ...whileOfWorth,
        ...whileSuspended,
        ...whileReviewed,
        ...hears,
        ...whileSuspendedLeaves,
        resumeLabel: [resumes('active'), resumes('transmitted')],
        deadlineReached: [
          depositMissed,
          resultMissed,
          passes('suspensionReview', 'suspensionOverdue'),
          ...changeDates,
          ...withdrawalDates,
        ],
      },
    },
    funded: {
      entry: 'arrive',
      on: {
        ...whileOfWorth,
        recordFunding: records('notFunded'),
        finaliseFunding: { guard: 'allowed', actions: ['apply', tell('fundingFinalised')] },
        giveYearlyForm: { guard: 'allowed', actions: ['apply', tell('yearlyFormGiven')] },
        giveFinalReport: {
          guard: 'allowed',
          target: 'completed',
          actions: ['apply', tell('labelCompleted')],
        },
        deadlineReached: [
          passes('finalisation', 'finalisationMissed'),
          passes('yearlyForm', 'followUpMissed'),
          passes('finalReport', 'followUpMissed'),
          passes('followUpReminder', 'followUpReminded'),
          ...withdrawalDates,
        ],
      },
    },
    notFunded: {
      entry: 'arrive',
      on: {
        moveClosing: { actions: 'apply' },
        cancelCall: 'expired',
        ...whileWithdrawn,
        recordFunding: records('funded'),
        deadlineReached: [{ guard: at('fundingCorrection'), target: 'expired' }, ...withdrawalDates],
      },
    },
    withdrawn: { type: 'final', entry: tell('labelWithdrawn') },
    expired: { type: 'final', entry: tell('labelExpired') },
    completed: { type: 'final' },
  },
});
