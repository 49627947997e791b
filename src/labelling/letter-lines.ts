import type { Letter } from '../engine/index.js';
import { composeLetter } from '../notifications/index.js';
import { lettersTold } from './view/letters-told.js';
import type { Reading } from './view/reader.js';

/** A letter that would leave: to whom, named in one's own pôle, by capacity elsewhere; and its subject. */
export interface LetterLine {
  to: string | null;
  role: string;
  pole: string | null;
  subject: string;
}

/** A subject names neither its reader nor its writer. */
const nobody = { name: '', publicUrl: '', writer: null };

/** The letters of a rehearsed act as its actor may see them. */
export function letterLines(
  letters: Letter[],
  reading: Reading,
  names: Record<string, string>,
): LetterLine[] {
  return lettersTold(letters, reading).map(({ letter, to, pole }) => ({
    to: to === null ? null : (names[to] ?? null),
    role: letter.role,
    pole: reading.world.cooperation.poles.find((one) => one.code === pole)?.name ?? null,
    subject: composeLetter(letter, nobody).subject,
  }));
}
