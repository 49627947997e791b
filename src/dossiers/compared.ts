import type { PinnedValues } from '../../workflows/index.js';
import type { CallTerms } from '../cooperation/index.js';
import type { ComparedContent } from './versions/compare.js';

/** Two versions, and what their call says of them. */
export interface Compared {
  before: ComparedContent;
  after: ComparedContent;
  terms: CallTerms;
}

/** R69: with who were partners then, and the technical annexes by their hashes */
export interface ComparedAgain extends Compared {
  partnerPoles: string[];
  /** of the call it was postponed in, and the rules it had pinned */
  termsBefore: CallTerms;
  rulesBefore: PinnedValues;
  technical: { before: string[]; after: string[] };
}
