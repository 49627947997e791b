import { addCalendarDays, addWorkingDays, earlier } from '../../calendar/index.js';
import { settingsOf, type Delays } from '../../rule-set.js';
import { backPlanned, reminderBefore } from '../../time.js';
import type { Instant } from '../../vocabulary.js';
import { awaitedExperts } from './rules.js';
import type { PoleReviewContext, ReviewDeadline } from './vocabulary.js';

export interface Deadline {
  deadline: ReviewDeadline;
  at: Instant;
  /** the request's own deadline: it is the request that acts then, and this review is told */
  ofRequest?: true;
  /** tells somebody again, and ends no step */
  reminder?: true;
}

type Step = (context: PoleReviewContext) => Deadline | null;

const steps: Record<string, Step> = {
  'inReview.coiClearance': (context) => own(context, 'clearance', 'clearance'),
  'inReview.expertise': (context) => own(context, 'expertise', 'expertise'),
  'inReview.committee.preparing': (context) => own(context, 'votePreparation', 'voteWindow'),
  'inReview.committee.voting': (context) => ({
    deadline: 'voteWindow',
    at: limited(
      context,
      addWorkingDays(
        context.vote?.openedAt ?? context.since,
        settingsOf(context.rules).delays.voteWindow,
        context.calendar,
      ),
    ),
  }),
  'inReview.committee.reconvened': (context) => reconvened(context),
  'inReview.opinionProposed': (context) => own(context, 'opinionValidation', 'opinionValidation'),
};

/**
 * The deadline of a review in this state (§9.2): its own step's until it has escalated, and otherwise the end of the
 * request's step it serves: the planned end of the co-review for an invited pôle, the closing for the lead.
 */
export function reviewDeadlines(state: string, context: PoleReviewContext): Deadline[] {
  if (state === 'closed' || state === 'terminated') return [];
  const step = steps[state]?.(context) ?? null;
  const reminders = state === 'inReview.expertise' && step ? expertReminders(context, step.at) : [];
  return [step ?? stepOfRequest(context), ...reminders];
}

/** §9.2: three days and one day before the readings are due, once each, while one is awaited. */
function expertReminders(context: PoleReviewContext, due: Instant): Deadline[] {
  const [asked] = awaitedExperts(context)
    .map((expert) => expert.askedAt)
    .sort();
  if (asked === undefined) return [];
  const third = reminderBefore(due, 3, context.calendar);
  const last = reminderBefore(due, 1, context.calendar);
  const reminders: Deadline[] = [
    { deadline: 'expertReminder1', at: third, reminder: true },
    ...(last > third ? [{ deadline: 'expertReminder2' as const, at: last, reminder: true as const }] : []),
  ];
  return reminders.filter(({ deadline, at }) => !context.reminded.includes(deadline) && at > asked);
}

function own(context: PoleReviewContext, deadline: ReviewDeadline, delay: keyof Delays): Deadline | null {
  if (context.escalated) return null;
  const at = addWorkingDays(context.since, settingsOf(context.rules).delays[delay], context.calendar);
  return { deadline, at: limited(context, at) };
}

function reconvened(context: PoleReviewContext): Deadline | null {
  if (context.escalated) return null;
  const { reconveneCalendarDays, reconveneNearClosing, nearClosingCalendarDays } = settingsOf(
    context.rules,
  ).delays;
  const near = addCalendarDays(context.since, nearClosingCalendarDays) >= context.closesAt;
  const at = near
    ? addWorkingDays(context.since, reconveneNearClosing, context.calendar)
    : addCalendarDays(context.since, reconveneCalendarDays);
  return { deadline: 'reconvened', at: limited(context, at) };
}

function stepOfRequest(context: PoleReviewContext): Deadline {
  const ends = coReviewEnd(context);
  return context.role === 'invited' && ends > context.since
    ? { deadline: 'coReviewEnd', at: ends, ofRequest: true }
    : { deadline: 'closing', at: context.closesAt, ofRequest: true };
}

function coReviewEnd({ closesAt, rules }: PoleReviewContext): Instant {
  return backPlanned({ call: { closesAt }, rules: { values: rules } }, 'coReview');
}

function limited({ closesAt }: PoleReviewContext, at: Instant): Instant {
  return earlier(at, closesAt);
}
