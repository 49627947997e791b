import {
  finallyCloses,
  misses,
  reminds,
  untilRead,
  untilTheResult,
  whileJudged,
  whileUndecided,
} from './arrows.js';
import { steeringFallsDue } from './steering-arrows.js';
import { aPoleLeaves, ofDeparture, reassignLead, theLeadLeaves, whileNamed } from './departure-arrows.js';
import { ofVersion, ofVersionUnchecked, reopensAny, reopensLead, reopensPanel } from './version-arrows.js';

/*
 * What each undecided step accepts beside its own acts (§9.2): while the holder completes, the completion is the new version.
 */

export const checked = { ...untilRead, ...ofVersionUnchecked, ...ofDeparture };
export const completed = { ...untilRead, ...ofDeparture };
export const attributed = { ...untilRead, ...ofVersion, ...whileNamed };
export const leadReads = { ...untilRead, ...reopensLead, ...theLeadLeaves, reassignLead };
export const othersRead = { ...untilTheResult, ...reopensLead, ...theLeadLeaves };
export const panelNamed = { ...whileJudged, ...ofVersion, ...aPoleLeaves };
export const panelReads = { ...whileJudged, ...reopensPanel, ...aPoleLeaves };
export const computed = { ...whileUndecided, ...reopensAny, ...theLeadLeaves, reassignLead };
export const conditional = { ...whileUndecided, ...reopensLead, ...theLeadLeaves };

export const certificationFallsDue = [
  ...steeringFallsDue,
  misses('certification'),
  reminds('certification'),
  ...finallyCloses,
];
