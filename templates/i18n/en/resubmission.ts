import type { again as frenchAgain } from '../fr/resubmission.js';
import type { Words } from '../shape.js';
import { actSet } from '../act-facts.js';
import { messages } from '../letter-facts.js';
import { supportReasons } from './support.js';

const ordinal = (rank: number): string => {
  const last = rank % 10;
  const teen = rank % 100 > 10 && rank % 100 < 14;
  return `${rank}${teen ? 'th' : last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th'}`;
};

/** A project presented again, on its pages (R69). */
export const again: Words<typeof frenchAgain> = {
  attempt: (rank) => `${ordinal(rank)} presentation`,
  after: 'after the postponement of',
  answerPoints: 'Answer point by point',
  left: (count) =>
    count > 1
      ? `${count} points await an answer.`
      : count === 1
        ? 'One point awaits an answer.'
        : 'Everything is answered.',
  presented: 'Presented again',
  call: 'Call in which the project is presented again',
  sheetTitle: 'Answers to what had been asked',
  sheetLede:
    'Answer each reason and each reservation, and say what becomes of each document: the file can be submitted once nothing is missing.',
  kinds: {
    reasons: (pole) => `Reason for the postponement, by ${pole}`,
    reservation: (pole) => `Reservation by ${pole}`,
  },
  answer: 'Answer of the holder',
  unanswered: 'No answer yet.',
  erased: 'This text has been erased.',
  readers: (pole) =>
    `the lead, the case officer who judges admissibility, and ${pole}, which had asked it, if it is asked again; nobody else`,
  answers: 'What had been asked, and the answers',
  seen: 'Read by the lead, by the case officer who judges admissibility, and by the cluster that had asked it if it reviews again.',
  seenYours:
    'Each answer is read by the lead, by the case officer who judges admissibility, and by the cluster that had asked the point if it reviews again.',
  pieces: 'Documents of the earlier file',
  piecesHint:
    'None is taken over without you. One that is replaced awaits the new one, of the same kind, on the page of the documents.',
  fates: { kept: 'Kept as it is', replaced: 'Replaced', dropped: 'Dropped' },
  save: 'Save the answers',
  newPieces: 'Add a document',
  review: 'Check and submit',
  saved: 'Your answers are saved.',
  nothing: 'Nothing had been asked in writing.',
  faults: {
    answerMissing: 'Write your answer before you submit.',
    pieceUndecided:
      'Say whether this document is kept, replaced or dropped; if replaced, add the new one on the page of the documents.',
    tooLong: 'Write 4,000 characters at most.',
    maxLength: 'Write 4,000 characters at most.',
    tooShort: 'Write three characters at least.',
    tooManyFiles: 'The file already has the greatest number of documents.',
    dossierFull: 'The documents of the file are too heavy together.',
    strayCharacter: 'An invisible character has slipped into this text: delete it or type the passage again.',
    stale: 'These answers have been saved elsewhere since: check them, then save again.',
    other: 'This answer cannot be read: open the page again and start over.',
  },
  track: 'Review',
  lightTrack: 'Light track',
  lightTrackHint:
    'Fewer expert readings are awaited, and a cluster may do without, saying why. Each cluster votes as for any file.',
  light: {
    offered:
      'Nothing that is judged has changed since the postponement: the review may take the light track.',
    taken: 'Light track: fewer expert readings are awaited; each cluster votes.',
    ended: 'The review is no longer on the light track: a version has changed what is judged.',
  },
};

export const resubmissionActs = actSet({
  resubmit: {
    verb: () => 'Present again',
    task: () => 'Present again',
    title: ({ project }) => `Present ${project} again`,
    lede: () =>
      'The project is postponed. You may present it again, in this call or in another that asks the clusters the same, by answering what was asked of you.',
    consequence: () =>
      'A draft opens, linked to this file and filled with what it says. You answer each point, and say of each document whether it is kept, replaced or dropped. A postponed request is presented again once; the new one may be in its turn.',
    done: () => 'The new presentation is open, as a draft.',
  },
});

export const resubmissionReasons = {
  ...supportReasons,
  alreadyPresented: () => 'This project is already presented again.',
  noCallOpenAgain: () =>
    'No call takes this project at the moment: you may present it again once one opens, as long as the file is postponed.',
  callAsksOtherwise: () => 'This call does not take this project: it asks something else of the clusters.',
  answersMissing: ({ left }: Readonly<Record<string, string | number>>) =>
    `What had been asked does not have all its answers (${left} missing): they are written on the page “Answer point by point”.`,
  pieceUndecided: () =>
    'Of each document of the earlier file, say whether it is kept, replaced or dropped, on the page “Answer point by point”.',
  notPresentedAgain: () => 'This project is presented for the first time: its review is a full one.',
  lightTrackTooLate: ({ months }: Readonly<Record<string, string | number>>) =>
    `The light track is for a project that comes back less than ${months} months after its postponement.`,
  lightTrackMajorChange: () =>
    'The light track is not open: what is judged has changed since the postponement.',
};

export const resubmissionJournal = {
  resubmissionOpened: () => 'The project is presented again, in a request linked to this one.',
  lightTrackOpened: () => 'The review takes the light track.',
};

const button = 'Open the file';

export const resubmissionNews = messages({
  lightTrackYours: {
    subject: () => 'Your file: light track',
    first: ({ project }) => `The review of ${project} takes the light track`,
    then: () =>
      'The project comes back soon after its postponement and answers what had been asked: fewer expert readings are awaited. Each cluster votes as for any file.',
    button,
  },
  lightTrack: {
    subject: () => 'Presented again, light track',
    first: ({ project }) => `The review of ${project} takes the light track`,
    then: () =>
      'Fewer expert readings are awaited, and your cluster may do without, saying why. It votes as for any file.',
    button,
  },
});
