import { messages } from '../../letter-facts.js';
import { exclusionNews } from './exclusions.js';
import { The, the } from './poles.js';

const aside = messages({
  setAside: {
    subject: ({ own }) => `${The(own)}, partenaire du projet, se tient à l’écart`,
    first: ({ own, project }) =>
      `${The(own)} est partenaire de ${project} et se tient à l’écart de la demande`,
    then: ({ own }) =>
      `Le dossier compte ${the(own)} parmi ses partenaires, avec un budget propre. D’autres pôles conduisent et instruisent la demande sans lui : son avis n’est ni demandé ni compté. Si seules ses entreprises adhérentes étaient partenaires, il instruirait le dossier comme à l’ordinaire. Vous n’avez rien à faire.`,
    button: 'Ouvrir le dossier',
  },
});

/** A pôle that stands aside as a whole, and what the holder asked to leave out (R63). */
export const conflictNews = { ...aside, ...exclusionNews };
