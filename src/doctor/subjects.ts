import { annexes } from './annexes.js';
import { acts } from './acts.js';
import { ballots } from './ballots.js';
import { certificate } from './certificate.js';
import { changes } from './changes.js';
import { conditions } from './conditions.js';
import { conduct } from './conduct.js';
import { departures } from './departures.js';
import { deadlines } from './deadlines.js';
import { dossiers } from './dossiers.js';
import { files } from './files.js';
import { holding } from './holding.js';
import type { Subject } from './invariant.js';
import { label } from './label.js';
import { letters } from './letters.js';
import { outcome } from './outcome.js';
import { panel } from './panel.js';
import { people } from './people.js';
import { readers } from './readers.js';
import { reexamination } from './reexamination.js';
import { resubmissions } from './resubmissions.js';
import { rulebook } from './rulebook.js';
import { seals } from './seals.js';
import { signatures } from './signatures.js';
import { standstills } from './standstills.js';
import { steps } from './steps.js';
import { states } from './states.js';
import { supportLetters } from './support-letters.js';
import { texts } from './texts.js';
import { trail } from './trail.js';
import { withdrawal } from './withdrawal.js';
import { versions } from './versions.js';

/** Every invariant, by what it is about: what the product promises first, what it stands on after. */
export const subjects: readonly Subject[] = [
  outcome,
  conditions,
  ballots,
  panel,
  reexamination,
  versions,
  departures,
  holding,
  standstills,
  seals,
  conduct,
  signatures,
  readers,
  annexes,
  label,
  withdrawal,
  certificate,
  changes,
  steps,
  resubmissions,
  supportLetters,
  states,
  deadlines,
  letters,
  texts,
  dossiers,
  files,
  people,
  rulebook,
  acts,
  trail,
];
