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
import { ofVersion, ofVersionUnchecked, reopensAny, reopensLead, reopensPanel } from './version-arrows.js';

/*
 * What each undecided step accepts beside its own acts (§9.2): while the holder completes, the completion is the new version.
 */

export const checked = { ...untilRead, ...ofVersionUnchecked };
export const completed = untilRead;
export const attributed = { ...untilRead, ...ofVersion };
export const leadReads = { ...untilRead, ...reopensLead };
export const othersRead = { ...untilTheResult, ...reopensLead };
export const panelNamed = { ...whileJudged, ...ofVersion };
export const panelReads = { ...whileJudged, ...reopensPanel };
export const computed = { ...whileUndecided, ...reopensAny };
export const conditional = { ...whileUndecided, ...reopensLead };

export const certificationFallsDue = [
  ...steeringFallsDue,
  misses('certification'),
  reminds('certification'),
  ...finallyCloses,
];
