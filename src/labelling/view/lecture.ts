import type { Award } from '../../../workflows/index.js';
import type { DossierContent } from '../../dossiers/index.js';
import type { Criterion, Scores } from '../grid.js';
import type { AnnexView } from './dossier-parts.js';

/** An expert's own review form beside the dossier it is about; nobody else sees it before it is submitted. */
export interface LectureView {
  reference: string;
  acronym: string;
  /** what the request is asked for (R51) */
  awards: Award;
  /** of the dossier, as it is under review now (R60) */
  version: number;
  pole: string;
  poleName: string;
  due: { deadline: string; at: string } | null;
  content: DossierContent;
  annexes: AnnexView[];
  /** R66 */
  annexesUnseen: number;
  form: {
    id: string | null;
    revision: number;
    hash: string | null;
    savedAt: string | null;
    /** the version of the dossier that was under review then (R60) */
    savedOn: number | null;
    scores: Scores;
    comments: Record<Criterion, string>;
    recommendation: string | null;
  };
  submitted: boolean;
  /** criteria still to mark; empty when the review can be sent */
  missing: Criterion[];
}
