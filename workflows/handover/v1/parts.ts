import { assign, enqueueActions, setup } from 'xstate';
import { factOf } from './facts.js';
import type { HandoverInput } from './opened.js';
import { handoverReasons } from './rules.js';
import type { HandoverCommand, HandoverContext, HandoverDeadline, HandoverFact } from './vocabulary.js';

/** The guards and actions the statechart names; the sentences are in rules.ts, facts.ts and deadlines.ts. */
export const handoverParts = setup({
  types: {} as {
    context: HandoverContext;
    events: HandoverCommand;
    emitted: HandoverFact;
    input: HandoverInput;
  },
  guards: {
    allowed: ({ context, event }) => handoverReasons(event, context).length === 0,
    /** R62: the organisation stays, and nothing has to be judged first */
    takesEffect: ({ context, event }) =>
      context.organisation === 'kept' && handoverReasons(event, context).length === 0,
    follows: ({ context }) => context.follows,
    isInPlace: ({ context }) => context.absence !== null,
    /** R62: the time its holder had is not the time of those who judge it */
    versionIsJudged: ({ context, event }) =>
      context.judged && event.type === 'deadlineReached' && event.deadline === 'handoverVersion',
    deadlineIs: ({ event }, { deadline }: { deadline: HandoverDeadline }) =>
      event.type === 'deadlineReached' && event.deadline === deadline,
  },
  actions: {
    /** a step begins, and its time with it */
    begin: assign(({ event }) => ({ since: event.at, ladderFrom: event.at })),
    ask: assign({ asked: true }),
    judge: assign({ judged: true }),
    await: assign({ judged: false }),
    climb: assign(({ event }) => ({ ladderFrom: event.at })),
    settle: assign(({ event }) => ({ settledAt: event.at })),
    tell: enqueueActions(({ context, enqueue }, { fact }: { fact: HandoverFact['type'] }) =>
      enqueue.emit(factOf(fact, context)),
    ),
  },
});
