import { addCalendarDays, addMonths, addWorkingDays, later } from '../../calendar/index.js';
import { nextMorning, rungsOf } from '../../reminders.js';
import { settingsOf } from '../../rule-set.js';
import { backPlanned } from '../../time.js';
import type { Instant } from '../../vocabulary.js';
import { windowEnd } from '../../windows.js';
import { lastDate, nextAnswerDue } from './conditions.js';
import { calendarOf, completionEnd, endOf, leadReviewEnd, paceOf } from './step-ends.js';
import type { LabelRequestContext, LabelRequestState, RequestDeadline, Submission } from './vocabulary.js';

export interface Deadline<Name extends string> {
  deadline: Name;
  at: Instant;
  /** tells somebody again, and ends no step */
  reminder?: true;
}

type Deadlines = Deadline<RequestDeadline>[];
type Step = (context: LabelRequestContext, submission: Submission) => Deadlines;

/** Every deadline of a request in this state (§9.2, R51): none for a final state, at least one for any other. */
export function requestDeadlines(state: LabelRequestState, context: LabelRequestContext): Deadlines {
  const { submission } = context;
  if (!submission) return state === 'draft' ? draftDeadlines(context) : [];
  const decided = ends[state];
  if (decided) return [{ deadline: 'archive', at: decided(context, submission) }];
  const step = steps[state];
  if (!step) return [];
  const own = step(context, submission);
  const all = [...own, { deadline: 'closing' as const, at: submission.call.closesAt }];
  // A step that was missed waits for the closing alone, and its owner with it.
  const due = context.escalated ? submission.call.closesAt : all[0]?.at;
  return due === undefined ? all : [...all, ...reminder(context, submission, due)];
}

/** The states a step ends by itself, each with its deadlines, the first of them the one that ends it. */
const steps: Partial<Record<LabelRequestState, Step>> = {
  admissibilityCheck: (context, submission) =>
    onceUntilEscalated(context, 'admissibility', endOf(context, submission, 'admissibility', 'admission')),
  awaitingCompletion: (context, submission) => [
    { deadline: 'completion', at: completionEnd(context, submission) },
  ],
  leadAttribution: (context, submission) =>
    onceUntilEscalated(context, 'leadAttribution', endOf(context, submission, 'leadAttribution', 'lead')),
  leadReview: (context, submission) => leadDeadlines(context, submission),
  takeOver: (context, submission) => [
    { deadline: 'takeOver', at: endOf(context, submission, 'takeOver', null) },
  ],
  coReview: (context, submission) => [
    { deadline: 'coReview', at: endOf(context, submission, 'coReview', 'coReview') },
  ],
  conciliation: (context, submission) => [
    { deadline: 'conciliation', at: endOf(context, submission, 'conciliation', 'conciliation') },
  ],
  jointDecision: (context, submission) =>
    onceUntilEscalated(context, 'certification', endOf(context, submission, 'certification', 'certificates')),
  conditionsPending: (context, submission) => {
    const due = nextAnswerDue(context);
    // What nobody has answered waits for the holder; what is answered, for the pôle that asked (R38).
    if (due !== null) return [{ deadline: 'reservation', at: due }];
    return onceUntilEscalated(context, 'reservationLift', lastDate(submission, context.since));
  },
};

/** When a decided request is closed. */
const ends: Partial<
  Record<LabelRequestState, (context: LabelRequestContext, submission: Submission) => Instant>
> = {
  labelled: (_, { call }) => call.closesAt,
  postponed: ({ since }, { rules }) => addMonths(since, settingsOf(rules.values).delays.postponedMonths),
  refused: ({ since }, { rules }) =>
    addCalendarDays(since, settingsOf(rules.values).delays.refusedCalendarDays),
  inadmissible: ({ since }, { rules }) =>
    addCalendarDays(since, settingsOf(rules.values).delays.inadmissibleCalendarDays),
};

/** §9.2: a draft has pinned no rules yet; it is deleted after a year. */
const draftPurgeMonths = 12;
/** §9.2: days before the last hour of deposit; a rung of the ladder each. */
const draftReminderDays = [56, 45];

/** A draft is purged in the end; until it is submitted its holder is reminded of the closing (R51). */
function draftDeadlines({ openedAt, draftCall, remindedAt }: LabelRequestContext): Deadlines {
  const purge = { deadline: 'draftPurge' as const, at: addMonths(openedAt, draftPurgeMonths) };
  const due = draftCall?.depositBy;
  if (due === undefined) return [purge];
  const step = { since: openedAt, due, calendar: 'france' as const, closesAt: due };
  const at = nextMorning(step, draftReminderDays, remindedAt);
  return at ? [purge, { deadline: 'reminder', at, reminder: true }] : [purge];
}

/** R54: the next rung of the ladder of the step under way. */
function reminder(context: LabelRequestContext, submission: Submission, due: Instant): Deadlines {
  const { since, remindedAt } = context;
  const { closesAt } = submission.call;
  const step = { since, due, calendar: calendarOf(context, submission), closesAt };
  const at = nextMorning(step, rungsOf(settingsOf(submission.rules.values)), remindedAt);
  return at ? [{ deadline: 'reminder', at, reminder: true }] : [];
}

/**
 * R42: a lead past its step is told to its deputy chair, then to its director, then to its presidency; from T0-10 on, and
 * never before its own step is over, another pôle may take the lead over.
 */
function leadDeadlines(context: LabelRequestContext, submission: Submission): Deadlines {
  const { closesAt } = submission.call;
  const pace = paceOf(context, submission);
  const step = leadReviewEnd(context, submission);
  const rung = (n: number) =>
    windowEnd(pace, ({ escalation }) => addWorkingDays(step, n * escalation, pace.calendar));
  const ladder: Deadlines = [
    { deadline: 'leadDirector', at: rung(1) },
    { deadline: 'leadPresident', at: rung(2) },
    { deadline: 'leadClaim', at: later(step, backPlanned(submission, 'leadClaim')) },
  ];
  if (!context.escalated) return [{ deadline: 'leadReview', at: step }];
  return ladder.filter(({ deadline, at }) => !context.passed.includes(deadline) && at < closesAt);
}

/** A missed step escalates once (R42); from then on the closing alone is due. */
function onceUntilEscalated(context: LabelRequestContext, deadline: RequestDeadline, at: Instant): Deadlines {
  return context.escalated ? [] : [{ deadline, at }];
}
