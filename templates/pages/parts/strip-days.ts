import { daysBetween } from '../../i18n/dates.js';
import type { Lang } from '../../i18n/words.js';

const DAYS = 14;
const LOCALE: Record<Lang, string> = { fr: 'fr-FR', en: 'en-GB' };

/** A deadline on the strip. */
export interface StripMark {
  at: string;
  /** what stands over the mark: an acronym */
  name: string;
  /** the mark in words, for those who do not see it */
  words: string;
  /** `now`: today, and this reader; `yours`: the reader's; `others`: what one waits for */
  kind: 'now' | 'yours' | 'others';
}

/** The names of fourteen days in Paris from the one of `at`, and which are a week-end. */
export function stripDays(lang: Lang, at: string): { name: string; weekend: boolean }[] {
  const [year = 0, month = 1, day = 1] = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' })
    .format(new Date(at))
    .split('-')
    .map(Number);
  const format = new Intl.DateTimeFormat(LOCALE[lang], { timeZone: 'UTC', weekday: 'short', day: 'numeric' });
  return Array.from({ length: DAYS }, (_, index) => {
    const date = new Date(Date.UTC(year, month - 1, day + index));
    return { name: format.format(date), weekend: [0, 6].includes(date.getUTCDay()) };
  });
}

/** The marks of each of the fourteen days, in order; a late one stands on the first day, a far one nowhere. */
export function placeMarks(at: string, marks: readonly StripMark[]): { day: number; marks: StripMark[] }[] {
  const days = Array.from({ length: DAYS }, (_, day) => ({ day, marks: [] as StripMark[] }));
  for (const mark of marks) days[Math.max(0, daysBetween(at, mark.at))]?.marks.push(mark);
  return days.filter((one) => one.marks.length > 0);
}
