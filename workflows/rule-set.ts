import type { Calendar } from './calendar/index.js';
import type { PoleCode } from './vocabulary.js';

/**
 * The values a procedure pins at submission (R3). Each default is the bold one of the rule named beside it;
 * days are working days unless the name says `calendarDays`, shares are fractions of 1.
 */
export interface RuleValues {
  /** R6, R36 */
  decisionModel: 'parallelLabels';
  /** R36, row 3: a maintained opposition postpones instead of being recorded */
  dissentBlocks: boolean;
  /** when an invited pôle's opinion is shown to the others */
  opinionVisibility: 'onValidation' | 'whenAllSettled';
  /** R26 */
  coReviewMode: 'overlapped' | 'sequential';
  /** R22, set by the call */
  leadMinimumShare: number;
  /** R24 */
  invitationShare: number;
  /** R30 */
  quorumShare: number;
  minimumVoters: number;
  /** R32 */
  secondCallMinimum: number;
  /** R33: share of the votes for that makes the opinion carry reservations */
  reservationsShare: number;
  /** R34 */
  castingVote: boolean;
  /** §9.2, expertise */
  expectedReviews: number;
  delays: Delays;
  backPlanning: BackPlanning;
}

export interface Delays {
  draftPurgeMonths: number;
  admissibility: number;
  completionCalendarDays: number;
  completionExtensionCalendarDays: number;
  leadAttribution: number;
  takeOver: number;
  coReview: number;
  conciliation: number;
  certification: number;
  clearance: number;
  expertise: number;
  voteWindow: number;
  opinionValidation: number;
  reconveneCalendarDays: number;
  reconveneNearClosing: number;
  refusedCalendarDays: number;
  inadmissibleCalendarDays: number;
  postponedMonths: number;
  fundingResultMonths: number;
}

/** R51: calendar days before the closing at which each step ends at the latest. */
export interface BackPlanning {
  completion: number;
  leadReview: number;
  coReview: number;
  conciliation: number;
}

/** A rule set as pinned: its identity, the SHA-256 of its values, and the values. */
export interface PinnedRules {
  id: string;
  hash: string;
  values: RuleValues;
}

/** Working calendars of the pôles of a request (R50). */
export type PoleCalendars = Record<PoleCode, Calendar>;

export const defaultRules: RuleValues = {
  decisionModel: 'parallelLabels',
  dissentBlocks: false,
  opinionVisibility: 'onValidation',
  coReviewMode: 'overlapped',
  leadMinimumShare: 0.25,
  invitationShare: 0.1,
  quorumShare: 0.5,
  minimumVoters: 3,
  secondCallMinimum: 2,
  reservationsShare: 0.5,
  castingVote: true,
  expectedReviews: 2,
  delays: {
    draftPurgeMonths: 12,
    admissibility: 3,
    completionCalendarDays: 15,
    completionExtensionCalendarDays: 7,
    leadAttribution: 5,
    takeOver: 5,
    coReview: 10,
    conciliation: 5,
    certification: 2,
    clearance: 3,
    expertise: 8,
    voteWindow: 3,
    opinionValidation: 2,
    reconveneCalendarDays: 15,
    reconveneNearClosing: 5,
    refusedCalendarDays: 15,
    inadmissibleCalendarDays: 15,
    postponedMonths: 9,
    fundingResultMonths: 8,
  },
  backPlanning: { completion: 30, leadReview: 17, coReview: 7, conciliation: 4 },
};
