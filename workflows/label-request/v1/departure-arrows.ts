/*
 * R64, R42: the arrows of a pôle that leaves, of who succeeds it, and of a lead that is handed on. `departureFallsDue` has its dates.
 */

/** R63c: what the holder had asked of a pôle is put to it once it has a part in the request. */
const steps = { guard: 'allowed' as const, actions: ['handDeparture' as const, 'putExclusions' as const] };

export const endSeats = { type: 'endSuccessions' as const, params: { of: 'seats' as const } };
const endAll = { type: 'endSuccessions' as const, params: { of: 'all' as const } };
/** Nothing is waited for once a request is decided or over: no version (R62), no successor (R64), no day to go on. */
export const waitsNoMore = ['endStandstill' as const, 'overtakeVersion' as const, endAll];

const at = (deadline: 'succession' | 'successionReminder') => ({
  type: 'deadlineIs' as const,
  params: { deadline },
});

/** Where the request goes on with those that are left. */
export const aPoleLeaves = { recordDeparture: steps };
/** R64: the consent of a successor, wherever one may be awaited. */
const consents = { acceptSuccession: steps, declineSuccession: steps };
export const ofDeparture = { ...aPoleLeaves, ...consents };

/** R64: once it is decided what has been said stands, and only who answers for what is left changes. */
export const aPoleHasLeft = {
  recordDeparture: { guard: 'allowed' as const, actions: ['noteDeparture' as const] },
};

/** R23: a lead that leaves is named anew, from whatever step. */
export const theLeadLeaves = {
  ...consents,
  recordDeparture: [
    {
      guard: 'leadLeaves' as const,
      target: 'leadAttribution' as const,
      actions: ['handDeparture' as const],
    },
    steps,
  ],
};

/** Nobody takes the lead’s place: it is named as R22 and R23 say. */
const freed = {
  guard: 'leadIsFreed' as const,
  target: 'leadAttribution' as const,
  reenter: true,
  actions: ['handDeparture' as const],
};
export const whileNamed = {
  recordDeparture: [freed, steps],
  acceptSuccession: [
    { guard: 'leadIsTaken' as const, target: 'leadReview' as const, actions: ['handDeparture' as const] },
    steps,
  ],
  declineSuccession: [freed, steps],
};

export const departureFallsDue = [
  { guard: at('succession'), actions: ['handDeparture' as const] },
  { guard: at('successionReminder'), actions: ['handDeparture' as const] },
];
export const namingFallsDue = [freed];

/** R42: steering hands the lead to another pôle of the request. */
export const reassignLead = {
  guard: 'allowed' as const,
  target: 'leadReview' as const,
  reenter: true,
  actions: ['handDeparture' as const],
};
