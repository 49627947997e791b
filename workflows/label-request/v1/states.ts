export const labelRequestStates = [
  'draft',
  'admissibilityCheck',
  'awaitingCompletion',
  'leadAttribution',
  'leadReview',
  'takeOver',
  'coReview',
  'conciliation',
  'panelNaming',
  'panelReview',
  'jointDecision',
  'conditionsPending',
  'labelled',
  'opinionGiven',
  'postponed',
  'refused',
  'reexamination',
  'inadmissible',
  'withdrawn',
  'lapsed',
  'deleted',
  'closed',
] as const;
export type LabelRequestState = (typeof labelRequestStates)[number];

/** A decision was told: the outcome and the positions are public to whoever knows of the request. */
export const decidedStates: readonly LabelRequestState[] = [
  'labelled',
  'opinionGiven',
  'postponed',
  'refused',
  'reexamination',
  'inadmissible',
  'closed',
];

/** Nothing more can be done. */
export const endedStates: readonly LabelRequestState[] = ['withdrawn', 'lapsed', 'deleted', 'closed'];

/** Whether no position is awaited any more, whatever became of the request. */
export const isOver = (state: LabelRequestState): boolean =>
  decidedStates.includes(state) || endedStates.includes(state);
