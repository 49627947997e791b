import type { Instant, PoleCode, Roll, TextRef } from '../../vocabulary.js';
import type { Calendar } from '../../calendar/index.js';

/** R64: why a pôle is none of the charter any more. */
export const departureEvents = ['left', 'merged', 'renamed', 'accreditationLost'] as const;
export type DepartureEvent = (typeof departureEvents)[number];

/** What a pôle was to the request when it left. */
export type DepartedSeat = 'lead' | 'invited' | 'receiving' | 'none';

/** R64: one pôle that has left while the request ran. */
export interface Departure {
  pole: PoleCode;
  event: DepartureEvent;
  /** number of the steering committee's decision */
  decision: string;
  at: Instant;
  seat: DepartedSeat;
  /** who is to take its place, if anybody was named */
  successor: PoleCode | null;
  /** `awaiting`: the successor has still to consent; `ended`: nobody takes the place */
  state: 'awaiting' | 'succeeded' | 'ended';
  settledAt: Instant | null;
  /** reminders of the consent come after it (R54) */
  ladderFrom: Instant;
}

/** R42: steering has handed the lead to another pôle of the request. */
export interface Reassignment {
  pole: PoleCode;
  former: PoleCode;
  at: Instant;
  decision: string;
  texts: { reasons: TextRef };
}

export type DepartureCommand =
  | {
      type: 'recordDeparture';
      pole: PoleCode;
      event: DepartureEvent;
      successor: PoleCode | null;
      /** the successor is of the charter now; without one, true */
      successorIsMember: boolean;
      /** whose working days count for a successor that is known at once, once the request is decided (R50) */
      calendar: Calendar;
      decision: string;
      /** of every pôle: any of them may be left alone to lead */
      rolls: Record<PoleCode, Roll>;
    }
  | { type: 'acceptSuccession'; pole: PoleCode; calendar: Calendar; rolls: Record<PoleCode, Roll> }
  | { type: 'declineSuccession'; pole: PoleCode; rolls: Record<PoleCode, Roll> }
  | {
      type: 'reassignLead';
      pole: PoleCode;
      decision: string;
      texts: { reasons: TextRef };
      rolls: Record<PoleCode, Roll>;
    };

export type DepartureFact =
  | {
      type: 'poleLeft';
      pole: PoleCode;
      event: DepartureEvent;
      seat: DepartedSeat;
      successor: PoleCode | null;
      /** until when the successor is awaited; null when nobody is, or, once it is decided, its consent is not */
      until: Instant | null;
      /** its review ends with it; false where it had none, had said its word, or stood aside */
      endsReview: boolean;
      /** once the request was decided: nothing of it changes but who answers for what is left */
      decided: boolean;
      decision: string;
    }
  /** `opensReview`: the successor judges in the place of who left, and had no review yet */
  | { type: 'successionAccepted'; pole: PoleCode; former: PoleCode; seat: DepartedSeat; opensReview: boolean }
  | { type: 'successionEnded'; pole: PoleCode; former: PoleCode; seat: DepartedSeat; declined: boolean }
  | { type: 'successionReminded'; pole: PoleCode }
  | {
      type: 'leadReassigned';
      pole: PoleCode;
      former: PoleCode;
      decision: string;
      texts: { reasons: TextRef };
    };
