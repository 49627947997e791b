import fc from 'fast-check';
import { addDays, atHour, civilDate, earlier, endOfDay, later, weekday } from './index.js';

const MS_2020 = Date.UTC(2020, 0, 1);
const MS_2036 = Date.UTC(2036, 0, 1);
const epochs = fc.integer({ min: MS_2020, max: MS_2036 });
const dates = epochs.map((epoch) => new Date(epoch).toISOString().slice(0, 10));

/** The rule of the Union, by hand: Paris is 2 h ahead from 01:00 UTC on the last Sunday of March until October's. */
function hoursAhead(epoch: number): 1 | 2 {
  const year = new Date(epoch).getUTCFullYear();
  const lastSunday = (month: number): number => {
    const last = new Date(Date.UTC(year, month, 31, 1));
    return last.getTime() - last.getUTCDay() * 86_400_000;
  };
  return epoch >= lastSunday(2) && epoch < lastSunday(9) ? 2 : 1;
}

describe('the civil day in Paris', () => {
  it.each([
    ['2026-11-22T22:59:59.999Z', '2026-11-22'],
    ['2026-11-22T23:00:00.000Z', '2026-11-23'],
    ['2026-07-13T21:59:59.999Z', '2026-07-13'],
    ['2026-07-13T22:00:00.000Z', '2026-07-14'],
    ['2026-12-31T23:30:00.000Z', '2027-01-01'],
    ['2028-02-28T23:00:00.000Z', '2028-02-29'],
    ['2026-11-23T09:00:00+09:00', '2026-11-23'],
    ['2026-11-22T18:00:00.123456-05:00', '2026-11-23'],
  ])('%s is on %s', (instant, date) => expect(civilDate(instant)).toBe(date));

  it.each([
    ['in winter', '2026-11-23', '2026-11-23T22:59:59.000Z'],
    ['in summer', '2026-07-14', '2026-07-14T21:59:59.000Z'],
    ['the day before the change of March 2026', '2026-03-28', '2026-03-28T22:59:59.000Z'],
    ['the day of the change of March 2026', '2026-03-29', '2026-03-29T21:59:59.000Z'],
    ['the day before the change of October 2026', '2026-10-24', '2026-10-24T21:59:59.000Z'],
    ['the day of the change of October 2026', '2026-10-25', '2026-10-25T22:59:59.000Z'],
    ['the day before the change of March 2027', '2027-03-27', '2027-03-27T22:59:59.000Z'],
    ['the day of the change of March 2027', '2027-03-28', '2027-03-28T21:59:59.000Z'],
    ['the day before the change of October 2027', '2027-10-30', '2027-10-30T21:59:59.000Z'],
    ['the day of the change of October 2027', '2027-10-31', '2027-10-31T22:59:59.000Z'],
    ['on 29 February', '2028-02-29', '2028-02-29T22:59:59.000Z'],
    ['at the end of the year', '2026-12-31', '2026-12-31T22:59:59.000Z'],
  ])('ends at 23:59:59 %s', (_when, date, instant) => expect(endOfDay(date)).toBe(instant));

  it('ends one second before the next one begins, whatever the day', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const end = Date.parse(endOfDay(date));
        expect(end + 1000).toBe(Date.parse(atHour(addDays(date, 1), 0, 0)));
        expect(civilDate(new Date(end + 999).toISOString())).toBe(date);
        expect(civilDate(new Date(end + 1000).toISOString())).toBe(addDays(date, 1));
      }),
    );
  });
});

describe('an hour of a day in Paris', () => {
  it.each([
    ['2026-11-23', 9, 0, '2026-11-23T08:00:00.000Z'],
    ['2026-07-14', 12, 30, '2026-07-14T10:30:00.000Z'],
    ['2026-03-29', 1, 59, '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', 3, 0, '2026-03-29T01:00:00.000Z'],
    ['2027-03-28', 9, 0, '2027-03-28T07:00:00.000Z'],
    ['2026-10-25', 1, 59, '2026-10-24T23:59:00.000Z'],
    ['2026-10-25', 3, 0, '2026-10-25T02:00:00.000Z'],
    ['2027-10-31', 9, 0, '2027-10-31T08:00:00.000Z'],
  ])('%s at %i:%i is %s', (date, hour, minute, instant) => expect(atHour(date, hour, minute)).toBe(instant));

  it('that March skips is as late after the change, and one October repeats is its first passage', () => {
    expect(atHour('2026-03-29', 2, 30)).toBe('2026-03-29T01:30:00.000Z');
    expect(atHour('2027-03-28', 2, 30)).toBe('2027-03-28T01:30:00.000Z');
    expect(atHour('2026-10-25', 2, 30)).toBe('2026-10-25T00:30:00.000Z');
    expect(atHour('2027-10-31', 2, 30)).toBe('2027-10-31T00:30:00.000Z');
  });

  it('follows the clock changes of the Union at every minute from 2020 to 2035', () => {
    fc.assert(
      fc.property(epochs, (epoch) => {
        const wall = new Date(epoch + hoursAhead(epoch) * 3_600_000);
        const date = wall.toISOString().slice(0, 10);
        expect(civilDate(new Date(epoch).toISOString())).toBe(date);
        const back = Date.parse(atHour(date, wall.getUTCHours(), wall.getUTCMinutes()));
        const repeated = back + 3_600_000 <= epoch ? 3_600_000 : 0;
        expect(back + repeated).toBe(Math.floor(epoch / 60_000) * 60_000);
        if (repeated) expect([hoursAhead(back), hoursAhead(epoch)]).toEqual([2, 1]);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    [24, 0],
    [-1, 0],
    [9, 60],
    [9.5, 0],
  ])('%d:%d is refused', (hour, minute) =>
    expect(() => atHour('2026-11-23', hour, minute)).toThrow(RangeError),
  );
});

describe('days', () => {
  it.each([
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-29', 1, '2028-03-01'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-26', -2, '2026-10-24'],
  ])('%s and %i days is %s', (date, days, result) => expect(addDays(date, days)).toBe(result));

  it('have a weekday', () => {
    expect(weekday('2026-11-23')).toBe(1);
    expect(weekday('2028-02-29')).toBe(2);
    expect(weekday('2026-03-29')).toBe(7);
  });
});

describe('instants', () => {
  it('are compared in time, not as text, and returned in UTC', () => {
    const morning = '2026-11-23T09:00:00+01:00';
    const evening = '2026-11-23T08:30:00Z';
    expect(earlier(evening, morning)).toBe('2026-11-23T08:00:00.000Z');
    expect(later(evening, morning)).toBe('2026-11-23T08:30:00.000Z');
    expect(earlier(evening)).toBe('2026-11-23T08:30:00.000Z');
  });

  it.each(['2026-11-23T09:00:00', '2026-11-23', '2026-02-30T09:00:00Z', '2026-11-23 09:00Z', 'now', ''])(
    'are refused without a zone or a day that exists: «%s»',
    (text) => {
      expect(() => civilDate(text)).toThrow(RangeError);
      expect(() => earlier('2026-11-23T09:00:00Z', text)).toThrow(RangeError);
    },
  );

  it.each(['2027-02-29', '2026-13-01', '2026-1-1', '2026-11-23T00:00:00Z', '1899-12-31', ''])(
    'dates that are none are refused: «%s»',
    (text) => expect(() => endOfDay(text)).toThrow(RangeError),
  );

  it('a fraction of a day, and a day out of the calendar, are refused', () => {
    expect(() => addDays('2026-11-23', 0.5)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  });
});
