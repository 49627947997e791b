import type { CommandName } from '../../src/labelling/command-names.js';

/*
 * What the procedure allows, written from its table of states (docs/domain.md) and not from the charts: in which states of a
 * request an act may be done, and where a request may go from each.
 */

const undecided = [
  'admissibilityCheck', 'awaitingCompletion', 'leadAttribution', 'leadReview', 'takeOver', 'coReview', 'conciliation',
  'panelNaming', 'panelReview', 'jointDecision', 'conditionsPending',
] as const; // prettier-ignore

/** From the admission to the result: what a pôle's review may do. */
const reviewed = ['leadAttribution', 'leadReview', 'takeOver', 'coReview', 'conciliation', 'panelNaming', 'panelReview', 'jointDecision']; // prettier-ignore

/** R62: as long as there is something to hold: the request until it is closed, and a label after it. */
const held = [
  ...['draft', ...undecided, 'labelled', 'opinionGiven', 'postponed', 'refused', 'reexamination', 'inadmissible', 'closed'],
]; // prettier-ignore
const handover = Object.fromEntries(
  ['proposeHandover', 'proposeInPlace', 'acceptHandover', 'declineHandover', 'takeBackHandover', 'objectToHandover'].map(
    (command) => [command, held],
  ),
); // prettier-ignore

/** The acts on the request and on its label, and the states they belong to; every other act is a review's. */
const states: Partial<Record<CommandName, readonly string[]>> = {
  submit: ['draft'],
  deleteDraft: ['draft'],
  admit: ['admissibilityCheck'],
  askCompletion: ['admissibilityCheck'],
  rejectInadmissible: ['admissibilityCheck'],
  complete: ['awaitingCompletion'],
  extendCompletion: ['awaitingCompletion'],
  attributeLead: ['leadAttribution'],
  claimLead: ['takeOver', 'leadReview'],
  liftOpposition: ['conciliation'],
  maintainOpposition: ['conciliation'],
  reopenWindow: ['conciliation', 'jointDecision'],
  confirmOutcome: ['jointDecision'],
  sendToSteering: ['jointDecision'],
  ruleOnOutcome: ['jointDecision'],
  namePanel: ['panelNaming', 'panelReview', 'jointDecision'],
  givePanelOpinion: ['panelReview'],
  answerReservation: ['conditionsPending'],
  liftReservation: ['conditionsPending'],
  upholdReservation: ['conditionsPending'],
  withdraw: undecided,
  // Whatever it waits for may stand still, until the decision.
  suspendRequest: undecided,
  resumeRequest: undecided,
  // R64: whoever leaves, before the decision and after it; no place of a panel's is taken by a successor.
  recordDeparture: [...undecided, 'labelled', 'opinionGiven', 'postponed', 'refused', 'inadmissible', 'reexamination', 'closed'], // prettier-ignore
  acceptSuccession: undecided.filter((state) => !state.startsWith('panel')),
  declineSuccession: undecided.filter((state) => !state.startsWith('panel')),
  reassignLead: ['leadReview', 'coReview', 'conciliation', 'jointDecision'],
  compressCalendar: undecided,
  adoptRuleSet: undecided,
  // Nobody reads without it (R63a), the decision told or not.
  declareInterests: [
    // Of who comes to a label whose request is closed, on the label.
    'closed',
    ...undecided,
    'labelled',
    'opinionGiven',
    'postponed',
    'refused',
    'inadmissible',
    'reexamination',
  ],
  askExclusion: ['draft', ...undecided],
  grantExclusion: undecided,
  refuseExclusion: undecided,
  // While the holder completes, the completion is the new version; before admission nobody has to confirm one.
  handInVersion: undecided.filter((state) => state !== 'awaitingCompletion'),
  confirmVersion: undecided.slice(2),
  refuseVersion: undecided.slice(2),
  openFullProposal: ['opinionGiven', 'closed'],
  resubmit: ['postponed', 'closed'],
  grantSupport: ['postponed', 'refused'],
  withdrawSupport: ['postponed', 'refused', 'reexamination'],
  transmitLabel: ['labelled', 'closed'],
  withdrawLabel: ['labelled', 'closed'],
  suspendLabel: ['labelled', 'closed'],
  resumeLabel: ['labelled', 'closed'],
  // R45: until the closing, which archives the request.
  addCoLabel: ['labelled'],
  rectify: ['labelled', 'closed'],
  recordFunding: ['labelled', 'closed'],
  finaliseFunding: ['labelled', 'closed'],
  giveYearlyForm: ['labelled', 'closed'],
  giveFinalReport: ['labelled', 'closed'],
  requestReexamination: ['refused'],
  noticeWithdrawal: ['labelled', 'closed'],
  dropWithdrawal: ['labelled', 'closed'],
  answerWithdrawal: ['labelled', 'closed'],
  decideWithdrawal: ['labelled', 'closed'],
  ...handover,
  takeOverCertificate: ['labelled', 'closed'],
  declareChange: ['labelled', 'closed'],
  confirmChange: ['labelled', 'closed'],
  decideChange: ['labelled', 'closed'],
  castAnswer: ['reexamination', 'labelled', 'closed'],
  decideReexamination: ['reexamination'],
  reopen: ['inadmissible'],
};

/** Minutes are written after the decision too: what was said is said. */
const minutes: readonly CommandName[] = ['recordAttendance', 'draftMinutes', 'signMinutes'];

export const mayBeDone = (command: CommandName, state: string): boolean =>
  minutes.includes(command) ? state !== 'draft' : (states[command] ?? reviewed).includes(state);

/** Where a request may go from each state, by an act or a deadline, and what it passes through at once counts as one step. */
const ways: Record<string, readonly string[]> = {
  draft: ['admissibilityCheck', 'deleted', 'lapsed'],
  admissibilityCheck: ['leadAttribution', 'leadReview', 'panelNaming', 'awaitingCompletion', 'inadmissible'],
  awaitingCompletion: ['admissibilityCheck'],
  // A pôle that is named has perhaps given its opinion already, as one that was invited.
  leadAttribution: ['leadReview', 'panelNaming', 'coReview', 'conciliation', 'jointDecision', 'takeOver'],
  leadReview: [
    'coReview',
    'conciliation',
    'jointDecision',
    'takeOver',
    'postponed',
    'leadAttribution',
    'panelNaming',
  ],
  takeOver: [
    'leadReview',
    'coReview',
    'jointDecision',
    'conciliation',
    'postponed',
    'leadAttribution',
    'panelNaming',
  ],
  coReview: [
    'conciliation',
    'jointDecision',
    'takeOver',
    'postponed',
    'leadAttribution',
    'leadReview',
    'panelNaming',
  ],
  conciliation: [
    'jointDecision',
    'coReview',
    'takeOver',
    'postponed',
    'leadAttribution',
    'leadReview',
    'panelNaming',
  ],
  panelNaming: ['panelReview', 'jointDecision'],
  panelReview: ['panelNaming', 'jointDecision'],
  jointDecision: [
    'labelled',
    'conditionsPending',
    'opinionGiven',
    'postponed',
    'refused',
    'coReview',
    'conciliation',
    // R60: a version that changes what was judged
    'leadReview',
    'leadAttribution',
    'panelNaming',
    'panelReview',
  ],
  conditionsPending: ['labelled', 'opinionGiven', 'refused', 'leadReview', 'leadAttribution', 'panelNaming'],
  labelled: ['closed'],
  opinionGiven: ['closed'],
  postponed: ['closed'],
  refused: ['closed', 'reexamination'],
  reexamination: ['labelled', 'opinionGiven', 'conditionsPending', 'postponed', 'refused', 'closed'],
  inadmissible: ['closed', 'admissibilityCheck'],
};

const ended = ['withdrawn', 'lapsed', 'deleted', 'closed'];
const leaves = (state: string): readonly string[] => [
  ...(ways[state] ?? []),
  ...((undecided as readonly string[]).includes(state) ? ['withdrawn', 'lapsed'] : []),
];

/** Whether a request may be found in `to` after it was in `from`: at once, or, where days have gone by, by several steps. */
export function mayGo(from: string, to: string, days: boolean): boolean {
  if (from === to) return true;
  if (ended.includes(from)) return false;
  if (!days) return leaves(from).includes(to);
  const reached = new Set([from]);
  for (const state of reached) for (const next of leaves(state)) reached.add(next);
  return reached.has(to);
}
