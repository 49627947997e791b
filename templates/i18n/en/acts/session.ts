import type { sessionActs as french } from '../../fr/acts/session.js';

/** The sessions of a pôle's organ. */
export const sessionActs: typeof french = {
  conveneSession: {
    verb: ({ pole }) => `Call the decision body of ${pole} together`,
    task: () => 'Call a session on',
    title: ({ project, pole }) => `Call the decision body of ${pole} together on ${project}`,
    lede: () =>
      'A session brings the voters of your decision body together on this file. It is not compulsory: a remote vote does without.',
    consequence: () =>
      'Each voter gets an invitation, with an entry for their calendar; whoever stands aside gets none. No vote in session opens before that day.',
    done: () => 'The session is called.',
  },
  moveSession: {
    verb: () => 'Move the session',
    task: () => 'Move the session on',
    title: ({ project, pole }) => `Move the session of ${pole} on ${project}`,
    lede: () => 'Give the new date and the place, even where one of them does not change.',
    consequence: () => 'Each voter is told the new date; their calendar replaces the old one by it.',
    done: () => 'The session is moved.',
  },
  cancelSession: {
    verb: () => 'Cancel the session',
    task: () => 'Cancel the session on',
    title: ({ project, pole }) => `Cancel the session of ${pole} on ${project}`,
    lede: () => 'The session that was called does not take place.',
    consequence: () =>
      'Whoever was called is told; their calendar takes it out. Another session may be called.',
    done: () => 'The session is cancelled.',
  },
};
