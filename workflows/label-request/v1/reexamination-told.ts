import type { Verdict } from '../../deliberation/v1/vocabulary.js';
import type { Instant, PoleCode, Roll, TextRef } from '../../vocabulary.js';
import type { RecordedPosition } from './position.js';
import type { ComputedOutcome } from './computed-outcome.js';

/** R68: the refusal is looked at again, once, because its holder says why it should be. */
export interface Reexamination {
  at: Instant;
  texts: { reasons: TextRef };
  /** whose word made the refusal */
  pole: PoleCode;
  /** code of the other organ of that pôle that hears it; null where steering does */
  organ: string | null;
  verdict: Verdict | null;
  /** number of the decision of steering */
  decision: string | null;
  /** what the lead had said, where that no longer counts */
  former: RecordedPosition | null;
}

/** Why what had been found inadmissible is checked again (§9.2). */
export interface Readmission {
  at: Instant;
  texts: { reasons: TextRef };
}

export type ReexaminationCommand =
  | {
      type: 'requestReexamination';
      /** another organ of the pôle, with those who sit in it, if enough of them may take part */
      organ: { code: string; roll: Roll } | null;
      texts: { reasons: TextRef };
    }
  /** the committee's, where it falls to steering */
  | { type: 'decideReexamination'; overturns: boolean; decision: string }
  /** forwarded by the deliberation, the only thing the request hears of it; null where its organ is too small */
  | { type: 'recordVerdict'; pole: PoleCode; verdict: Verdict | null }
  | { type: 'reopen'; texts: { reasons: TextRef } };

export type ReexaminationFact =
  | { type: 'reexaminationRequested'; pole: PoleCode; organ: string | null; until: Instant }
  /** the organ asked is too small to judge: steering hears it (R31, R68) */
  | { type: 'reexaminationPassedOn'; pole: PoleCode }
  | { type: 'reexaminationExpired'; pole: PoleCode }
  | {
      type: 'reexaminationDecided';
      pole: PoleCode;
      verdict: Verdict;
      /** the refusal is final */
      stands: boolean;
      /** the result anew, where the refusal was not found to stand; which may be a refusal still (R36) */
      outcome: ComputedOutcome | null;
      decision: string | null;
    }
  | { type: 'requestReopened'; texts: { reasons: TextRef } };
