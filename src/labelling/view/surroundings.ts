import type { CallTerms } from '../../cooperation/index.js';
import type { DossierContent } from '../../dossiers/index.js';
import type { Details } from '../details.js';
import type { LabellingSituation } from '../world.js';
import type { AnnexView } from './dossier-parts.js';
import type { Neighbours } from './resubmission.js';
import type { StepsView } from './steps.js';

/** What the page of a request reads beside its situation. */
export interface Surroundings {
  situation: LabellingSituation;
  details: Details;
  file: { content: DossierContent; annexes: AnnexView[]; terms: CallTerms } | null;
  steps: StepsView;
  neighbours: Neighbours;
}
