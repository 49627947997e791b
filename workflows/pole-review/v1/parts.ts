import { assign, enqueueActions, setup } from 'xstate';
import { settingsOf } from '../../rule-set.js';
import { standsStill } from '../../standstill.js';
import * as change from './changes.js';
import { factOf } from './facts.js';
import type { PoleReviewInput } from './opened.js';
import { approvedBySilence } from './minutes.js';
import { clearance, isShort } from './electorate.js';
import { awaitedExperts, submittedReviews } from './readings.js';
import { reviewReasons } from './rules.js';
import { awaitedOpenings } from './sealed.js';
import { keptVoters } from './voters.js';
import { unconvened } from './session.js';
import { hasEveryVote } from './tally.js';
import type {
  PoleReviewCommand,
  PoleReviewContext,
  PoleReviewFact,
  RemindedInnerStep,
  ReviewDeadline,
} from './vocabulary.js';

/** Within a step, what moves its end: its ladder starts again there (R54). */
const turns: PoleReviewCommand['type'][] = [
  'moveClosing',
  'compressCalendar',
  'adoptRules',
  'becomeLead',
  'goOn',
];

const isCountable = (context: PoleReviewContext, command: PoleReviewCommand) =>
  awaitedOpenings({ ...context, ...change.apply(context, command) }).length === 0;

/** The guards and actions the statechart names; the sentences are in rules.ts, electorate.ts, tally.ts, changes.ts. */
export const poleReviewParts = setup({
  types: {} as {
    context: PoleReviewContext;
    events: PoleReviewCommand;
    emitted: PoleReviewFact;
    input: PoleReviewInput;
  },
  guards: {
    allowed: ({ context, event }) => reviewReasons(event, context).length === 0,
    deadlineIs: ({ context, event }, { deadline }: { deadline: ReviewDeadline }) =>
      event.type === 'deadlineReached' &&
      event.deadline === deadline &&
      (deadline !== 'voteWindow' || isCountable(context, event)),
    leadIsShort: ({ context, event }, { deadline }: { deadline: ReviewDeadline }) =>
      event.type === 'deadlineReached' &&
      event.deadline === deadline &&
      context.role === 'lead' &&
      !context.settled &&
      isShort(context),
    cannotVote: ({ context }) => context.role === 'invited' && context.opinion === null && isShort(context),
    isLead: ({ context }) => context.role === 'lead',
    // §9.2: no step of a review ends while its request stands still.
    quorumIsClear: ({ context }) => {
      if (standsStill(context)) return false;
      const { clear, needed } = clearance(context);
      return clear >= needed;
    },
    reviewsAreIn: ({ context }) =>
      !standsStill(context) && submittedReviews(context) >= settingsOf(context.rules).expectedReviews,
    everyoneVoted: ({ context }) => hasEveryVote(context) && awaitedOpenings(context).length === 0,
    // D11: a sealed vote ends by an act that brings its ballots, or not at all.
    closes: ({ context, event }) => reviewReasons(event, context).length === 0 && isCountable(context, event),
    expertIsReminded: ({ context, event }) =>
      event.type === 'deadlineReached' && event.deadline === 'reminder' && awaitedExperts(context).length > 0,
    lacksReview: ({ context }) => submittedReviews(context) < 1,
    inTime: ({ context, event }) => !context.settled && reviewReasons(event, context).length === 0,
    hasOpinion: ({ context }) => context.opinion !== null,
    voteIsOpen: ({ context }) => context.vote !== null && context.tally === null,
    quorumMet: ({ context }) => context.tally?.quorumMet === true,
  },
  actions: {
    arrive: assign(({ event }) =>
      'at' in event ? { since: event.at, ladderFrom: event.at, escalated: false } : {},
    ),
    escalate: assign({ escalated: true }),
    apply: assign(({ context, event }) => ({
      ...keptVoters(context, change.apply(context, event)),
      ...(turns.includes(event.type) && { ladderFrom: event.at }),
    })),
    keepLate: assign(({ context, event }) => change.keepLate(context, event)),
    dropSession: assign(({ context, event }) => unconvened(context, event.at)),
    approveMinutes: assign(({ context, event }) => approvedBySilence(context, event)),
    count: assign(({ context }) => change.count(context)),
    tell: enqueueActions(
      (
        { context, event, enqueue },
        { fact, step }: { fact: PoleReviewFact['type']; step?: RemindedInnerStep },
      ) => {
        const told = factOf(fact, context, event, step);
        if (told) enqueue.emit(told);
      },
    ),
  },
});
