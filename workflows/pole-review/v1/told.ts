import type { Instant, PersonId, PoleCode, Roll, SeatId, TextRef } from '../../vocabulary.js';
import type { ReadingCommand, ReadingFact } from './asked-expert.js';
import type { Tally } from './vote.js';

export const presences = ['present', 'remote', 'proxy', 'absent'] as const;
export type Presence = (typeof presences)[number];

/** `bearer`: who held the proxy of a seat that was represented */
export interface Attendance {
  presence: Presence;
  bearer?: PersonId;
}

/** What the minutes of a session say of themselves: ids and figures; nobody writes it by hand. */
export interface SessionRecord {
  attendance: Record<SeatId, Attendance>;
  /** R63b: members who had stood aside */
  aside: PersonId[];
  /** null where the session counted no vote */
  tally: Tally | null;
}

/** What is told beside the record: the account of the session, which may be erased. */
interface Told {
  record: SessionRecord;
  texts: { account?: TextRef };
}

export interface Minutes extends Told {
  /** of the last draft */
  at: Instant;
  approved: { at: Instant; by: 'signature' | 'silence'; person: PersonId | null } | null;
}

export interface ApprovedMinutes extends Told {
  session: number;
  startsAt: Instant;
}

/** A sitting of the organ on this request: when, where, and who is called to it (§9.2). */
export interface Session {
  /** its rank among those of this review, from 1 */
  number: number;
  startsAt: Instant;
  /** minutes it is meant to last */
  duration: number;
  place: TextRef;
  /** grows each time a calendar has to change what it shows */
  sequence: number;
  /** who has been called: the voters of R30 and R31 */
  voters: PersonId[];
  cancelled: boolean;
  /** who was there, once it is recorded */
  attendance: Record<SeatId, Attendance> | null;
  tally: Tally | null;
  minutes: Minutes | null;
}

/** When and where an organ is to sit, and its seats on the day it is called. */
interface Sitting {
  startsAt: Instant;
  duration: number;
  roll: Roll;
  texts: { place: TextRef };
}

export type SessionCommand =
  | ({ type: 'conveneSession' } & Sitting)
  | ({ type: 'moveSession' } & Sitting)
  | { type: 'cancelSession' }
  | { type: 'recordAttendance'; session: number; attendance: Record<SeatId, Attendance>; roll: Roll }
  | { type: 'draftMinutes'; session: number; roll: Roll; texts: { account: TextRef } }
  | { type: 'signMinutes'; session: number };

interface Of {
  pole: PoleCode;
  session: number;
  startsAt: Instant;
}

/** `voters`: whom it concerns; called with a recusal, an alternate alone (R31) */
interface Called extends Of {
  voters: PersonId[];
}

export type SessionFact =
  | ({ type: 'sessionConvened' } & Called)
  | ({ type: 'sessionMoved' } & Called)
  | ({ type: 'sessionCancelled' } & Called);

export type MinutesFact =
  | ({ type: 'attendanceRecorded'; attendance: Record<SeatId, Attendance> } & Of)
  | ({ type: 'minutesDrafted' } & Of & Told)
  /** R43: signed by the chair, or by the silence of all */
  | { type: 'minutesSigned'; pole: PoleCode; minutes: ApprovedMinutes[] }
  | { type: 'minutesApproved'; pole: PoleCode; minutes: ApprovedMinutes[] };

/** R31: somebody of the pôle votes for this request alone, where recusals and alternates leave too few. */
type DesignationCommand = { type: 'designateVoter'; person: PersonId; roll: Roll };

/** R60: a version of the dossier changes what was judged. */
/**
 * `reads`: what was read on the light track is to be read like any other project (R69); `standAside` of a pôle that had declined, and
 * has become a partner (R63e)
 */
type AnewCommand = { type: 'judgeAnew'; reads?: boolean } | { type: 'standAside' };

export type OrganCommand =
  SessionCommand | DesignationCommand | AnewCommand | OutsideCommand | ReadingCommand;

/** R42: steering has handed the lead to another pôle; R64: the pôle has left the charter. */
type OutsideCommand =
  | { type: 'becomeInvited' }
  | { type: 'terminateReview' }
  /** it begins in the place of a pôle that has left */
  | { type: 'takeSeat'; roll: Roll };
export type OrganFact =
  | ReadingFact
  | { type: 'reviewTerminated'; pole: PoleCode }
  | SessionFact
  | MinutesFact
  | { type: 'voterDesignated'; pole: PoleCode; person: PersonId }
  | { type: 'judgedAnew'; pole: PoleCode }
  | { type: 'reviewTerminated'; pole: PoleCode };
