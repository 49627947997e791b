import { factSet, sentenceSet } from '../act-facts.js';

/*
 * A pôle that withdraws its own label, everywhere but in the letters (R70).
 */

const One = (pole: string) => pole || 'A cluster';
const one = (pole: string) => pole || 'a cluster';

export const withdrawalDeadlines = {
  withdrawalAnswer: 'answer to the withdrawal begun',
  withdrawalRuling: 'decision of the steering committee on the withdrawal',
  leadNaming: 'new lead of the certificate',
};

/** The part of the page of a label that tells it. */
export const withdrawalPage = {
  begun: (pole: string, when: string) => `Withdrawal begun by ${pole} on ${when}.`,
  ground: (ground: string) => `Ground: ${ground}.`,
  answerBy: (when: string) => `The holder may answer until ${when}; then the body of the cluster votes.`,
  put: 'The decision body of the cluster is called to vote.',
  bySteering: 'The body of the cluster is too small: the steering committee answers.',
  why: 'Why the cluster means to withdraw it',
  answer: 'Answer of the holder',
  read: 'To be read first',
  whyDropped: 'Why the cluster drops it',
  withdrawn: (pole: string, when: string) => `${pole} withdrew its label on ${when}.`,
  ended: (when: string) => `Ended on ${when}.`,
  ends: {
    carried: 'The label of the cluster is withdrawn.',
    notCarried: 'The withdrawal is rejected: the label of the cluster stays what it was.',
    silent: 'The body did not answer: the label of the cluster stays what it was.',
    dropped: 'The cluster dropped it.',
    left: 'The cluster has left: its withdrawal ends with it.',
    moot: 'Void: the cluster has left the certificate with the declared change.',
  },
  vacancy: (pole: string, when: string) =>
    `${pole} led this label and does not bear it any more. A cluster of the certificate may offer itself until ${when}; otherwise the label ends.`,
  /** why a label is withdrawn as a whole */
  grounds: {
    holderGaveUp: 'the project holder gave it up',
    changeRefused: 'no cluster keeps its label with the declared change',
    polesWithdrew: 'each of its clusters has withdrawn it',
    leadMissing: 'no cluster offered itself to lead it',
  },
  decides: 'What the committee decides',
  decided: {
    true: 'The label of this cluster is withdrawn',
    false: 'The label of this cluster is maintained',
  },
  question: 'Called to vote on the withdrawal of the label of the cluster.',
  consequences: {
    for: 'The label of your cluster leaves the certificate; those of the other clusters are not touched.',
    against: 'The label of your cluster stays what it is.',
    abstain: 'Counts for the quorum, neither for nor against.',
  },
};

export const withdrawalJournal = factSet({
  withdrawalNoticed: ({ pole, detail }) =>
    `${One(pole)} begins the withdrawal of its label${detail ? `: ${detail}` : ''}.`,
  withdrawalDropped: ({ pole }) => `${One(pole)} drops the withdrawal of its label.`,
  withdrawalAnswered: ({ pole }) => `The holder answers on the withdrawal of the label of ${one(pole)}.`,
  withdrawalPassedOn: ({ pole }) =>
    `The body of ${one(pole)} is too small to vote on the withdrawal of its label: the steering committee answers.`,
  withdrawalRulingOverdue: ({ pole }) =>
    `The steering committee is asked again for its answer on the label of ${one(pole)}.`,
  withdrawalRejected: ({ pole, detail }) => `The label of ${one(pole)} is not withdrawn. ${detail}`.trim(),
  poleWithdrew: ({ pole, detail }) => `${One(pole)} withdraws its label${detail ? `: ${detail}` : ''}.`,
  leadVacated: () => 'The label has no lead any more: a cluster of the certificate may offer itself.',
  certificateTakenOver: ({ pole }) => `${One(pole)} becomes the lead of the label.`,
});

export const withdrawalReasons = sentenceSet({
  withdrawalUnderWay: () => 'This cluster has begun the withdrawal of its label already.',
  noWithdrawal: () => 'This cluster has not begun the withdrawal of its label.',
  withdrawalPut: () => 'The body of the cluster is called to vote on this withdrawal already.',
  withdrawalNotSteerings: () =>
    'This withdrawal does not fall to the steering committee: the body of the cluster answers.',
  certificateLed: () => 'This label has a lead.',
  certificateVacant: () =>
    'The label has no lead any more: a cluster of the certificate must offer itself first.',
  withdrawalAwaited: () =>
    'A cluster has begun the withdrawal of its label: the final report waits for its decision.',
});

export const withdrawalReaders = {
  withdrawal: 'the project holder and the people of your cluster',
  withdrawalAnswer:
    'the people of the cluster that wrote to you, and the steering committee where it answers in its place',
};
