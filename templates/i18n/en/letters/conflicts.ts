import type { conflictNews as frenchNews } from '../../fr/letters/conflicts.js';
import { exclusionNews } from './exclusions.js';

/** A cluster that stands aside as a whole, and what the holder asked to leave out (R63). */
export const conflictNews: typeof frenchNews = {
  ...exclusionNews,
  setAside: {
    subject: ({ own }) => `${own}, a partner of the project`,
    first: ({ own, project }) => `${own} is a partner of ${project} and stands aside from the request`,
    then: ({ own }) =>
      `The file counts ${own} among its partners, with a budget of its own. The lead and the opinions are therefore for the other clusters; its own opinion is neither asked nor counted. Were only its member companies partners, it would review the file as usual.`,
    button: 'Open the file',
  },
};
