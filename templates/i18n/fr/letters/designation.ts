import { messages } from '../../letter-facts.js';
import { of } from './poles.js';

const button = 'Ouvrir le dossier';

/** An organ that recusals have left too few voters, completed for one request (R31). */
export const designationActs = messages({
  voteAsDesignated: {
    subject: ({ own }) => `Désigné pour voter dans l’organe ${of(own)}`,
    first: ({ project }) => `Déclarez vos liens, puis votez sur ${project}`,
    then: ({ own }) =>
      `Des déports ont laissé l’organe ${of(own)} sans assez de votants : vous êtes désigné pour y voter, sur cette demande seulement. Le dossier s’ouvre à vous une fois vos liens déclarés.`,
    button: 'Déclarer mes liens',
  },
});

export const designationNews = messages({
  voterDesignated: {
    subject: () => 'Votant désigné',
    first: ({ project }) => `Une personne de votre pôle est désignée pour voter sur ${project}`,
    then: () =>
      'Elle est priée de déclarer ses liens, puis vote comme un membre de l’organe, sur cette demande seulement.',
    button,
  },
});
