import type { Position } from './positions.js';

/** One seat at a table: a pôle's, or a member's when the table is an organ. */
export interface Seat {
  /** The name on the plate: a pôle's, or a member's when the table is an organ. */
  name: string;
  /** Two letters drawn on the table. */
  code: string;
  position: Position;
  /** Who and when, in words: « Une réserve · ce matin, 11 h 20 ». */
  by?: string;
  /** The lead pôle: said in words, never drawn larger or first. */
  lead?: boolean;
  /** The reader's own seat; red only while its position is awaited. */
  yours?: boolean;
}
