import type { ActFacts } from '../../act-facts.js';
import type { reexaminationActs as french } from '../../fr/acts/reexamination.js';

/** What a body is asked after the decision (R45, R62, R68, R70). */
const questions: Record<string, string> = {
  withdrawal: 'withdrawal of the label',
  coLabel: 'label to add',
  change: 'declared change',
};
const question = ({ about = '' }: ActFacts) => questions[about] ?? 're-examination';

export const reexaminationActs: typeof french = {
  requestReexamination: {
    verb: () => 'Ask for a re-examination',
    task: () => 'Ask for a re-examination of',
    title: ({ project }) => `Ask for the refusal of ${project} to be re-examined`,
    lede: () => 'Say what should be judged otherwise, and why. This can be asked only once.',
    consequence: () =>
      'Nobody who voted on this request takes part. Without an answer in time the refusal stands. The call keeps its calendar.',
    done: () => 'Your request for a re-examination has been passed on. The answer will reach you by letter.',
  },
  castAnswer: {
    verb: (facts) => `Vote on the ${question(facts)}`,
    task: (facts) => `Vote on the ${question(facts)} of`,
    title: (facts) => `Vote on the ${question(facts)} of ${facts.project}`,
    lede: ({ about, pole }) => {
      if (about === 'withdrawal')
        return `The chair of ${pole} proposes to withdraw the label of your cluster: should it be?`;
      if (about === 'change')
        return `The holder declares a change of the labelled project: does ${pole} keep its label?`;
      return about === 'coLabel'
        ? 'The label is granted by other clusters, and yours had not answered in time: does it add its label?'
        : 'The holder asks for the refusal to be re-examined: should it fall?';
    },
    consequence: () =>
      'Your vote counts at once and cannot be taken back. When all have voted, or at the deadline, the vote is counted by itself. The chair of your body and the cluster’s case officer read your vote; nobody of another cluster does, nor the holder.',
    done: () => 'Your vote has been cast.',
  },
  decideReexamination: {
    verb: () => 'Record the decision on the re-examination',
    task: () => 'Record the decision on the re-examination of',
    title: ({ project }) => `Record the committee’s decision on the re-examination of ${project}`,
    lede: () => 'No other body can hear this appeal: it falls to the steering committee.',
    consequence: () =>
      'If the refusal falls, the result is computed again; otherwise it is final and the procedure is closed. The holder and the clusters are told.',
    done: () => 'The committee’s decision is recorded.',
  },
  reopen: {
    verb: () => 'Reopen the admissibility check',
    task: () => 'Reopen the admissibility check of',
    title: ({ project }) => `Reopen the admissibility check of ${project}`,
    lede: () => 'The committee goes back on the inadmissibility, once only.',
    consequence: () =>
      'The admissibility check begins again, with all of its time. The holder, the partners and the case officer are told.',
    done: ({ project }) => `The admissibility of ${project} is being checked again.`,
  },
};
