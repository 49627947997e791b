import { words, type Lang } from './words.js';

/** The pôles keep one clock, whatever the server or the reader's is set to. */
const ZONE = 'Europe/Paris';
const LOCALE: Record<Lang, string> = { fr: 'fr-FR', en: 'en-GB' };
const FIRM = '\u00a0';

type Parts = Partial<Record<Intl.DateTimeFormatPartTypes, string>>;

// A list says the same few instants on each of its lines: asking the formatter each time was a third of the page.
const mostSaid = 5_000;

/** How an instant is taken apart for one way of saying it; each formatter is made once, each instant asked once. */
function partsIn(options: Intl.DateTimeFormatOptions): (lang: Lang, iso: string) => Parts {
  const byLang = new Map<Lang, (iso: string) => Parts>();
  return (lang, iso) => {
    const partsOf = byLang.get(lang) ?? remembering(formatterOf(lang, options));
    byLang.set(lang, partsOf);
    return partsOf(iso);
  };
}

const formatterOf = (lang: Lang, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(LOCALE[lang], { timeZone: ZONE, ...options });

function remembering(formatter: Intl.DateTimeFormat): (iso: string) => Parts {
  const said = new Map<string, Parts>();
  return (iso) => {
    const known = said.get(iso);
    if (known) return known;
    const parts = formatter.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]);
    const made: Parts = Object.fromEntries(parts);
    if (said.size >= mostSaid) said.clear();
    said.set(iso, made);
    return made;
  };
}

const shortParts = partsIn({ day: 'numeric', month: 'short' });
const weekdayParts = partsIn({ weekday: 'long', day: 'numeric', month: 'long' });
const yearParts = partsIn({ year: 'numeric' });
const calendarParts = partsIn({ day: 'numeric', month: 'long', year: 'numeric' });
const timeParts = partsIn({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const figureParts = partsIn({ year: 'numeric', month: 'numeric', day: 'numeric' });

function dayNumber(lang: Lang, day: string | undefined): string {
  return lang === 'fr' && day === '1' ? '1er' : (day ?? '');
}

/** « 9 mars », “9 March”. `iso` is a date or an instant; throws RangeError when it is neither. */
export function shortDate(lang: Lang, iso: string): string {
  const { day, month } = shortParts(lang, iso);
  return `${dayNumber(lang, day)}${FIRM}${month}`;
}

/** « mardi 9 mars », without the year: for a deadline near enough. */
export function dayDate(lang: Lang, iso: string): string {
  const { weekday, day, month } = weekdayParts(lang, iso);
  return `${weekday} ${dayNumber(lang, day)}${FIRM}${month}`;
}

/** « mardi 9 mars 2027 »: for what is kept, minutes and certificates. */
export function longDate(lang: Lang, iso: string): string {
  return `${dayDate(lang, iso)} ${yearParts(lang, iso).year}`;
}

/** « 9 mars 2027 »: a day long ago or far ahead, of which the day of the week says nothing. */
export function calendarDate(lang: Lang, iso: string): string {
  const { day, month, year } = calendarParts(lang, iso);
  return `${dayNumber(lang, day)}${FIRM}${month} ${year}`;
}

/** « 18 h », « 18 h 05 »; “18:00” in English. */
export function timeOfDay(lang: Lang, iso: string): string {
  const { hour, minute } = timeParts(lang, iso);
  if (lang === 'en') return `${hour}:${minute}`;
  return `${Number(hour)}${FIRM}h${minute === '00' ? '' : `${FIRM}${minute}`}`;
}

/** « mardi 9 mars à 18 h 05 »; with `year`, « mardi 9 mars 2027 à 18 h 05 ». */
export function dateTime(lang: Lang, iso: string, { year = false } = {}): string {
  const day = year ? longDate(lang, iso) : dayDate(lang, iso);
  return words(lang).common.dayAtTime(day, timeOfDay(lang, iso));
}

/** The same, with its year where that is not the one at hand: what falls due more than half a year from `at`. */
export const dueTime = (lang: Lang, iso: string, at: string): string =>
  dateTime(lang, iso, { year: daysBetween(at, iso) > 183 });

const fieldParts = partsIn({
  ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
  ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
});

/** « 2027-03-09T18:05 »: the hour in Paris, as a field of date and time holds it. */
export function parisField(iso: string): string {
  const { year, month, day, hour, minute } = fieldParts('en', iso);
  return `${year}-${month}-${day}T${hour}:${minute}`;
}

/** Calendar days in Paris from `at` to `iso`: 0 the same day, negative when `iso` is past. */
export function daysBetween(at: string, iso: string): number {
  const midnight = (instant: string) => {
    const { year, month, day } = figureParts('en', instant);
    return Date.UTC(Number(year), Number(month) - 1, Number(day));
  };
  return (midnight(iso) - midnight(at)) / 86_400_000;
}

/** « dans 4 jours », « demain », « aujourd’hui », « hier », « il y a 2 jours », counted from `at`. */
export function relativeDays(lang: Lang, iso: string, at: string): string {
  const { common } = words(lang);
  const days = daysBetween(at, iso);
  if (days === 0) return common.today;
  if (days === 1) return common.tomorrow;
  if (days === -1) return common.yesterday;
  return days > 0 ? common.inDays(days) : common.daysAgo(-days);
}
