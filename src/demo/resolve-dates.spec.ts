import { resolveDates } from './resolve-dates.js';

const at = '2026-02-10T22:30:00.000Z';

describe('relative dates of the demo files', () => {
  it('turns markers into noon in Paris, counted from the civil day of the load', () => {
    const resolved = resolveDates(
      { calls: [{ code: 'a', closesInDays: 63, opensInDays: -7 }], from: '2007-02-23' },
      at,
    );
    // 14 April 2026 is in summer time, 3 February 2026 is not.
    expect(resolved).toEqual({
      calls: [{ code: 'a', closesAt: '2026-04-14T10:00:00.000Z', opensAt: '2026-02-03T11:00:00.000Z' }],
      from: '2007-02-23',
    });
  });

  it('keeps the name of a bound of validity', () => {
    expect(resolveDates({ fromInDays: 0 }, at)).toEqual({ from: '2026-02-10T11:00:00.000Z' });
  });

  it('refuses a marker that is no number of days', () => {
    expect(() => resolveDates({ closesInDays: 'soon' }, at)).toThrow('closesInDays');
  });
});
