import type { DossierPageWords } from '../fr/dossier-page.js';

/** What may still come of a request or of a vote (D4). */
export const foresight: DossierPageWords['foresight'] = {
  title: 'What may still happen',
  sub: 'judging by the positions known to you, if nobody revises theirs',
  settled: (result) => `Already settled: ${result}.`,
  reachable: (results) => `Still possible: ${results.join(', ')}.`,
  pivotal: (poles, count) =>
    count === 1 ? `The position of ${poles} can still change it.` : `Each can still change it: ${poles}.`,
  pivotalSeats: (names, count) =>
    count === 1
      ? `The ballot of ${names} can still change it.`
      : `Each ballot can still change it: ${names}.`,
  quorumMissed: 'quorum missed',
  results: {
    concerted: 'Concerted label',
    leadAlone: 'Label of the lead alone',
    withDissent: 'Label with dissent',
    postponed: 'Postponement',
    refused: 'Refusal',
    lapsed: 'Lapse',
    conciliation: 'Conciliation',
  },
};
