import { sentenceSet } from '../act-facts.js';
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

export const exclusionReasons = sentenceSet({
  exclusionTooLate: () =>
    'It is too late for this cluster: an exclusion may be requested until the time to declare interests ends, counted from the naming of the lead.',
  exclusionsExhausted: ({ most }) => `A label request carries ${most} exclusion requests at most.`,
  exclusionAskedAlready: () => 'This request has already been made and awaits its answer.',
  exclusionSettled: () => 'This exclusion request awaits no answer from you, or no longer does.',
  exclusionWithoutObject: () => 'Your cluster gives no opinion on this file: there is nobody to exclude.',
  exclusionPersonMissing: () => 'Choose, among the people of your cluster, the one who is meant.',
});
