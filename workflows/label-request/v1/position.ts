import type { Instant, Position, Reservation, TextRef } from '../../vocabulary.js';

export type OpinionTexts = { reasons?: TextRef };

/** R40: how the members of one pôle voted in the single committee; nobody's name, and no other model tells it. */
export interface Votes {
  for: number;
  against: number;
}

export interface RecordedPosition {
  position: Position;
  at: Instant;
  reservations: Reservation[];
  texts: OpinionTexts;
  /** R60: the version of the dossier it binds to; absent of the first */
  version?: number;
  votes?: Votes;
  /** R66: how many pieces of that version it was given without; absent of none */
  unseen?: number;
  /** life of an opposition once the conciliation opened */
  opposition?: 'open' | 'lifted' | 'maintained';
  /** why it was lifted or maintained; absent when the conciliation simply ended */
  settledBy?: OpinionTexts;
}
