import type { Instant, PoleCode, TextRef } from '../../vocabulary.js';

/** R70: why a label may be suspended, and no other reason. */
export const suspensionGrounds = [
  'falseStatement',
  'undeclaredChange',
  'holderInsolvent',
  'publicDecision',
] as const;
export type SuspensionGround = (typeof suspensionGrounds)[number];

/** R62: a change its holder has declared, which each pôle judges; nobody chooses it. */
export type ToldGround = SuspensionGround | 'declaredChange';

/** R70: what a chair has suspended in an emergency, and the state it goes back to; the last one, also when it has ended. */
export interface Suspension {
  pole: PoleCode;
  ground: ToldGround;
  at: Instant;
  from: 'active' | 'transmitted';
  /** when whoever suspended is asked again */
  reviewAt: Instant;
  texts: { reasons: TextRef };
  /** without words of its own where the answer of the pôle's organ ends it (R70) */
  ended: { at: Instant; texts: { reasons: TextRef } | null } | null;
}
