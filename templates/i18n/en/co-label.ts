import { factSet, sentenceSet } from '../act-facts.js';

const One = (pole: string) => pole || 'A cluster';

/** R45: a pôle that was late asks its organ whether it adds its label. */
export const coLabelVote = {
  consequences: {
    for: 'Your cluster adds its label: the certificate has a new version, of the day the vote is counted.',
    against: 'Your cluster does not add its label; the certificate remains what it is.',
    abstain: 'Counts for the quorum, neither for nor against.',
  },
};

export const coLabelJournal = factSet({
  coLabelAsked: ({ pole }) =>
    `The body of ${pole || 'a cluster'} is consulted: the cluster was late, and may still add its label.`,
  coLabelAdded: ({ pole }) => `${One(pole)} adds its label: the certificate has a new version.`,
  coLabelDenied: ({ pole }) => `${One(pole)} does not add its label: its body has not decided it.`,
});

export const coLabelReasons = sentenceSet({
  poleLabels: () => 'This cluster is on the certificate already.',
  poleHasWithdrawn: () =>
    'This cluster has withdrawn its label, by a vote of its body: it does not come back to the certificate.',
  poleHasLeftByChange: () =>
    'This cluster has not kept its label with the declared change: it does not come back to the certificate.',
  poleIsPartner: () => 'This cluster is a partner of the project: it adds no label to it.',
  coLabelTooLate: () => 'The call is closed: no cluster adds its label any more.',
  noLabelOfItsOwn: () => 'In this decision model a cluster gives no label by itself.',
  poleWasNotLate: () =>
    'Only an invited cluster that had not answered in time adds its label after the decision; this one has answered, or took no part.',
  lateOpinionNotFavourable: () =>
    'The body of this cluster gave, late, an opinion that is not favourable: it adds no label.',
  lateReservationSuspends: () =>
    'The late opinion of this cluster has a reservation to be lifted: a certificate that is out waits for nothing, and cannot take it.',
  coLabelAsked: () => 'The body of this cluster is deliberating already.',
  coLabelDenied: () => 'The body of this cluster has answered: it adds no label.',
  noOrganToAsk: () => 'This cluster has no body that could decide it.',
});
