import { factSet, sentenceSet } from '../act-facts.js';

export const changeDeadlines = {
  changeConfirmation: 'confirmation of the declared change',
  changeMend: 'mending of the declared change',
};

export const changeVote = {
  consequences: {
    for: 'Your cluster keeps its label: it is on the certificate of the new version.',
    against: 'The label of your cluster ends with this change; those of the others are untouched.',
    abstain: 'Counts for the quorum, neither for nor against.',
  },
};

export const changeJournal = factSet({
  changeDeclared: () => 'The holder declares a change of the labelled project.',
  changeTaken: ({ version }) =>
    `The change is taken${version ? `: version ${version} is in force` : ''}. The certificate has a new version.`,
  changeUnmended: () => 'The declared change still falls short of the minimum of the call.',
});

export const changeReasons = sentenceSet({
  labelSuspended: () => 'A cluster has suspended the label: answer it first.',
  changeReviewed: () => 'The bodies of the clusters vote on the declared change: wait for their answer.',
  nobodyToReview: () =>
    'No body of a cluster may judge this change: an outside panel had judged the project, or the clusters on the certificate become its partners.',
  noChangeAwaits: () => 'No declared change waits to be confirmed.',
  suspendedByChange: () =>
    'The label is suspended by a declared change: the answer of the clusters ends it, and nobody else.',
  changeAwaited: () => 'A declared change waits for its answer: the label is transmitted afterwards.',
});

export const changePage = {
  suspended: (when: string) => `Suspended since ${when}, while a declared change is judged.`,
  resumed: (when: string) => `Restored on ${when}: the change is taken.`,
  reviewedBy: (pole: string) => `${pole || 'A cluster'} is asked.`,
};
