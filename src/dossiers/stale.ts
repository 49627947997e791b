import { Problem } from '../platform/problem.js';
import type { DossierContent } from './content/content.js';

/** A content and the revision it stands at. */
export interface Revised {
  revision: number;
  content: DossierContent;
}

/** 412: somebody saved the draft since it was read. Carries both texts, so that neither is lost. */
export class StaleDraft extends Problem {
  constructor(
    readonly theirs: Revised,
    readonly yours: DossierContent,
  ) {
    super(412);
    this.name = 'StaleDraft';
  }
}
