import { assign, enqueueActions, setup } from 'xstate';
import { askWhoJoins, keptTo, settleChange } from './change-answers.js';
import { openChange, stateFor, suspendForChange } from './change.js';
import { apply } from './changes.js';
import { hasSaid, joinsNow } from './co-label.js';
import { factOf } from './facts.js';
import { labelReasons } from './rules.js';
import { suspend } from './suspension.js';
import { settledTo, type SettledTo } from './withdrawal.js';
import type { PoleCode } from '../../vocabulary.js';
import { leavesTo } from './departure.js';
import type { FundingResult, LabelCommand, LabelContext, LabelDeadline, LabelFact } from './vocabulary.js';

export type LabelInput = Omit<
  LabelContext,
  | 'since'
  | 'suspension'
  | 'funding'
  | 'followUp'
  | 'report'
  | 'remindedAt'
  | 'certificates'
  | 'coLabels'
  | 'withdrawals'
  | 'vacancy'
  | 'declarations'
  | 'version'
  | 'changes'
> & {
  /** R64: who is named on the certificate, under the name they had */
  named: PoleCode[];
};

type Resting = 'active' | 'transmitted';

/** The guards and actions the statechart names; the sentences are in rules.ts, changes.ts and facts.ts. */
export const labelParts = setup({
  types: {} as { context: LabelContext; events: LabelCommand; emitted: LabelFact; input: LabelInput },
  guards: {
    allowed: ({ context, event }) => labelReasons(event, context).length === 0,
    deadlineIs: ({ event }, { deadline }: { deadline: LabelDeadline }) =>
      event.type === 'deadlineReached' && event.deadline === deadline,
    records: ({ context, event }, { result }: { result: FundingResult }) =>
      event.type === 'recordFunding' && event.result === result && labelReasons(event, context).length === 0,
    /** R45: what the certificate needs has been said, and no more is to be asked */
    saidLate: ({ context, event }) =>
      event.type === 'addCoLabel' && hasSaid(event, context) && labelReasons(event, context).length === 0,
    carried: ({ context, event }) => event.type === 'recordCoLabel' && joinsNow(context, event),
    resumesTo: ({ context, event }, { state }: { state: Resting }) =>
      context.suspension?.from === state && labelReasons(event, context).length === 0,
    isToReview: ({ context, event }) =>
      event.type === 'declareChange' &&
      stateFor(context, event) !== 'confirming' &&
      labelReasons(event, context).length === 0,
    changeIsUnconfirmed: ({ context, event }) =>
      event.type === 'deadlineReached' &&
      event.deadline === 'changeConfirmation' &&
      openChange(context)?.state === 'confirming',
    keptTo: ({ context }, { to }: { to: 'withdrawn' | Resting }) => keptTo(context) === to,
    leavesTo: ({ context, event }, { state }: { state: Resting }) =>
      event.type === 'recordDeparture' &&
      leavesTo(context, event) === state &&
      labelReasons(event, context).length === 0,
    settlesTo: ({ context, event }, { to }: { to: SettledTo }) =>
      (event.type === 'recordVerdict' || event.type === 'decideWithdrawal') &&
      settledTo(context, event) === to &&
      labelReasons(event, context).length === 0,
  },
  actions: {
    arrive: assign(({ event }) => ('at' in event ? { since: event.at, remindedAt: null } : {})),
    apply: assign(({ context, event }) => apply(context, event)),
    suspendFrom: assign(({ context, event }, { state }: { state: Resting }) =>
      event.type === 'suspendLabel' ? suspend(context, state, event) : {},
    ),
    suspendForChange: assign(({ context, event }, { state }: { state: Resting }) =>
      suspendForChange(context, state, event),
    ),
    askWhoJoins: assign(({ context, event }) => ('pole' in event ? askWhoJoins(context, event.pole) : {})),
    settleChange: assign(({ context, event }) => settleChange(context, event.at)),
    /** the fact this command is by itself, or one for each pôle it is of; see facts.ts */
    tell: enqueueActions(({ context, event, enqueue }, { fact }: { fact: LabelFact['type'] }) => {
      const told = factOf(fact, context, event) ?? [];
      for (const one of Array.isArray(told) ? told : [told]) enqueue.emit(one);
    }),
  },
});

export const tell = (fact: LabelFact['type']) => ({ type: 'tell' as const, params: { fact } });
export const at = (deadline: LabelDeadline) => ({ type: 'deadlineIs' as const, params: { deadline } });
