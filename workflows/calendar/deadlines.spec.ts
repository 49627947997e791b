import fc from 'fast-check';
import { addCalendarDays, addMonths, civilDate, later, shortened, subtractDays } from './index.js';

const epochs = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2035, 0, 1) });
const instants = epochs.map((epoch) => new Date(epoch).toISOString());

describe('calendar days', () => {
  it.each([
    ['15 days across the change of October 2026', '2026-10-16T08:00:00.000Z', 15, '2026-10-31T22:59:59.000Z'],
    ['15 days across the change of March 2026', '2026-03-20T08:00:00.000Z', 15, '2026-04-04T21:59:59.000Z'],
    ['15 days across the change of October 2027', '2027-10-22T08:00:00.000Z', 15, '2027-11-06T22:59:59.000Z'],
    ['15 days across the change of March 2027', '2027-03-20T08:00:00.000Z', 15, '2027-04-04T21:59:59.000Z'],
    ['to 29 February', '2028-02-14T08:00:00.000Z', 15, '2028-02-29T22:59:59.000Z'],
    ['over the end of the year', '2026-12-20T08:00:00.000Z', 15, '2027-01-04T22:59:59.000Z'],
    [
      'after midnight in Paris, still the eve in UTC',
      '2026-07-01T22:30:00.000Z',
      1,
      '2026-07-03T21:59:59.000Z',
    ],
    ['none: the end of the day itself', '2026-11-23T08:00:00.000Z', 0, '2026-11-23T22:59:59.000Z'],
  ])('%s', (_what, from, days, end) => expect(addCalendarDays(from, days)).toBe(end));
});

describe('months', () => {
  it.each([
    ['two months to answer a deposit (R51)', '2026-03-15T12:00:00.000Z', 2, '2026-05-15T21:59:59.000Z'],
    ['clamped to February', '2026-12-31T12:00:00.000Z', 2, '2027-02-28T22:59:59.000Z'],
    ['clamped to 29 February', '2027-12-31T12:00:00.000Z', 2, '2028-02-29T22:59:59.000Z'],
    ['a year after 29 February', '2028-02-29T12:00:00.000Z', 12, '2029-02-28T22:59:59.000Z'],
    ['not clamped when it is not needed', '2027-02-28T12:00:00.000Z', 1, '2027-03-28T21:59:59.000Z'],
    ['to December', '2026-03-31T12:00:00.000Z', 9, '2026-12-31T22:59:59.000Z'],
    ['over the year in Paris, not yet in UTC', '2026-12-31T23:30:00.000Z', 1, '2027-02-01T22:59:59.000Z'],
  ])('%s', (_what, from, months, end) => expect(addMonths(from, months)).toBe(end));

  it('land in the month asked for, in order', () => {
    fc.assert(
      fc.property(instants, instants, fc.nat(60), (one, other, months) => {
        const from = civilDate(one);
        const to = civilDate(addMonths(one, months));
        const index = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
        expect(index(to) - index(from)).toBe(months);
        expect(to.slice(8) <= from.slice(8)).toBe(true);
        const [first, second] = [one, other].sort() as [string, string];
        expect(addMonths(first, months) <= addMonths(second, months)).toBe(true);
      }),
    );
  });
});

describe('back-planning from the closing (R51)', () => {
  it.each([
    ['T0-7, over the change of October', '2026-10-30T11:00:00.000Z', 7, '2026-10-23T21:59:59.000Z'],
    ['T0-2', '2026-11-25T11:00:00.000Z', 2, '2026-11-23T22:59:59.000Z'],
    ['T0-42, over the new year', '2027-01-29T16:00:00.000Z', 42, '2026-12-18T22:59:59.000Z'],
    ['T0-1 of 1 March 2028', '2028-03-01T11:00:00.000Z', 1, '2028-02-29T22:59:59.000Z'],
    ['T0-0, which is T0', '2026-11-25T11:00:00+01:00', 0, '2026-11-25T10:00:00.000Z'],
  ])('%s', (_what, closesAt, days, end) => expect(subtractDays(closesAt, days)).toBe(end));

  it('never ends after the closing, and keeps the order of the plan', () => {
    fc.assert(
      fc.property(instants, fc.nat(90), fc.nat(90), (closesAt, one, other) => {
        const ends = [Math.max(one, other), Math.min(one, other), 0].map((days) =>
          subtractDays(closesAt, days),
        );
        expect([...ends].sort()).toEqual(ends);
        expect(later(closesAt, ...ends)).toBe(closesAt);
      }),
    );
  });

  it('undoes calendar days', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 400 }), (at, days) => {
        expect(subtractDays(addCalendarDays(at, days), days)).toBe(addCalendarDays(at, 0));
      }),
    );
  });
});

describe('compressed mode (R51)', () => {
  it('halves a window, rounds an odd one up, and never leaves less than a day', () => {
    expect([0, 1, 2, 3, 5, 8, 10, 15].map((days) => shortened(days, 0.5))).toEqual([1, 1, 1, 2, 3, 4, 5, 8]);
  });
});

it.each([-1, 1.5, NaN, Infinity])('%d of anything is refused', (count) => {
  const at = '2026-11-23T09:00:00.000Z';
  expect(() => addCalendarDays(at, count)).toThrow(RangeError);
  expect(() => addMonths(at, count)).toThrow(RangeError);
  expect(() => subtractDays(at, count)).toThrow(RangeError);
  expect(() => shortened(count, 0.5)).toThrow(RangeError);
});
