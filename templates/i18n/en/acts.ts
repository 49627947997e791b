import type { ActsWords } from '../fr/acts.js';
import { decisionActs } from './acts/decision.js';
import { exclusionActs } from './acts/exclusions.js';
import { panelActs } from './acts/panel.js';
import { reexaminationActs } from './acts/reexamination.js';
import { requestActs } from './acts/request.js';
import { reviewActs } from './acts/review.js';
import { sessionActs } from './acts/session.js';

export const acts: ActsWords = {
  ...requestActs,
  ...exclusionActs,
  ...decisionActs,
  ...panelActs,
  ...reexaminationActs,
  ...reviewActs,
  ...sessionActs,
};
