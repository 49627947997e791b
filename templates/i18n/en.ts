import { access } from './en/access.js';
import { common } from './en/common.js';
import { demo } from './en/demo.js';
import { dossier } from './en/dossier.js';
import { bounced } from './en/bounced.js';
import { cooperation } from './en/cooperation.js';
import { forms } from './en/forms.js';
import { layout } from './en/layout.js';
import { letters } from './en/letters.js';
import { parts } from './en/parts.js';
import { positions } from './en/positions.js';
import { acts } from './en/acts.js';
import { actForms } from './en/act-forms.js';
import { again } from './en/resubmission.js';
import { support } from './en/support.js';
import { dossierPage } from './en/dossier-page.js';
import { eligibility } from './en/eligibility.js';
import { journal } from './en/journal.js';
import { procedure } from './en/procedure.js';
import { readerWords as readers } from './en/readers.js';
import { reasons } from './en/reasons.js';
import { reviewForm } from './en/review-form.js';
import { rulebook } from './en/rulebook.js';
import { labelNow } from './en/label.js';
import { states } from './en/states.js';
import { departures } from './en/departures.js';
import { handover } from './en/handover.js';
import { standstill } from './en/standstill.js';
import { pieces } from './en/pieces.js';
import { versionDraft, versions } from './en/versions.js';
import { workPage } from './en/work-page.js';
import type { Catalogue } from './fr.js';

export const en: Catalogue = {
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
