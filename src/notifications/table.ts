import { words, type Lang } from '../../templates/i18n/words.js';
import type { TableRow } from './visible-positions.js';

/** One pôle around the table: a text sign every mail program shows, its letter, its colour, and the words. */
export type Row = { sign: string; letter: string; colour: string; name: string; position: string };

/** The shapes of the marks (full disc, diamond, ring, square) as text, in the inks of the style sheet. */
const signs: Record<string, { sign: string; colour: string }> = {
  favourable: { sign: '●', colour: '#17694a' },
  favourableWithReservations: { sign: '◆', colour: '#a06c12' },
  unfavourable: { sign: '■', colour: '#5a1a44' },
  awaited: { sign: '◎', colour: '#5b6070' },
  awaitedFromYou: { sign: '◎', colour: '#b8330f' },
};
const ring = { sign: '○', colour: '#5b6070' };

/** The rows of a letter's table, each told by shape, letter and words. */
export function rowsOf(lang: Lang, table: TableRow[]): Row[] {
  const { positions, letters } = words(lang);
  const byKey = new Map<string, unknown>(Object.entries(positions));
  const marks = new Map<string, string>(Object.entries(positions.letters));
  return table.map(({ name, position, lead }) => ({
    ...(signs[position] ?? ring),
    letter: marks.get(position) ?? '',
    name: lead ? `${name}, ${letters.frame.leadMark}` : name,
    position: String(byKey.get(position) ?? position),
  }));
}
