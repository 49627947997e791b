import type { Verdict } from '../../deliberation/v1/vocabulary.js';
import type { Instant, LateOpinion, PoleCode, Position, Roll } from '../../vocabulary.js';

/** R44, R45: where a pôle stands that would add its label to a decision taken without it. */
export interface Latecomer {
  pole: PoleCode;
  /** what it had settled by the decision; null where it took no part */
  position: Position | null;
  /** R6: each pôle labels for itself */
  byItself: boolean;
  /** what it has said after its window, kept and not counted */
  late: Pick<LateOpinion, 'opinion' | 'at' | 'reservations'> | null;
  /** its organ, which is asked where it has said nothing yet */
  organ: { code: string; roll: Roll } | null;
}

/** R45: what the organ of a late pôle was asked, and has answered. */
export interface CoLabel {
  at: Instant;
  /** null as long as it votes */
  verdict: Verdict | null;
}
