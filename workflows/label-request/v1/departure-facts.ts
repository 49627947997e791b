import type { DepartureFact } from './departure.js';
import type { Teller } from './teller.js';

const apart: Teller = () => null;

/** What is told of who leaves is said by the step itself: one act may end several successions. */
export const departureTellers = {
  poleLeft: apart,
  successionAccepted: apart,
  successionEnded: apart,
  successionReminded: apart,
  leadReassigned: apart,
} satisfies Record<DepartureFact['type'], Teller>;
