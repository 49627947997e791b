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
  recordAttendance: {
    verb: () => 'Record who was there',
    task: () => 'Record who was at the session on',
    title: ({ project, pole }) => `Who was at the session of ${pole} on ${project}`,
    lede: () => 'Say, seat by seat, who was there, at a distance, represented or absent.',
    consequence: () =>
      'It goes into the minutes. It may be corrected until they are approved; where they are drafted, they go to be signed again.',
    done: () => 'Who was there is recorded.',
  },
  draftMinutes: {
    verb: () => 'Draft the minutes',
    task: () => 'Draft the minutes of the session on',
    title: ({ project, pole }) => `Minutes of the session of ${pole} on ${project}`,
    lede: () =>
      'The date, who was there, who stood aside and the result of the vote write themselves. Write what was said and decided.',
    consequence: () =>
      'The chair is asked to sign them. Without an answer in time they are approved by silence. Written again, they go to be signed again.',
    done: () => 'The minutes wait for the chair.',
  },
  signMinutes: {
    verb: () => 'Sign the minutes',
    task: () => 'Sign the minutes of the session on',
    title: ({ project, pole }) => `Sign the minutes of the session of ${pole} on ${project}`,
    lede: () => 'You approve them as they are. To correct them, draft them again.',
    consequence: () =>
      'They change no more; their fingerprint is in the audit trail. The members of your decision body read them, and nobody else.',
    done: () => 'The minutes are signed.',
  },
};
