import Holidays from 'date-holidays';
import { easterSunday, isClosed } from './holidays.js';
import { addDays, isWorkingDay, publicHolidays, weekday, type Calendar } from './index.js';

const YEARS = Array.from({ length: 16 }, (_, index) => 2020 + index);
const REFERENCES: [string, Calendar, () => Holidays][] = [
  ['France', 'france', () => new Holidays('FR')],
  ['Moselle', 'alsaceMoselle', () => new Holidays('FR', '57')],
  ['Bas-Rhin', 'alsaceMoselle', () => new Holidays('FR', '67')],
  ['Haut-Rhin', 'alsaceMoselle', () => new Holidays('FR', '68')],
];

function publicOf(reference: Holidays, year: number): string[] {
  const days = reference.getHolidays(year).filter(({ type }) => type === 'public');
  return [...new Set(days.map(({ date }) => date.slice(0, 10)))].sort();
}

describe.each(REFERENCES)('the public holidays of %s (R50)', (_place, calendar, make) => {
  const reference = make();

  it.each(YEARS)('of %i are those of the reference library', (year) => {
    const expected = publicOf(reference, year);
    expect(expected.length).toBeGreaterThanOrEqual(calendar === 'france' ? 10 : 12);
    expect([...publicHolidays(year, calendar)].sort()).toEqual(expected);
  });

  it('and the weekends are all the days nobody works, from 2020 to 2035', () => {
    const off = new Set(YEARS.flatMap((year) => publicOf(reference, year)));
    for (let date = '2020-01-01'; date < '2036-01-01'; date = addDays(date, 1)) {
      const worked = new Date(date).getUTCDay() % 6 !== 0 && !off.has(date);
      expect([date, isWorkingDay(date, calendar)]).toEqual([date, worked]);
    }
  });
});

describe('Easter', () => {
  it.each([
    '1961-04-02',
    '1818-03-22',
    '1943-04-25',
    '2000-04-23',
    '2026-04-05',
    '2027-03-28',
    '2028-04-16',
    '2038-04-25',
  ])('falls on %s', (date) => expect(easterSunday(Number(date.slice(0, 4)))).toBe(date));

  it('is a Sunday between 22 March and 25 April, every year of four centuries', () => {
    for (let year = 1900; year < 2300; year++) {
      const easter = easterSunday(year);
      expect(weekday(easter)).toBe(7);
      expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
    }
  });
});

describe('the two calendars (R50)', () => {
  it('differ by Good Friday and 26 December only', () => {
    const france = publicHolidays(2029, 'france');
    const more = [...publicHolidays(2029, 'alsaceMoselle')].filter((date) => !france.has(date));
    expect(more.sort()).toEqual(['2029-03-30', '2029-12-26']);
    expect(isWorkingDay('2029-03-30', 'france')).toBe(true);
    expect(isWorkingDay('2029-03-30', 'alsaceMoselle')).toBe(false);
  });

  it('stop for a closure, both ends included, and only for it', () => {
    const closures = [
      { from: '2027-08-02', to: '2027-08-13' },
      { from: '2027-12-24', to: '2028-01-03' },
    ];
    const worked = (date: string): boolean => isWorkingDay(date, 'france', closures);
    expect(['2027-07-30', '2027-08-02', '2027-08-13', '2027-08-16'].map(worked)).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(['2027-12-23', '2027-12-24', '2028-01-03', '2028-01-04'].map(worked)).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(isClosed('2027-08-10', [{ from: '2027-08-13', to: '2027-08-02' }])).toBe(false);
  });
});
