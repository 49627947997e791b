import { afterStandstills } from '../../standstill.js';
import { addWorkingDays, later } from '../../calendar/index.js';
import type { BackPlanning } from '../../rule-set.js';
import { backPlanned, plannedFrom } from '../../time.js';
import type { Instant } from '../../vocabulary.js';
import { windowEnd } from '../../windows.js';
import { lastDate } from './conditions.js';
import { isUpheld } from './referral.js';
import { calendarOf, endOf, leadReviewEnd, paceOf } from './step-ends.js';
import type { LabelRequestContext, PassingDeadline, RequestDeadline, Submission } from './vocabulary.js';

type Comes = (context: LabelRequestContext, submission: Submission) => Instant;

/** R42: so many delays of escalation after the lead's step, wherever a suspension has put that. */
const rung =
  (n: number): Comes =>
  (context, submission) => {
    const step = moved('leadReview', context, submission);
    const pace = paceOf(context, submission, calendarOf(context, submission), step);
    return windowEnd(pace, ({ escalation }) => addWorkingDays(step, n * escalation, pace.calendar));
  };

/** When each deadline comes that acts and ends no step: a step that is missed, and the rungs after the lead's (R42). */
const instants: Record<Exclude<PassingDeadline, 'leadClaim'>, Comes> = {
  admissibility: (context, submission) => endOf(context, submission, 'admissibility', 'admission'),
  leadAttribution: (context, submission) => endOf(context, submission, 'leadAttribution', 'lead'),
  leadReview: leadReviewEnd,
  leadDirector: rung(1),
  leadPresident: rung(2),
  certification: (context, submission) => endOf(context, submission, 'certification', 'certificates'),
  // R63h: as long as steering has to name a lead, on the days of steering.
  panelNaming: (context, submission) => endOf(context, submission, 'panelNaming', null),
  reservationLift: ({ since }, submission) => lastDate(submission, since),
};

const national: readonly PassingDeadline[] = ['panelNaming', 'reservationLift'];
const rungs: readonly PassingDeadline[] = ['leadDirector', 'leadPresident'];
/** R51: what of the back-planning each of them ends by. */
const plans: Partial<Record<PassingDeadline, keyof BackPlanning>> = {
  admissibility: 'admission',
  leadAttribution: 'lead',
  leadReview: 'leadReview',
  certification: 'certificates',
  reservationLift: 'certificates',
};

/** §9.2: later by what the request stood still of its step. */
function moved(
  deadline: Exclude<PassingDeadline, 'leadClaim'>,
  context: LabelRequestContext,
  submission: Submission,
): Instant {
  const plan = plans[deadline];
  const { standstills } = context;
  return afterStandstills(instants[deadline](context, submission), {
    ...{ standstills, closesAt: submission.call.closesAt },
    since: rungs.includes(deadline) ? moved('leadReview', context, submission) : context.since,
    counted: national.includes(deadline) ? 'france' : calendarOf(context, submission),
    ...(plan && { plan: plannedFrom(submission, plan) }),
  });
}

/**
 * R42: from T0-10 on another may claim the lead, and never before the lead's own step is over. T0 does not move, nor does that day:
 * put off to the closing, the request of a mute lead could only lapse.
 */
const comes = (deadline: PassingDeadline, context: LabelRequestContext, submission: Submission): Instant =>
  deadline === 'leadClaim'
    ? later(moved('leadReview', context, submission), backPlanned(submission, 'leadClaim'))
    : moved(deadline, context, submission);

const isPassing = (deadline: RequestDeadline): deadline is PassingDeadline =>
  deadline === 'leadClaim' || deadline in instants;

/** Those of these deadlines that have not acted yet: each acts once in its step. */
export function ahead(context: LabelRequestContext, submission: Submission, names: PassingDeadline[]) {
  return names
    .filter((deadline) => !context.passed.includes(deadline))
    .map((deadline) => ({ deadline, at: comes(deadline, context, submission) }));
}

/** A deadline has acted, and its step goes on. */
export function passedBy(
  { passed }: LabelRequestContext,
  deadline: RequestDeadline,
): Partial<LabelRequestContext> {
  return isPassing(deadline) ? { passed: [...passed, deadline] } : {};
}

/**
 * R52: what has acted and, by the new dates, does not come again; the rest is open as if it never had. R37: a result that
 * stands by steering stays with the deputy chair.
 */
export function stillPassed(
  context: LabelRequestContext,
  moved: Submission,
  now: Instant,
): PassingDeadline[] {
  const stands = isUpheld(context);
  return context.passed.filter(
    (deadline) => (stands && deadline === 'certification') || comes(deadline, context, moved) <= now,
  );
}
