import { dateTime, dayDate, daysBetween, longDate, relativeDays, shortDate, timeOfDay } from './dates.js';
import { figure, money, percent } from './numbers.js';
import { typography } from './typography.js';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/gu, ' ');

describe('dates', () => {
  it('says a deadline in Paris, in summer and in winter', () => {
    expect(plain(dateTime('fr', '2027-03-09T17:05:00Z'))).toBe('mardi 9 mars à 18 h 05');
    expect(plain(dateTime('fr', '2027-07-09T16:00:00Z'))).toBe('vendredi 9 juillet à 18 h');
    expect(plain(dateTime('en', '2027-03-09T17:05:00Z', { year: true }))).toBe(
      'Tuesday 9 March 2027 at 18:05',
    );
  });

  it('writes the first of the month the French way', () => {
    expect(plain(longDate('fr', '2027-02-01'))).toBe('lundi 1er février 2027');
    expect(plain(shortDate('fr', '2027-02-11'))).toBe('11 févr.');
    expect(plain(dayDate('en', '2027-02-01'))).toBe('Monday 1 February');
  });

  it('gives midnight and noon as hours of one clock', () => {
    expect(plain(timeOfDay('fr', '2027-03-08T23:00:00Z'))).toBe('0 h');
    expect(timeOfDay('en', '2027-03-08T23:30:00Z')).toBe('00:30');
  });

  it('counts calendar days, not spans of 24 hours, across a clock change', () => {
    const at = '2027-03-27T22:30:00Z';
    expect(daysBetween(at, '2027-03-27T23:30:00Z')).toBe(1);
    expect(daysBetween(at, '2027-03-29T00:00:00Z')).toBe(2);
  });

  it.each([
    ['2027-03-09T17:00:00Z', 'dans 4 jours', 'in 4 days'],
    ['2027-03-06T08:00:00Z', 'demain', 'tomorrow'],
    ['2027-03-05T23:00:00Z', 'demain', 'tomorrow'],
    ['2027-03-05T17:00:00Z', 'aujourd’hui', 'today'],
    ['2027-03-04T17:00:00Z', 'hier', 'yesterday'],
    ['2027-03-03T17:00:00Z', 'il y a 2 jours', '2 days ago'],
  ])('says how far %s is', (iso, fr, en) => {
    const at = '2027-03-05T13:02:00Z';
    expect(relativeDays('fr', iso, at)).toBe(fr);
    expect(relativeDays('en', iso, at)).toBe(en);
  });
});

describe('figures', () => {
  it('writes euros, shares and thousands', () => {
    expect(money('fr', 3_842_500)).toBe('3\u202f842\u202f500\u00a0€');
    expect(money('en', 3_842_500)).toBe('€3,842,500');
    expect(plain(money('fr', 12.5))).toBe('12,50 €');
    expect(percent('fr', 0.7058)).toBe('70,6\u00a0%');
    expect(percent('en', 0.25)).toBe('25%');
    expect(figure('fr', 1214)).toBe('1\u202f214');
  });

  it('is already as the typography would set it', () => {
    const set = [dateTime('fr', '2027-03-09T17:05:00Z'), money('fr', 3_842_500), percent('fr', 0.7)].join(
      ' ',
    );
    expect(typography('fr', set)).toBe(set);
  });
});
