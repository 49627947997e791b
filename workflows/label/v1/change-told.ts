import type { Verdict } from '../../deliberation/v1/vocabulary.js';
import type { ChangeKind, VersionChange } from '../../label-request/v1/version.js';
import type { Instant, PoleCode, Roll, TextRef } from '../../vocabulary.js';

/**
 * R62: where a declared change stands. `confirming`: the lead alone answers; `reviewing`: the organ of each pôle says whether it
 * keeps its label; `unmet`: the minimum of the call is broken, and the holder mends it; `overtaken`: the funder has answered first.
 */
export type ChangeState = 'confirming' | 'reviewing' | 'unmet' | 'taken' | 'replaced' | 'overtaken';

/** R62: a version of the dossier that its holder declares once there is a label. */
export interface LabelChange extends VersionChange {
  version: number;
  kind: ChangeKind;
  at: Instant;
  /** what changes and why, in the holder's words */
  texts: { changes: TextRef };
  state: ChangeState;
  /** until when the lead confirms, or the holder mends; null while organs vote, and once it is over */
  until: Instant | null;
  /** whose organ votes; a pôle that the change makes a partner is not asked (R63e) */
  asked: PoleCode[];
  answers: Record<PoleCode, Verdict>;
  /** pôles it has taken off the certificate */
  left: PoleCode[];
  settledAt: Instant | null;
}

export type ChangeOrder =
  | {
      type: 'declareChange';
      file: { version: number; hash: string };
      change: VersionChange;
      partnerPoles: PoleCode[];
      /** an outside panel has judged it, and no organ has granted anything (R63h) */
      byPanel: boolean;
      /** the organs of the pôles of the label, as they are now */
      rolls: Record<PoleCode, Roll>;
      texts: { changes: TextRef };
    }
  | { type: 'confirmChange' }
  /** forwarded by the deliberation: what the organ says of the label of its own pôle; `silent` where it says nothing */
  | { type: 'recordKept'; pole: PoleCode; verdict: Verdict };

export type ChangeFact =
  | {
      type: 'changeDeclared';
      version: number;
      kind: ChangeKind;
      state: ChangeState;
      pole: PoleCode;
      until: Instant | null;
      texts: { changes: TextRef };
    }
  /** the organ of this pôle is asked */
  | { type: 'changePut'; pole: PoleCode }
  | { type: 'changeTaken'; version: number; certificate: number; pole: PoleCode; left: PoleCode[] }
  /** R62: the time to mend it is over, and is asked about again from time to time */
  | { type: 'changeUnmended'; version: number };
