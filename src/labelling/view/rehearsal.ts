import type { PoleCode } from '../../../workflows/index.js';
import type { Rehearsed } from '../../engine/index.js';
import { tells } from './journal.js';
import { eachOnce, lettersTold } from './letters-told.js';
import type { Reading } from './reader.js';

/** What an act would do, in the words a face can tell; nothing was written. */
export interface RehearsalView {
  at: string;
  facts: string[];
  /** it ends a sealed vote: its ballots are opened by the act alone, and what they make is not told before (D11) */
  opensBallots: boolean;
  /** the state of the request afterwards; null when it does not move */
  newState: string | null;
  /** `recipient.id` is null outside the actor's own pôles, `role` for the people of others: each line once */
  letters: {
    role: string | null;
    pole: PoleCode | null;
    template: string;
    recipient: { kind: string; id: string | null };
  }[];
  /** R54: when the letters leave, where that is not at once; null where it is, or none is owed */
  lettersLeave: string | null;
  deadlines: { key: string; dueAt: string }[];
}

/**
 * A rehearsal as its actor may see it: the facts their journal would tell, the letters they may know of, the deadlines
 * of the request.
 */
export function rehearsalOf({ at, decision, letters }: Rehearsed, reading: Reading): RehearsalView {
  const actor = { kind: 'person' as const, id: reading.standing.person };
  const owed = lettersTold({ letters, decision }, reading);
  const told = owed.map(({ letter: { template, recipient }, to, role, pole }) => ({
    ...{ role, pole, template, recipient: { kind: recipient.kind, id: to } },
  }));
  return {
    at,
    facts: decision.steps.flatMap(({ key, facts }) =>
      facts.filter((fact) => tells(reading, { key, actor }, fact)).map((fact) => fact.type),
    ),
    opensBallots: decision.opens === true,
    newState: decision.changed['request']?.state ?? null,
    letters: eachOnce(told, ({ recipient }) => recipient.id !== null),
    lettersLeave: leavesLater(
      owed.map(({ letter }) => letter),
      at,
    ),
    deadlines: decision.due
      // R63c: that an ask waits for an answer is between the holder and one pôle.
      .filter(({ key }) => key.startsWith('request/') && key !== 'request/exclusionReminder')
      .map(({ key, dueAt }) => ({ key, dueAt })),
  };
}

function leavesLater(letters: Rehearsed['letters'], at: string): string | null {
  const first = letters.map(({ notBefore }) => notBefore ?? at).sort()[0];
  return first !== undefined && first > at ? first : null;
}
