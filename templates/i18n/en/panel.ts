import type { DossierPageWords } from '../fr/dossier-page.js';

const aside = 'Every cluster has stood aside.';
const experts = (count: number) => (count === 1 ? 'one outside expert' : `${count} outside experts`);
const spoken = (given: number) =>
  given === 0
    ? 'none has given an opinion'
    : given === 1
      ? 'one has given an opinion'
      : `${given} have given their opinion`;

export const panel: DossierPageWords['panel'] = {
  title: 'Outside panel',
  reasons: 'Reasons of the outside panel',
  anew: (left, given) =>
    left === 0
      ? `${aside} No expert is left on the panel that was named: the steering committee names another.`
      : `${aside} The steering committee names the panel anew. It still has ${experts(left)}; ${spoken(given)}.`,
  judges: (count, given) =>
    `${aside} The panel that judges the request has ${experts(count)}; ${spoken(given)}.`,
  judged: (count, given) =>
    `${aside} The panel named to judge the request had ${experts(count)}; ${spoken(given)}.`,
  will: (pole) => `${pole} will sign the opinion of the panel, without having voted and without changing it.`,
  has: (pole) => `${pole} signed the opinion of the panel, without having voted and without changing it.`,
};
