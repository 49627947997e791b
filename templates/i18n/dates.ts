import { words, type Lang } from './words.js';

/** The pôles keep one clock, whatever the server or the reader's is set to. */
const ZONE = 'Europe/Paris';
const LOCALE: Record<Lang, string> = { fr: 'fr-FR', en: 'en-GB' };
const FIRM = '\u00a0';

type Parts = Partial<Record<Intl.DateTimeFormatPartTypes, string>>;

// Making a formatter costs some fifty times what using one does: each is made once.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(lang: Lang, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = lang + JSON.stringify(options);
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(LOCALE[lang], { timeZone: ZONE, ...options });
  formatters.set(key, made);
  return made;
}

// A list says the same few instants on each of its lines: asking the formatter each time was a third of the page.
const said = new Map<string, Parts>();
const mostSaid = 5_000;

function partsOf(lang: Lang, iso: string, options: Intl.DateTimeFormatOptions): Parts {
  const key = `${lang} ${iso} ${Object.entries(options).join()}`;
  const known = said.get(key);
  if (known) return known;
  const parts = formatterOf(lang, options).formatToParts(new Date(iso));
  const made: Parts = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  if (said.size >= mostSaid) said.clear();
  said.set(key, made);
  return made;
}

function dayNumber(lang: Lang, day: string | undefined): string {
  return lang === 'fr' && day === '1' ? '1er' : (day ?? '');
}

/** « 9 mars », “9 March”. `iso` is a date or an instant; throws RangeError when it is neither. */
export function shortDate(lang: Lang, iso: string): string {
  const { day, month } = partsOf(lang, iso, { day: 'numeric', month: 'short' });
  return `${dayNumber(lang, day)}${FIRM}${month}`;
}

/** « mardi 9 mars », without the year: for a deadline near enough. */
export function dayDate(lang: Lang, iso: string): string {
  const { weekday, day, month } = partsOf(lang, iso, { weekday: 'long', day: 'numeric', month: 'long' });
  return `${weekday} ${dayNumber(lang, day)}${FIRM}${month}`;
}

/** « mardi 9 mars 2027 »: for what is kept, minutes and certificates. */
export function longDate(lang: Lang, iso: string): string {
  return `${dayDate(lang, iso)} ${partsOf(lang, iso, { year: 'numeric' }).year}`;
}

/** « 9 mars 2027 »: a day long ago or far ahead, of which the day of the week says nothing. */
export function calendarDate(lang: Lang, iso: string): string {
  const { day, month, year } = partsOf(lang, iso, { day: 'numeric', month: 'long', year: 'numeric' });
  return `${dayNumber(lang, day)}${FIRM}${month} ${year}`;
}

/** « 18 h », « 18 h 05 »; “18:00” in English. */
export function timeOfDay(lang: Lang, iso: string): string {
  const { hour, minute } = partsOf(lang, iso, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  if (lang === 'en') return `${hour}:${minute}`;
  return `${Number(hour)}${FIRM}h${minute === '00' ? '' : `${FIRM}${minute}`}`;
}

/** « mardi 9 mars à 18 h 05 »; with `year`, « mardi 9 mars 2027 à 18 h 05 ». */
export function dateTime(lang: Lang, iso: string, { year = false } = {}): string {
  const day = year ? longDate(lang, iso) : dayDate(lang, iso);
  return words(lang).common.dayAtTime(day, timeOfDay(lang, iso));
}

/** Calendar days in Paris from `at` to `iso`: 0 the same day, negative when `iso` is past. */
export function daysBetween(at: string, iso: string): number {
  const midnight = (instant: string) => {
    const { year, month, day } = partsOf('en', instant, {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
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
