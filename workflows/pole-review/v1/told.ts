import type { Instant, PersonId, PoleCode, Roll, TextRef } from '../../vocabulary.js';

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
}

/** When and where an organ is to sit, and its seats on the day it is called. */
interface Sitting {
  startsAt: Instant;
  duration: number;
  roll: Roll;
  texts: { place: TextRef };
}

export type SessionCommand =
  ({ type: 'conveneSession' } & Sitting) | ({ type: 'moveSession' } & Sitting) | { type: 'cancelSession' };

/** `voters`: whom it concerns; called with a recusal, an alternate alone (R31) */
interface Called {
  pole: PoleCode;
  session: number;
  startsAt: Instant;
  voters: PersonId[];
}

export type SessionFact =
  | ({ type: 'sessionConvened' } & Called)
  | ({ type: 'sessionMoved' } & Called)
  | ({ type: 'sessionCancelled' } & Called);
