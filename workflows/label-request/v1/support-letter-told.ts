import type { Instant, PoleCode, TextRef } from '../../vocabulary.js';

/** R74: what the lead writes for a project it does not label. */
export interface SupportLetter {
  pole: PoleCode;
  at: Instant;
  texts: { reasons: TextRef };
  /** the lead has taken it back, and why */
  withdrawn: { at: Instant; texts: { reasons: TextRef } } | null;
}

export type SupportCommand =
  | { type: 'grantSupport'; texts: { reasons: TextRef } }
  | { type: 'withdrawSupport'; texts: { reasons: TextRef } };

export type SupportFact =
  | { type: 'supportGranted'; pole: PoleCode; texts: { reasons: TextRef } }
  | { type: 'supportWithdrawn'; pole: PoleCode; texts: { reasons: TextRef } };
