import type { Verdict } from '../../deliberation/v1/vocabulary.js';
import type { ChangeKind, VersionChange } from '../../label-request/v1/version.js';
import type { Instant, PoleCode, Roll, TextRef } from '../../vocabulary.js';

/**
 * R62: where a declared change stands. `confirming`: the lead alone answers; `reviewing`: each pôle says whether it keeps its label;
 * `unmet`: the minimum of the call is broken, and the holder mends it; `refused`: no pôle keeps its label with it; `overtaken`: the
 * funder has answered first.
 */
export type ChangeState =
  'confirming' | 'reviewing' | 'unmet' | 'taken' | 'refused' | 'replaced' | 'overtaken';

/** What a pôle has said of its own label. No silence is among them (R41). */
export type Kept = Exclude<Verdict, 'silent'>;

/** R62: a version of the dossier that its holder declares once there is a label. */
export interface LabelChange extends VersionChange {
  version: number;
  kind: ChangeKind;
  at: Instant;
  /** what changes and why, in the holder's words */
  texts: { changes: TextRef };
  state: ChangeState;
  /** until when the lead confirms, or the holder mends; null while pôles answer, and once it is over */
  until: Instant | null;
  /** R63e: members that are partners with it: none of them judges it, nor stays on the certificate */
  partnerPoles: PoleCode[];
  /** pôles of the certificate whose organ was asked, whoever has joined meanwhile included (R45) */
  asked: PoleCode[];
  /** what each has said of its own label, its organ or steering in its place */
  answers: Record<PoleCode, Kept>;
  /** R31, R63h, R64: whose organ cannot answer, or has not in two calls: steering does */
  passedOn: PoleCode[];
  /** when steering is asked again */
  rulingBy: Instant | null;
  /** by which decision it has answered */
  decisions: Record<PoleCode, string>;
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
      /** the organs of the members of the charter, as they are now */
      rolls: Record<PoleCode, Roll>;
      texts: { changes: TextRef };
    }
  | {
      type: 'confirmChange';
      /** what it changes on the day it is confirmed; what it did when it was declared, where nothing is found of it */
      change?: VersionChange;
      partnerPoles?: PoleCode[];
    }
  /** forwarded by the deliberation: what the organ says of the label of its pôle; null where it can say nothing */
  | { type: 'recordKept'; pole: PoleCode; verdict: Verdict | null }
  /** the committee's, where it falls to steering */
  | { type: 'decideChange'; pole: PoleCode; keeps: boolean; decision: string };

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
  /** its organ cannot answer, and steering does */
  | { type: 'changePassedOn'; pole: PoleCode }
  /** steering is asked again, for each of these */
  | { type: 'changeRulingOverdue'; poles: PoleCode[] }
  | { type: 'changeRuled'; pole: PoleCode; verdict: Kept; decision: string }
  | { type: 'changeTaken'; version: number; certificate: number; pole: PoleCode; left: PoleCode[] }
  /** no pôle keeps its label with it: the label ends in the same act, on its last certificate */
  | { type: 'changeRefused'; version: number }
  /** R62: the time to mend it is over, and is asked about again from time to time */
  | { type: 'changeUnmended'; version: number };
