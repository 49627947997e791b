import type { Instant, PoleCode, TextRef } from '../../vocabulary.js';
import type { RecordedPosition } from './position.js';

/** R37: the computed result, sent once to the steering committee by the chair who would have certified it. */
export interface Referral {
  at: Instant;
  texts: { reasons: TextRef };
  ruling: Ruling | null;
}

/** What steering makes of it: never another result. */
export interface Ruling {
  at: Instant;
  /** null where steering has kept silent: the result stands (R39) */
  decision: string | null;
  /** whose organ deliberates once more (R67), and what it had said; null where the result stands */
  deliberation: { pole: PoleCode; former: RecordedPosition } | null;
}
