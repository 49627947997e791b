import { addDays, type CivilDate } from './civil.js';

/** Which public holidays apply (R50): those of France, or these and the two more of Alsace and Moselle. */
export type Calendar = 'france' | 'alsaceMoselle';

/** Days on which a pôle is closed, both ends included: August, the end of the year (R50). */
export interface Closure {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

const FIXED = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];
const GOOD_FRIDAY = -2;
const EASTER_MONDAY = 1;
const ASCENSION = 39;
const WHIT_MONDAY = 50;

const known: Record<Calendar, Map<number, ReadonlySet<CivilDate>>> = {
  france: new Map(),
  alsaceMoselle: new Map(),
};

/** Easter Sunday of a year, by the anonymous Gregorian algorithm. */
export function easterSunday(year: number): CivilDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const skippedLeapDays = century - Math.floor(century / 4);
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + skippedLeapDays - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const fromMarch = epact + toSunday - 7 * lateMoon + 114;
  return civil(year, Math.floor(fromMarch / 31), (fromMarch % 31) + 1);
}

/**
 * The public holidays of a year under today's law (R50), computed once per year and calendar. Whit Monday is one:
 * working it as the day of solidarity is each employer's choice, which a calendar of several pôles cannot presume.
 */
export function publicHolidays(year: number, calendar: Calendar): ReadonlySet<CivilDate> {
  const found = known[calendar].get(year);
  if (found) return found;
  const holidays = compute(year, calendar);
  known[calendar].set(year, holidays);
  return holidays;
}

/** Whether a pôle is closed that day. A closure that ends before it begins closes nothing. */
export function isClosed(date: CivilDate, closures: readonly Closure[]): boolean {
  return closures.some(({ from, to }) => from <= date && date <= to);
}

function compute(year: number, calendar: Calendar): ReadonlySet<CivilDate> {
  const easter = easterSunday(year);
  const fixed = calendar === 'alsaceMoselle' ? [...FIXED, '12-26'] : FIXED;
  const movable = [EASTER_MONDAY, ASCENSION, WHIT_MONDAY];
  if (calendar === 'alsaceMoselle') movable.push(GOOD_FRIDAY);
  return new Set([...fixed.map((day) => `${year}-${day}`), ...movable.map((days) => addDays(easter, days))]);
}

function civil(year: number, month: number, day: number): CivilDate {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
