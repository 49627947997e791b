import type { By, Instant, PoleCode, TextRef } from '../../vocabulary.js';

interface Act {
  at: Instant;
  by: By;
}

export type LabelCommand = Act &
  (
    | { type: 'transmitLabel' }
    | { type: 'withdrawLabel'; texts?: { reasons?: TextRef } }
    | { type: 'moveClosing'; closesAt: Instant }
    | { type: 'cancelCall' }
    | { type: 'deadlineReached'; deadline: LabelDeadline }
  );

export type LabelDeadline = 'deposit' | 'fundingResult';

export type LabelFact =
  | { type: 'labelIssued'; labelling: PoleCode[] }
  | { type: 'labelTransmitted' }
  | { type: 'labelWithdrawn' }
  | { type: 'labelExpired' };

export interface LabelContext {
  /** pôles on the certificate, lead first */
  labelling: PoleCode[];
  dissenting: PoleCode[];
  recommendations: { pole: PoleCode; text: TextRef }[];
  issuedAt: Instant;
  closesAt: Instant;
  since: Instant;
  fundingResultMonths: number;
}
