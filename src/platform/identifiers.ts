const laPoste = '356000000';

/** Sum of the figures, every second one from the right doubled and its own figures added. */
function luhnSum(digits: string): number {
  return [...digits].reverse().reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}

const plainSum = (digits: string) => [...digits].reduce((sum, digit) => sum + Number(digit), 0);

/** Whether `text` is a SIREN: nine figures that pass Luhn's check. */
export function isSiren(text: string): boolean {
  return /^\d{9}$/.test(text) && luhnSum(text) % 10 === 0;
}

/**
 * Whether `text` is a SIRET: fourteen figures that pass Luhn's check. La Poste has more sites than that check leaves
 * numbers for: there the plain sum of the figures is a multiple of five, its seat keeps Luhn's.
 */
export function isSiret(text: string): boolean {
  if (!/^\d{14}$/.test(text)) return false;
  if (luhnSum(text) % 10 === 0) return true;
  return text.startsWith(laPoste) && plainSum(text) % 5 === 0;
}

/** Whether the site belongs to the company. */
export function isSiteOf(siret: string, siren: string): boolean {
  return siret.startsWith(siren);
}
