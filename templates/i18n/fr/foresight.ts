/** What may still come of a request or of a vote (D4). */
export const foresight = {
  title: 'Ce qui peut encore advenir',
  sub: 'd’après les positions connues de vous, si nul ne révise la sienne',
  settled: (result: string) => `Déjà acquis : ${result}.`,
  reachable: (results: string[]) => `Encore possible : ${results.join(', ')}.`,
  pivotal: (poles: string, count: number) =>
    count === 1
      ? `La position de ${poles} peut encore le changer.`
      : `Chacun peut encore le changer : ${poles}.`,
  pivotalSeats: (names: string, count: number) =>
    count === 1
      ? `Le bulletin de ${names} peut encore le changer.`
      : `Chaque bulletin peut encore le changer : ${names}.`,
  quorumMissed: 'quorum manqué',
  results: {
    concerted: 'Label concerté',
    leadAlone: 'Label du référent seul',
    withDissent: 'Label avec dissentiment',
    postponed: 'Ajournement',
    refused: 'Refus',
    lapsed: 'Caducité',
    conciliation: 'Concertation',
  },
};
