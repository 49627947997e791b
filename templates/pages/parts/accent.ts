/** How many accents tokens.css defines: `--p1` to `--p9`. */
const ACCENTS = 9;

/**
 * The class that gives a pôle's accent, by its seat (from 1) in alphabetical order; a tenth pôle begins again. The
 * accent is a thread or a bar beside a name, so that two pôles that share one are never confused.
 */
export function accentOf(seat: number): string {
  return `p${((seat - 1) % ACCENTS) + 1}`;
}
