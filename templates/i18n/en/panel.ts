import type { DossierPageWords } from '../fr/dossier-page.js';

export const panel: DossierPageWords['panel'] = {
  title: 'Outside panel',
  sentence: (experts, given) =>
    `Every cluster has stood aside. ${experts} outside experts judge the request; ${given === 0 ? 'none has given an opinion yet' : given === 1 ? 'one has given an opinion' : `${given} have given their opinion`}.`,
  signs: (pole) => `${pole} signs the opinion of the panel, without having voted and without changing it.`,
};
