import type { Question } from './judge.js';

/** The act that is to be written, beside what was judged. */
export interface Act extends Question {
  kind: string;
  aggregateId: string;
  commandId: string;
  bodyHash: string;
  /** the due row that asked, if one did */
  askedBy?: { id: string; dueAt: string };
}
