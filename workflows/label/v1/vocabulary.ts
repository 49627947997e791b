import type { Calendar } from '../../calendar/index.js';
import type { Delays } from '../../rule-set.js';
import type { By, Instant, PersonId, PoleCode, TextRef } from '../../vocabulary.js';
import type { LabelChange } from './change-told.js';
import type { CertificateVersion } from './certificate-told.js';
import type { CoLabel } from './co-label-told.js';
import type { LabelDeparture } from './departure-told.js';
import type { FollowUp, Funding } from './funding-told.js';
import type { Suspension } from './suspension-told.js';
import type { LabelOrder } from './told.js';
import type { LateDeclaration, Vacancy, Withdrawal } from './withdrawal-told.js';

export type { LabelDeadline } from './deadline-names.js';
export {
  certificateFields,
  clericalFields,
  substanceFields,
  type CertificateChange,
  type CertificateField,
  type CertificateVersion,
  type ClericalField,
} from './certificate-told.js';
export { fundingResults, type Awaited, type FundingResult, type YearlyForm } from './funding-told.js';
export type { ChangeFact, ChangeState, LabelChange } from './change-told.js';
export {
  suspensionGrounds,
  type Suspension,
  type SuspensionGround,
  type ToldGround,
} from './suspension-told.js';
export type { LabelDeparture } from './departure-told.js';
export type { LabelFact } from './told.js';
export type {
  LateDeclaration,
  Vacancy,
  Withdrawal,
  WithdrawalEnd,
  WithdrawalFact,
} from './withdrawal-told.js';

export type LabelCommand = { at: Instant; by: By } & LabelOrder;

/** The delays a label lives by, pinned when it is issued. */
export interface LabelTerms extends Pick<
  Delays,
  | 'suspensionCalendarDays'
  | 'fundingResultMonths'
  | 'fundingFirstReminderMonths'
  | 'fundingSecondReminderMonths'
  | 'fundingCorrectionCalendarDays'
  | 'finalisationMonths'
  | 'finalReportMonths'
  | 'followUpNoticeDays'
  | 'followUpReminderMonths'
  | 'withdrawalAnswer'
  | 'leadNaming'
  | 'versionConfirmation'
> {
  /** R72: a funding that is not final in time is lost */
  benefitLost: boolean;
}

export interface LabelContext {
  /**
   * pôles that answer for the label, lead first: those on the certificate in force, each that has left by its successor (R64);
   * one that has withdrawn its label is no more among them
   */
  labelling: PoleCode[];
  /** R64: who has left of the pôles of the project, before it was issued or since, in the order they did */
  departures: LabelDeparture[];
  /** R67: what was issued in its name, the one in force last */
  certificates: CertificateVersion[];
  /** R45: late pôles whose organ was asked for its label */
  coLabels: Record<PoleCode, CoLabel>;
  /** R62: the version of the dossier it is of since, where its holder has declared a change that was taken */
  version: number | null;
  /** R62: each that was ever declared, in order */
  changes: LabelChange[];
  dissenting: PoleCode[];
  recommendations: { pole: PoleCode; text: TextRef }[];
  issuedAt: Instant;
  closesAt: Instant;
  since: Instant;
  terms: LabelTerms;
  /** whose working days count (R50) */
  calendars: Record<PoleCode, Calendar>;
  suspension: Suspension | null;
  /** R70: each that was ever begun, in order */
  withdrawals: Withdrawal[];
  vacancy: Vacancy | null;
  /** R63a: of who came to it once the request was closed */
  declarations: Record<PersonId, LateDeclaration>;
  funding: Funding | null;
  followUp: FollowUp | null;
  /** R73: what the holder says at the end */
  report: { at: Instant; texts: { report: TextRef } } | null;
  /** when the holder was last reminded, in the state it is in */
  remindedAt: Instant | null;
}
