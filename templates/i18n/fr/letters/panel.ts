import { messages } from '../../letter-facts.js';
import { of, The } from './poles.js';

const button = 'Ouvrir le dossier';

/** An outside panel, where every pôle stands aside (R63h). */
export const panelLetters = messages({
  namePanel: {
    subject: () => 'Collège extérieur à désigner',
    first: ({ project }) => `Désignez un collège extérieur pour ${project}`,
    then: ({ detail }) =>
      detail
        ? `${detail} Les avis déjà rendus par les experts qui y restent sont gardés. Sans un collège de trois experts au moins, la demande devient caduque à la clôture de l’appel.`
        : 'Tous les pôles se sont déportés de cette demande. Le comité de pilotage désigne au moins trois experts extérieurs et le pôle qui signera leur avis. Sans eux, la demande devient caduque à la clôture de l’appel.',
    button: 'Désigner le collège',
  },
  judgeOnPanel: {
    subject: () => 'Collège extérieur : vos liens à déclarer, puis votre avis',
    first: ({ project }) => `Déclarez vos liens, puis rendez votre avis sur ${project}`,
    then: ({ pole }) =>
      `Tous les pôles se sont déportés de cette demande : le comité de pilotage vous désigne au collège extérieur qui la juge. Le dossier s’ouvre à vous une fois vos liens déclarés. L’avis du collège sera signé au nom ${of(pole)}, sans vos noms.`,
    button: 'Déclarer mes liens',
  },
});

export const panelNews = messages({
  panelAwaited: {
    subject: () => 'Un collège extérieur jugera votre demande',
    first: ({ project }) => `Tous les pôles se sont déportés de ${project}`,
    then: ({ due }) =>
      `Le comité de pilotage désigne des experts extérieurs${due ? ` avant le ${due}` : ''}. Vous n’avez rien à faire.`,
    button,
  },
  panelNamed: {
    subject: () => 'Collège extérieur désigné',
    first: ({ project }) => `Un collège extérieur juge ${project}`,
    then: ({ pole, due }) =>
      `Ses experts rendent leur avis${due ? ` avant le ${due}` : ''}. ${The(pole)} le signera, sans avoir voté, et dira que tous les pôles se sont déportés.`,
    button,
  },
  signerNamed: {
    subject: () => 'Un autre pôle signera l’avis du collège extérieur',
    first: ({ project, pole }) => `${The(pole)} signera l’avis du collège extérieur sur ${project}`,
    then: ({ pole, due }) =>
      `Personne ne pouvait le signer dans le pôle désigné d’abord. La présidence ${of(pole)} le signe${due ? ` avant le ${due}` : ''}, sans pouvoir le changer.`,
    button,
  },
});
