import type { UnitWords } from '../fr/setting-units.js';

const s = (count: number) => (count === 1 ? '' : 's');

export const units: UnitWords = {
  units: {
    workingDays: (count) => `${count} working day${s(count)}`,
    calendarDays: (count) => `${count} day${s(count)}`,
    months: (count) => `${count} month${s(count)}`,
    voters: (count) => `${count} voter${s(count)}`,
    reviews: (count) => `${count} reading${s(count)}`,
    partners: (count) => `${count} partner${s(count)}`,
    thousandEuros: (count) => `€${count.toLocaleString('en-GB')}k`,
  },
  unitNames: {
    workingDays: 'working days',
    calendarDays: 'days',
    months: 'months',
    voters: 'voters',
    reviews: 'readings',
    partners: 'partners',
    thousandEuros: '€k',
  },
};
