import type { Catalogue } from '../../i18n/fr.js';

/**
 * What a seat shows. Ballots and opinions share one vocabulary, so that a mark means the same thing on every page
 * (R33, R34). `complementRequested` exists for a ballot only, `postponed` for the lead's opinion only.
 */
export type Position =
  | 'favourable'
  | 'favourableWithReservations'
  | 'noObjection'
  | 'silent'
  | 'unfavourable'
  | 'abstain'
  | 'complementRequested'
  | 'postponed'
  | 'declined'
  | 'recused'
  | 'terminated'
  | 'sealed'
  | 'awaited'
  | 'awaitedFromYou'
  | 'withheld'
  | 'notOpen';

/** The symbol's id in the sprite, and the class of the style sheet: one letter, whatever the language. */
export const SYMBOL: Record<Position, string> = {
  favourable: 'F',
  favourableWithReservations: 'R',
  noObjection: 'S',
  silent: 'Q',
  unfavourable: 'D',
  abstain: 'A',
  complementRequested: 'C',
  postponed: 'J',
  declined: 'L',
  recused: 'P',
  terminated: 'T',
  sealed: 'X',
  awaited: 'W',
  awaitedFromYou: 'Y',
  withheld: 'V',
  notOpen: 'N',
};

export const POSITIONS = Object.keys(SYMBOL) as Position[];

/** The letter a mark carries in this language; undefined for the marks that carry none. */
export function letterOf(catalogue: Catalogue, position: Position): string | undefined {
  const letters: Partial<Record<Position, string>> = catalogue.positions.letters;
  return letters[position];
}

/** A word as a label of its own: only its first letter changes. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
