import { messages } from '../../letter-facts.js';
import { of } from './poles.js';

const open = 'Ouvrir le dossier';

/** Letters that remind of an act (R54), where its own letter would not do. */
export const reminders = messages({
  stepSoon: {
    subject: ({ detail }) => `Rappel, ${detail}`,
    first: ({ project, detail }) => `Achevez l’étape « ${detail} » de ${project}`,
    then: () => 'Cette étape attend un acte de vous. Le journal du dossier garde la trace de ce rappel.',
    button: open,
  },
  submitSoon: {
    subject: () => 'Rappel, dossier à déposer',
    first: ({ project }) => `Déposez le dossier ${project}`,
    then: ({ call }) =>
      `Le brouillon est ouvert pour l’appel ${call}. Les pôles instruisent mieux un dossier reçu tôt ; après cette date, il ne peut plus être reçu.`,
    button: 'Reprendre le dossier',
  },
  castBallotSoon: {
    subject: () => 'Rappel, bulletin attendu',
    first: ({ project }) => `Votez sur ${project}`,
    then: ({ own }) =>
      `L’organe de décision ${of(own)} attend encore votre bulletin. Sans lui, votre voix ne compte ni pour le quorum ni pour la majorité.`,
    button: 'Voter',
  },
});
