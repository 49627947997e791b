import type { Lang } from './words.js';

const NARROW = '\u202f';
const FIRM = '\u00a0';
/** Any space a writer, or a first pass of this function, may have left: what makes it idempotent. */
const GAP = '[ \u00a0\u202f]';

const UNITS =
  '€|k€|M€|%|°C|h|min|ms|km|cm|mm|kg|kW|kWh|Wh|V|Hz|ko|Mo|Go|kB|MB|GB|ETP|jours?|mois|ans?|heures?|minutes?|semaines?|days?|hours?|weeks?|months?|years?';
const MONTHS_FR =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv\\.|févr\\.|avr\\.|juil\\.|sept\\.|oct\\.|nov\\.|déc\\.';
const MONTHS_EN =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Oct|Nov|Dec';

const THOUSANDS = new RegExp(`(?<![\\d.,])\\d{1,3}(?:${GAP}\\d{3})+(?!\\d)`, 'gu');
const BEFORE_UNIT = new RegExp(`(?<=\\d)${GAP}(?=(?:${UNITS})(?![\\p{L}\\p{N}]))`, 'gu');
const AFTER_HOUR = new RegExp(`(?<=\\d${FIRM}h)${GAP}(?=\\d)`, 'gu');
const DAY_MONTH = new RegExp(
  `(?<=\\b\\d{1,2}|\\b1er)${GAP}(?=(?:${MONTHS_FR}|${MONTHS_EN})(?!\\p{L}))`,
  'gu',
);
const NUMBER_SIGN = new RegExp(`(?<=[nN]°)${GAP}(?=\\d)`, 'gu');
const HIGH_MARKS = new RegExp(`${GAP}+(?=[;:!?])`, 'gu');
const OPENING = new RegExp(`«${GAP}*`, 'gu');
const CLOSING = new RegExp(`${GAP}*»`, 'gu');

/**
 * The text as a typographer would set it: only spaces and apostrophes change, never a word. U+202F before `; : ! ?`,
 * inside « » and in thousands; U+00A0 before units, in « 9 mars » and « 18 h 05 »; ’ for '. A mark glued to its word
 * stays glued (addresses, `14:02`). Pure and idempotent.
 */
export function typography(lang: Lang, text: string): string {
  return TOUCHED.test(text) ? set(lang, text) : text;
}

/** What any rule below begins with: most texts of a page hold none of it. */
const TOUCHED = new RegExp(`['«»]|${GAP}[;:!?]|[\\d°r]${GAP}`, 'u');

function set(lang: Lang, text: string): string {
  const common = text
    .replace(THOUSANDS, (figure) => figure.replace(new RegExp(GAP, 'gu'), NARROW))
    .replace(BEFORE_UNIT, FIRM)
    .replace(AFTER_HOUR, FIRM)
    .replace(DAY_MONTH, FIRM)
    .replace(NUMBER_SIGN, FIRM);
  return lang === 'fr' ? french(common) : english(common);
}

function french(text: string): string {
  return text
    .replaceAll("'", '’')
    .replace(HIGH_MARKS, NARROW)
    .replace(OPENING, `«${NARROW}`)
    .replace(CLOSING, `${NARROW}»`);
}

function english(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}.,!?)”’])'(?=[\p{L}\p{N}])/gu, '‘').replaceAll("'", '’');
}
