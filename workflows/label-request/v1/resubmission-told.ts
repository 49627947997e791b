import type { SupportCommand } from './support-letter-told.js';
import type { Instant, PoleCode, Roll, TextRef } from '../../vocabulary.js';

/** R69: what the pôles gave as the reason of the postponement, or had reserved. */
export interface EarlierAsk {
  /** the pôle and its rank there, `est-1` */
  id: string;
  pole: PoleCode;
  kind: 'reasons' | 'reservation';
}

/** R69: the request that is presented again, as the new one pins it. */
export interface Resubmission {
  request: string;
  /** 2 for the first time it is presented again: shown, and never limited */
  attempt: number;
  postponedAt: Instant;
  asks: EarlierAsk[];
  /** the holder's answers, each beside the ask of that id; handed in with the dossier */
  answers: Record<string, TextRef>;
  /** the light track, and the version that has ended it */
  light: { at: Instant; endedBy: number | null } | null;
}

/** The last time a postponed request was presented again: `rank` counts those times, also those that came to nothing. */
export interface Presented {
  call: string;
  rank: number;
}

export type ResubmissionCommand =
  | SupportCommand
  | {
      /** a postponed project is presented again, in this call or another */
      type: 'resubmit';
      call: string;
      /** of those asked before, up to which rank they came to nothing: deleted, withdrawn, lapsed, or never opened while its call was */
      over: number;
    }
  | {
      type: 'admit';
      rolls: Record<PoleCode, Roll>;
      /** on the light track; `minor`: against what was postponed nothing that was judged has changed */
      light?: { minor: boolean };
    };

export type ResubmissionFact = { type: 'resubmissionOpened'; call: string } | { type: 'lightTrackOpened' };

export type { SupportLetter } from './support-letter-told.js';
