import { messages } from '../../letter-facts.js';
import { certificateNews } from './certificate.js';
import { coLabelNews } from './co-label.js';
import { fundingNews } from './funding.js';
import { labelNews } from './label.js';
import { withdrawalNews } from './withdrawal.js';
import { of } from './poles.js';

const button = 'Ouvrir le dossier';

/** Letters that tell how a request, or a label, ended. */
export const endings = messages({
  ...labelNews,
  ...withdrawalNews,
  ...certificateNews,
  ...coLabelNews,
  ...fundingNews,
  lapsed: {
    subject: () => 'Demande caduque',
    first: ({ project }) => `La demande ${project} est caduque`,
    then: ({ detail }) => `${detail} La procédure est close, sans décision sur le fond.`,
    button,
  },
  granted: {
    subject: () => 'Label accordé',
    first: ({ project }) => `${project} est labellisé`,
    then: ({ named, dissenting, detail }) =>
      `${detail ? `${detail} ` : ''}Label de : ${named}.${dissenting ? ` Opposition consignée de : ${dissenting}.` : ''}`,
    button,
  },
  postponed: {
    subject: () => 'Demande ajournée',
    first: ({ project }) => `La demande ${project} est ajournée`,
    then: ({ lead }) =>
      `Le secrétariat ${of(lead)} en écrit les motifs à qui porte le projet, et à nul autre.`,
    button,
  },
  refused: {
    subject: () => 'Demande refusée',
    first: ({ project }) => `La demande ${project} est refusée`,
    then: ({ lead }) =>
      `Le secrétariat ${of(lead)} en écrit les motifs et les voies de réexamen à qui porte le projet, et à nul autre.`,
    button,
  },
  withdrawn: {
    subject: () => 'Demande retirée',
    first: ({ project }) => `La demande ${project} est retirée`,
    then: () =>
      'Qui porte le projet l’a retirée, comme c’est son droit, sans avoir à dire pourquoi. Rien n’est plus attendu de vous sur ce dossier.',
    button,
  },
  withdrawnYours: {
    subject: () => 'Votre demande est retirée',
    first: ({ project }) => `Votre demande ${project} est retirée`,
    then: () => 'Les pôles cessent de l’instruire. Vous pourrez déposer une nouvelle demande.',
    button,
  },
  labelWithdrawn: {
    subject: () => 'Label retiré',
    first: ({ project }) => `Le label de ${project} est retiré`,
    then: () => 'Le certificat n’a plus cours et sa page de vérification le dit.',
    button,
  },
  labelExpired: {
    subject: () => 'Label expiré',
    first: ({ project }) => `Le label de ${project} a expiré`,
    then: ({ call }) => `Il valait pour l’appel ${call} et n’a pas mené à un financement.`,
    button,
  },
});
