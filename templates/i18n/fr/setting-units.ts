import type { Words } from '../shape.js';

const s = (count: number) => (count > 1 ? 's' : '');

/** What a figure of a rule set counts, with the figure and alone. */
export const units = {
  units: {
    workingDays: (count: number) => `${count} jour${s(count)} ouvré${s(count)}`,
    calendarDays: (count: number) => `${count} jour${s(count)}`,
    months: (count: number) => `${count} mois`,
    voters: (count: number) => `${count} votant${s(count)}`,
    reviews: (count: number) => `${count} lecture${s(count)}`,
    partners: (count: number) => `${count} partenaire${s(count)}`,
    thousandEuros: (count: number) => `${count.toLocaleString('fr-FR')} k€`,
  },
  unitNames: {
    workingDays: 'jours ouvrés',
    calendarDays: 'jours',
    months: 'mois',
    voters: 'votants',
    reviews: 'lectures',
    partners: 'partenaires',
    thousandEuros: 'k€',
  },
};

export type UnitWords = Words<typeof units>;
