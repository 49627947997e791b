import type { Calendar } from '../../calendar/index.js';
import type { PinnedValues } from '../../rule-set.js';
import type { Standstill } from '../../standstill.js';
import type {
  Ballot,
  By,
  Instant,
  LateOpinion,
  Opinion,
  PersonId,
  PoleCode,
  Reservation,
  Roll,
  SeatId,
  TextRef,
} from '../../vocabulary.js';
import type { RemindedInnerStep, ReviewDeadline } from './deadline-names.js';
import type { AskedExpert, ExpertNeed, Recommendation } from './asked-expert.js';
import type { Said } from './said.js';
import type { OrganCommand, OrganFact, Session } from './told.js';
import type { CastBallot, HeldVoters, OpenedBallot, Tally, VoteMode } from './vote.js';

interface Signed {
  reservations: Reservation[];
  /** R66: how many pieces of the version its organ has judged without; absent of none */
  unseen?: number;
}

interface Act {
  at: Instant;
  by: By;
  /** the ballots it opens, where it ends a sealed vote */
  opened?: OpenedBallot[];
}

export type PoleReviewCommand = Act &
  (
    | OrganCommand
    | { type: 'acceptReview'; roll: Roll }
    | { type: 'declineReview'; rolls?: Record<PoleCode, Roll>; texts: { reasons: TextRef } }
    /** without reasons where it follows from an ask of the holder (R63c) */
    | { type: 'recusePole'; rolls?: Record<PoleCode, Roll>; texts?: { reasons: TextRef } }
    | { type: 'becomeLead'; roll: Roll }
    | { type: 'noteDeclaration'; person: PersonId; clear: boolean; roll: Roll }
    | {
        type: 'confirmConflict';
        person: PersonId;
        rolls: Record<PoleCode, Roll>;
        texts: { reasons: TextRef };
      }
    | { type: 'dismissConflict'; person: PersonId; found: string; texts: { reasons: TextRef } }
    | { type: 'assignExpert'; person: PersonId }
    | {
        type: 'submitReview';
        person: PersonId;
        form: { id: string; hash: string };
        recommendation: Recommendation;
      }
    | { type: 'concludeExpertise'; texts: { reasons: TextRef } }
    | { type: 'adoptRules'; rules: PinnedValues }
    | { type: 'leadOpinionShared' }
    | { type: 'openVote'; mode: VoteMode; roll: Roll }
    | {
        type: 'castBallot';
        seat: SeatId;
        person: PersonId;
        /** whose vote it is: the holder of the seat, where the bearer of its proxy casts it (R35) */
        voter: PersonId;
        /** the voter's vote stands already under another seat of this request */
        votedAlready: boolean;
        /** the ballot, or in a sealed vote what was committed to */
        ballot?: Ballot;
        commitment?: string;
        texts?: { reasons?: TextRef };
      }
    | { type: 'closeVote' }
    | ({ type: 'validateOpinion'; texts?: { reasons?: TextRef } } & Signed)
    | ({ type: 'reviseOpinion'; opinion: Opinion; texts: { reasons: TextRef } } & Signed)
    | { type: 'reopenWindow'; until: Instant }
    | { type: 'coReviewResumed' }
    /** R37, R67: steering asks the organ anew; without an answer in time what it had said stands */
    | { type: 'deliberateAgain'; until: Instant }
    | { type: 'deliberationLapsed' }
    /** §9.2: its request is suspended, and goes on */
    | { type: 'standStill'; until: Instant }
    | { type: 'goOn' }
    | { type: 'jointDecisionReached' }
    | { type: 'fallSilent' }
    | { type: 'closeReview' }
    | { type: 'compressCalendar' }
    | { type: 'moveClosing'; closesAt: Instant }
    | { type: 'deadlineReached'; deadline: ReviewDeadline }
  );

export type PoleReviewFact =
  | OrganFact
  | { type: 'reviewOpened'; pole: PoleCode; role: ReviewRole }
  | { type: 'reviewAccepted'; pole: PoleCode }
  | { type: 'reviewDeclined'; pole: PoleCode; texts: { reasons: TextRef } }
  /** without reasons where its organ was short at the end of a step (R31) */
  | { type: 'poleRecused'; pole: PoleCode; texts: { reasons?: TextRef } }
  | { type: 'interestsRequested'; pole: PoleCode }
  | { type: 'personRecused'; pole: PoleCode; person: PersonId }
  | { type: 'conflictConfirmed'; pole: PoleCode; person: PersonId }
  | { type: 'conflictDismissed'; pole: PoleCode; person: PersonId }
  | { type: 'clearanceReached'; pole: PoleCode }
  | { type: 'electorateShort'; pole: PoleCode; voters: number; needed: number }
  | { type: 'expertAssigned'; pole: PoleCode; person: PersonId }
  | { type: 'expertReminded'; pole: PoleCode }
  | { type: 'reviewSubmitted'; pole: PoleCode; person: PersonId }
  | { type: 'expertiseConcluded'; pole: PoleCode; reviews: number }
  | { type: 'voteOpened'; pole: PoleCode; secondCall: boolean; voters: PersonId[] }
  | { type: 'votersCalled'; pole: PoleCode; voters: PersonId[] }
  | { type: 'ballotCast'; pole: PoleCode; seat: SeatId; person: PersonId }
  | { type: 'lateBallotKept'; pole: PoleCode; seat: SeatId; person: PersonId }
  | { type: 'secondVoteRefused'; pole: PoleCode; seat: SeatId; voter: PersonId }
  | { type: 'ballotsOpened'; pole: PoleCode; ballots: number }
  | { type: 'ballotsDestroyed'; pole: PoleCode; ballots: number }
  | { type: 'voteClosed'; pole: PoleCode; tally: Tally }
  | { type: 'quorumMissed'; pole: PoleCode; present: number; needed: number }
  | { type: 'opinionProposed'; pole: PoleCode; opinion: Opinion }
  | ({
      type: 'opinionValidated';
      pole: PoleCode;
      opinion: Opinion;
      texts: { reasons?: TextRef };
      /** in a single committee alone, whose votes are counted together (R40) */
      votes?: { for: number; against: number };
    } & Signed)
  | ({ type: 'opinionRevised'; pole: PoleCode; opinion: Opinion; texts: { reasons: TextRef } } & Signed)
  | {
      type: 'lateOpinionKept';
      pole: PoleCode;
      opinion: Opinion;
      reservations: TextRef[];
      texts: { reasons?: TextRef };
    }
  | { type: 'fellSilent'; pole: PoleCode }
  | { type: 'reviewClosed'; pole: PoleCode }
  | { type: 'reviewDeadlineMissed'; pole: PoleCode; deadline: ReviewDeadline }
  | { type: 'innerStepReminded'; pole: PoleCode; deadline: RemindedInnerStep }
  | { type: 'innerDatesMoved'; pole: PoleCode };

export type ReviewRole = 'lead' | 'invited';

export interface PoleReviewContext extends Said, HeldVoters {
  pole: PoleCode;
  role: ReviewRole;
  calendar: Calendar;
  rules: PinnedValues;
  closesAt: Instant;
  since: Instant;
  escalated: boolean;
  /** reminders of the current step come after it: its beginning, the last reminder, the last change of its end (R54) */
  ladderFrom: Instant;
  /** R51: the lead chair has decided that every window is shortened */
  compressedAt: Instant | null;
  /** §9.2: when its request was suspended, the first time first */
  standstills: Standstill[];
  leadOpinionShared: boolean;
  /** the request has reached its joint decision: nothing said here counts any more (R44) */
  settled: boolean;
  roll: Roll;
  declarations: Record<PersonId, boolean>;
  /** R31: who votes for this request alone, in the order they were designated */
  designated: PersonId[];
  /** R63: of whom the chair has confirmed an interest, and why */
  confirmed: Record<PersonId, { reasons: TextRef }>;
  /** R63: what was found of somebody, by its fingerprint, and is no interest; and why */
  dismissed: Record<PersonId, { found: string; reasons: TextRef }>;
  /** R69: after the light track, the readings of any other project are owed */
  readsOwed: boolean;
  experts: AskedExpert[];
  /** R76: fields nobody was found to read in; absent before the first */
  needs?: ExpertNeed[];
  /** why the readings were closed before all were in */
  concluded: { reasons: TextRef } | null;
  /** cast once the vote was over: kept, and not counted (R44) */
  lateBallots: Record<SeatId, CastBallot & { late: true }>;
  /** validated once the pôle was silent or the joint decision reached: kept, and not counted (R44) */
  lateOpinion: LateOpinion | null;
  /** R67: what the organ had said before it was asked to deliberate once more */
  former: Said | null;
  /** its people were asked for their interests before it fell silent */
  asked: boolean;
  /** end of the window the lead's chair has opened again for it (R44) */
  until: Instant | null;
  quorumMissed: boolean;
  /** the sittings the organ was called to, the first one first; a vote may do without */
  sessions: Session[];
}

export type { AskedExpert, Recommendation } from './asked-expert.js';
export type { Said } from './said.js';
export type { RemindedInnerStep, ReviewDeadline } from './deadline-names.js';
export type { Attendance, Presence, Session } from './told.js';
export type { CastBallot, OpenedBallot, SealedBallot, Tally, Vote, VoteMode } from './vote.js';
