import type { PoleCode } from '../../../workflows/index.js';
import type { Letter } from '../../engine/index.js';
import { isOwn, type Reading } from './reader.js';

/** A letter of a rehearsed act as its actor may know it: who gets it, or in which capacity only. */
export interface ToldLetter {
  letter: Letter;
  /** null for the people of another pôle */
  to: string | null;
  pole: PoleCode | null;
}

/**
 * The letters an act would owe, as far as its actor may know: people of another pôle by their capacity and once, its
 * experts not at all. How many of them there are, and who is recused, is that pôle's own affair (architecture §2, R84).
 */
export function lettersTold(letters: Letter[], reading: Reading): ToldLetter[] {
  const told = new Set<string>();
  return letters.flatMap((letter) => {
    const pole = poleOf(letter, reading);
    const { recipient, role, template } = letter;
    if (pole === null || isOwn(reading, pole) || recipient.id === reading.standing.person) {
      return [{ letter, to: recipient.id, pole }];
    }
    const line = [role, pole, template].join('/');
    if (role === 'expert' || told.has(line)) return [];
    told.add(line);
    return [{ letter, to: null, pole }];
  });
}

/** The pôle whose mandate brings the letter; the reader's own where there are two. */
function poleOf({ recipient, role }: Letter, reading: Reading): PoleCode | null {
  const poles = reading.world.cooperation.people
    .filter((one) => one.id === recipient.id && one.role === role)
    .flatMap((one) => one.pole ?? []);
  return poles.find((pole) => isOwn(reading, pole)) ?? poles[0] ?? null;
}
