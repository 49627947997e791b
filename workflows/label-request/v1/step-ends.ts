import { addCalendarDays, addWorkingDays, earlier, type Calendar } from '../../calendar/index.js';
import { settingsOf, type BackPlanning } from '../../rule-set.js';
import { backPlanned, bounded } from '../../time.js';
import type { Instant } from '../../vocabulary.js';
import { windowEnd, type Pace } from '../../windows.js';
import type { LabelRequestContext, LabelRequestState, Submission } from './vocabulary.js';

type StepDelay =
  | 'admissibility'
  | 'leadAttribution'
  | 'panelNaming'
  | 'takeOver'
  | 'coReview'
  | 'conciliation'
  | 'certification';

/** R51: the earlier of the step's working days and its back-planned date. */
export function endOf(
  context: LabelRequestContext,
  submission: Submission,
  delay: StepDelay,
  planned: keyof BackPlanning | null,
): Instant {
  const calendar = stepCalendar(context, submission, delay);
  const own = windowEnd(paceOf(context, submission, calendar), (delays) => {
    // The clock of the check stood still while the holder completed: what had run before counts.
    const days = delays[delay === 'panelNaming' ? 'leadAttribution' : delay];
    const left = delay === 'admissibility' ? Math.max(1, days - context.checkedDays) : days;
    return addWorkingDays(context.since, left, calendar);
  });
  const { closesAt } = submission.call;
  return planned === null
    ? earlier(own, closesAt)
    : bounded(own, backPlanned(submission, planned), context.since, closesAt);
}

/** R43: the holder's time to complete, once extended or not; T0-30 ends it. */
export function completionEnd(context: LabelRequestContext, submission: Submission): Instant {
  const { since, completionExtended } = context;
  const calendar = stepCalendar(context, submission, 'awaitingCompletion');
  const pace = { ...paceOf(context, submission, calendar), inCalendarDays: true };
  const own = windowEnd(pace, (delays) => {
    const more = completionExtended ? delays.completionExtensionCalendarDays : 0;
    return addCalendarDays(since, delays.completionCalendarDays + more);
  });
  return bounded(own, backPlanned(submission, 'completion'), since, submission.call.closesAt);
}

/** The lead's whole review, as long as its steps together. */
export function leadReviewEnd(context: LabelRequestContext, submission: Submission): Instant {
  const pace = paceOf(context, submission);
  const own = windowEnd(pace, ({ clearance, expertise, voteWindow, opinionValidation }) =>
    addWorkingDays(context.since, clearance + expertise + voteWindow + opinionValidation, pace.calendar),
  );
  return bounded(own, backPlanned(submission, 'leadReview'), context.since, submission.call.closesAt);
}

const national: readonly (StepDelay | LabelRequestState)[] = [
  'awaitingCompletion', 'takeOver', 'panelNaming', 'panelReview', 'coReview', 'conciliation', 'conditionsPending',
  'reexamination',
]; // prettier-ignore

/** R63h: a panel declares, reads and judges in the time of a lead's whole review, before the co-review would end. */
export function panelOpinionEnd(context: LabelRequestContext, submission: Submission): Instant {
  const pace = paceOf(context, submission, 'france');
  const own = windowEnd(pace, ({ clearance, expertise, voteWindow }) =>
    addWorkingDays(context.since, clearance + expertise + voteWindow, pace.calendar),
  );
  return bounded(own, backPlanned(submission, 'coReview'), context.since, submission.call.closesAt);
}

/**
 * The days a step is counted and reminded on. Those between pôles and those of the holder run on the national calendar: no
 * pôle's own holiday lengthens the time of others.
 */
export function stepCalendar(
  context: LabelRequestContext,
  submission: Submission,
  step: StepDelay | LabelRequestState,
): Calendar {
  return national.includes(step) ? 'france' : calendarOf(context, submission);
}

export function calendarOf({ leadPole, panel }: LabelRequestContext, submission: Submission): Calendar {
  return submission.calendars[leadPole ?? panel?.pole ?? submission.receivingPole] ?? 'france';
}

/** R44: this co-review is the window opened again for one pôle, not the one in which all were asked. */
export const isReopened = ({ reopened, since }: LabelRequestContext): boolean => reopened?.at === since;

/** R44, R51: two working days at most, within the back-planned date that is still to come. */
export function reopeningEnd({ rules, call }: Submission, at: Instant): Instant {
  const own = addWorkingDays(at, settingsOf(rules.values).delays.reopening, 'france');
  return earlier(own, lastOfReopening({ rules, call }, at));
}

/** R44: a window of less than one working day lets nobody speak, and may cost the label. */
export const mayReopen = (submission: Submission, at: Instant): boolean =>
  addWorkingDays(at, 1, 'france') <= lastOfReopening(submission, at);

/** The last instant at which a pôle may still be awaited: the end of the co-review, and past it that of the certificates. */
export function lastOfReopening(submission: Pick<Submission, 'rules' | 'call'>, at: Instant): Instant {
  const planned = backPlanned(submission, 'coReview');
  return planned > at ? planned : backPlanned(submission, 'certificates');
}

/** Of a window of the step under way, or of what began at another instant. */
export const paceOf = (
  context: LabelRequestContext,
  submission: Submission,
  calendar: Calendar = calendarOf(context, submission),
  since: Instant = context.since,
): Pace => ({
  rules: settingsOf(submission.rules.values),
  compressedAt: context.compressedAt,
  standstills: context.standstills,
  ...{ calendar, since },
});
