import { assign, enqueueActions, setup } from 'xstate';
import * as change from './changes.js';
import { mayCallAgain } from './deadlines.js';
import { countOf, everyoneAnswered, isTooSmall } from './electorate.js';
import { factOf } from './facts.js';
import type { DeliberationInput } from './opened.js';
import { deliberationReasons } from './rules.js';
import type {
  DeliberationCommand,
  DeliberationContext,
  DeliberationDeadline,
  DeliberationFact,
} from './vocabulary.js';

/** The guards and actions the statechart names; the sentences are in rules.ts, electorate.ts, changes.ts and deadlines.ts. */
export const deliberationParts = setup({
  types: {} as {
    context: DeliberationContext;
    events: DeliberationCommand;
    emitted: DeliberationFact;
    input: DeliberationInput;
  },
  guards: {
    allowed: ({ context, event }) => deliberationReasons(event, context).length === 0,
    deadlineIs: ({ event }, { deadline }: { deadline: DeliberationDeadline }) =>
      event.type === 'deadlineReached' && event.deadline === deadline,
    isTooSmall: ({ context }) => isTooSmall(context),
    everyoneAnswered: ({ context }) => everyoneAnswered(context),
    /** whoever asked has no time left after `expire` */
    callsAgain: ({ context, event }) =>
      event.type !== 'expire' && context.tally?.quorumMet === false && mayCallAgain(context, event.at),
  },
  actions: {
    apply: assign(({ context, event }) => change.apply(context, event)),
    count: assign(({ context }) => ({ tally: countOf(context) })),
    callAgain: assign(({ context, event }) => change.callAgain(context, event.at)),
    tell: enqueueActions(({ context, event, enqueue }, { fact }: { fact: DeliberationFact['type'] }) => {
      const told = factOf(fact, context, event);
      if (told) enqueue.emit(told);
    }),
  },
});
