import { stateSet } from '../../now-facts.js';

const until = (due: string) => (due ? ` until ${due}` : '');

export const over = stateSet({
  labelled: {
    pole: 'Labelled',
    holder: 'Labelled',
    now: ({ project }) => `${project} is labelled.`,
    nowHolder: () => 'Your project is labelled.',
    then: ({ call }) => `This label is valid for the call “${call}” and no other.`,
    thenHolder: ({ call, due }) =>
      `It is valid for the call “${call}”${due ? `: submit your application for funding by ${due}` : ''}.`,
  },
  opinionGiven: {
    pole: 'Favourable opinion',
    holder: 'Favourable opinion',
    now: ({ project }) => `The opinion on ${project} is favourable.`,
    nowHolder: () => 'The opinion on your project is favourable. It is not a label yet.',
    then: ({ due }) => `Its full proposal may be opened${until(due)}; the label is asked for then.`,
    thenHolder: ({ due }) =>
      `If the funder lets it through, open its full proposal here${until(due)}; the label is asked for then.`,
  },
  postponed: {
    pole: 'Postponed',
    holder: 'Postponed',
    now: ({ project }) => `${project} is postponed.`,
    nowHolder: () => 'Your request is postponed. This is not a refusal.',
    then: () => 'The project may come back, revised.',
    thenHolder: ({ due }) => `You may come back with a revised file${until(due)}.`,
  },
  refused: {
    pole: 'Refused',
    holder: 'Refused',
    now: ({ project }) => `${project} is refused.`,
    nowHolder: () => 'Your request is refused.',
    then: ({ due, final }) =>
      final
        ? 'The re-examination has already taken place: the refusal is final.'
        : `A re-examination may be asked for once${until(due)}.`,
    thenHolder: ({ due, panel, final }) =>
      final
        ? 'The re-examination has already taken place, and can be asked for only once: this refusal is final. You have nothing to do.'
        : `You may ask for a re-examination, once${until(due)}, from this page, by saying what you contest${panel ? ': the steering committee will hear it' : ''}.`,
  },
  reexamination: {
    pole: 'Re-examination',
    holder: 'Re-examination',
    now: ({ due, steering }) =>
      `The refusal is being re-examined by ${steering ? 'the steering committee' : 'another body of the cluster'}${due ? `, which answers by ${due}` : ''}.`,
    nowHolder: ({ due, steering }) =>
      `Your refusal is being re-examined by ${steering ? 'the steering committee' : 'another body of the cluster'}${due ? `, which answers by ${due}` : ''}.`,
    then: () => 'Without an answer by then the refusal stands and becomes final.',
    thenHolder: () => 'Without an answer by then the refusal stands. You have nothing to do.',
  },
  inadmissible: {
    pole: 'Inadmissible',
    holder: 'Inadmissible',
    now: ({ project }) => `${project} is inadmissible: the project was not judged.`,
    nowHolder: () => 'Your file is inadmissible: the project was not judged.',
    then: ({ due, final }) =>
      final
        ? 'The request has already been reopened once: this decision is final.'
        : `The committee may reopen the request${until(due)}.`,
    thenHolder: ({ due, final }) =>
      final
        ? 'Your file has already been reopened once: this decision is final. You have nothing to do.'
        : `You may answer the cluster’s secretariat${until(due)}.`,
  },
  withdrawn: {
    pole: 'Withdrawn',
    holder: 'Withdrawn',
    now: ({ project }) => `The label request for ${project} was withdrawn by its holder.`,
    nowHolder: () => 'You have withdrawn your request.',
    then: () => 'Nothing more is expected of anybody.',
    thenHolder: () => 'You may submit a new request.',
  },
  lapsed: {
    pole: 'Lapsed',
    holder: 'Lapsed',
    now: ({ project }) => `The label request for ${project} has lapsed.`,
    nowHolder: () => 'Your request has lapsed.',
    then: () => 'The procedure is closed, without a decision on the substance.',
    thenHolder: () =>
      'The procedure is closed without a decision on the substance. You may submit a new request.',
  },
  deleted: {
    pole: 'Deleted',
    holder: 'Deleted',
    now: () => 'This draft is deleted.',
    nowHolder: () => 'This draft is deleted.',
    then: () => 'Nothing more is expected of anybody.',
    thenHolder: () => 'You may open another file.',
  },
  closed: {
    pole: 'Closed',
    holder: 'Closed',
    now: ({ project }) => `The procedure of ${project} is closed.`,
    nowHolder: () => 'The procedure is closed.',
    then: () => 'Its audit trail remains readable.',
    thenHolder: () => 'Its audit trail remains readable.',
  },
});
