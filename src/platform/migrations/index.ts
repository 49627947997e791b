import type { MigrationInterface } from 'typeorm';
import { Platform1700000000001 } from './0001-platform.js';
import { Workflow1700000000002 } from './0002-workflow.js';
import { Access1700000000003 } from './0003-access.js';
import { Cooperation1700000000004 } from './0004-cooperation.js';
import { Dossiers1700000000005 } from './0005-dossiers.js';
import { Labelling1700000000006 } from './0006-labelling.js';
import { Reading1700000000007 } from './0007-reading.js';
import { SealedValues1700000000009 } from './0009-sealed-values.js';
import { Ties1700000000010 } from './0010-ties.js';
import { Rulebook1700000000011 } from './0011-rulebook.js';
import { Time1700000000012 } from './0012-time.js';
import { Pressing1700000000013 } from './0013-pressing.js';
import { VersionFacts1700000000014 } from './0014-version-facts.js';
import { Calls1700000000015 } from './0015-calls.js';
import { DeclaredTies1700000000016 } from './0016-declared-ties.js';
import { QuietLetters1700000000019 } from './0019-quiet-letters.js';
import { TwoSteps1700000000021 } from './0021-two-steps.js';
import { MachineVersions1700000000024 } from './0024-machine-versions.js';
import { AppealsFollowTheirCall1700000000025 } from './0025-appeals-follow-their-call.js';
import { Delegations1700000000027 } from './0027-delegations.js';
import { Resubmissions1700000000028 } from './0028-resubmissions.js';
import { Handovers1700000000031 } from './0031-handovers.js';
import { ConfidentialAnnexes1700000000032 } from './0032-confidential-annexes.js';

/** In the order they run; a migration is one import and one line here, and never changes once released. */
export const migrations: (new () => MigrationInterface)[] = [
  Platform1700000000001,
  Workflow1700000000002,
  Access1700000000003,
  Cooperation1700000000004,
  Dossiers1700000000005,
  Labelling1700000000006,
  Reading1700000000007,
  SealedValues1700000000009,
  Ties1700000000010,
  Rulebook1700000000011,
  Time1700000000012,
  Pressing1700000000013,
  VersionFacts1700000000014,
  Calls1700000000015,
  DeclaredTies1700000000016,
  QuietLetters1700000000019,
  TwoSteps1700000000021,
  MachineVersions1700000000024,
  AppealsFollowTheirCall1700000000025,
  Delegations1700000000027,
  Resubmissions1700000000028,
  Handovers1700000000031,
  ConfidentialAnnexes1700000000032,
];
