/** R54, from its text: half-way, D-3, D-1 and the day at 09:00; never at night nor on a day nobody works, but closing day. */
import fc from 'fast-check';
import {
  addCalendarDays,
  addDays,
  addWorkingDays,
  atHour,
  civilDate,
  isWorkingDay,
} from './calendar/index.js';
import { mornings, nextMorning, rungsOf } from './reminders.js';
import { defaultRules } from './rule-set.js';

const ladder = rungsOf(defaultRules);
const closesAt = '2026-06-30T10:00:00.000Z';
const step = (since: string, due: string) => ({ since, due, calendar: 'france' as const, closesAt });
const paris = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  hour: '2-digit',
  minute: '2-digit',
});

describe('the ladder', () => {
  it('of ten working days is the middle, three days before, the eve and the day', () => {
    // From Monday 2 March to Monday 16 March; three days before is a Friday, the eve a Sunday: Friday again.
    expect(mornings(step('2026-03-02T10:00:00.000Z', '2026-03-16T22:59:59.000Z'), ladder)).toEqual([
      '2026-03-09T08:00:00.000Z',
      '2026-03-13T08:00:00.000Z',
      '2026-03-16T08:00:00.000Z',
    ]);
  });

  it('keeps closing day, though nobody works: 14 July', () => {
    const closing = '2026-07-14T21:59:59.000Z';
    const found = mornings({ ...step('2026-07-01T10:00:00.000Z', closing), closesAt: closing }, [1, 0]);
    expect(found).toEqual(['2026-07-13T07:00:00.000Z', '2026-07-14T07:00:00.000Z']);
    expect(mornings(step('2026-07-01T10:00:00.000Z', closing), [0])).toEqual(['2026-07-13T07:00:00.000Z']);
  });

  it('says nothing before the step begins, nor of an hour already past', () => {
    expect(mornings(step('2026-03-12T10:00:00.000Z', '2026-03-13T22:59:59.000Z'), ladder)).toEqual([
      '2026-03-13T08:00:00.000Z',
    ]);
    expect(mornings(step('2026-03-13T08:00:00.000Z', '2026-03-13T22:59:59.000Z'), ladder)).toEqual([]);
  });

  it('is a setting: none, or other days', () => {
    const ten = step('2026-03-02T10:00:00.000Z', '2026-03-16T22:59:59.000Z');
    expect(mornings(ten, [])).toEqual([]);
    expect(mornings(ten, [7])).toEqual(['2026-03-09T08:00:00.000Z']);
    expect(nextMorning(ten, ladder, '2026-03-09T08:00:03.000Z')).toBe('2026-03-13T08:00:00.000Z');
    expect(nextMorning(ten, ladder, '2026-03-16T08:00:00.000Z')).toBeNull();
  });

  it('is always at nine in Paris, on a day that is worked, inside the step, each morning once', () => {
    const day = fc.integer({ min: 0, max: 2200 }).map((days) => addDays('2025-01-01', days));
    const times = fc.tuple(day, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(times, fc.boolean(), ([date, hour, days], worked) => {
        const since = atHour(date, hour, 30);
        const due = worked ? addWorkingDays(since, days, 'france') : addCalendarDays(since, days);
        const found = mornings(
          { since, due, calendar: 'france', closesAt: '2040-01-01T00:00:00.000Z' },
          ladder,
        );
        expect(new Set(found).size).toBe(found.length);
        for (const at of found) {
          expect(paris.format(new Date(at))).toBe('09:00');
          expect(isWorkingDay(civilDate(at), 'france')).toBe(true);
          expect(since < at && at < due).toBe(true);
        }
      }),
    );
  });
});
