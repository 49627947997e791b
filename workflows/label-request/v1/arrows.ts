import type { LabelRequestFact, LapseCause, RequestDeadline } from './vocabulary.js';

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
export const declareInterests = {
  guard: 'allowed' as const,
  actions: ['apply' as const, tell('interestsDeclared')],
};
/** R61: until the decision, without a reason. */
const withdraw = { target: 'withdrawn' as const, actions: [because('withdrawn'), tell('requestWithdrawn')] };
/** R43: the holder is reminded twice before their silence lapses the request. */
export const reminds = ['apply' as const, tell('completionReminded')];
export const heard = ['apply' as const, tell('positionRecorded')];

const remindsAnswer = ['apply' as const, tell('reservationReminded')];

/** R38, R43: a reservation unanswered at its date lapses the request; one answered waits for its pôle, which is late. */
export const conditionsFallDue = [
  { guard: at('reservation'), ...lapse('reservationUnanswered') },
  { guard: at('reservationReminder1'), actions: remindsAnswer },
  { guard: at('reservationReminder2'), actions: remindsAnswer },
  { guard: at('reservationLift'), actions: ['escalate' as const, tell('deadlineMissed')] },
  closing,
];

/** R36, R42: whatever the lead says moves the request, also when it revises its opinion. */
export const leadSpeaks = [
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

export const leadAgrees = {
  guard: { type: 'leadOpens' as const, params: { step: 'coReview' as const } },
  target: 'coReview' as const,
  actions: heard,
};

export const whileUndecided = { declareInterests, withdraw };

/** R3: rules may be replaced until the result is computed; who is told needs the rules as they were. */
export const untilTheResult = {
  ...whileUndecided,
  adoptRuleSet: { guard: 'allowed' as const, actions: [tell('ruleSetAdopted'), 'apply' as const] },
};
