/** The step a minimal letter names, in the life of a label (R72, R73). */
export const fundingSteps = {
  fundingReminded: 'réponse du financeur attendue',
  fundingRecorded: 'réponse du financeur notée',
  fundingFinalised: 'convention de financement notée',
  finalisationMissed: 'convention de financement attendue',
  followUpReminded: 'suivi du projet attendu',
  followUpMissed: 'suivi du projet en retard',
  labelCompleted: 'bilan final remis',
};
