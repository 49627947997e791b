import type { PinnedRules } from '../../rule-set.js';
import type { By, Instant, LateOpinion, Opinion, PersonId, PoleCode } from '../../vocabulary.js';
import type { Position, Reservation, Roll, TextRef } from '../../vocabulary.js';
import type { Condition } from './condition.js';
import type { Departure, DepartureCommand, Reassignment } from './departure.js';
import type { Exclusion, ExclusionCommand } from './exclusion.js';
import type { LapseCause, PassingDeadline, RequestDeadline } from './deadline-names.js';
import type { Referral } from './ruling.js';
import type { OpinionTexts, RecordedPosition, Votes } from './position.js';
import type { PinnedCall, Submission } from './submission.js';
import type { Presented, Resubmission, ResubmissionCommand, SupportLetter } from './resubmission-told.js';
import type { HandedVersion, VersionCommand } from './version.js';
import type { Panel, PanelCommand } from './panel-told.js';
import type { Readmission, Reexamination, ReexaminationCommand } from './reexamination-told.js';
import type { StandstillCommand, Suspension } from './standstill-told.js';
import type { ComputedOutcome, LeadDoubt, LeadGround } from './told.js';

interface Act {
  at: Instant;
  by: By;
}
export type LabelRequestCommand = Act &
  (
    | { type: 'submit'; submission: Submission; texts?: Record<string, TextRef> }
    | { type: 'deleteDraft' }
    | {
        /** the full proposal of a project whose short one has an opinion (R51) */
        type: 'openFullProposal';
        /** a call that follows this one, and is open */
        call: string;
        /** a full proposal stands already; one that was deleted as a draft does not */
        continued: boolean;
      }
    | ResubmissionCommand
    | { type: 'askCompletion'; texts: { items: TextRef } }
    | { type: 'extendCompletion' }
    | { type: 'complete'; submission: Submission; texts?: Record<string, TextRef> }
    | { type: 'rejectInadmissible'; texts: { reasons: TextRef } }
    | { type: 'withdraw' }
    | { type: 'attributeLead'; pole: PoleCode; decision: string; rolls: Record<PoleCode, Roll> }
    | { type: 'claimLead'; pole: PoleCode; rolls: Record<PoleCode, Roll> }
    | { type: 'compressCalendar' }
    | { type: 'moveCall'; call: PinnedCall; decision: string }
    | { type: 'cancelCall'; decision: string }
    | {
        /** with the figures of `adoptionOf`, and the rolls for a lead the new rules make certain */
        type: 'adoptRuleSet';
        decision: string;
        rules: PinnedRules;
        votesOpen: number;
        firstDue: Instant | null;
        rolls: Record<PoleCode, Roll>;
      }
    | {
        type: 'declareInterests';
        person: PersonId;
        clear: boolean;
        /** the pôles the person sits or works in, with the roll of each organ at that instant */
        rolls: Record<PoleCode, Roll>;
        texts?: DeclaredTexts;
      }
    | { type: 'setAside'; person: PersonId }
    | ExclusionCommand
    | PanelCommand
    | VersionCommand
    | ReexaminationCommand
    | DepartureCommand
    | StandstillCommand
    | {
        /** forwarded by a pôle's review, the only thing the request hears of it */
        type: 'recordPosition';
        pole: PoleCode;
        position: Position;
        revised: boolean;
        reservations: Reservation[];
        texts: OpinionTexts;
        /** in a single committee alone (R40) */
        votes?: Votes;
        /** R66 */
        unseen?: number;
      }
    | {
        /** forwarded by the review of a pôle whose window is over: heard, and not counted (R44) */
        type: 'recordLateOpinion';
        pole: PoleCode;
        opinion: Opinion;
        reservations: TextRef[];
        texts: OpinionTexts;
      }
    | { type: 'reopenWindow'; pole: PoleCode; texts: { reasons: TextRef } }
    | { type: 'liftOpposition'; pole: PoleCode; texts: { reasons: TextRef } }
    | { type: 'maintainOpposition'; pole: PoleCode; texts: { reasons: TextRef } }
    | { type: 'confirmOutcome' }
    | { type: 'sendToSteering'; texts: { reasons: TextRef } }
    | {
        type: 'ruleOnOutcome';
        /** whose organ deliberates once more; null: the computed result stands */
        pole: PoleCode | null;
        decision: string;
      }
    | { type: 'answerReservation'; reservation: string; texts: { answer: TextRef } }
    | { type: 'liftReservation'; pole: PoleCode; reservation: string; texts?: OpinionTexts }
    | { type: 'upholdReservation'; pole: PoleCode; reservation: string; texts: { reasons: TextRef } }
    | { type: 'deadlineReached'; deadline: RequestDeadline; rolls?: Record<PoleCode, Roll> }
  );

/** R63a; what the person said of their interest is for the chair of their own pôle alone. */
export interface Declaration {
  clear: boolean;
  at: Instant;
  texts?: DeclaredTexts;
}

export interface DeclaredTexts {
  detail?: TextRef;
  /** whom the interest is with: kept beside as a tie of the person, and found on requests to come */
  organisation?: TextRef;
}

export interface LabelRequestContext {
  holder: PersonId;
  openedAt: Instant;
  /** instant of entry into the current state: deadlines count from it */
  since: Instant;
  escalated: boolean;
  /** deadlines of the current state that have acted without ending it (R42) */
  passed: PassingDeadline[];
  /** reminders of the current state come after it: its beginning, the last reminder, the last change of end or owner (R54) */
  ladderFrom: Instant;
  /** R20, R51: when the lead chair decided that every window is shortened */
  compressedAt: Instant | null;
  /** §9.2: when it was suspended, the first time first */
  standstills: Suspension[];
  /** working days the admissibility check had run before its clock stood still for a completion */
  checkedDays: number;
  /** the call a draft is for, until its submission pins it */
  draftCall: PinnedCall | null;
  /** R51: the request of the first step, whose opinion this one takes up */
  continues: string | null;
  /** R69: the request it presents again */
  resubmission: Resubmission | null;
  /** R74 */
  support: SupportLetter | null;
  /** R69: that it was presented again itself */
  presented: Presented | null;
  submission: Submission | null;
  /** R60: handed in since the submission, the first one first */
  versions: HandedVersion[];
  submittedAt: Instant | null;
  completionAsked: boolean;
  completionExtended: boolean;
  invited: PoleCode[];
  leadPole: PoleCode | null;
  leadGround: LeadGround | null;
  leadDoubt: LeadDoubt | null;
  /** R36: who led before a take-over, which happens once: its opinion is recorded and not counted */
  formerLead: PoleCode | null;
  positions: Record<PoleCode, RecordedPosition>;
  /** R44 */
  lateOpinions: Record<PoleCode, LateOpinion>;
  /** R44: the one window the lead's chair has opened again, and when */
  reopened: { pole: PoleCode; at: Instant; texts: { reasons: TextRef } } | null;
  /** R64: who has left the charter since, in the order they did */
  departures: Departure[];
  /** R42: the last time steering handed the lead on */
  reassigned: Reassignment | null;
  /** R63h */
  panel: Panel | null;
  /** R68 */
  reexamination: Reexamination | null;
  readmission: Readmission | null;
  /** R37 */
  referral: Referral | null;
  declarations: Record<PersonId, Declaration>;
  /** R63c: whom the holder asks to leave out */
  exclusions: Exclusion[];
  outcome: ComputedOutcome | null;
  conditions: Condition[];
  cause: LapseCause | 'withdrawn' | 'inadmissible' | null;
  /** what the holder was asked to complete, and why the request was found inadmissible */
  texts: { items?: TextRef; reasons?: TextRef };
}

export { decidedStates, endedStates, isOver, labelRequestStates, type LabelRequestState } from './states.js';
export type { EarlierAsk, Presented, Resubmission, SupportLetter } from './resubmission-told.js';
export type { Condition } from './condition.js';
export { departureEvents } from './departure.js';
export type { DepartedSeat, Departure, DepartureEvent, DepartureFact } from './departure.js';
export type { Excluded, Exclusion, ExclusionFact } from './exclusion.js';
export type { ComputedOutcome, LabelRequestFact, LeadDoubt, LeadGround } from './told.js';
export { standstillGrounds, type StandstillGround, type Suspension } from './standstill-told.js';
export type { Readmission, Reexamination } from './reexamination-told.js';
export type { Referral, Ruling } from './ruling.js';
export { changeGrounds, changesConsortium, kindOf } from './version.js';
export type { ChangeGround, ChangeKind, HandedVersion, VersionChange, VersionFact } from './version.js';
export type { OpinionTexts, RecordedPosition, Votes } from './position.js';
export { awards, type Award, type CalendarMode, type PinnedCall, type Submission } from './submission.js';
export type { LapseCause, PassingDeadline, RemindedStep, RequestDeadline } from './deadline-names.js';
