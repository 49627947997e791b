/** What a call asks of the pôles, on its page (R51). */
export const awards = {
  awards: 'Les pôles donnent',
  awarded: { label: 'leur label', opinion: 'un avis, première étape' },
  firstStep: 'Fait suite à',
  secondStep: 'Sa seconde étape',
  noFirstStep: 'Aucun appel',
  changeAward: 'Changer ce qu’il demande aux pôles',
  changeAwardSub: 'Tant qu’aucun dossier n’y est ouvert',
  awardConsequence:
    'À une première étape les pôles donnent un avis ; l’appel qui lui fait suite ne reçoit que des projets qui en ont un favorable, et donne le label.',
  awardChanged: (awards: string, follows: string) =>
    `L’appel demande aux pôles ${awards}${follows ? `, à la suite de l’appel ${follows}` : ''}.`,
  awardDone: 'Ce que l’appel demande aux pôles est changé.',
  wouldChange: (awards: string, follows: string) =>
    `Simulation : l’appel demanderait aux pôles ${awards}${follows ? `, à la suite de l’appel ${follows}` : ''}.`,
};
