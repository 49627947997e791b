import type { Json } from './json.js';

/** One letter owed to one recipient: everything it says, already projected for that reader. */
export interface Letter {
  /** the fact it tells, and the step it comes from (index in `Decision.steps`) */
  fact: string;
  step: number;
  recipient: { kind: string; id: string };
  role: string;
  template: string;
  templateVersion: number;
  lang: string;
  data: Json;
  /** the letters of one aggregate make one thread */
  thread: string;
  /** not before this instant (R54); the act's instant when absent */
  notBefore?: string;
  /** sent in the hours of `DispatcherParts.opens` alone (R54), however late it is or often it was tried */
  quiet?: boolean;
}

/** A letter claimed by the dispatcher, as stored. */
export interface OutboxRow {
  id: string;
  aggregateId: string;
  fact: string;
  recipient: { kind: string; id: string };
  role: string;
  template: string;
  templateVersion: number;
  lang: string;
  data: Json;
  messageId: string;
  thread: string;
  attempts: number;
  createdAt: string;
}

/** Somebody of the same kind to whom a letter goes that its recipient may no longer have. */
export interface Heir {
  id: string;
  role: string;
  lang: string;
  data: Json;
}

/** What the feature that owns the words makes of a claimed row, its recipient's right checked again. */
export type Prepared =
  | {
      send: {
        to: { name: string; address: string };
        /** where it goes once `to` refuses it for good, or has not taken it for two days (R77) */
        fallback?: { name: string; address: string };
        /** who answers for the letter, where a reply should reach */
        replyTo?: { name: string; address: string };
        subject: string;
        text: string;
        html: string;
        headers: Record<string, string>;
        /** a calendar entry that goes with it */
        calendar?: { method: 'REQUEST' | 'CANCEL'; content: string };
      };
    }
  /** `instead`: who it is owed to now in their place, and what it says to them */
  | { withhold: string; instead?: Heir };

export type Prepare = (row: OutboxRow) => Promise<Prepared>;
