import { messages } from '../../letter-facts.js';
import { delegationNews } from '../delegation.js';
import { readerNews } from '../readers.js';
import { designationNews } from './designation.js';

const button = 'Open the file';

/** An outside panel, where every pôle stands aside (R63h). */
export const panelLetters = messages({
  namePanel: {
    subject: () => 'Outside panel to be named',
    first: ({ project }) => `Name an outside panel for ${project}`,
    then: ({ detail }) =>
      detail
        ? `${detail} The opinions already given by experts who stay on it are kept. Without a panel of at least three experts the request lapses when the call closes.`
        : 'Every cluster has stood aside from this request. The steering committee names at least three outside experts and the cluster that will sign their opinion. Without them the request lapses when the call closes.',
    button: 'Name the panel',
  },
  judgeOnPanel: {
    subject: () => 'Outside panel: your interests to declare, then your opinion',
    first: ({ project }) => `Declare your interests, then give your opinion on ${project}`,
    then: ({ pole }) =>
      `Every cluster has stood aside from this request: the steering committee names you to the outside panel that judges it. The file opens to you once your interests are declared. The opinion of the panel will be signed by ${pole}, without your names.`,
    button: 'Declare my interests',
  },
});

const panelNews = messages({
  panelAwaited: {
    subject: () => 'An outside panel will judge your request',
    first: ({ project }) => `Every cluster has stood aside from ${project}`,
    then: ({ due }) =>
      `The steering committee names outside experts${due ? ` by ${due}` : ''}. You have nothing to do.`,
    button,
  },
  panelNamed: {
    subject: () => 'Outside panel named',
    first: ({ project }) => `An outside panel judges ${project}`,
    then: ({ pole, due }) =>
      `Its experts give their opinion${due ? ` by ${due}` : ''}. ${pole} will sign it, without having voted, and say that every cluster has stood aside.`,
    button,
  },
  signerNamed: {
    subject: () => 'Another cluster will sign the opinion of the outside panel',
    first: ({ project, pole }) => `${pole} will sign the opinion of the outside panel on ${project}`,
    then: ({ pole, due }) =>
      `Nobody could sign it in the cluster named before. The chair of ${pole} signs it${due ? ` by ${due}` : ''} and cannot change it.`,
    button,
  },
});

/** What is told where recusals leave too few, in an organ or of the pôles. */
export const asideNews = { ...designationNews, ...panelNews, ...readerNews, ...delegationNews };
