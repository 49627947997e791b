import { actSet } from '../../act-facts.js';
import { of, the } from '../letters/poles.js';

/** Acts that make a new version of a label's certificate (R45, R67). */
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
  addCoLabel: {
    verb: ({ pole }) => `Ajouter le label ${of(pole)}`,
    task: ({ pole }) => `Ajouter le label ${of(pole)} à`,
    title: ({ project, pole }) => `Ajouter le label ${of(pole)} à ${project}`,
    lede: ({ pole }) =>
      `Vous agissez pour ${the(pole)}, qui n’avait pas répondu à temps. Seul son organe décide de son label.`,
    consequence: () =>
      'Si votre organe a déjà rendu un avis favorable tardif, le certificat a aussitôt une nouvelle version avec votre pôle, et tous ceux qui ont été avertis du label l’apprennent, référent compris. Sinon votre organe est consulté, et son vote favorable l’ajoute de lui-même ; personne d’un autre pôle n’apprend un vote contraire. Rien n’est ajouté après la clôture de l’appel.',
    done: ({ project }) =>
      `C’est fait : le certificat ${of(project)} est complété, ou votre organe est consulté ; la page dit lequel des deux.`,
  },
});
