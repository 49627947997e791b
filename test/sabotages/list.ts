import { bounceSabotages } from './bounces.js';
import { callSabotages } from './calls.js';
import { changeSabotages } from './changes.js';
import { certificateSabotages } from './certificate.js';
import { departureSabotages } from './departures.js';
import { eligibilitySabotages } from './eligibility.js';
import { standstillSabotages } from './standstills.js';
import { delegationSabotages } from './delegation.js';
import { engineSabotages } from './engine.js';
import { exclusionSabotages } from './exclusions.js';
import { machineSabotages } from './machines.js';
import { pastSabotages } from './past.js';
import { holdingSabotages } from './holding.js';
import { labelSabotages } from './label.js';
import { withdrawalSabotages } from './withdrawal.js';
import { panelSabotages } from './panel.js';
import { pieceSabotages } from './pieces.js';
import { readerSabotages } from './readers.js';
import { reexaminationSabotages } from './reexamination.js';
import { resubmissionSabotages } from './resubmissions.js';
import { rightsSabotages } from './rights.js';
import type { Sabotage } from './sabotage.js';
import { sealSabotages } from './seals.js';
import { sessionSabotages } from './sessions.js';
import { workerSabotages } from './time-and-letters.js';
import { supportSabotages } from './support-letters.js';
import { themeLeadSabotages } from './theme-lead.js';
import { trailSabotages } from './trail.js';
import { versionSabotages } from './versions.js';
import { voteSabotages } from './votes.js';
import { walkSabotages } from './walk.js';

/** Every sabotage the tests are held against. A safety test comes with one. */
export const sabotages: readonly Sabotage[] = [
  ...engineSabotages,
  ...trailSabotages,
  ...workerSabotages,
  ...bounceSabotages,
  ...rightsSabotages,
  ...exclusionSabotages,
  ...voteSabotages,
  ...callSabotages,
  ...sealSabotages,
  ...sessionSabotages,
  ...panelSabotages,
  ...machineSabotages,
  ...pastSabotages,
  ...labelSabotages,
  ...withdrawalSabotages,
  ...certificateSabotages,
  ...reexaminationSabotages,
  ...walkSabotages,
  ...versionSabotages,
  ...changeSabotages,
  ...departureSabotages,
  ...eligibilitySabotages,
  ...themeLeadSabotages,
  ...holdingSabotages,
  ...standstillSabotages,
  ...delegationSabotages,
  ...readerSabotages,
  ...pieceSabotages,
  ...resubmissionSabotages,
  ...supportSabotages,
];
