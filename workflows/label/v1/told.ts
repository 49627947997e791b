import type { CivilDate } from '../../calendar/index.js';
import type { Instant, PoleCode, TextRef } from '../../vocabulary.js';
import type { CertificateField, ClericalField, RectificationTexts } from './certificate-told.js';
import type { Verdict } from '../../deliberation/v1/vocabulary.js';
import type { Latecomer } from './co-label-told.js';
import type { LabelDepartureFact, LabelDepartureOrder } from './departure-told.js';
import type { LabelDeadline } from './deadline-names.js';
import type { Awaited, FundingResult } from './funding-told.js';
import type { ChangeFact, ChangeOrder } from './change-told.js';
import type { SuspensionGround, ToldGround } from './suspension-told.js';
import type { WithdrawalFact, WithdrawalOrder } from './withdrawal-told.js';

type Reasons = { reasons: TextRef };

/** What is asked of a label, without the instant and who asks. */
export type LabelOrder =
  | { type: 'transmitLabel' }
  | { type: 'withdrawLabel' }
  | { type: 'suspendLabel'; pole: PoleCode; ground: SuspensionGround; texts: Reasons }
  | { type: 'resumeLabel'; pole: PoleCode; texts: Reasons }
  | { type: 'recordFunding'; result: FundingResult; resultsOn: CivilDate }
  | { type: 'finaliseFunding'; startsOn: CivilDate; endsOn: CivilDate }
  | { type: 'giveYearlyForm'; jobs: number; patents: number; partners: number; texts: { progress: TextRef } }
  | { type: 'giveFinalReport'; texts: { report: TextRef } }
  /** R67: by the chair of the lead */
  | { type: 'rectify'; field: CertificateField; texts: RectificationTexts }
  /** R45: by the chair of a pôle that was late, for its own */
  | ({ type: 'addCoLabel' } & Latecomer)
  | { type: 'recordCoLabel'; pole: PoleCode; verdict: Verdict }
  | { type: 'moveClosing'; closesAt: Instant }
  | { type: 'cancelCall' }
  | { type: 'deadlineReached'; deadline: LabelDeadline }
  | LabelDepartureOrder
  | ChangeOrder
  | WithdrawalOrder;

export type LabelFact =
  | { type: 'labelIssued'; labelling: PoleCode[] }
  | { type: 'labelTransmitted' }
  /**
   * R61: by its holder, who gives up; R62: no pôle keeps it with a declared change; R70: by each of its pôles, or because those that
   * remain name no lead
   */
  | { type: 'labelWithdrawn'; ground: 'holderGaveUp' | 'changeRefused' | 'polesWithdrew' | 'leadMissing' }
  | { type: 'labelExpired' }
  | { type: 'labelSuspended'; pole: PoleCode; ground: ToldGround; texts: Reasons }
  | { type: 'labelResumed'; pole: PoleCode; texts: Reasons | null }
  | { type: 'suspensionOverdue'; pole: PoleCode }
  | { type: 'fundingReminded' }
  | { type: 'fundingRecorded'; result: FundingResult }
  | { type: 'fundingFinalised' }
  /** R72 */
  | { type: 'finalisationMissed'; benefitLost: boolean }
  | { type: 'yearlyFormGiven'; year: number }
  | { type: 'followUpReminded'; awaited: Awaited }
  | { type: 'followUpMissed'; awaited: Awaited }
  | { type: 'labelCompleted' }
  | LabelDepartureFact
  | ChangeFact
  | WithdrawalFact
  /** R45: its organ votes on it; it is on the certificate; it is not */
  | { type: 'coLabelAsked'; pole: PoleCode; organ: string }
  | { type: 'coLabelAdded'; pole: PoleCode; certificate: number }
  | { type: 'coLabelDenied'; pole: PoleCode; verdict: Verdict }
  /** R67 */
  | {
      type: 'labelRectified';
      pole: PoleCode;
      certificate: number;
      field: ClericalField;
      texts: RectificationTexts;
    };
