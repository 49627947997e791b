import { innerPoleOf, type PoleCode } from '../../../workflows/index.js';
import type { Letter, Rehearsed } from '../../engine/index.js';
import { ofExclusion, tells } from './journal.js';
import { isOwn, type Reading } from './reader.js';

/** A letter of a rehearsed act as its actor may know it: who gets it, in which capacity, or in which pôle only. */
export interface ToldLetter {
  letter: Letter;
  /** null outside the actor's own pôles, themselves excepted */
  to: string | null;
  /** null for the people of another pôle: a capacity that is not written to would tell a recusal */
  role: string | null;
  pole: PoleCode | null;
}

/**
 * The letters an act would owe, as far as its actor may know (architecture §2, R84): by person in their own pôles, by
 * pôle in the others, by capacity for who has none. Another pôle's experts, and its review's letters, are its affair.
 */
export function lettersTold(
  { letters, decision }: Pick<Rehearsed, 'letters' | 'decision'>,
  reading: Reading,
): ToldLetter[] {
  return letters.flatMap((letter): ToldLetter[] => {
    const pole = poleOf(letter);
    if (isOfHiddenAsk(letter, decision, reading)) return [];
    const { recipient, role, step } = letter;
    const near = recipient.id === reading.standing.person || (pole !== null && isOwn(reading, pole));
    if (near) return [{ letter, to: recipient.id, role, pole }];
    const review = innerPoleOf(decision.steps[step]?.key ?? '');
    const inside = review !== null && !isOwn(reading, review);
    return role === 'expert' || inside ? [] : [{ letter, to: null, role: pole === null ? role : null, pole }];
  });
}

/** R63c: that an ask waits for an answer is told by no letter to whoever does not read of it in the journal. */
function isOfHiddenAsk({ fact, step }: Letter, decision: Rehearsed['decision'], reading: Reading): boolean {
  if (!ofExclusion.includes(fact)) return false;
  const { key = '', facts = [] } = decision.steps[step] ?? {};
  const actor = { kind: 'person' as const, id: reading.standing.person };
  return !facts.some((one) => one.type === fact && tells(reading, { key, actor }, one));
}

/** Lines that name nobody once each: how many people stand behind one is not told. */
export function eachOnce<Line>(lines: Line[], names: (line: Line) => boolean): Line[] {
  const told = new Set<string>();
  return lines.filter((line) => {
    const key = JSON.stringify(line);
    const again = !names(line) && told.has(key);
    told.add(key);
    return !again;
  });
}

/** The pôle whose mandate brings the letter: the one the letter itself names, whatever other seats its reader holds. */
function poleOf({ data }: Letter): PoleCode | null {
  const { mandate } = data as { mandate?: { pole?: PoleCode | null } };
  return mandate?.pole ?? null;
}
