import type { Lang } from './lang.js';

const LOCALE: Record<Lang, string> = { fr: 'fr-FR', en: 'en-GB' };

/** `Intl` changes its mind between versions about which no-break space stands before a unit: U+00A0 here. */
function firmBeforeUnit(text: string): string {
  return text.replace(/\s(?=[€%])/gu, '\u00a0');
}

/** An amount in euros: « 3 842 500 € », “€3,842,500”; cents only when there are some. */
export function money(lang: Lang, euros: number): string {
  const digits = Number.isInteger(euros) ? 0 : 2;
  const format = new Intl.NumberFormat(LOCALE[lang], {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return firmBeforeUnit(format.format(euros));
}

/** A share between 0 and 1 as a percentage with at most one decimal: « 70,6 % », “70.6%”. */
export function percent(lang: Lang, share: number): string {
  const format = new Intl.NumberFormat(LOCALE[lang], { style: 'percent', maximumFractionDigits: 1 });
  return firmBeforeUnit(format.format(share));
}

/** A plain figure with its thousands: « 1 214 », “1,214”. */
export function figure(lang: Lang, value: number): string {
  return new Intl.NumberFormat(LOCALE[lang]).format(value);
}
