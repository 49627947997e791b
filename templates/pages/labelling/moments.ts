import {
  calendarDate,
  dayDate,
  daysBetween,
  dueTime,
  longDate,
  relativeDays,
  shortDate,
  timeOfDay,
} from '../../i18n/dates.js';
import { words, type Lang } from '../../i18n/words.js';
import { capital } from '../parts/positions.js';

const hourOf = (iso: string) => Number(timeOfDay('en', iso).slice(0, 2));

/** A deadline without an hour of its own ends with its day. */
const endsWithDay = (iso: string) => timeOfDay('en', iso) === '23:59';

/** Beyond this many days a day without its year would be read as a past one. */
const yearAfter = 300;

/** « Aujourd’hui, 11 h 20 », « Hier, 16 h 45 », « 2 mars, 17 h 31 »: when something happened, for a margin. */
export function moment(lang: Lang, iso: string, at: string): string {
  const near = Math.abs(daysBetween(at, iso)) < 2;
  const day = near ? capital(relativeDays(lang, iso, at)) : shortDate(lang, iso);
  return words(lang).workPage.at(day, timeOfDay(lang, iso));
}

/** « Ce soir, 18 h », « Mardi 9 mars, 18 h », « Vendredi 12 mars »: a deadline, for a margin. */
export function dueDay(lang: Lang, iso: string, at: string): string {
  const { workPage } = words(lang);
  const time = timeOfDay(lang, iso);
  if (daysBetween(at, iso) === 0)
    return hourOf(iso) >= 17 ? workPage.tonightAt(time) : workPage.todayAt(time);
  const far = daysBetween(at, iso) > yearAfter;
  const day = capital(far ? longDate(lang, iso) : dayDate(lang, iso));
  return endsWithDay(iso) ? day : workPage.at(day, time);
}

/** Whether a deadline falls in the evening of the day it is told. */
export const isTonight = (iso: string, at: string) => daysBetween(at, iso) === 0 && hourOf(iso) >= 17;

/** « mardi 9 mars à 18 h (dans 4 jours) », for a sentence. */
export function dueSentence(lang: Lang, iso: string, at: string): { when: string; left: string } {
  return { when: dueTime(lang, iso, at), left: relativeDays(lang, iso, at) };
}

/** « mar. 9 mars, 18 h »: a deadline in a narrow rail; no hour when it ends with its day. */
export function railDay(lang: Lang, iso: string, at: string): string {
  if (daysBetween(at, iso) > yearAfter) return calendarDate(lang, iso);
  return endsWithDay(iso)
    ? shortDate(lang, iso)
    : words(lang).workPage.at(shortDate(lang, iso), timeOfDay(lang, iso));
}
