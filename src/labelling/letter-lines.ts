import type { Lang } from '../../templates/i18n/words.js';
import type { Rehearsed } from '../engine/index.js';
import { letterSubject } from '../notifications/index.js';
import { eachOnce, lettersTold } from './view/letters-told.js';
import type { Reading } from './view/reader.js';

/** A letter that would leave: to whom, named in one's own pôle, by pôle or capacity elsewhere; and its subject. */
export interface LetterLine {
  to: string | null;
  role: string | null;
  pole: string | null;
  subject: string;
}

/** The letters of a rehearsed act as its actor may see them; another pôle's deadlines are not told either. */
export function letterLines(
  rehearsed: Pick<Rehearsed, 'letters' | 'decision'>,
  reading: Reading,
  { names, lang }: { names: Record<string, string>; lang: Lang },
): LetterLine[] {
  const nameOf = (code: string | null) =>
    reading.world.cooperation.poles.find((one) => one.code === code)?.name ?? null;
  const lines = lettersTold(rehearsed, reading).map(({ letter, to, role, pole }): LetterLine => ({
    to: to === null ? null : (names[to] ?? null),
    role,
    pole: nameOf(pole),
    subject: letterSubject(letter, lang, to !== null),
  }));
  return eachOnce(lines, ({ to }) => to !== null);
}
