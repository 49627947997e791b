import type { Instant, PoleCode, Reservation, TextRef } from '../../vocabulary.js';

/** R38: a suspensive reservation in its own small life; the holder answers, the pôle that made it lifts or upholds. */
export interface Condition {
  /** its pôle and its rank there: `est-1` */
  id: string;
  pole: PoleCode;
  text: Reservation;
  due: Instant;
  state: 'open' | 'answered' | 'lifted' | 'upheld';
  answeredAt?: Instant;
  texts?: { answer: TextRef };
  settledBy?: { reasons?: TextRef };
}
