import type { Lang } from '../../i18n/words.js';

/** France first, then where European consortia come from; a country of no list is written by a program. */
const codes = [
  ...[
    'AT',
    'BE',
    'BG',
    'CA',
    'CH',
    'CN',
    'CY',
    'CZ',
    'DE',
    'DK',
    'EE',
    'ES',
    'FI',
    'GB',
    'GR',
    'HR',
    'HU',
    'IE',
  ],
  ...[
    'IL',
    'IN',
    'IS',
    'IT',
    'JP',
    'KR',
    'LT',
    'LU',
    'LV',
    'MA',
    'MT',
    'NL',
    'NO',
    'PL',
    'PT',
    'RO',
    'RS',
    'SE',
  ],
  ...['SI', 'SK', 'TN', 'TR', 'UA', 'US'],
];

/** The countries a partner may stand in, by their name in the language. */
export function countriesIn(lang: Lang): { value: string; label: string }[] {
  const names = new Intl.DisplayNames([lang], { type: 'region' });
  const choice = (value: string) => ({ value, label: names.of(value) ?? value });
  const others = codes.map(choice).sort((a, b) => a.label.localeCompare(b.label, lang));
  return [choice('FR'), ...others];
}

/** The name of a country in the language. */
export function countryName(lang: Lang, code: string): string {
  return new Intl.DisplayNames([lang], { type: 'region' }).of(code) ?? code;
}
