/** The two steps of a call, on the pages of their requests (R51). */
export const steps = {
  first: 'Première étape',
  second: 'Proposition complète',
  seen: 'vue selon votre mandat dans ce dossier',
  opinions: 'Avis de la première étape',
  draft: 'Elle est en brouillon, que vous seul voyez.',
  goOn: 'La continuer',
  refused: (pole: string) => `${pole}, motifs`,
  call: 'Appel de seconde étape',
};
