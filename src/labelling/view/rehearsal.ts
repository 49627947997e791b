import { poleOfKey } from '../../../workflows/index.js';
import type { Rehearsed } from '../../engine/index.js';
import { lettersTold } from './letters-told.js';
import { isOwn, type Reading } from './reader.js';

/** What an act would do, in the words a face can tell; nothing was written. */
export interface RehearsalView {
  at: string;
  facts: string[];
  /** the state of the request afterwards; null when it does not move */
  newState: string | null;
  /** `recipient.id` is null for the people of another pôle, told once a capacity */
  letters: { role: string; template: string; recipient: { kind: string; id: string | null } }[];
  deadlines: { key: string; dueAt: string }[];
}

/**
 * A rehearsal as its actor may see it: the facts of the request and of their own pôle, the letters they may know of,
 * the deadlines of the request.
 */
export function rehearsalOf({ at, decision, letters }: Rehearsed, reading: Reading): RehearsalView {
  const tells = (key: string) => {
    const pole = poleOfKey(key);
    return pole === null || isOwn(reading, pole);
  };
  return {
    at,
    facts: decision.steps
      .filter((step) => tells(step.key))
      .flatMap((step) => step.facts.map((fact) => fact.type)),
    newState: decision.changed['request']?.state ?? null,
    letters: lettersTold(letters, reading).map(({ letter: { role, template, recipient }, to }) => ({
      ...{ role, template, recipient: { kind: recipient.kind, id: to } },
    })),
    deadlines: decision.due
      .filter(({ key }) => key.startsWith('request/'))
      .map(({ key, dueAt }) => ({ key, dueAt })),
  };
}
