import { messages } from '../../letter-facts.js';
import { of, The, the } from './poles.js';

/** Whom the holder asks to leave out (R63c): what is asked, and why, stays on the page. */
export const exclusionActs = messages({
  answerExclusion: {
    subject: ({ own }) => `Demande d’exclusion, réponse ${of(own)} attendue`,
    first: ({ project }) => `Répondez à la demande d’exclusion sur ${project}`,
    then: ({ own }) =>
      `Qui porte le projet demande que ${the(own)}, ou une personne qui y travaille ou y siège, n’examine pas ce dossier. Vous l’accordez, ou la refusez en disant pourquoi. L’instruction ne l’attend pas. N’en parlez pas à qui est visé.`,
    button: 'Lire la demande',
  },
  answerExclusionSoon: {
    subject: ({ own }) => `Rappel, demande d’exclusion, réponse ${of(own)} attendue`,
    first: ({ project }) => `Répondez à la demande d’exclusion sur ${project}`,
    then: () =>
      'Elle attend encore votre réponse. L’instruction ne l’attend pas : plus vous répondez tôt, moins la personne visée aura lu.',
    button: 'Lire la demande',
  },
  answerExclusionLate: {
    subject: ({ own }) => `Demande d’exclusion, sans réponse ${of(own)}`,
    first: ({ project }) => `Répondez à la demande d’exclusion sur ${project}`,
    then: () =>
      'La date de réponse est passée. La demande reste ouverte et visible de qui porte le projet ; la présidence suppléante peut aussi y répondre, jusqu’à ce que le résultat soit calculé.',
    button: 'Lire la demande',
  },
});

export const exclusionNews = messages({
  exclusionGranted: {
    subject: () => 'Demande d’exclusion accordée',
    first: ({ pole, project }) => `${The(pole)} accorde votre demande d’exclusion sur ${project}`,
    then: ({ pole }) =>
      `Le dossier s’est fermé aussitôt pour qui vous avez désigné. Les membres ${of(pole)} n’apprennent pas que vous l’avez demandé ; seule la personne qui vous répond a lu votre demande.`,
    button: 'Ouvrir le dossier',
  },
});

/** With its reasons, as the letters of a decision are. */
export const exclusionDecisions = messages({
  exclusionRefused: {
    subject: () => 'Demande d’exclusion refusée',
    first: ({ pole, project }) => `${The(pole)} refuse votre demande d’exclusion sur ${project}`,
    then: ({ pole }) =>
      `Qui préside l’organe ${of(pole)}, ou le supplée, vous en dit les motifs. L’instruction se poursuit.`,
    button: 'Ouvrir le dossier',
  },
});
