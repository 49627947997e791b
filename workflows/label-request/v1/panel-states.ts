import { at, heard, misses, panelNamingEnds, panelReviewEnds, reminds, tell } from './arrows.js';
import * as during from './while.js';

/** R22, R23; R63h where nobody is left to lead. */
export const attribution = [
  { guard: 'allStandAside' as const, target: 'panelNaming' as const },
  { guard: 'leadIsCertain' as const, target: 'leadReview' as const, actions: 'nameCertainLead' as const },
];

const namePanel = {
  guard: 'allowed' as const,
  target: 'panelReview' as const,
  actions: ['apply' as const],
};

/** R63h: where nobody is left to sign what a panel has judged, steering names another pôle, which is asked anew. */
export const namesSigner = {
  guard: 'signerIsNamed' as const,
  target: 'jointDecision' as const,
  reenter: true,
  actions: ['apply' as const, tell('signerNamed')],
};

/** R63h: steering names outside experts, and the pôle that signs; until the closing, for nobody else can. */
const panelNaming = {
  entry: ['arrive' as const, tell('panelAwaited')],
  on: {
    ...during.panelNamed,
    // R63e: where one version sets several pôles aside, the last is heard once nobody is left to lead.
    recordPosition: { actions: heard },
    namePanel,
    deadlineReached: [misses('panelNaming'), reminds('panelNaming'), ...panelNamingEnds],
  },
};

/** R43: a panel that has not spoken in time, is left with too few, or whose signer becomes a partner, is named anew. */
const panelReview = {
  entry: ['arrive' as const, tell('panelNamed')],
  always: [
    { guard: 'mustBeNamedAnew' as const, target: 'panelNaming' as const },
    { guard: 'panelHasSpoken' as const, target: 'jointDecision' as const },
  ],
  on: {
    ...during.panelReads,
    namePanel: { ...namePanel, reenter: true },
    givePanelOpinion: {
      guard: 'allowed' as const,
      actions: ['apply' as const, tell('panelOpinionGiven')],
    },
    deadlineReached: [
      { guard: 'panelDecides' as const, target: 'jointDecision' as const },
      { guard: at('panelOpinion'), target: 'panelNaming' as const },
      reminds('panelOpinion'),
      ...panelReviewEnds,
    ],
  },
};

export const panelStates = { panelNaming, panelReview };
