import type { DecisionModel } from '../../rule-set.js';
import type { PoleCode } from '../../vocabulary.js';
import type { LabelRequestCommand, RecordedPosition } from './vocabulary.js';

type Heard = Pick<
  Extract<LabelRequestCommand, { type: 'recordPosition' }>,
  'pole' | 'position' | 'at' | 'reservations' | 'texts' | 'votes' | 'unseen'
>;

/**
 * What the request keeps of a pôle's word. An unfavourable opinion of an invited pôle is an open opposition (R36, row 3), and
 * a revised one starts afresh; where the lead decides it is recorded, and in a single committee outvoted or not (R40).
 */
export function recordedPosition(
  { pole, position, at, reservations, texts, votes, unseen }: Heard,
  leadPole: PoleCode | null,
  model: DecisionModel,
  version: number,
): RecordedPosition {
  const opposes = model === 'parallelLabels' && position === 'unfavourable' && pole !== leadPole;
  return {
    position,
    at,
    reservations,
    texts,
    ...(version > 1 && { version }),
    ...(votes && { votes }),
    ...(unseen && { unseen }),
    ...(opposes && { opposition: 'open' as const }),
  };
}
