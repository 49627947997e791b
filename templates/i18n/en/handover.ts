import type {
  handover as frenchWords,
  handoverErrors as frenchErrors,
  handoverJournal as frenchJournal,
  handoverReasons as frenchReasons,
} from '../fr/handover.js';
import type { Words } from '../shape.js';

/** Why a dossier cannot be handed on now (R62, R63). */
export const handoverReasons: typeof frenchReasons = {
  addressForm: () => 'This e-mail address cannot be read.',
  linkedDraftOpen: () =>
    'A draft asked for from this file is not open yet: do the act that opens it again, then hand the file on.',
  replacedInPlace: () =>
    'In the place of an absent holder the organisation does not change: hand the file on first; its new holder hands the version in.',
  nothingToHandOn: () => 'This file is over: there is nothing left to hand on.',
  handoverUnderWay: () =>
    'A proposal to hand this file on already awaits an answer: take it back before you make another.',
  holderAlready: () => 'This person already holds the file.',
  newHolderJudges: () => 'You sit, work or have taken part where this project is judged: you cannot hold it.',
  noVersionTaken: () =>
    'No version can be handed in at this step: the holding organisation cannot change in this way. Hand the file on without changing the organisation.',
  holderObjected: () =>
    'Whoever holds the file has objected to the last proposal: only the secretary of the cooperation can make another one in their place.',
  ownProposal: () => 'You have made this proposal yourself: take it back.',
};

export const handoverErrors: Words<typeof frenchErrors> = {
  email: 'Write an e-mail address, such as name@organisation.org.',
  organisation: 'Say whether the holding organisation stays the same.',
  absence: 'Say why whoever holds the file does not hand it on.',
};

export const handoverJournal: typeof frenchJournal = {
  handoverAnnounced: () =>
    'Another holder is proposed in the place of whoever holds the file, who may object.',
  handoverProposed: () => 'The file is proposed to another person.',
  handoverReminded: () => 'A reminder is sent: the hand-over of the file awaits an answer.',
  handoverAgreed: () =>
    'The person who was asked accepts the file; it changes hands with the version that replaces the holding organisation.',
  holderChanged: () => 'The file changes hands: another person holds it from now on.',
  handoverDeclined: () => 'The person who was asked does not take the file over.',
  handoverTakenBack: () => 'The proposal to hand the file on is taken back.',
  handoverObjected: () => 'Whoever holds the file objects to its being handed on, and keeps it.',
  handoverLapsed: () => 'The hand-over of the file has come to nothing in its time.',
  handoverEnded: () => 'The hand-over of the file ends with what it rested on.',
};

export const handover: Words<typeof frenchWords> = {
  fields: {
    email: 'The person’s e-mail address',
    organisation: 'Holding organisation',
    absence: 'Why in their place',
    reasons: 'What you know of it',
  },
  hints: {
    email: 'They enter Colabel with this address, by a link they get by e-mail.',
  },
  readers: 'whoever holds the file, and the cluster in charge',
  organisations: {
    kept: 'The same: only the person changes',
    replaced: 'Another one: the version that replaces it has to be in force first',
  },
  absences: {
    hasLeft: 'This person has left the organisation',
    unreachable: 'They do not answer any more',
    accessLost: 'They have lost access to their address',
  },
  title: 'Who holds the file',
  held: (name: string) => `${name} holds the file.`,
  since: (name: string, on: string) => `${name} has held the file since ${on}.`,
  before: (name: string, until: string) => `${name} held it until ${until}.`,
  states: {
    contestable: (due: string) =>
      `Hand-over to another person proposed in their place: objection possible until ${due}.`,
    proposed: (due: string) => `Proposed to another person, who answers by ${due}.`,
    awaitingVersion: (due: string) =>
      `The person who was asked has accepted. The file changes hands with the version that replaces the holding organisation, to be handed in by ${due}.`,
    judged:
      'The person who was asked has accepted, and the version that replaces the holding organisation is handed in: the file changes hands if it comes into force.',
  },
  offer: {
    title: (project: string) => `Take over the file of ${project}`,
    lede: 'You are asked to hold this file. You read nothing of its content before you accept.',
    project: 'Project',
    organisation: 'Holding organisation',
    call: 'Call',
    state: 'Step',
    until: 'Answer by',
    versionBy: 'Version to hand in by',
    afterwards: 'Once you have agreed',
    answered:
      'You have accepted: the file comes to you with the version that changes the holding organisation, once it is in force.',
    underReview:
      'You have accepted, and the version that changes the holding organisation is being judged: the file comes to you if it comes into force.',
    takesOn: 'What you would take on',
    duties: {
      draft: 'Finish the file and submit it before the call closes.',
      open: 'Answer the clusters: completion, reservations to lift, new versions of the project.',
      label:
        'Follow the project once it is decided: declare what changes, tell the result of the funding, hand in the reports.',
      letters: 'Get the letters and keep the deadlines under way.',
      aside: 'Take no part in any opinion on this project.',
    },
    band: 'You are asked to take over a file',
    line: (project: string, due: string) => `${project}, answer by ${due}`,
    agreed: (project: string, due: string) =>
      `${project}: you have accepted; version to be handed in by ${due}`,
    judged: (project: string) => `${project}: you have accepted; the version handed in is being judged`,
    waits: 'A file is proposed to you.',
    open: 'Read the proposal',
  },
  deposit: 'Hand this file on to another person',
};
