import type { AnnexRow, DossierContent, PieceReading } from '../../dossiers/index.js';
import type { Details } from '../details.js';
import type { LabellingSituation } from '../world.js';
import type { Neighbours } from './resubmission.js';
import type { StepsView } from './steps.js';

/** What the page of a request reads beside its situation. */
export interface Surroundings {
  situation: LabellingSituation;
  details: Details;
  file: { content: DossierContent; annexes: AnnexRow[]; readings?: PieceReading[] } | null;
  steps: StepsView;
  neighbours: Neighbours;
}
