import type { DecisionModel } from '../../rule-set.js';
import type { JointOutcome, PoleCode, Reservation } from '../../vocabulary.js';

export interface ComputedOutcome {
  result: JointOutcome;
  /** R6: how it came about, which its words follow */
  model: DecisionModel | 'outsidePanel';
  /** pôles on the certificate, lead first */
  labelling: PoleCode[];
  /** pôles whose opposition is recorded */
  dissenting: PoleCode[];
  reservations: { pole: PoleCode; text: Reservation }[];
}
