import type { sessionActs as french } from '../../fr/acts/session.js';

/** The sessions of a pôle's organ. */
export const sessionActs: typeof french = {
  conveneSession: {
    verb: ({ pole }) => `Call the decision body of ${pole} to a session`,
    task: () => 'Call a session on',
    title: ({ project, pole }) => `Call the decision body of ${pole} to a session on ${project}`,
    lede: () =>
      'A session brings the voters of your decision body together on this file. It is not compulsory: a remote vote does without one.',
    consequence: () =>
      'Each voter gets an invitation, with an entry for their calendar; whoever has stood aside gets none. The vote in session does not open before that day.',
    done: () => 'The session is called.',
  },
  moveSession: {
    verb: () => 'Move the session',
    task: () => 'Move the session on',
    title: ({ project, pole }) => `Move the session of ${pole} on ${project}`,
    lede: () => 'Give the new date and the place, even where one of them does not change.',
    consequence: () => 'Each voter is told the new date; their calendar replaces the old one with it.',
    done: () => 'The session is moved.',
  },
  cancelSession: {
    verb: () => 'Cancel the session',
    task: () => 'Cancel the session on',
    title: ({ project, pole }) => `Cancel the session of ${pole} on ${project}`,
    lede: () => 'The session that was called will not take place.',
    consequence: () =>
      'Whoever was called is told; their calendar removes it. Another session may be called.',
    done: () => 'The session is cancelled.',
  },
  recordAttendance: {
    verb: () => 'Record the attendance',
    task: () => 'Record the attendance at the session on',
    title: ({ project, pole }) => `Attendance at the session of ${pole} on ${project}`,
    lede: () => 'Say, seat by seat, who was present, remote, represented or absent.',
    consequence: () =>
      'Attendance goes into the minutes. It may be corrected until they are approved; if they are already drafted, they go back to be signed.',
    done: () => 'The attendance is recorded.',
  },
  draftMinutes: {
    verb: () => 'Draft the minutes',
    task: () => 'Draft the minutes of the session on',
    title: ({ project, pole }) => `Minutes of the session of ${pole} on ${project}`,
    lede: () =>
      'The date, the attendance, the recusals and the result of the vote are filled in by themselves. Write what was said and decided.',
    consequence: () =>
      'The chair is asked to sign them. Without an answer in time they are approved by silence. Drafted again, they go back to be signed.',
    done: () => 'The minutes are waiting for the chair.',
  },
  signMinutes: {
    verb: () => 'Sign the minutes',
    task: () => 'Sign the minutes of the session on',
    title: ({ project, pole }) => `Sign the minutes of the session of ${pole} on ${project}`,
    lede: () => 'You approve them as they are. To correct them, draft them again.',
    consequence: () =>
      'They no longer change; their fingerprint is in the audit trail. The members of your decision body read them, and nobody else.',
    done: () => 'The minutes are signed.',
  },
};
