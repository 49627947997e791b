/*
 * R60, R62: the arrows of a version, in every state that is undecided. `atLast` has its dates.
 */

/** R63c: a pôle the version invites hears what the holder had asked of it. */
const takes = { guard: 'allowed' as const, actions: ['handVersion' as const, 'putExclusions' as const] };

/** Where nothing was judged, or nobody leads: the version takes its place and the step goes on. */
export const ofVersion = { handInVersion: takes, confirmVersion: takes, refuseVersion: takes };
/** Before admission nobody confirms. */
export const ofVersionUnchecked = { handInVersion: takes };

const reopens = (target: 'leadReview' | 'panelReview') => ({
  guard: { type: 'reopens' as const, params: { target } },
  target,
  reenter: true,
  actions: ['handVersion' as const],
});

const reopening = (...targets: ('leadReview' | 'panelReview')[]) => ({
  handInVersion: [...targets.map(reopens), takes],
  confirmVersion: [...targets.map(reopens), takes],
  refuseVersion: takes,
});

/** A major change is judged anew from the lead on; a panel judges it anew (R63h). */
export const reopensLead = reopening('leadReview');
export const reopensPanel = reopening('panelReview');
export const reopensAny = reopening('leadReview', 'panelReview');

const at = (deadline: 'versionConfirmation' | 'versionReminder') => ({
  type: 'deadlineIs' as const,
  params: { deadline },
});

/** R42, R54: the lead is reminded of a version it has not answered, and then its deputy chair. */
export const versionFallsDue = [
  {
    guard: at('versionConfirmation'),
    actions: ['apply' as const, { type: 'tell' as const, params: { fact: 'deadlineMissed' as const } }],
  },
  {
    guard: at('versionReminder'),
    actions: [
      'apply' as const,
      {
        type: 'tell' as const,
        params: { fact: 'stepReminded' as const, step: 'versionConfirmation' as const },
      },
    ],
  },
];
