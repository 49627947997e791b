import type { Letter } from '../engine/index.js';
import { composeLetter } from '../notifications/index.js';
import type { Reading } from './view/reader.js';
import { isOwn } from './view/reader.js';

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
  return letters.map((letter) => {
    const mandate = reading.world.cooperation.people.find(
      (one) => one.id === letter.recipient.id && one.pole !== null,
    );
    const own = mandate?.pole != null && isOwn(reading, mandate.pole);
    const pole = reading.world.cooperation.poles.find((one) => one.code === mandate?.pole)?.name ?? null;
    const to =
      own || letter.recipient.id === reading.context.holder ? (names[letter.recipient.id] ?? null) : null;
    return { to, role: letter.role, pole, subject: composeLetter(letter, nobody).subject };
  });
}
