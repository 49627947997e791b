import { actSet, type ActFacts } from '../../act-facts.js';
import { of } from '../letters/poles.js';

/** R63h: once the panel has judged, only the pôle that signs is still to be named. */
const judged = ({ state }: ActFacts) => state === 'jointDecision';

/** Acts where every pôle stands aside (R63h). */
export const panelActs = actSet({
  namePanel: {
    verb: (facts) => (judged(facts) ? 'Désigner qui signe' : 'Désigner le collège extérieur'),
    task: (facts) =>
      judged(facts) ? 'Désigner le pôle qui signe l’avis sur' : 'Désigner le collège extérieur de',
    title: (facts) =>
      judged(facts)
        ? `Désigner un autre pôle pour signer l’avis sur ${facts.project}`
        : `Désigner un collège extérieur pour ${facts.project}`,
    lede: (facts) =>
      judged(facts)
        ? 'Le collège a rendu son avis. Personne ne peut le signer dans le pôle désigné : le comité de pilotage en désigne un autre.'
        : 'Tous les pôles se sont déportés. Le comité de pilotage désigne au moins trois experts extérieurs, et le pôle qui signera leur avis.',
    consequence: (facts) =>
      judged(facts)
        ? 'La présidence de ce pôle reçoit une lettre et signe l’avis du collège, sans pouvoir le changer.'
        : 'Chaque expert reçoit une lettre, déclare ses liens avant que le dossier s’ouvre à lui, puis rend son avis. La présidence du pôle désigné signe ce qui en résulte, sans pouvoir le changer.',
    done: (facts) =>
      judged(facts)
        ? `Le pôle qui signera l’avis sur ${facts.project} est désigné.`
        : `Le collège extérieur ${of(facts.project)} est désigné.`,
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
