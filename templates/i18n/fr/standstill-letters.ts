import { messages } from '../letter-facts.js';
import { the } from './letters/poles.js';

/** Before what a letter asks or tells of a request whose review is suspended (§9.2). */
export const standstillFrame = {
  subject: (subject: string) => `Instruction suspendue, pour plus tard : ${subject}`,
  later: (until: string) =>
    `L’instruction est suspendue jusqu’au ${until} : rien ne vous est demandé d’ici là, et ce qui suit le sera quand elle reprendra.`,
  now: (until: string) =>
    `L’instruction est suspendue jusqu’au ${until} : aucun délai ne court d’ici là, et vous pouvez répondre dès maintenant.`,
  nothing: (until: string) =>
    `L’instruction est suspendue jusqu’au ${until} : ses échéances seront fixées quand elle reprendra.`,
};

const button = 'Ouvrir le dossier';
const last = (due: string) =>
  due ? `Si personne ne la reprend avant, elle reprend d’elle-même après le ${due}. ` : '';
const closing = (closes: string) =>
  `La clôture de l’appel${closes ? `, le ${closes},` : ''} n’est pas reportée`;

/** The letters: without a word of why, but its ground to the holder (R82). */
export const standstillNews = messages({
  instructionSuspended: {
    subject: ({ project }) => `Instruction suspendue : ${project}`,
    first: ({ project }) => `L’instruction de ${project} est suspendue`,
    then: ({ due, closes }) =>
      `Rien n’est attendu de vous tant qu’elle l’est, et les délais s’arrêtent. ${last(due)}Un vote ouvert reste ouvert, et ce qui est commencé est gardé. ${closing(closes)}.`,
    button,
  },
  instructionSuspendedYours: {
    subject: () => 'L’instruction de votre demande est suspendue',
    first: ({ project }) => `L’instruction de ${project} est suspendue`,
    then: ({ due, detail, closes }) =>
      `${detail ? `Motif : ${detail}. ` : ''}Vos délais s’arrêtent aussi. ${last(due)}Attention : ${closing(closes).replace('La', 'la')}, et une demande qui n’a pas abouti à cette date est caduque. Vous pouvez encore retirer la demande.`,
    button,
  },
  instructionResumed: {
    subject: ({ project }) => `L’instruction reprend : ${project}`,
    first: ({ project }) => `L’instruction de ${project} reprend là où elle s’était arrêtée`,
    then: ({ closes }) =>
      `Chaque délai ouvert est reporté de la durée de la suspension, en jours ouvrés ou calendaires selon qu’il se compte, ou de moins quand la clôture est proche. ${closing(closes)}. Les nouvelles dates, et ce qui est attendu de vous, sont sur la page du dossier.`,
    button,
  },
  instructionResumedYours: {
    subject: () => 'L’instruction de votre demande reprend',
    first: ({ project }) => `L’instruction de ${project} reprend là où elle s’était arrêtée`,
    then: ({ lead, closes }) =>
      `Vos délais sont reportés de la durée de la suspension, ou de moins quand la clôture est proche. ${closing(closes)}. Les nouvelles dates sont sur la page du dossier. Pour toute question, écrivez au secrétariat${lead ? ` qui le suit pour ${the(lead)}` : ''}.`,
    button,
  },
});
