import { isLight } from './resubmission.js';
import type { ResubmissionFact } from './resubmission-told.js';
import { only, type Teller } from './teller.js';

/** R69 */
export const resubmissionTellers: Record<ResubmissionFact['type'], Teller> = {
  resubmissionOpened: only('resubmit', ({ call }) => ({ type: 'resubmissionOpened', call })),
  lightTrackOpened: (context) => (isLight(context) ? { type: 'lightTrackOpened' } : null),
};
