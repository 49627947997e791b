import type { Verdict } from '../../deliberation/v1/vocabulary.js';
import type { Instant, PersonId, PoleCode, Roll, TextRef } from '../../vocabulary.js';
import type { SuspensionGround } from './suspension-told.js';

type Reasons = { reasons: TextRef };

/**
 * How a withdrawal ended: as the organ answered, because the chair had dropped it before, because its pôle has left the certificate
 * with a declared change (R62), or the charter (R64).
 */
export type WithdrawalEnd = Verdict | 'dropped' | 'moot' | 'left';

/** R70: a pôle that means to withdraw its own label, and has told the holder; kept once it has ended. */
export interface Withdrawal {
  pole: PoleCode;
  ground: SuspensionGround;
  at: Instant;
  texts: Reasons;
  /** until when the holder may answer */
  answerBy: Instant;
  answer: { at: Instant; texts: { answer: TextRef } } | null;
  /** since when the organ is asked */
  putAt: Instant | null;
  /** R31: its organ is too small and steering answers, which is asked again at this instant */
  rulingBy: Instant | null;
  ended: { at: Instant; how: WithdrawalEnd; decision: string | null; texts: Reasons | null } | null;
}

/** R70: the lead has withdrawn its label: those that remain have until then to name another. */
export interface Vacancy {
  former: PoleCode;
  until: Instant;
}

/** R63a: what somebody has declared once the request takes no declaration any more. */
export interface LateDeclaration {
  clear: boolean;
  at: Instant;
  texts?: { detail?: TextRef; organisation?: TextRef };
}

export type WithdrawalOrder =
  | { type: 'noticeWithdrawal'; pole: PoleCode; ground: SuspensionGround; texts: Reasons }
  | { type: 'dropWithdrawal'; pole: PoleCode; texts: Reasons }
  | {
      type: 'answerWithdrawal';
      pole: PoleCode;
      texts: { answer: TextRef };
      /** the organ of that pôle, as it is now */
      rolls: Record<PoleCode, Roll>;
    }
  /** forwarded by the deliberation, the only thing the label hears of it; null where its organ is too small */
  | { type: 'recordVerdict'; pole: PoleCode; verdict: Verdict | null }
  /** the committee's, where it falls to steering */
  | { type: 'decideWithdrawal'; pole: PoleCode; withdraws: boolean; decision: string }
  | { type: 'takeOverCertificate'; pole: PoleCode }
  | {
      type: 'declareInterests';
      person: PersonId;
      clear: boolean;
      /** what they had declared on the request or here; null for who had not */
      before: boolean | null;
      texts?: LateDeclaration['texts'];
    };

export type WithdrawalFact =
  | { type: 'withdrawalNoticed'; pole: PoleCode; ground: SuspensionGround; until: Instant; texts: Reasons }
  | { type: 'withdrawalDropped'; pole: PoleCode; texts: Reasons }
  | { type: 'withdrawalAnswered'; pole: PoleCode }
  /** the holder has answered, or the time to do so is over */
  | { type: 'withdrawalPut'; pole: PoleCode }
  | { type: 'withdrawalPassedOn'; pole: PoleCode }
  | { type: 'withdrawalRulingOverdue'; pole: PoleCode }
  | { type: 'withdrawalRejected'; pole: PoleCode; verdict: Verdict; decision: string | null }
  /** `last`: no pôle is left, and the label ends in the same act */
  | {
      type: 'poleWithdrew';
      pole: PoleCode;
      ground: SuspensionGround;
      decision: string | null;
      last: boolean;
      texts: Reasons;
    }
  | { type: 'leadVacated'; pole: PoleCode; until: Instant }
  | { type: 'certificateTakenOver'; pole: PoleCode }
  | { type: 'interestsDeclared'; person: PersonId; clear: boolean };
