import type { Instant, PersonId, TextRef } from '../../vocabulary.js';

export type Recommendation = 'priority' | 'ifPossible' | 'notRetained';

/** Somebody a pôle has asked for a reading, and the form that was sent; `left` where they no longer read it (R76). */
export interface AskedExpert {
  person: PersonId;
  askedAt: Instant;
  form: { id: string; hash: string } | null;
  recommendation: Recommendation | null;
  left?: { at: Instant; how: 'withdrew' | 'released'; reasons?: TextRef };
}

/** R76: a field in which the pôle has found nobody to read; the directory of experts is to know of it. */
export interface ExpertNeed {
  domain: string;
  at: Instant;
  detail?: TextRef;
}

export type ReadingCommand =
  /** R76: an expert withdraws, or is let go */
  | { type: 'leaveReading'; person: PersonId; texts: { reasons?: TextRef } }
  | { type: 'releaseExpert'; person: PersonId; texts: { reasons: TextRef } }
  | { type: 'noteExpertNeed'; domain: string; texts?: { detail?: TextRef } };

export type ReadingFact =
  | { type: 'expertWithdrew'; pole: string; person: PersonId }
  | { type: 'expertReleased'; pole: string; person: PersonId }
  | { type: 'expertNeedNoted'; pole: string; domain: string };
