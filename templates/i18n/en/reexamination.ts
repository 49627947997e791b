import { coLabelVote } from './co-label.js';

import type { reexamination as french } from '../fr/reexamination.js';

export const reexamination: typeof french = {
  title: 'Re-examination of the refusal',
  right: (due, panel) =>
    `The refusal can be re-examined, once, if you say why, until ${due}. ${panel ? 'The steering committee' : 'Another body of the cluster, or failing that the steering committee,'} hears it without anyone who voted on your request.`,
  heardBy: (organ, pole) => `Heard by: ${organ}, ${pole}.`,
  heardBySteering: 'Heard by the steering committee.',
  reasons: 'Reasons of the holder',
  verdicts: {
    carried: 'The refusal does not stand: the result is computed again.',
    notCarried: 'The refusal stands; it is final.',
    silent: 'Without an answer in time the refusal stands; it is final.',
  },
  decision: (number) => `Decision ${number}.`,
  readmitted: 'Why the admissibility is being checked again',
  inside: {
    decisionOrgan: 'Decision body',
    title: (organ, pole) => `${organ}, ${pole}`,
    sub: 'Seen by your cluster alone',
    members: 'Who answers',
    vote: 'Vote',
    cast: (cast, electorate) => `${cast} of ${electorate} have voted.`,
    secondCall: 'Second call, after a missed quorum.',
    barred: 'voted on the request, takes no part',
    tally: (yes, no, abstain) =>
      `${yes} for, ${no} against, ${abstain} ${abstain > 1 ? 'abstentions' : 'abstention'}`,
  },
  answers: { for: 'For', against: 'Against', abstain: 'Abstention' },
  coLabel: coLabelVote,
  consequences: {
    for: 'The refusal falls: the result of the request is computed again, with a favourable opinion of your cluster or without its reservation.',
    against: 'The refusal stands and becomes final.',
    abstain: 'Counts for the quorum, neither for nor against.',
  },
  field: 'Your vote',
  why: 'Why this vote',
  whyHint: (which) => `Required for: ${which}.`,
  voteReaders: 'the chair of your body and the cluster’s case officer',
  askReaders: 'the body or committee that hears it, and the clusters that review',
  overturns: 'What the committee decides',
  decided: { true: 'The refusal does not stand', false: 'The refusal stands' },
};
