import type {
  handoverLetters as frenchLetters,
  handoverNews as frenchNews,
  handoverSteps as frenchSteps,
} from '../../fr/letters/handover.js';

const button = 'Open the file';
const by = (due: string) => (due ? ` by ${due}` : '');

/** A dossier handed to another account (R62): nothing of its content is in a letter (R82), nor who is meant. */
export const handoverLetters: typeof frenchLetters = {
  objectOrNot: {
    subject: ({ project }) => `Another holder is proposed for ${project}`,
    first: ({ project }) => `Say whether you keep ${project}`,
    then: () =>
      'Somebody has written that you are not there any more to hold this file, and proposed to give it to another person. If you are, object by this date: nothing will change. Otherwise the person named will be asked. The reasons are on Colabel.',
    button: 'Answer',
  },
  objectOrNotSoon: {
    subject: ({ project }) => `Hand-over of ${project}: you may still object`,
    first: ({ project }) => `Say whether you keep ${project}`,
    then: () => 'Unless you object by this date, the person named will be asked.',
    button: 'Answer',
  },
  takeOverFile: {
    subject: ({ project }) => `You are asked to take over the file of ${project}`,
    first: ({ project }) => `Say whether you take over the file of ${project}`,
    then: () =>
      'The proposal says what you would take on. Enter Colabel with this address to read it; you will read the file itself if you accept. Without an answer by this date the proposal lapses.',
    button: 'Read the proposal',
  },
  takeOverFileSoon: {
    subject: ({ project }) => `The file of ${project} awaits your answer`,
    first: ({ project }) => `Say whether you take over the file of ${project}`,
    then: () => 'Without an answer by this date the proposal lapses and the file stays where it is.',
    button: 'Read the proposal',
  },
  replaceOrganisation: {
    subject: ({ project }) => `Version to hand in, to hand ${project} on`,
    first: ({ project }) => `Hand in the version of ${project} that replaces the holding organisation`,
    then: () =>
      'The person who was asked has accepted the file. It comes to them once that version is in force; until then you hold it. Without a version handed in by this date the hand-over lapses; the time it takes to be judged is not counted against you.',
    button,
  },
  replaceOrganisationSoon: {
    subject: ({ project }) => `The hand-over of ${project} awaits its version`,
    first: ({ project }) => `Hand in the version of ${project} that replaces the holding organisation`,
    then: () => 'Without a version handed in by this date the hand-over lapses and you keep the file.',
    button,
  },
};

export const handoverNews: typeof frenchNews = {
  handoverAnnounced: {
    subject: ({ project }) => `Another holder is proposed for ${project}`,
    first: ({ project }) => `Another holder is proposed for ${project}`,
    then: ({ due }) => `Whoever holds the file may object${by(due)}. Then the person who was named is asked.`,
    button,
  },
  handoverProposed: {
    subject: ({ project }) => `The file of ${project} is proposed`,
    first: ({ project }) => `The proposal to hand ${project} on has left`,
    then: ({ due }) => `You hold the file until the person who was asked agrees, awaited${by(due)}.`,
    button,
  },
  handoverAgreed: {
    subject: ({ project }) => `Your agreement for ${project} is noted`,
    first: ({ project }) => `Your agreement to take over ${project} is noted`,
    then: () =>
      'The file comes to you once the version that replaces the holding organisation is in force. A letter will tell you.',
    button: 'Read the proposal',
  },
  youHold: {
    subject: ({ project }) => `You hold the file of ${project}`,
    first: ({ project }) => `You now hold the file of ${project}`,
    then: () =>
      'You read all of it; the answers awaited, the deadlines and the letters are yours from today on.',
    button,
  },
  youHeld: {
    subject: ({ project }) => `The file of ${project} is handed on`,
    first: ({ project }) => `You no longer hold the file of ${project}`,
    then: () =>
      'The person who was asked has accepted it and alone holds it. You have no access to it any more and will get no more letters of it.',
    button: 'Open Colabel',
  },
  holderChanged: {
    subject: ({ project }) => `${project} is held by another person`,
    first: ({ project }) => `Another person now holds ${project}`,
    then: () => 'Their name is on the page of the file. The deadlines do not change.',
    button,
  },
  holderChangedJudged: {
    subject: ({ project }) => `${project} is held by another person`,
    first: ({ project }) => `Another person now holds ${project}`,
    then: () =>
      'If you have a link with them or with their organisation, declare it: their name is on the page of the file. The deadlines do not change.',
    button,
  },
  handoverStopped: {
    subject: ({ project }) => `The hand-over of ${project} ends`,
    first: ({ project }) => `${project} stays with whoever holds it`,
    then: () => 'The proposal to hand it on stands no more. Nothing else changes.',
    button: 'Open Colabel',
  },
  handoverOver: {
    subject: ({ project }) => `The hand-over of ${project} ends`,
    first: ({ project }) => `There is nothing left to hand on for ${project}`,
    then: () => 'The procedure it followed has ended, and the proposal to hand it on with it.',
    button: 'Open Colabel',
  },
};

export const handoverSteps: typeof frenchSteps = {
  handoverObjection: 'objection to the hand-over of the file',
  handoverAnswer: 'answer of the person to whom the file is proposed',
  handoverVersion: 'version that replaces the holding organisation',
  handoverReminder: 'reminder of the hand-over of the file',
};
