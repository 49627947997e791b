import { messages } from '../../letter-facts.js';
import { exclusionNews } from './exclusions.js';
import { The, the } from './poles.js';

const aside = messages({
  setAside: {
    subject: ({ own }) => `${The(own)} partenaire du projet`,
    first: ({ own, project }) =>
      `${The(own)} est partenaire de ${project} et se tient à l’écart de la demande`,
    then: ({ own }) =>
      `Le dossier compte ${the(own)} parmi ses partenaires, avec un budget propre. Le référent et les avis sont donc l’affaire des autres pôles ; son avis n’est ni demandé ni compté. Seules ses entreprises adhérentes seraient partenaires qu’il instruirait comme à l’ordinaire.`,
    button: 'Ouvrir le dossier',
  },
});

/** A pôle that stands aside as a whole, and what the holder asked to leave out (R63). */
export const conflictNews = { ...aside, ...exclusionNews };
