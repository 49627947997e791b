import type { sessions as french } from '../fr/sessions.js';

export const sessions: typeof french = {
  title: 'Sessions',
  line: {
    ahead: (when, minutes) => `Session called for ${when}, for ${minutes} minutes.`,
    held: (when) => `Session of ${when}.`,
    cancelled: (when) => `Session of ${when}, cancelled.`,
  },
  place: 'Place',
  presences: { present: 'present', remote: 'remote', proxy: 'represented', absent: 'absent' },
  by: (bearer) => `by ${bearer}`,
  pack: 'Papers of the session',
  minutes: 'Minutes',
  minutesTitle: (pole, when) => `Minutes of the session of ${when}, ${pole}`,
  packTitle: (pole, when) => `Papers of the session of ${when}, ${pole}`,
  organ: 'Decision body',
  attendance: 'Attendance',
  aside: 'Recusals',
  noAside: 'No member stood aside.',
  vote: 'Vote',
  noVote: 'No vote was counted at this session.',
  quorumMissed: 'The quorum was missed.',
  opinion: (opinion) => `The decision body voted: ${opinion}.`,
  account: 'Report',
  noAccount: 'No report is attached.',
  draft: 'Draft, not approved.',
  signed: (name, when) => `Signed by ${name} on ${when}.`,
  silent: (when) => `Approved by silence on ${when}.`,
  fingerprint: 'Fingerprint in the audit trail',
  own: 'For this cluster alone.',
  question: 'Question put to the decision body',
  asked: {
    lead: (project) =>
      `Is your cluster, the lead, favourable to a label for ${project}, with or without reservations, unfavourable, or does it postpone it?`,
    invited: (project) =>
      `Is your cluster, invited, favourable to a label for ${project}, with or without reservations, without objection, or unfavourable?`,
  },
  readings: 'Expert readings',
  noReading: 'No reading has been handed in.',
  called: 'Called to vote',
  you: 'Your seat is called to it.',
};
