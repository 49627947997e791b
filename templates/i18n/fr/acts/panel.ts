import { actSet } from '../../act-facts.js';
import { of } from '../letters/poles.js';

/** Acts where every pôle stands aside (R63h). */
export const panelActs = actSet({
  namePanel: {
    verb: () => 'Désigner le collège extérieur',
    task: () => 'Désigner le collège extérieur de',
    title: ({ project }) => `Désigner un collège extérieur pour ${project}`,
    lede: () =>
      'Tous les pôles se sont déportés. Le comité de pilotage désigne au moins trois experts extérieurs, et le pôle qui signera leur avis.',
    consequence: () =>
      'Chaque expert reçoit une lettre, déclare ses liens avant que le dossier s’ouvre à lui, puis rend son avis. La présidence du pôle désigné signe ce qui en résulte, sans pouvoir le changer.',
    done: ({ project }) => `Le collège extérieur ${of(project)} est désigné.`,
  },
  givePanelOpinion: {
    verb: () => 'Rendre mon avis',
    task: () => 'Rendre votre avis d’expert sur',
    title: ({ project }) => `Rendre votre avis sur ${project}`,
    lede: () => 'Vous êtes du collège extérieur : tous les pôles se sont déportés de cette demande.',
    consequence: () =>
      'Les avis du collège se comptent comme le vote d’un organe. Si le résultat suit votre avis, vos motifs y sont joints, sans votre nom. Cet acte ne se reprend pas.',
    done: () => 'Votre avis est rendu.',
  },
});
