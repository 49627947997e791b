import type { Instant, PersonId } from '../../vocabulary.js';

export type Recommendation = 'priority' | 'ifPossible' | 'notRetained';

/** Somebody a pôle has asked for a reading, and the form that was sent. */
export interface AskedExpert {
  person: PersonId;
  askedAt: Instant;
  form: { id: string; hash: string } | null;
  recommendation: Recommendation | null;
}
