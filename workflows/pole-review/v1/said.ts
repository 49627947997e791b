import type { Opinion, Reservation, TextRef } from '../../vocabulary.js';
import type { Tally, Vote } from './vote.js';

/** What a pôle has said, and the vote it comes from. */
export interface Said {
  vote: Vote | null;
  tally: Tally | null;
  opinion: Opinion | null;
  reservations: Reservation[];
  texts: { reasons?: TextRef };
}
