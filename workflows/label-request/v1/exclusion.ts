import type { Instant, PersonId, PoleCode, Roll, TextRef } from '../../vocabulary.js';

/** Whom the holder asks to leave out: somebody named in free words, whoever chairs the organ, or the pôle as a whole. */
export const excluded = ['person', 'chair', 'pole'] as const;
export type Excluded = (typeof excluded)[number];

/** R63c: one ask of the holder; the words are texts, and the pôle concerned alone answers it. */
export interface Exclusion {
  /** its pôle and its rank among the asks of the request */
  id: string;
  pole: PoleCode;
  whom: Excluded;
  askedAt: Instant;
  texts: ExclusionTexts;
  /** since when it waits for the pôle, which has a part in the request; null before */
  putAt: Instant | null;
  reminded: boolean;
  /** its answer was due: the deputy chair may give it too */
  overdue: boolean;
  state: 'open' | 'granted' | 'refused';
  answeredAt?: Instant;
  /** whom the chair found to be meant, and set aside */
  person?: PersonId;
  /** why it was refused */
  settledBy?: { reasons: TextRef };
}

export interface ExclusionTexts {
  name?: TextRef;
  reasons: TextRef;
}

export type ExclusionCommand =
  | { type: 'askExclusion'; pole: PoleCode; whom: Excluded; texts: ExclusionTexts }
  | {
      type: 'grantExclusion';
      pole: PoleCode;
      exclusion: string;
      /** null: the pôle as a whole */
      person: PersonId | null;
      /** of the pôles the person belongs to; of every member where the whole pôle leaves, and the lead may move */
      rolls: Record<PoleCode, Roll>;
    }
  | { type: 'refuseExclusion'; pole: PoleCode; exclusion: string; texts: { reasons: TextRef } };

/** Whom a fact is for: an ask about the chair is the deputy's to answer, and the chair does not hear of it. */
interface Told {
  pole: PoleCode;
  ofChair: boolean;
}

export type ExclusionFact =
  | ({ type: 'exclusionAsked' } & Told)
  | ({ type: 'exclusionPut' } & Told)
  | ({ type: 'exclusionReminded'; overdue: boolean } & Told)
  | ({ type: 'exclusionGranted'; person: PersonId | null } & Told)
  | ({ type: 'exclusionRefused'; texts: { reasons: TextRef } } & Told);
