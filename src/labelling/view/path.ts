import type { LabelRequestFact, LabelRequestState } from '../../../workflows/index.js';

/** A state the request entered, and when. */
export interface Visit {
  state: LabelRequestState;
  at: string;
}

/** The state each fact opens; facts that open none are absent. */
const opens: Partial<Record<LabelRequestFact['type'], LabelRequestState>> = {
  draftOpened: 'draft',
  submitted: 'admissibilityCheck',
  completionRequested: 'awaitingCompletion',
  completed: 'admissibilityCheck',
  admitted: 'leadAttribution',
  rejectedInadmissible: 'inadmissible',
  leadAttributed: 'leadReview',
  takeOverOpened: 'takeOver',
  coReviewOpened: 'coReview',
  conciliationOpened: 'conciliation',
  panelAwaited: 'panelNaming',
  panelNamed: 'panelReview',
  outcomeComputed: 'jointDecision',
  conditionsOpened: 'conditionsPending',
  labelGranted: 'labelled',
  opinionGiven: 'opinionGiven',
  requestPostponed: 'postponed',
  requestRefused: 'refused',
  reexaminationRequested: 'reexamination',
  requestReopened: 'admissibilityCheck',
  requestWithdrawn: 'withdrawn',
  requestLapsed: 'lapsed',
  draftDeleted: 'deleted',
  requestClosed: 'closed',
};

/** The path of a request in the names of §9.2, from the facts of its own trail in order. */
export function pathOf(facts: { type: string; at: string }[]): Visit[] {
  return facts.flatMap(({ type, at }) => {
    const state = opens[type as LabelRequestFact['type']];
    return state ? [{ state, at }] : [];
  });
}
