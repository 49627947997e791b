import { count, yesNo } from './setting.js';

const before = (given: { rule: string; default: number; fr: string; en: string }) =>
  count('calendarDays', { least: 0, ...given });

/** R51: calendar days before the closing at which each step ends at the latest; in the order of the steps. */
export const backPlanning = {
  submission: before({
    rule: 'R20',
    default: 42,
    fr: 'Jours avant la clôture : dépôt attendu par les pôles',
    en: 'Days before the closing: submission expected by the clusters',
  }),
  admission: before({
    rule: 'R51',
    default: 38,
    fr: 'Jours avant la clôture : recevabilité',
    en: 'Days before the closing: admissibility',
  }),
  lead: before({
    rule: 'R51',
    default: 33,
    fr: 'Jours avant la clôture : référent connu, intérêts déclarés',
    en: 'Days before the closing: lead known, interests declared',
  }),
  completion: before({
    rule: 'R43',
    default: 30,
    fr: 'Jours avant la clôture : fin des compléments',
    en: 'Days before the closing: end of completions',
  }),
  readings: before({
    rule: 'R51',
    default: 21,
    fr: 'Jours avant la clôture : lectures rendues',
    en: 'Days before the closing: readings in',
  }),
  leadReview: before({
    rule: 'R51',
    default: 17,
    fr: 'Jours avant la clôture : avis du pôle référent',
    en: 'Days before the closing: opinion of the lead',
  }),
  leadClaim: before({
    rule: 'R42',
    default: 10,
    fr: 'Jours avant la clôture : un référent silencieux peut être remplacé',
    en: 'Days before the closing: a silent lead may be replaced',
  }),
  coReview: before({
    rule: 'R51',
    default: 7,
    fr: 'Jours avant la clôture : fin de l’instruction concertée',
    en: 'Days before the closing: end of the joint review',
  }),
  conciliation: before({
    rule: 'R51',
    default: 4,
    fr: 'Jours avant la clôture : fin de la concertation',
    en: 'Days before the closing: end of the conciliation',
  }),
  certificates: before({
    rule: 'R51',
    default: 2,
    fr: 'Jours avant la clôture : réserves levées et certificats délivrés',
    en: 'Days before the closing: reservations lifted and certificates issued',
  }),
};

/** R54: the mornings on which whoever a step waits for is reminded. */
export const reminders = {
  halfway: yesNo({ rule: 'R54', default: true, fr: 'Rappel à mi-parcours', en: 'Reminder half-way' }),
  early: count('calendarDays', {
    rule: 'R54',
    default: 3,
    fr: 'Premier rappel : jours avant l’échéance',
    en: 'First reminder: days before the deadline',
  }),
  eve: count('calendarDays', {
    rule: 'R54',
    default: 1,
    fr: 'Second rappel : jours avant l’échéance',
    en: 'Second reminder: days before the deadline',
  }),
  onTheDay: yesNo({
    rule: 'R54',
    default: true,
    fr: 'Rappel le jour de l’échéance',
    en: 'Reminder on the day of the deadline',
  }),
};
