/** The step a minimal letter names, in the life of a label (R72, R73). */
export const fundingSteps = {
  fundingReminded: 'funder’s answer awaited',
  fundingRecorded: 'funder’s answer noted',
  fundingFinalised: 'funding agreement noted',
  finalisationMissed: 'funding agreement awaited',
  followUpReminded: 'follow-up of the project awaited',
  followUpMissed: 'follow-up of the project late',
  labelCompleted: 'final report in',
};
