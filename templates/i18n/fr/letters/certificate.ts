import { messages, sentences } from '../../letter-facts.js';
import { The } from './poles.js';

const button = 'Ouvrir le dossier';

/** A new version of the certificate, to whom holds the project: with the reasons (R67, R82). */
export const certificateDecisions = messages({
  rectifiedToYou: {
    subject: () => 'Votre certificat est rectifié',
    first: ({ project }) => `Le certificat de ${project} a une nouvelle version`,
    then: ({ pole, detail }) =>
      `${The(pole)} rectifie une erreur matérielle${detail ? ` (${detail})` : ''}. La version précédente est révoquée ; votre label reste le même.`,
    button,
  },
});

export const certificateAfterwards = sentences({
  rectifiedToYou: () =>
    'Ne produisez plus que la nouvelle version. Tous ceux qui avaient été avertis du label le sont de la rectification, sans son détail ; une lettre qui portait l’erreur ne se rappelle pas, celle-ci la corrige.',
});

export const certificateNews = messages({
  labelRectified: {
    subject: () => 'Certificat rectifié',
    first: ({ project }) => `Le certificat de ${project} a une nouvelle version`,
    then: () =>
      'Une erreur matérielle est rectifiée : la version précédente est révoquée, le label et ses pôles restent les mêmes. Si une lettre précédente portait cette erreur, celle-ci la corrige.',
    button,
  },
});
