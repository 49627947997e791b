import { addCalendarDays, addMonths, addWorkingDays, earlier } from '../../calendar/index.js';
import type { Instant } from '../../vocabulary.js';
import { backPlanned, bounded, reminderBefore, reminderHalfway } from '../../time.js';
import { lastDate, nextAnswerDue } from './conditions.js';
import type { LabelRequestContext, LabelRequestState, RequestDeadline, Submission } from './vocabulary.js';
import { settingsOf } from '../../rule-set.js';

export interface Deadline<Name extends string> {
  deadline: Name;
  at: Instant;
  /** tells somebody again, and ends no step */
  reminder?: true;
}

type Steps = Partial<
  Record<
    LabelRequestState,
    (context: LabelRequestContext, submission: Submission) => Deadline<RequestDeadline>[]
  >
>;

/** §9.2: a draft has pinned no rules yet; it is deleted after a year. */
const draftPurgeMonths = 12;

const decided = ['labelled', 'postponed', 'refused', 'inadmissible'];

/** Every deadline of a request in this state (§9.2, R51): none for a final state, at least one for any other. */
export function requestDeadlines(
  state: LabelRequestState,
  context: LabelRequestContext,
): Deadline<RequestDeadline>[] {
  const { submission } = context;
  if (!submission) {
    return state === 'draft'
      ? [{ deadline: 'draftPurge', at: addMonths(context.openedAt, draftPurgeMonths) }]
      : [];
  }
  const step = steps[state];
  if (!step) return [];
  const own = step(context, submission);
  return decided.includes(state) ? own : [...own, { deadline: 'closing', at: submission.call.closesAt }];
}

const steps: Steps = {
  admissibilityCheck: (context, submission) =>
    onceUntilEscalated(context, 'admissibility', working(submission, context.since, 'admissibility')),

  awaitingCompletion: (context, submission) => {
    const { since, completionExtended } = context;
    const { completionCalendarDays, completionExtensionCalendarDays } = settingsOf(
      submission.rules.values,
    ).delays;
    const days = completionCalendarDays + (completionExtended ? completionExtensionCalendarDays : 0);
    const own = addCalendarDays(since, days);
    const at = bounded(own, backPlanned(submission, 'completion'), since, submission.call.closesAt);
    return [{ deadline: 'completion', at }, ...completionReminders(context, at)];
  },

  leadAttribution: (context, submission) =>
    onceUntilEscalated(
      context,
      'leadAttribution',
      earlier(working(submission, context.since, 'leadAttribution'), submission.call.closesAt),
    ),

  leadReview: (context, submission) => {
    const { clearance, expertise, voteWindow, opinionValidation } = settingsOf(
      submission.rules.values,
    ).delays;
    const own = addWorkingDays(
      context.since,
      clearance + expertise + voteWindow + opinionValidation,
      calendarOf(submission, context.leadPole),
    );
    return onceUntilEscalated(
      context,
      'leadReview',
      bounded(own, backPlanned(submission, 'leadReview'), context.since, submission.call.closesAt),
    );
  },

  takeOver: ({ since }, submission) => [
    { deadline: 'takeOver', at: earlier(working(submission, since, 'takeOver'), submission.call.closesAt) },
  ],

  coReview: ({ since }, submission) => [{ deadline: 'coReview', at: planned(submission, since, 'coReview') }],

  conciliation: ({ since }, submission) => [
    { deadline: 'conciliation', at: planned(submission, since, 'conciliation') },
  ],

  jointDecision: (context, submission) =>
    onceUntilEscalated(
      context,
      'certification',
      earlier(working(submission, context.since, 'certification'), submission.call.closesAt),
    ),

  conditionsPending: (context, submission) => {
    const due = nextAnswerDue(context);
    // What nobody has answered waits for the holder; what is answered, for the pôle that asked (R38).
    if (due !== null) return [{ deadline: 'reservation', at: due }, ...answerReminders(context, due)];
    return onceUntilEscalated(context, 'reservationLift', lastDate(submission, context.since));
  },

  labelled: (_, submission) => [{ deadline: 'archive', at: submission.call.closesAt }],
  postponed: ({ since }, submission) => [
    { deadline: 'archive', at: addMonths(since, settingsOf(submission.rules.values).delays.postponedMonths) },
  ],
  refused: ({ since }, submission) => [
    {
      deadline: 'archive',
      at: addCalendarDays(since, settingsOf(submission.rules.values).delays.refusedCalendarDays),
    },
  ],
  inadmissible: ({ since }, submission) => [
    {
      deadline: 'archive',
      at: addCalendarDays(since, settingsOf(submission.rules.values).delays.inadmissibleCalendarDays),
    },
  ],
};

const completionReminders = (context: LabelRequestContext, due: Instant) =>
  remindersOf(context, due, ['completionReminder1', 'completionReminder2']);
const answerReminders = (context: LabelRequestContext, due: Instant) =>
  remindersOf(context, due, ['reservationReminder1', 'reservationReminder2']);

/** R43: half-way and three days before, once each; in a delay too short for both, half-way alone. */
function remindersOf(
  { since, reminded }: LabelRequestContext,
  due: Instant,
  [first, second]: [RequestDeadline, RequestDeadline],
) {
  const halfway = reminderHalfway(since, due, 'france');
  const last = reminderBefore(due, 3, 'france');
  const reminders: Deadline<RequestDeadline>[] = [
    ...(halfway > since ? [{ deadline: first, at: halfway, reminder: true as const }] : []),
    ...(last > halfway && last > since ? [{ deadline: second, at: last, reminder: true as const }] : []),
  ];
  return reminders.filter(({ deadline }) => !reminded.includes(deadline));
}

/** A missed step escalates once (R42); from then on the closing alone is due. */
function onceUntilEscalated(context: LabelRequestContext, deadline: RequestDeadline, at: Instant) {
  return context.escalated ? [] : [{ deadline, at }];
}

function working(
  submission: Submission,
  since: Instant,
  delay: 'admissibility' | 'leadAttribution' | 'takeOver' | 'certification',
): Instant {
  return addWorkingDays(
    since,
    settingsOf(submission.rules.values).delays[delay],
    calendarOf(submission, submission.receivingPole),
  );
}

/** Steps between pôles run on the national calendar: no pôle's own holiday lengthens the others' time. */
function planned(submission: Submission, since: Instant, step: 'coReview' | 'conciliation'): Instant {
  const own = addWorkingDays(since, settingsOf(submission.rules.values).delays[step], 'france');
  return bounded(own, backPlanned(submission, step), since, submission.call.closesAt);
}

function calendarOf(submission: Submission, pole: string | null) {
  return (pole !== null && submission.calendars[pole]) || 'france';
}
