import { eligibilityIn, eligibilityOf, type DossierRow, type Verdict } from '../../dossiers/index.js';
import type { Reading } from './reader.js';

/** R21: what the rules pinned find in the version that is read; a KO warns, and refuses nothing. */
export interface EligibilityView {
  verdicts: Verdict[];
  /** where the rules of the call were published; null where nobody has said */
  source: string | null;
  /** R22: share of the work, a fraction of 1, that the lead's territory carries at least */
  leadMinimumShare: number;
}

/** For whoever reads the whole dossier; null for anybody else, and before it is handed in. */
export function eligibilityViewOf(
  { level, context }: Reading,
  file: Pick<DossierRow, 'content' | 'terms'> | null,
): EligibilityView | null {
  const pinned = context.submission;
  if (level !== 'full' || !pinned || !file) return null;
  const { territories, earlier, source } = file.terms;
  const rules = eligibilityIn(pinned.rules.values, earlier);
  const members = territories.filter(({ code }) => pinned.members.includes(code));
  return {
    verdicts: eligibilityOf(file.content, rules, members),
    source,
    leadMinimumShare: rules.leadMinimumShare,
  };
}
