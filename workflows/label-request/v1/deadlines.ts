import { addCalendarDays, addMonths } from '../../calendar/index.js';
import { nextMorning, rungsOf } from '../../reminders.js';
import { settingsOf } from '../../rule-set.js';
import { ladderAfter, standstillOf } from '../../standstill.js';
import type { Instant } from '../../vocabulary.js';
import { nextAnswerDue } from './conditions.js';
import { nextExclusionReminder } from './exclusions.js';
import { ahead } from './passing.js';
import { consentDates, leadIsHeld } from './departures.js';
import type { Deadline } from './deadline-names.js';
import { draftDeadlines } from './draft-deadlines.js';
import { confirmationDates } from './versions.js';
import { askableUntil, reexaminationEnd } from './reexamination.js';
import { keepsOpen } from './support-letter.js';
import { awaitsRuling, deliberatesStill, deliberationEnd, rulingEnd } from './referral.js';
import {
  completionEnd,
  endOf,
  isReopened,
  panelOpinionEnd,
  reopeningEnd,
  stepCalendar,
} from './step-ends.js';
import { later } from './step-later.js';
import type {
  LabelRequestContext,
  LabelRequestState,
  PassingDeadline,
  RequestDeadline,
  Submission,
} from './vocabulary.js';

type Deadlines = Deadline<RequestDeadline>[];
type Step = (context: LabelRequestContext, submission: Submission) => Deadlines;

/** Every deadline of a request in this state (§9.2, R51): none for a final state, at least one for any other. */
export function requestDeadlines(state: LabelRequestState, context: LabelRequestContext): Deadlines {
  const { submission } = context;
  if (!submission) return state === 'draft' ? draftDeadlines(context) : [];
  const decided = ends[state];
  // R68: not suspensive, and bounded by the closing itself. An organ is reminded by its own vote.
  if (state === 'reexamination') {
    const at = reexaminationEnd(context);
    const told = context.reexamination?.organ ? [] : reminder(state, context, submission, at);
    return [{ deadline: 'reexamination', at }, ...told];
  }
  if (decided) return [{ deadline: 'archive', at: decided(context, submission) }];
  const step = steps[state];
  if (!step) return [];
  // §9.2: whatever it waits for waits with it; the closing alone does not.
  const still = standstillOf(context);
  const closing = { deadline: 'closing' as const, at: submission.call.closesAt };
  if (still) return [{ deadline: 'suspensionEnd', at: still.until }, closing];
  // R64: while a successor of the lead may consent, nobody else is awaited.
  const held = state === 'leadAttribution' && leadIsHeld(context);
  const own = held ? [] : step(context, submission);
  const all = [...own, closing];
  // A step that was missed waits for the closing alone, and its owner with it.
  const asked = answersExclusions.includes(state) ? exclusionReminder(context) : [];
  const due = context.escalated ? submission.call.closesAt : all[0]?.at;
  const others = [...asked, ...versionDates(context), ...successionDates(context)];
  return held || due === undefined
    ? [...all, ...others]
    : [...all, ...reminder(state, context, submission, due), ...others];
}

/** R62: in whatever step, a version waits for the lead. */
function versionDates(context: LabelRequestContext): Deadlines {
  const { due, reminder: next } = confirmationDates(context);
  return [
    ...(due ? [{ deadline: 'versionConfirmation' as const, at: due }] : []),
    ...(next ? [{ deadline: 'versionReminder' as const, at: next, reminder: true as const }] : []),
  ];
}

/** R64: in whatever step, a successor may have to consent. */
function successionDates(context: LabelRequestContext): Deadlines {
  const { due, reminder: next } = consentDates(context);
  return [
    ...(due ? [{ deadline: 'succession' as const, at: due }] : []),
    ...(next ? [{ deadline: 'successionReminder' as const, at: next, reminder: true as const }] : []),
  ];
}

/** R63c: the states in which an ask of the holder may still be answered. */
const answersExclusions: readonly LabelRequestState[] = [
  'admissibilityCheck', 'awaitingCompletion', 'leadAttribution', 'leadReview', 'takeOver', 'coReview', 'conciliation',
]; // prettier-ignore

/** Named a reminder, as it is: what nobody but its pôle and the holder know of is no date of the request. */
function exclusionReminder(context: LabelRequestContext): Deadlines {
  const at = nextExclusionReminder(context);
  return at ? [{ deadline: 'exclusionReminder', at, reminder: true }] : [];
}

/** The states a step ends by itself, each with its deadlines, the first of them the one that ends it. */
const steps: Partial<Record<LabelRequestState, Step>> = {
  admissibilityCheck: (context, submission) => ahead(context, submission, ['admissibility']),
  awaitingCompletion: (context, submission) => [
    {
      deadline: 'completion',
      at: later(context, completionEnd(context, submission), { counted: 'calendarDays', plan: 'completion' }),
    },
  ],
  leadAttribution: (context, submission) => ahead(context, submission, ['leadAttribution']),
  leadReview: (context, submission) => leadDeadlines(context, submission),
  takeOver: (context, submission) => [
    { deadline: 'takeOver', at: later(context, endOf(context, submission, 'takeOver', null)) },
  ],
  // R44: a window opened again has its own end.
  coReview: (context, submission) => [
    { deadline: 'coReview', at: later(context, coReviewEnd(context, submission), { plan: 'coReview' }) },
  ],
  conciliation: (context, submission) => [
    {
      deadline: 'conciliation',
      at: later(context, endOf(context, submission, 'conciliation', 'conciliation'), {
        plan: 'conciliation',
      }),
    },
  ],
  panelNaming: (context, submission) => ahead(context, submission, ['panelNaming']),
  panelReview: (context, submission) => [
    {
      deadline: 'panelOpinion',
      at: later(context, panelOpinionEnd(context, submission), { plan: 'coReview' }),
    },
  ],
  jointDecision: (context, submission) =>
    awaitsRuling(context)
      ? [{ deadline: 'steeringRuling', at: rulingAfter(context, submission) }]
      : ahead(context, submission, ['certification']),
  conditionsPending: (context, submission) => {
    const due = nextAnswerDue(context);
    // What nobody has answered waits for the holder; what is answered, for the pôle that asked (R38).
    if (due !== null) return [{ deadline: 'reservation', at: due }];
    return ahead(context, submission, ['reservationLift']);
  },
};

const rulingAfter = (context: LabelRequestContext, submission: Submission): Instant =>
  later(context, rulingEnd(context, submission), {
    ...(context.referral && { since: context.referral.at }),
    plan: 'certificates',
  });

function coReviewEnd(context: LabelRequestContext, submission: Submission): Instant {
  if (deliberatesStill(context)) return deliberationEnd(submission, context.since);
  return isReopened(context)
    ? reopeningEnd(submission, context.since)
    : endOf(context, submission, 'coReview', 'coReview');
}

/** When a decided request is closed. */
const ends: Partial<
  Record<LabelRequestState, (context: LabelRequestContext, submission: Submission) => Instant>
> = {
  labelled: (_, { call }) => call.closesAt,
  opinionGiven: ({ since }, { rules }) => addMonths(since, settingsOf(rules.values).delays.opinionMonths),
  postponed: (context, { rules }) =>
    keepsOpen(context, addMonths(context.since, settingsOf(rules.values).delays.postponedMonths)),
  refused: (context) => keepsOpen(context, askableUntil(context)),
  inadmissible: ({ since }, { rules }) =>
    addCalendarDays(since, settingsOf(rules.values).delays.inadmissibleCalendarDays),
};

/** R54: the next rung of the ladder of the step under way. */
function reminder(
  state: LabelRequestState,
  context: LabelRequestContext,
  submission: Submission,
  due: Instant,
): Deadlines {
  const { since } = context;
  const { closesAt } = submission.call;
  const ladderFrom = ladderAfter(context, context.ladderFrom);
  const step = { since, due, calendar: stepCalendar(context, submission, state), closesAt };
  const at = nextMorning(step, rungsOf(settingsOf(submission.rules.values)), ladderFrom);
  return at ? [{ deadline: 'reminder', at, reminder: true }] : [];
}

/**
 * R42: a lead past its step is told to its deputy chair, then to its director, then to its presidency; from T0-10 on another
 * pôle may take the lead over, which happens once (R36).
 */
function leadDeadlines(context: LabelRequestContext, submission: Submission): Deadlines {
  if (!context.escalated) return ahead(context, submission, ['leadReview']);
  const claim: PassingDeadline[] = context.formerLead === null ? ['leadClaim'] : [];
  return ahead(context, submission, ['leadDirector', 'leadPresident', ...claim]).filter(
    ({ at }) => at < submission.call.closesAt,
  );
}
