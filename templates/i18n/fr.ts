/*
 * The source of keys. An entry is a string, or a function of its parameters that returns one.
 *
 * To add an area, say `dossier`:
 *   1. `fr/dossier.ts`: `export const dossier = { … }; export type DossierWords = Words<typeof dossier>;`
 *   2. `en/dossier.ts`: `export const dossier: DossierWords = { … };` – a missing key does not compile;
 *   3. name it below and in `en.ts`.
 * Write plain spaces and ’ apostrophes: no-break spaces are set when the page is rendered (typography.ts).
 */
import { access } from './fr/access.js';
import { common } from './fr/common.js';
import { demo } from './fr/demo.js';
import { dossier } from './fr/dossier.js';
import { bounced } from './fr/bounced.js';
import { cooperation } from './fr/cooperation.js';
import { forms } from './fr/forms.js';
import { layout } from './fr/layout.js';
import { letters } from './fr/letters.js';
import { parts } from './fr/parts.js';
import { positions } from './fr/positions.js';
import { acts } from './fr/acts.js';
import { actForms } from './fr/act-forms.js';
import { again } from './fr/resubmission.js';
import { support } from './fr/support.js';
import { dossierPage } from './fr/dossier-page.js';
import { eligibility } from './fr/eligibility.js';
import { journal } from './fr/journal.js';
import { procedure } from './fr/procedure.js';
import { readerWords as readers } from './fr/readers.js';
import { reasons } from './fr/reasons.js';
import { reviewForm } from './fr/review-form.js';
import { rulebook } from './fr/rulebook.js';
import { labelNow } from './fr/label.js';
import { states } from './fr/states.js';
import { departures } from './fr/departures.js';
import { handover } from './fr/handover.js';
import { standstill } from './fr/standstill.js';
import { pieces } from './fr/pieces.js';
import { versionDraft, versions } from './fr/versions.js';
import { workPage } from './fr/work-page.js';
import type { Words } from './shape.js';

export const fr = {
  access,
  common,
  demo,
  dossier,
  eligibility,
  bounced,
  cooperation,
  forms,
  layout,
  letters,
  parts,
  positions,
  acts,
  actForms,
  again,
  support,
  dossierPage,
  journal,
  labelNow,
  procedure,
  readers,
  reasons,
  reviewForm,
  rulebook,
  states,
  versionDraft,
  versions,
  pieces,
  departures,
  handover,
  standstill,
  workPage,
};

export type Catalogue = Words<typeof fr>;
