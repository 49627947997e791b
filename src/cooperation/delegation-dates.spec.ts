import { delegationDates } from './delegation-dates.js';

/** Noon in Paris, the 9th of March 2027. */
const at = '2027-03-09T11:00:00.000Z';
const told = (from: string, to: string) => {
  const dates = delegationDates({ from, to }, at);
  return 'errors' in dates ? dates.errors[0]?.code : [dates.from, dates.to];
};

describe('the days of a delegation (R75)', () => {
  it('begin at once today, at midnight in Paris any other day, and the last is whole', () => {
    expect(told('2027-03-09', '2027-03-09')).toEqual([at, '2027-03-09T23:00:00.000Z']);
    expect(told('2027-03-10', '2027-03-28')).toEqual([
      '2027-03-09T23:00:00.000Z',
      '2027-03-28T22:00:00.000Z',
    ]);
  });

  it('are to come, in order, real, and ninety-two at most', () => {
    expect(told('2027-03-08', '2027-03-12')).toBe('delegationDates');
    expect(told('2027-03-12', '2027-03-11')).toBe('delegationDates');
    expect(told('2027-02-30', '2027-03-11')).toBe('delegationDates');
    expect(told('2027-03-09', '')).toBe('delegationDates');
    expect(told('2027-03-09', '2027-06-08')).toEqual([at, '2027-06-08T22:00:00.000Z']);
    expect(told('2027-03-09', '2027-06-09')).toBe('delegationTooLong');
  });
});
