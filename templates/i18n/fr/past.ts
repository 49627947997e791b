/** A request as it was at an instant that has gone by (D15). */
export const past = {
  title: 'Revoir le passé',
  lede: 'Le dossier tel qu’il était à la fin d’un jour, rejoué depuis sa piste d’audit : étape, positions, votants, échéances. Vous y voyez ce que votre mandat permet aujourd’hui ; ce qui a été effacé le reste.',
  day: 'Jour',
  show: 'Revoir ce jour',
  shown: (moment: string) => `Vous lisez le dossier tel qu’il était le ${moment}. Rien ne s’y fait.`,
  back: 'Revenir au présent',
  unread: 'Cette date ne se lit pas, ou elle est à venir : voici le dossier tel qu’il est.',
  before: 'Ce jour-là, la demande n’était pas encore déposée : voici le dossier tel qu’il est.',
};
