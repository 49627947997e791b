import { messages, sentences } from '../../letter-facts.js';
import { of, The } from './poles.js';

const button = 'Ouvrir le dossier';

/** The life of a label, to whom holds the project: with the reasons, which nobody else is written (R82). */
export const labelDecisions = messages({
  suspendedToYou: {
    subject: () => 'Votre label est suspendu',
    first: ({ project }) => `Cessez de produire le label de ${project} : il est suspendu`,
    then: ({ pole, detail }) =>
      `${The(pole)} l’a suspendu dans l’urgence${detail ? `, pour : ${detail}` : ''}. Il en dit les motifs ci-dessous.`,
    button,
  },
  resumedToYou: {
    subject: () => 'Votre label est rétabli',
    first: ({ project }) => `Le label de ${project} a de nouveau cours`,
    then: ({ pole }) => `${The(pole)}, qui l’avait suspendu, lève la suspension.`,
    button,
  },
});

export const labelAfterwards = sentences({
  suspendedToYou: ({ pole }) =>
    `Répondez au secrétariat ${of(pole)}, qui seul peut lever cette suspension. Les pôles, le financeur et ceux qui avaient été avertis du label le sont de la suspension, sans ses motifs.`,
  resumedToYou: () => 'Tous ceux à qui la suspension avait été dite en sont avertis.',
});

export const labelAsked = messages({
  concludeSuspension: {
    subject: () => 'Label suspendu : concluez',
    first: ({ project }) => `Concluez sur la suspension du label de ${project}`,
    then: ({ pole }) =>
      `${The(pole)} l’a suspendu dans l’urgence, pour le temps d’en juger. La suspension dure encore ; ce pôle peut la lever.`,
    button,
  },
});

export const labelNews = messages({
  labelSuspended: {
    subject: () => 'Label suspendu',
    first: ({ project }) => `Le label de ${project} est suspendu`,
    then: () =>
      'Ne vous fondez plus sur le certificat tant que le label est suspendu. Vous serez averti de la suite.',
    button,
  },
  labelResumed: {
    subject: () => 'Label rétabli',
    first: ({ project }) => `Le label de ${project} n’est plus suspendu`,
    then: () => 'Le certificat a de nouveau cours.',
    button,
  },
});
