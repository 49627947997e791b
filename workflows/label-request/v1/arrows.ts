import { departureFallsDue } from './departure-arrows.js';
import { versionFallsDue } from './version-arrows.js';
import type { LabelRequestFact, LapseCause, RemindedStep, RequestDeadline } from './vocabulary.js';

/*
 * The arrows several states share, and the words the chart is written with.
 */

export const tell = (fact: LabelRequestFact['type']) => ({ type: 'tell' as const, params: { fact } });
export const because = (cause: LapseCause | 'withdrawn' | 'inadmissible') => ({
  type: 'because' as const,
  params: { cause },
});
export const at = (deadline: RequestDeadline) => ({ type: 'deadlineIs' as const, params: { deadline } });
export const lapse = (cause: LapseCause) => ({
  target: 'lapsed' as const,
  actions: [because(cause), { type: 'tellLapsed' as const, params: { cause } }],
});

/** A label asked for after the closing is worth nothing (R41): whatever is undecided then lapses. */
export const closing = { guard: at('closing'), ...lapse('closingReached') };
const declareInterests = {
  guard: 'allowed' as const,
  actions: ['apply' as const, tell('interestsDeclared')],
};
/** R63: who is tied to the project by the judgement of a chair leaves it like who declares it. */
const setAside = { actions: ['apply' as const, tell('recusalDecided')] };
/** R63c: asked until the pôle concerned begins to read, answered until the result is computed; nothing waits for either. */
export const askExclusion = {
  guard: 'allowed' as const,
  actions: ['apply' as const, tell('exclusionAsked'), 'putExclusions' as const],
};
const answersExclusion = {
  grantExclusion: {
    guard: 'allowed' as const,
    actions: [tell('recusalDecided'), 'apply' as const, tell('exclusionGranted')],
  },
  refuseExclusion: { guard: 'allowed' as const, actions: ['apply' as const, tell('exclusionRefused')] },
};
/** §9.2: by the lead's chair or by steering, until a date; what it waits for meanwhile stands still. */
const suspendRequest = { guard: 'allowed' as const, actions: [tell('requestSuspended'), 'apply' as const] };
const resumeRequest = { guard: 'allowed' as const, actions: [tell('requestResumed'), 'apply' as const] };
const goesOn = { guard: at('suspensionEnd'), actions: [tell('requestResumed'), 'apply' as const] };
/** What every step until the result ends with. */
export const atLast = [
  goesOn,
  { guard: at('exclusionReminder'), actions: ['remindExclusions' as const] },
  ...versionFallsDue,
  ...departureFallsDue,
  closing,
];
/** R64: nobody takes the place of a panel's pôle, which is named anew. */
export const panelNamingEnds = [
  goesOn,
  { guard: at('exclusionReminder'), actions: ['remindExclusions' as const] },
  ...versionFallsDue,
  closing,
];
export const panelReviewEnds = [goesOn, ...versionFallsDue, closing];
/** What every later step ends with. */
export const finallyCloses = [goesOn, ...versionFallsDue, ...departureFallsDue, closing];
/** R61: until the decision, without a reason. */
const withdraw = { target: 'withdrawn' as const, actions: [because('withdrawn'), tell('requestWithdrawn')] };
/** R54: whoever the step waits for is reminded of it. */
export const reminds = (step: RemindedStep | 'completion') => ({
  guard: at('reminder'),
  actions: [
    'apply' as const,
    step === 'completion'
      ? tell('completionReminded')
      : { type: 'tell' as const, params: { fact: 'stepReminded' as const, step } },
  ],
});
/** R42: a step that is missed is told, and passes to whoever is next. */
export const misses = (deadline: RequestDeadline) => ({
  guard: at(deadline),
  actions: ['escalate' as const, tell('deadlineMissed')],
});
/** A rung of R42 that ends no step. */
const passes = (deadline: RequestDeadline, fact: LabelRequestFact['type']) => ({
  guard: at(deadline),
  actions: ['apply' as const, tell(fact)],
});
/** R52: the call moves, and every timer of the request with it. */
export const moveCall = { actions: [tell('callMoved'), 'apply' as const] };
const cancelCall = {
  target: 'lapsed' as const,
  actions: [
    because('callCancelled'),
    tell('callCancelled'),
    { type: 'tellLapsed' as const, params: { cause: 'callCancelled' as const } },
  ],
};
export const ofTheCall = { moveCall, cancelCall };
/** R36, R42: another pôle takes the lead over, once. */
export const claimLead = {
  guard: 'allowed' as const,
  target: 'leadReview' as const,
  reenter: true,
  actions: ['apply' as const, tell('leadClaimed')],
};
export const heard = ['apply' as const, tell('positionRecorded')];

/** R42: the lead's silence climbs its ladder, and decides nothing. */
export const leadFallsDue = [
  misses('leadReview'),
  passes('leadDirector', 'deadlineMissed'),
  passes('leadPresident', 'deadlineMissed'),
  passes('leadClaim', 'leadClaimOpened'),
  reminds('leadReview'),
  ...atLast.slice(0, -1),
  { guard: at('closing'), ...lapse('leadSilent') },
];

/** R38, R43: a reservation unanswered at its date lapses the request; one answered waits for its pôle, which is late. */
export const conditionsFallDue = [
  { guard: at('reservation'), ...lapse('reservationUnanswered') },
  { guard: 'answerReminderIsDue' as const, actions: ['apply' as const, tell('reservationReminded')] },
  reminds('reservationLift'),
  misses('reservationLift'),
  ...finallyCloses,
];

/** R31, R63: a lead that stands aside leaves its place, and the lead is named anew (R22, R23). */
export const leadStandsDown = {
  guard: 'leadStandsDown' as const,
  target: 'leadAttribution' as const,
  actions: ['apply' as const, 'loseLead' as const, tell('positionRecorded'), tell('leadStoodDown')],
};

/** R36, R42: whatever the lead says moves the request, also when it revises its opinion. */
export const leadSpeaksFirst = [
  leadStandsDown,
  {
    guard: { type: 'leadOpens' as const, params: { step: 'takeOver' as const } },
    target: 'takeOver' as const,
    actions: heard,
  },
  {
    guard: { type: 'leadOpens' as const, params: { step: 'postponed' as const } },
    target: 'postponed' as const,
    actions: heard,
  },
];

/** A take-over happens once: after it nobody is asked again. */
export const leadSpeaks = [
  { guard: 'refusedTwice' as const, target: 'jointDecision' as const, actions: heard },
  ...leadSpeaksFirst,
];

export const leadAgrees = {
  guard: { type: 'leadOpens' as const, params: { step: 'coReview' as const } },
  target: 'coReview' as const,
  actions: heard,
};

/** R63a, §9.2: what a decided request still hears, until it is closed. */
export const onceDecided = {
  declareInterests,
  deadlineReached: { guard: at('archive'), target: 'closed' as const },
};

const compressCalendar = {
  guard: 'allowed' as const,
  actions: ['apply' as const, tell('calendarCompressed')],
};

/** R44: what comes late is told wherever the request still is undecided. */
const recordLateOpinion = { actions: ['apply' as const, tell('lateOpinionRecorded')] };
export const whileUndecided = {
  declareInterests,
  setAside,
  withdraw,
  suspendRequest,
  resumeRequest,
  compressCalendar,
  recordLateOpinion,
  ...ofTheCall,
};

/** R44: once, before the joint decision is certified. */
export const reopenWindow = {
  guard: 'allowed' as const,
  target: 'coReview' as const,
  actions: ['apply' as const, tell('windowReopened')],
};

/** R3: rules may be replaced until the result is computed; who is told needs the rules as they were. */
export const whileJudged = {
  ...whileUndecided,
  adoptRuleSet: { guard: 'allowed' as const, actions: [tell('ruleSetAdopted'), 'apply' as const] },
};
export const untilTheResult = { ...whileJudged, ...answersExclusion };
export const untilRead = { ...untilTheResult, askExclusion };
