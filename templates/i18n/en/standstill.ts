import type {
  standstill as french,
  standstillActs as frenchActs,
  standstillJournal as frenchJournal,
  standstillReasons as frenchReasons,
} from '../fr/standstill.js';
import { dayOf } from '../day-of.js';

/*
 * A request whose review is suspended (§9.2): always « the review is suspended », for a label may be suspended too (R70).
 */

/** What the page says of it. */
export const standstill: typeof french = {
  title: 'Review suspended',
  until: (when) => `until ${when}.`,
  ground: 'Ground',
  grounds: {
    holderUnreachable: 'the holder cannot be reached',
    insolvency: 'insolvency proceedings',
    consortiumDispute: 'dispute between partners of the project',
    authorityEnquiry: 'question of the State or of the funder',
    identityDoubt: 'doubt on who the holder or a partner is',
    other: 'another ground',
  },
  now: (when) => `The review is suspended until ${when}: nothing is expected of anybody.`,
  then: 'It will go on where it stopped. Each time limit will be later by the days it lasted, or by fewer when the closing of the call, which does not move, is near.',
  thenHolder:
    'It will go on where it stopped. Your time limits will be later by the days it lasted, or by fewer when the closing of the call, which does not move, is near. Your drafts stay, and you may still withdraw the request.',
  nowToClosing: (closing) =>
    `The review is suspended, and the closing of the call, on ${closing}, comes before the end of the suspension.`,
  thenLapses:
    'Unless somebody resumes the review and it comes to its end by then, the request lapses at the closing.',
  closes: (when) => `The closing of the call, on ${when}, is not moved.`,
  closesBefore: (when) =>
    `The closing of the call, on ${when}, is not moved: unless the review has gone on and come to its end before, the request lapses.`,
  all: 'Suspensions of the review',
  since: (from, until) => `Suspended since ${from}, until ${until} at the latest.`,
  between: (from, to, ended) =>
    `Suspended from ${from} to ${to}, ${{ byItself: 'its last day', resumed: 'then resumed', withRequest: 'when the request ended' }[ended]}.`,
  suspendedFor: 'Why it is suspended',
  resumedFor: 'Why it goes on',
  readers: 'the clusters that review the file, and not the holder',
  listed: (until) => `review suspended until ${until}`,
  fields: { until: 'Last day of the suspension' },
  hints: {
    ground: 'The holder reads this ground, and the clusters do.',
    until:
      'The review goes on by itself at the end of that day, unless somebody resumes it before. It comes before the closing of the call.',
  },
  later: 'Deadlines that move',
  laterSub: 'If nobody resumes the review before its last day. Resumed sooner, they move less.',
  moves: (from, to) => (from === to ? `${from}, unchanged` : `${from}, moved to ${to}`),
};

export const standstillActs: typeof frenchActs = {
  suspendRequest: {
    verb: () => 'Suspend the review',
    task: () => 'Suspend the review of',
    title: ({ project }) => `Suspend the review of ${project}`,
    lede: () =>
      'You stop the review in every cluster, on a ground and until a day that you name. A request may be suspended twice, no more. Suspended by the cooperation, it is resumed before that day by the cooperation alone.',
    consequence: () =>
      'No act is taken any more, but for declarations of interests, exclusions, departures, the withdrawal of the request and what happens to its call. Open votes stay open and sealed. Time limits stop; the closing of the call does not. Whoever the file occupies is told.',
    done: () => 'The review is suspended.',
  },
  resumeRequest: {
    verb: () => 'Resume the review',
    task: () => 'Resume the review of',
    title: ({ project }) => `Resume the review of ${project}`,
    lede: () => 'The review goes on today where it stopped, in every cluster.',
    consequence: () =>
      'Each time limit is later by the days the suspension has lasted, working days where it counts those, or by fewer when the closing of the call, which does not move, is near. Whoever the file occupies is told.',
    done: () => 'The review goes on.',
  },
};

/** Why nothing is done while it is suspended, why it is not suspended, or does not go on. */
export const standstillReasons: typeof frenchReasons = {
  requestSuspended: ({ until }) =>
    `The review is suspended until ${dayOf('en-GB', until)}: whoever suspended it, or the secretariat of the cooperation, may resume it before.`,
  suspendedTwice: ({ times }) =>
    `The review has been suspended ${times === 2 ? 'twice' : `${times} times`} already; no more than that.`,
  suspensionEndPast: () => 'The last day of the suspension has gone by: give one to come.',
  suspensionTooLong: ({ days }) => `A suspension lasts ${days} days at most: give a nearer last day.`,
  suspensionPastClosing: () =>
    'A suspension ends before the closing of the call, which is not moved: give a nearer last day.',
  suspensionNearClosing: ({ days }) =>
    `Less than ${days} days before the closing, only the secretariat of the cooperation may suspend the review: give a nearer last day, or turn to it.`,
  leadMayNotSuspend: () =>
    'The cluster that conducts the review has missed a deadline, or its opinion is unfavourable: only the secretariat of the cooperation may suspend it.',
  suspendedBySteering: () =>
    'The cooperation has suspended the review: only its secretariat may resume it before its last day.',
  notSuspended: () => 'The review is not suspended.',
};

export const standstillJournal: typeof frenchJournal = {
  requestSuspended: ({ detail, to }) =>
    `The review is suspended${to ? ` until ${to}` : ''}${detail ? `: ${detail}.` : '.'}`,
  requestResumed: () => 'The review goes on, and its time limits with it.',
};
