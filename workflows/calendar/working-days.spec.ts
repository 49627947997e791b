import fc from 'fast-check';
import {
  addWorkingDays,
  civilDate,
  endOfDay,
  isWorkingDay,
  workingDaysBetween,
  type Calendar,
  type Closure,
} from './index.js';

const dayFrom = (day: number): string =>
  new Date(Date.UTC(2020, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);
const instants = fc
  .integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2035, 0, 1) })
  .map((epoch) => new Date(epoch).toISOString());
const counts = fc.integer({ min: 1, max: 60 });
const calendars = fc.constantFrom<Calendar>('france', 'alsaceMoselle');
const closure = fc
  .tuple(fc.nat(5478), fc.nat(25))
  .map(([start, length]): Closure => ({ from: dayFrom(start), to: dayFrom(start + length) }));
const closures = fc.array(closure, { maxLength: 4 });

describe('working days after an act (R50)', () => {
  it.each<[string, string, number, Calendar, string]>([
    ['over a weekend', '2026-11-20T09:00:00.000Z', 1, 'france', '2026-11-23T22:59:59.000Z'],
    ['from a Saturday', '2026-11-21T09:00:00.000Z', 1, 'france', '2026-11-23T22:59:59.000Z'],
    ['within a week', '2026-11-23T09:00:00.000Z', 3, 'france', '2026-11-26T22:59:59.000Z'],
    ['the act in the night of Paris', '2026-07-01T22:30:00.000Z', 1, 'france', '2026-07-03T21:59:59.000Z'],
    ['over the change of March 2026', '2026-03-27T09:00:00.000Z', 1, 'france', '2026-03-30T21:59:59.000Z'],
    ['over the change of October 2026', '2026-10-23T09:00:00.000Z', 1, 'france', '2026-10-26T22:59:59.000Z'],
    [
      'over Easter and the change of March 2027',
      '2027-03-25T09:00:00.000Z',
      2,
      'france',
      '2027-03-30T21:59:59.000Z',
    ],
    ['the same in Alsace', '2027-03-25T09:00:00.000Z', 2, 'alsaceMoselle', '2027-03-31T21:59:59.000Z'],
    ['over All Saints and October 2027', '2027-10-29T09:00:00.000Z', 1, 'france', '2027-11-02T22:59:59.000Z'],
    ['onto 29 February', '2028-02-28T09:00:00.000Z', 1, 'france', '2028-02-29T22:59:59.000Z'],
    ['over the end of the year', '2025-12-23T09:00:00.000Z', 5, 'france', '2025-12-31T22:59:59.000Z'],
    ['the same in Alsace', '2025-12-23T09:00:00.000Z', 5, 'alsaceMoselle', '2026-01-02T22:59:59.000Z'],
    ['ten days in May 2026', '2026-05-04T09:00:00.000Z', 10, 'france', '2026-05-20T21:59:59.000Z'],
  ])('%s', (_what, from, days, calendar, end) => expect(addWorkingDays(from, days, calendar)).toBe(end));

  it('wait for the end of the closures', () => {
    const august = [{ from: '2027-08-02', to: '2027-08-20' }];
    expect(addWorkingDays('2027-07-29T09:00:00.000Z', 3, 'france', august)).toBe('2027-08-24T21:59:59.000Z');
  });

  it('end on a working day, at its end, after the day of the act', () => {
    fc.assert(
      fc.property(instants, counts, calendars, closures, (at, days, calendar, closed) => {
        const end = addWorkingDays(at, days, calendar, closed);
        expect(isWorkingDay(civilDate(end), calendar, closed)).toBe(true);
        expect(end).toBe(endOfDay(civilDate(end)));
        expect(civilDate(end) > civilDate(at)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('grow with the number of days, one working day at a time', () => {
    fc.assert(
      fc.property(instants, counts, calendars, closures, (at, days, calendar, closed) => {
        const end = addWorkingDays(at, days, calendar, closed);
        expect(addWorkingDays(at, days + 1, calendar, closed)).toBe(addWorkingDays(end, 1, calendar, closed));
        expect(addWorkingDays(at, days + 1, calendar, closed) > end).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('keep the order of the acts, and a longer list of days off never ends sooner', () => {
    fc.assert(
      fc.property(instants, instants, counts, closures, (one, other, days, closed) => {
        const [first, second] = [one, other].sort() as [string, string];
        const end = addWorkingDays(first, days, 'france', closed);
        expect(end <= addWorkingDays(second, days, 'france', closed)).toBe(true);
        expect(end <= addWorkingDays(first, days, 'alsaceMoselle', closed)).toBe(true);
        expect(end >= addWorkingDays(first, days, 'france')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each([0, -1, 1.5, NaN])('are at least one and whole: %d is refused', (days) => {
    expect(() => addWorkingDays('2026-11-23T09:00:00.000Z', days, 'france')).toThrow(RangeError);
  });

  it('refuse a pôle that never opens, instead of searching for ever', () => {
    const shut = [{ from: '2026-01-01', to: '2099-12-31' }];
    expect(() => addWorkingDays('2026-11-23T09:00:00.000Z', 1, 'france', shut)).toThrow(RangeError);
  });
});

describe('working days between two instants', () => {
  it('count the last day and not the first', () => {
    const friday = '2026-11-20T09:00:00.000Z';
    expect(workingDaysBetween(friday, '2026-11-20T20:00:00.000Z', 'france')).toBe(0);
    expect(workingDaysBetween(friday, '2026-11-22T20:00:00.000Z', 'france')).toBe(0);
    expect(workingDaysBetween(friday, '2026-11-23T00:00:00.000Z', 'france')).toBe(1);
    expect(workingDaysBetween('2026-11-23T00:00:00.000Z', friday, 'france')).toBe(-1);
  });

  it('undo the adding of working days, both ways', () => {
    fc.assert(
      fc.property(instants, counts, calendars, closures, (at, days, calendar, closed) => {
        const end = addWorkingDays(at, days, calendar, closed);
        expect(workingDaysBetween(at, end, calendar, closed)).toBe(days);
        expect(workingDaysBetween(end, at, calendar, closed)).toBe(-days);
      }),
      { numRuns: 300 },
    );
  });
});
