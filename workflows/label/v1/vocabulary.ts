import type { By, Instant, PoleCode, TextRef } from '../../vocabulary.js';
import type { Suspension } from './suspension-told.js';
import type { LabelOrder } from './told.js';

export type { LabelDeadline } from './deadline-names.js';
export { suspensionGrounds, type Suspension, type SuspensionGround } from './suspension-told.js';
export type { LabelFact } from './told.js';

export type LabelCommand = { at: Instant; by: By } & LabelOrder;

/** The delays a label lives by, pinned when it is issued. */
export interface LabelTerms {
  fundingResultMonths: number;
  suspensionCalendarDays: number;
}

export interface LabelContext {
  /** pôles on the certificate, lead first */
  labelling: PoleCode[];
  dissenting: PoleCode[];
  recommendations: { pole: PoleCode; text: TextRef }[];
  /** R70: the pôle that leads, or signs for a panel; it answers for the label though it may not bear it */
  lead: PoleCode;
  issuedAt: Instant;
  closesAt: Instant;
  since: Instant;
  terms: LabelTerms;
  suspension: Suspension | null;
}
