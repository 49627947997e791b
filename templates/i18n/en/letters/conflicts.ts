import type { conflictNews as frenchNews } from '../../fr/letters/conflicts.js';
import { exclusionNews } from './exclusions.js';

/** A cluster that stands aside as a whole, and what the holder asked to leave out (R63). */
export const conflictNews: typeof frenchNews = {
  ...exclusionNews,
  setAside: {
    subject: ({ own }) => `${own}, a partner of the project, stands aside`,
    first: ({ own, project }) => `${own} is a partner of ${project} and stands aside from the request`,
    then: ({ own }) =>
      `The file names ${own} among its partners, with a budget of its own. Other clusters lead and review the request without it: its opinion is neither asked for nor counted. If only its member companies were partners, it would review the file as usual. You have nothing to do.`,
    button: 'Open the file',
  },
};
