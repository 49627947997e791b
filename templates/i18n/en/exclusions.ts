import type { exclusions as french } from '../fr/exclusions.js';

export const exclusions: typeof french = {
  title: 'Exclusion requests',
  sub: 'Read by you, and by whoever answers in the cluster concerned.',
  subPole:
    'Read by you, who answer, and by the project holder; by nobody else, in your cluster or elsewhere.',
  who: 'Who',
  stands: 'Answer',
  whom: {
    person: (name) => name || 'A person (the name has been erased)',
    chair: () => 'Whoever chairs the decision body',
    pole: () => 'The whole cluster',
  },
  answer: 'Reasons for the refusal',
  found: (name) => `Person recused: ${name}.`,
  waiting: 'Will be put to this cluster if it receives, leads or reviews the request.',
  open: (due) => `Answer due by ${due}.`,
  late: (due) => `Due by ${due}, still unanswered.`,
  over: 'Left without an answer.',
  granted: (at) => `Granted ${at}.`,
  refused: (at) => `Refused ${at}.`,
};
