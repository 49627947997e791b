import type { CommandName } from '../command-names.js';
import type { Act } from './act.js';
import { departureActs } from './departure-acts.js';
import { exclusionActs } from './exclusion-acts.js';
import { certificateActs } from './certificate-acts.js';
import { handoverActs } from './handover-acts.js';
import { labelActs } from './label-acts.js';
import { panelActs } from './panel-acts.js';
import { reexaminationActs } from './reexamination-acts.js';
import { requestActs } from './request-acts.js';
import { resubmissionActs, supportActs } from './resubmission-acts.js';
import { reviewActs } from './review-acts.js';
import { sessionActs } from './session-acts.js';
import { standstillActs } from './standstill-acts.js';
import { withdrawalActs } from './withdrawal-acts.js';
import { versionActs } from './version-acts.js';

/** Every act a person may ask, by its name; the compiler demands one for each. */
export const acts: Record<CommandName, Act> = {
  ...requestActs,
  ...resubmissionActs,
  ...supportActs,
  ...exclusionActs,
  ...labelActs,
  ...certificateActs,
  ...panelActs,
  ...reexaminationActs,
  ...reviewActs,
  ...sessionActs,
  ...withdrawalActs,
  ...versionActs,
  ...departureActs,
  ...handoverActs,
  ...standstillActs,
};
