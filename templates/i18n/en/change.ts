import { factSet, sentenceSet } from '../act-facts.js';
import { stateSet } from '../now-facts.js';

export const changeDeadlines = {
  changeConfirmation: 'confirmation of the declared change',
  changeMend: 'mending of the declared change',
  changeRuling: 'answer of the steering committee on the declared change',
};

export const changeVote = {
  consequences: {
    for: 'Your cluster keeps its label: it is on the certificate of the new version.',
    against: 'The label of your cluster ends with this change; those of the others are untouched.',
    abstain: 'Counts for the quorum, neither for nor against.',
  },
};

export const changeNow = stateSet({
  suspendedByChange: {
    pole: 'Label suspended',
    holder: 'Label suspended',
    now: ({ project }) => `The label of ${project} is suspended: its holder declares a change.`,
    nowHolder: () => 'Your label is suspended: the change you declare is to be judged.',
    then: () =>
      'Each cluster on the certificate says whether it keeps its label. Then the label goes on with those that do.',
    thenHolder: () =>
      'Do not show it to a funder. Each cluster on the certificate says whether it keeps its label; then the label goes on with those that do.',
  },
  suspendedForSteering: {
    pole: 'Label suspended',
    holder: 'Label suspended',
    now: ({ project }) => `The label of ${project} is suspended: the steering committee is to answer.`,
    nowHolder: () => 'Your label is suspended: the steering committee is to answer.',
    then: () =>
      'It says whether a cluster keeps its label with the declared change, where the body of that cluster could not answer. Then the label goes on.',
    thenHolder: () =>
      'Do not show it to a funder. The committee answers for a cluster whose body could not; then the label goes on.',
  },
  suspendedUnmet: {
    pole: 'Label suspended',
    holder: 'Label suspended',
    now: ({ project }) =>
      `The label of ${project} is suspended: with the declared change the minimum of the call is not met any more.`,
    nowHolder: () =>
      'Your label is suspended: with the change you declare the minimum of the call is not met any more.',
    then: () => 'The holder has to declare another version, which the clusters will judge.',
    thenHolder: () =>
      'Declare a version that meets the minimum of the call: each cluster on the certificate will judge it. Until then, do not show the label to a funder.',
  },
});

export const changeJournal = factSet({
  changeDeclared: () => 'The holder declares a change of the labelled project.',
  changeTaken: ({ version }) =>
    `The change is taken${version ? `: version ${version} is in force` : ''}. The certificate has a new version.`,
  changePassedOn: ({ pole }) =>
    `The body of ${pole || 'a cluster'} could not say whether it keeps its label: the steering committee answers in its place.`,
  changeRulingOverdue: () => 'The steering committee is asked again for its answer on the declared change.',
  changeRuled: ({ pole, detail, decision }) =>
    `The steering committee answers for ${pole || 'a cluster'}${decision ? `, decision ${decision}` : ''}. ${detail}`.trim(),
  changeRefused: () => 'No cluster keeps its label with the declared change, which is not taken.',
  changeUnmended: () => 'The declared change still falls short of the minimum of the call.',
});

export const changeReasons = sentenceSet({
  labelSuspended: () => 'A cluster has suspended the label: answer it first.',
  changeReviewed: () => 'The bodies of the clusters vote on the declared change: wait for their answer.',
  nobodyToReview: () =>
    'Nobody may judge this change: every cluster on the certificate would become a partner of the project. Declare a version in which one of them is not.',
  changeNotLight: () =>
    'As of today this change is not minor any more: each cluster on the certificate will be asked when the time to confirm it is over.',
  changeNotSteerings: () =>
    'This answer does not fall to the steering committee: the body of the cluster answers, or has answered.',
  noChangeAwaits: () => 'No declared change waits to be confirmed.',
  suspendedByChange: () =>
    'The label is suspended by a declared change: it is restored once that change is mended where it must be, and judged by the clusters.',
  changeAwaited: () => 'A declared change waits for its answer: the label is transmitted afterwards.',
});

export const changePage = {
  suspended: (when: string) => `Suspended on ${when}, when the holder declared a change.`,
  resumed: (when: string) => `Restored on ${when}: the change is taken.`,
  decides: 'What the committee decides',
  decided: {
    true: 'The cluster keeps its label with this change',
    false: 'The label of this cluster ends with this change',
  },
  ends: {
    carried: 'The cluster keeps its label with this change.',
    notCarried: 'The cluster does not keep its label with this change.',
    silent: 'The body missed its quorum: the steering committee answers in its place.',
  },
  question: 'Called to say whether the cluster keeps its label with the declared change.',
  keeps: (pole: string) => `${pole} keeps its label with this change.`,
  leaves: (pole: string) => `${pole} does not keep its label with this change.`,
};
