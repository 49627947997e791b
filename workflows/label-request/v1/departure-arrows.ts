/*
 * R64, R42: the arrows of a pôle that leaves, of who succeeds it, and of a lead that is handed on. `departureFallsDue` has its dates.
 */

const steps = { guard: 'allowed' as const, actions: ['handDeparture' as const] };

const at = (deadline: 'succession' | 'successionReminder') => ({
  type: 'deadlineIs' as const,
  params: { deadline },
});

/** Where the request goes on with those that are left. */
export const aPoleLeaves = { recordDeparture: steps };
/** R64: the consent of a successor, wherever one may be awaited. */
const consents = { acceptSuccession: steps, declineSuccession: steps };
export const ofDeparture = { ...aPoleLeaves, ...consents };

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
