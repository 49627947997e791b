import type {
  standstill as french,
  standstillActs as frenchActs,
  standstillJournal as frenchJournal,
  standstillNews as frenchNews,
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
  then: 'It will go on where it stopped. Each time limit will be longer by as many days, never past the closing of the call.',
  thenHolder:
    'It will go on where it stopped, and your time limits will be longer by as many days, never past the closing of the call. Your drafts stay, and you may still withdraw the request.',
  closes: (when) => `The closing of the call, on ${when}, is not moved.`,
  closesBefore: (when) =>
    `The closing of the call, on ${when}, is not moved: unless the review has gone on and come to its end before, the request lapses.`,
  all: 'Suspensions of the review',
  since: (from, until) => `Suspended since ${from}, until ${until} at the latest.`,
  between: (from, to, byItself) =>
    `Suspended from ${from} to ${to}${byItself ? ', its last day.' : ', then resumed.'}`,
  suspendedFor: 'Why it is suspended',
  resumedFor: 'Why it goes on',
  readers: 'the clusters that review the file, and not the holder',
  listed: (until) => `review suspended until ${until}`,
  fields: { until: 'Last day of the suspension' },
  hints: {
    ground: 'The holder reads this ground, and the clusters do.',
    until: 'The review goes on by itself at the end of that day, unless somebody resumes it before.',
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
      'You stop the review in every cluster, on a ground and until a day that you name. A request may be suspended twice, no more.',
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
      'Each time limit is longer by as many days as the suspension has lasted, working days where it counts those, never past the closing of the call. Whoever the file occupies is told.',
    done: () => 'The review goes on.',
  },
};

/** Why nothing is done while it is suspended, why it is not suspended, or does not go on. */
export const standstillReasons: typeof frenchReasons = {
  requestSuspended: ({ until }) =>
    `The review is suspended until ${dayOf('en-GB', until)}: the chair of the lead or the secretariat of the cooperation may resume it before.`,
  suspendedTwice: ({ times }) =>
    `The review has been suspended ${times === 2 ? 'twice' : `${times} times`} already; no more than that.`,
  suspensionEndPast: () => 'The last day of the suspension has gone by: give one to come.',
  suspensionTooLong: ({ days }) => `A suspension lasts ${days} days at most: give a nearer last day.`,
  notSuspended: () => 'The review is not suspended.',
};

export const standstillJournal: typeof frenchJournal = {
  requestSuspended: ({ detail, to }) =>
    `The review is suspended${to ? ` until ${to}` : ''}${detail ? `: ${detail}.` : '.'}`,
  requestResumed: () => 'The review goes on, and its time limits with it.',
};

const button = 'Open the file';
const last = (due: string) =>
  due
    ? `It goes on by itself after ${due}, or sooner if the chair of the lead or the cooperation decides so. `
    : '';

/** The letters: without a word of why, but its ground to the holder (R82). */
export const standstillNews: typeof frenchNews = {
  instructionSuspended: {
    subject: ({ project }) => `Review suspended: ${project}`,
    first: ({ project }) => `The review of ${project} is suspended`,
    then: ({ due }) =>
      `Nothing is expected of you as long as it is, and time limits stop. ${last(due)}An open vote stays open, and what is begun is kept. The closing of the call is not moved.`,
    button,
  },
  instructionSuspendedYours: {
    subject: () => 'The review of your request is suspended',
    first: ({ project }) => `The review of ${project} is suspended`,
    then: ({ due, detail }) =>
      `${detail ? `Ground: ${detail}. ` : ''}Your time limits stop too. ${last(due)}Mind that the closing of the call is not moved, and that a request not decided by then lapses. You may still withdraw the request.`,
    button,
  },
  instructionResumed: {
    subject: ({ project }) => `The review goes on: ${project}`,
    first: ({ project }) => `The review of ${project} goes on where it stopped`,
    then: () =>
      'Each open time limit is longer by as many days as it was suspended, never past the closing of the call. The new dates, and what is expected of you, are on the page of the file.',
    button,
  },
  instructionResumedYours: {
    subject: () => 'The review of your request goes on',
    first: ({ project }) => `The review of ${project} goes on where it stopped`,
    then: ({ lead }) =>
      `Your time limits are longer by as many days as it was suspended, never past the closing of the call. The new dates are on the page of the file. For any question, write to the secretariat${lead ? ` that follows it for ${lead}` : ''}.`,
    button,
  },
};
