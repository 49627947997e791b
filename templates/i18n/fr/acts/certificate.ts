import { actSet } from '../../act-facts.js';
import { of, the } from '../letters/poles.js';

/** Acts that make a new version of a label's certificate (R67). */
export const certificateActs = actSet({
  rectify: {
    verb: () => 'Rectifier le certificat',
    task: () => 'Rectifier le certificat de',
    title: ({ project }) => `Rectifier le certificat ${of(project)}`,
    lede: ({ pole }) =>
      `Vous agissez pour ${the(pole)}, référent, sur une erreur matérielle : un nom, un chiffre ou une date. Ni le résultat ni la liste des pôles ne se rectifient.`,
    consequence: () =>
      'Une nouvelle version du certificat remplace la précédente, qui est révoquée et reste lisible. Tous ceux qui ont été avertis du label l’apprennent ; seuls qui porte le projet et les pôles lisent ce qui est rectifié et pourquoi.',
    done: ({ project }) => `Le certificat ${of(project)} est rectifié.`,
  },
});
