import type {
  Ballot,
  Instant,
  Opinion,
  PersonId,
  PoleCode,
  Roll,
  SeatId,
  TextRef,
} from '../../vocabulary.js';

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

/** What a sealed ballot commits to; with its salt anybody makes the commitment anew (D11). */
export interface SealedBallot {
  request: string;
  pole: PoleCode;
  seat: SeatId;
  ballot: Ballot;
  reasons?: TextRef;
}

/** A sealed ballot once it is opened. */
export interface OpenedBallot {
  commitment: string;
  salt: string;
  value: SealedBallot;
}

export interface CastBallot {
  /** absent while it is sealed */
  ballot?: Ballot;
  /** of a ballot that is sealed, or was */
  commitment?: string;
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
  /** its ballots are sealed until it is counted, whatever the rules become meanwhile */
  sealed?: true;
  /** seats that may vote: voting seats not recused, alternates called by R31 included */
  electorate: Roll;
  ballots: Record<SeatId, CastBallot>;
}

/** R68: who had a vote that no longer stands: in a sitting without quorum, late, or before the organ was asked anew. */
export interface HeldVoters {
  earlierVoters?: PersonId[];
}
