import type { Rehearsed } from '../../engine/index.js';

/** What an act would do, in the words a face can tell; nothing was written. */
export interface RehearsalView {
  at: string;
  facts: string[];
  /** the state of the request afterwards; null when it does not move */
  newState: string | null;
  letters: { role: string; template: string; recipient: { kind: string; id: string } }[];
  deadlines: { key: string; dueAt: string }[];
}

/**
 * A rehearsal as its actor may see it: their own act's facts, the letters it owes by role, the deadlines it leaves.
 */
export function rehearsalOf({ at, decision, letters }: Rehearsed): RehearsalView {
  return {
    at,
    facts: decision.steps.flatMap((step) => step.facts.map((fact) => fact.type)),
    newState: decision.changed['request']?.state ?? null,
    letters: letters.map(({ role, template, recipient }) => ({ role, template, recipient })),
    deadlines: decision.due
      .filter(({ key }) => key.startsWith('request/'))
      .map(({ key, dueAt }) => ({ key, dueAt })),
  };
}
