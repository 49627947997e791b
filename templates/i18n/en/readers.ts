import { actSet, factSet, sentenceSet } from '../act-facts.js';
import { messages } from '../letter-facts.js';
import type { Words } from '../shape.js';
import type * as french from '../fr/readers.js';

export const readerActs = actSet({
  leaveReading: {
    verb: () => 'Withdraw from the reading',
    task: () => 'Withdraw from the reading',
    title: ({ project }) => `Withdraw from the reading of ${project}`,
    lede: () => 'You will not give this reading. You may say why; you need not.',
    consequence: () =>
      'The file closes to you at once. Your draft is kept, read by the case officers of your cluster and never counted. This cannot be undone.',
    done: () => 'You have withdrawn from this reading.',
  },
  releaseExpert: {
    verb: () => 'Release an expert',
    task: () => 'Release an expert',
    title: ({ project }) => `Release an expert from the reading of ${project}`,
    lede: () => 'A reading that was asked and not given is no longer awaited from this person.',
    consequence: () =>
      'The file closes to them at once, and a letter says so. Their draft is kept, and never counted. You may ask somebody else, or close the readings.',
    done: () => 'The expert is released, the reading is no longer awaited.',
  },
  noteExpertNeed: {
    verb: () => 'Note a need of expertise',
    task: () => 'Note a need of expertise',
    title: ({ project }) => `Note a need of expertise for ${project}`,
    lede: ({ pole }) => `Nobody was found to read this file in one domain, among the experts of ${pole}.`,
    consequence: () =>
      'The need is read on the page of the file, by the people of your cluster, and stays in its journal. Nothing changes for the project.',
    done: () => 'The need of expertise is noted.',
  },
});

export const readerReasons = sentenceSet({
  expertWithdrew: () => 'This person has withdrawn from the reading of this file, and is not asked again.',
  needNoted: () => 'This need is already noted for this domain.',
  domainNotOfDossier: () => 'Choose one of the domains of the file.',
});

export const readerJournal = factSet({
  expertWithdrew: () => 'An expert withdraws from the reading.',
  expertReleased: () => 'An expert is released from the reading.',
  expertNeedNoted: () => 'A need of expertise is noted: nobody was found in one domain.',
});

export const readerLetters = messages({
  replaceReader: {
    subject: () => 'A reading to be assigned again',
    first: ({ project }) => `A reading of ${project} is to be assigned again`,
    then: () =>
      'Whoever it was assigned to has withdrawn. Assign it to somebody else, or close the readings and say why.',
    button: 'Open the file',
  },
  replaceExpert: {
    subject: () => 'A reading to be assigned again',
    first: ({ project }) => `A reading of ${project} is to be assigned again`,
    then: () =>
      'Whoever it was assigned to is no longer an expert of your cluster. Assign it to somebody else, or close the readings and say why.',
    button: 'Open the file',
  },
});

export const readerNews = messages({
  readingOver: {
    subject: () => 'A reading no longer awaited',
    first: ({ project }) => `Your reading of ${project} is no longer awaited`,
    then: ({ own }) =>
      `${own} releases you from this reading. The file is no longer open to you; there is nothing for you to do.`,
    button: 'Open Colabel',
  },
  readerLeft: {
    subject: () => 'An expert has withdrawn',
    first: ({ project }) => `An expert has withdrawn from the reading of ${project}`,
    then: () => 'You have nobody to find: enough readings are assigned, or the readings are closed.',
    button: 'Open the file',
  },
});

export const readerWords: Words<typeof french.readerWords> = {
  left: {
    withdrew: 'withdrawn from the reading',
    released: 'released from the reading',
    ended: 'no expert any more',
  },
  replace: (left) => `${left}, to be replaced`,
  recused: 'stood aside, nothing of theirs counts',
  uncounted: (who) => `Draft of ${who}, kept and not counted`,
  needs: (count) => (count > 1 ? `${count} needs of expertise noted` : 'One need of expertise noted'),
  domain: 'Domain without a reader',
  detail: 'What was looked for, and where',
};
