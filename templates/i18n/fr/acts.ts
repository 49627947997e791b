import type { Words } from '../shape.js';
import { decisionActs } from './acts/decision.js';
import { exclusionActs } from './acts/exclusions.js';
import { certificateActs } from './acts/certificate.js';
import { labelActs } from './acts/label.js';
import { panelActs } from './acts/panel.js';
import { reexaminationActs } from './acts/reexamination.js';
import { requestActs } from './acts/request.js';
import { resubmissionActs } from './resubmission.js';
import { supportActs } from './support.js';
import { reviewActs } from './acts/review.js';
import { readerActs } from './readers.js';
import { sessionActs } from './acts/session.js';
import { withdrawalActs } from './acts/withdrawal.js';
import { handoverActs } from './acts/handover.js';
import { departureActs } from './acts/departures.js';
import { standstillActs } from './standstill.js';
import { versionActs } from './acts/versions.js';

/** The acts of the label procedure, by the name of their command. */
export const acts = {
  ...requestActs,
  ...resubmissionActs,
  ...supportActs,
  ...exclusionActs,
  ...decisionActs,
  ...labelActs,
  ...certificateActs,
  ...panelActs,
  ...reexaminationActs,
  ...reviewActs,
  ...readerActs,
  ...sessionActs,
  ...withdrawalActs,
  ...versionActs,
  ...departureActs,
  ...handoverActs,
  ...standstillActs,
};

export type ActsWords = Words<typeof acts>;
