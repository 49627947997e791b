import type { Ballot, Instant, Opinion, PersonId, Roll, SeatId, TextRef } from '../../vocabulary.js';

export type VoteMode = 'session' | 'remote';

/** The count of an organ's vote, and what it makes (R30-R34). */
export interface Tally {
  eligible: number;
  present: number;
  quorum: number;
  quorumMet: boolean;
  for: number;
  withReservations: number;
  against: number;
  complement: number;
  abstain: number;
  castingVote: 'for' | 'against' | null;
  opinion: Opinion | null;
}

export interface CastBallot {
  ballot: Ballot;
  /** who cast it: the holder of the seat, or the bearer of its proxy */
  person: PersonId;
  /** whose vote it is (R35) */
  voter: PersonId;
  at: Instant;
  texts?: { reasons?: TextRef };
}

export interface Vote {
  mode: VoteMode;
  secondCall: boolean;
  openedAt: Instant;
  /** seats that may vote: voting seats not recused, alternates called by R31 included */
  electorate: Roll;
  ballots: Record<SeatId, CastBallot>;
}
