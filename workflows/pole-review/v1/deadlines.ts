import { addCalendarDays, addWorkingDays, earlier } from '../../calendar/index.js';
import { nextMorning, rungsOf } from '../../reminders.js';
import { settingsOf, type BackPlanning, type Delays } from '../../rule-set.js';
import { afterStandstills, ladderAfter, standsStill, type Counted } from '../../standstill.js';
import { backPlanned, bounded, plannedFrom } from '../../time.js';
import type { Instant } from '../../vocabulary.js';
import { windowEnd, type Pace } from '../../windows.js';
import { minutesDeadline } from './minutes.js';
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
  'inReview.coiClearance': (context) => own(context, 'clearance', 'clearance', 'lead'),
  'inReview.expertise': (context) => own(context, 'expertise', 'expertise', 'readings'),
  'inReview.committee.preparing': (context) => own(context, 'votePreparation', 'voteWindow', lastOf(context)),
  'inReview.committee.voting': (context) => {
    const since = context.vote?.openedAt ?? context.since;
    const ends = windowed(context, ({ voteWindow }) => addWorkingDays(since, voteWindow, context.calendar), {
      since,
    });
    return {
      deadline: 'voteWindow',
      at: later(context, limited(context, ends, lastOf(context)), { since, plan: lastOf(context) }),
    };
  },
  'inReview.committee.reconvened': (context) => reconvened(context),
  'inReview.opinionProposed': (context) =>
    own(context, 'opinionValidation', 'opinionValidation', lastOf(context)),
};

/**
 * The deadline of a review in this state (§9.2): its own step's until it has escalated, and otherwise the end of the
 * request's step it serves: the planned end of the co-review for an invited pôle, the closing for the lead.
 */
export function reviewDeadlines(state: string, context: PoleReviewContext): Deadline[] {
  if (state === 'closed' || state === 'terminated') return [];
  // §9.2: the request says when it goes on; until then nothing is due here but what ends it.
  if (standsStill(context)) return [{ deadline: 'closing', at: context.closesAt, ofRequest: true }];
  const step = steps[state]?.(context) ?? null;
  const minutes = minutesDeadline(context);
  const beside: Deadline[] = minutes === null ? [] : [{ deadline: 'minutesApproval', at: minutes }];
  return [...(step ? [step, ...reminder(context, step.at)] : [stepOfRequest(context)]), ...beside];
}

/** R54: the next rung of the ladder of the step under way. */
function reminder(context: PoleReviewContext, due: Instant): Deadline[] {
  const { since, calendar, closesAt, rules } = context;
  const ladderFrom = ladderAfter(context, context.ladderFrom);
  const at = nextMorning({ since, due, calendar, closesAt }, rungsOf(settingsOf(rules)), ladderFrom);
  return at ? [{ deadline: 'reminder', at, reminder: true }] : [];
}

function own(
  context: PoleReviewContext,
  deadline: ReviewDeadline,
  delay: keyof Delays,
  planned: keyof BackPlanning,
): Deadline | null {
  if (context.escalated) return null;
  const at = windowed(context, (delays) => addWorkingDays(context.since, delays[delay], context.calendar));
  return { deadline, at: later(context, limited(context, at, planned), { plan: planned }) };
}

function reconvened(context: PoleReviewContext): Deadline | null {
  if (context.escalated) return null;
  const { since, calendar, closesAt } = context;
  const near = addCalendarDays(since, settingsOf(context.rules).delays.nearClosingCalendarDays) >= closesAt;
  const at = windowed(
    context,
    (delays) =>
      near
        ? addWorkingDays(since, delays.reconveneNearClosing, calendar)
        : addCalendarDays(since, delays.reconveneCalendarDays),
    { inCalendarDays: !near },
  );
  const counted = near ? calendar : 'calendarDays';
  const plan = lastOf(context);
  return { deadline: 'reconvened', at: later(context, limited(context, at, plan), { counted, plan }) };
}

function stepOfRequest(context: PoleReviewContext): Deadline {
  const plan = 'coReview';
  const ends = later(context, context.until ?? planOf(context, plan), { counted: 'france', plan });
  return (context.role === 'invited' || context.until !== null) && ends > context.since
    ? { deadline: 'coReviewEnd', at: ends, ofRequest: true }
    : { deadline: 'closing', at: context.closesAt, ofRequest: true };
}

/** §9.2: what its request stood still of the step is no part of it. */
const later = (
  { standstills, closesAt, calendar, since, rules }: PoleReviewContext,
  at: Instant,
  { plan, ...step }: { since?: Instant; counted?: Counted; plan: keyof BackPlanning },
): Instant =>
  afterStandstills(at, {
    ...{ standstills, closesAt, since, counted: calendar },
    ...step,
    plan: plannedFrom({ call: { closesAt }, rules: { values: rules } }, plan),
  });

/** R51: the lead's committee ends before the co-review begins to, an invited pôle's with it. */
const lastOf = ({ role }: PoleReviewContext): keyof BackPlanning =>
  role === 'lead' ? 'leadReview' : 'coReview';

function limited(context: PoleReviewContext, at: Instant, planned: keyof BackPlanning): Instant {
  const { since, closesAt, until } = context;
  // R44: a window opened again is the whole time there is.
  return until === null ? bounded(at, planOf(context, planned), since, closesAt) : earlier(at, until);
}

function planOf({ closesAt, rules }: PoleReviewContext, step: keyof BackPlanning): Instant {
  return backPlanned({ call: { closesAt }, rules: { values: rules } }, step);
}

const windowed = (
  { rules, compressedAt, calendar, since, standstills }: PoleReviewContext,
  ends: (delays: Delays) => Instant,
  of: Pick<Pace, 'inCalendarDays'> & { since?: Instant } = {},
) => windowEnd({ rules: settingsOf(rules), compressedAt, calendar, since, standstills, ...of }, ends);
