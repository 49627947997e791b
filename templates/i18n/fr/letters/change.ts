import { messages } from '../../letter-facts.js';
import { of, the, The } from './poles.js';

const button = 'Ouvrir le dossier';
const vote = 'Voter';

/** R62: what is asked of a change that the holder of a label declares. */
export const changeAsked = messages({
  confirmChange: {
    subject: () => 'Changement d’un projet labellisé : confirmez',
    first: ({ project }) => `Confirmez le changement déclaré de ${project}`,
    then: () =>
      'Le porteur déclare un changement de partenaires, mineur et conforme à l’appel. Confirmé par votre pôle, il figure sur une nouvelle version du certificat. Sans réponse à cette date, le label est suspendu et chaque pôle du certificat est consulté.',
    button: 'Confirmer',
  },
  mendChange: {
    subject: () => 'Minimum de l’appel, composition à corriger',
    first: ({ project }) => `Corrigez la composition de ${project}`,
    then: () =>
      'Avec le changement que vous déclarez, le projet n’a plus le nombre d’entreprises ou de laboratoires que l’appel demande. Personne ne peut le confirmer, et le label est suspendu. Déclarez une autre version avant cette date ; ensuite, chaque pôle peut engager le retrait de son label.',
    button: 'Préparer une version',
  },
  voteOnChange: {
    subject: () => 'Changement d’un projet labellisé : votre vote est attendu',
    first: ({ project }) => `Dites si votre pôle garde son label à ${project}`,
    then: ({ own }) =>
      `Le porteur déclare un changement du projet. L’organe de décision ${of(own)}, où vous siégez, a accordé ce label et dit s’il le garde, pour son pôle seul. Si vous n’avez pas encore déclaré vos liens, faites-le d’abord. Sans majorité, le label de votre pôle prend fin ; sans quorum deux fois, le comité de pilotage répond à sa place.`,
    button: vote,
  },
  voteOnChangeAgain: {
    subject: () => 'Changement d’un projet labellisé : second vote ouvert',
    first: ({ project }) => `Dites si votre pôle garde son label à ${project}`,
    then: ({ own }) =>
      `Le quorum a manqué la première fois ; l’organe de décision ${of(own)} est consulté de nouveau, une seule fois, et les votes déposés sont à refaire. Sans quorum cette fois encore, le comité de pilotage répond à la place de votre pôle.`,
    button: vote,
  },
  voteOnChangeSoon: {
    subject: () => 'Rappel, votre vote sur un changement est attendu',
    first: ({ project }) => `Dites si votre pôle garde son label à ${project}`,
    then: ({ own }) =>
      `L’organe de décision ${of(own)} vote et votre voix manque encore. Sans quorum, votre pôle n’aura pas répondu lui-même.`,
    button: vote,
  },
  decideChange: {
    subject: () => 'Changement d’un projet labellisé : réponse du comité de pilotage attendue',
    first: ({ project, pole }) => `Dites si ${the(pole)} garde son label à ${project}`,
    then: ({ pole }) =>
      `L’organe ${of(pole)} n’a pas pu répondre au changement que déclare le porteur : le comité de pilotage répond à sa place, pour ce pôle seul. Le label reste suspendu d’ici là.`,
    button: 'Consigner la réponse',
  },
  decideChangeAgain: {
    subject: () => 'Rappel, réponse du comité de pilotage attendue sur un changement',
    first: ({ project }) =>
      `Répondez au changement de ${project} à la place des pôles qui n’ont pas pu le faire`,
    then: ({ named }) =>
      `Le comité de pilotage est appelé à répondre pour ${named}, séparément. Le label reste suspendu d’ici là.`,
    button: 'Consigner la réponse',
  },
  changeUnmended: {
    subject: () => 'Changement non corrigé : le retrait vous est ouvert',
    first: ({ project }) => `Décidez de la suite du label de ${project}`,
    then: () =>
      'Le porteur n’a pas corrigé la composition du projet, qui ne tient plus le minimum de l’appel. Le label reste suspendu. Votre pôle peut engager le retrait du sien, et d’aucun autre.',
    button,
  },
});

export const changeNews = messages({
  changeReceipt: {
    subject: () => 'Votre changement est déclaré',
    first: ({ project }) => `Le changement de ${project} attend le pôle référent`,
    then: ({ due }) =>
      `Il est mineur et tient les règles de l’appel : le pôle référent le confirme${due ? ` avant ${due}` : ''}. Sans réponse, le label est suspendu et chaque pôle est consulté.`,
    button,
  },
  changeAwaiting: {
    subject: () => 'Changement d’un projet labellisé',
    first: ({ project }) => `Les partenaires de ${project} changent`,
    then: () => 'Le pôle référent est appelé à confirmer ce changement. Vous serez averti de la suite.',
    button,
  },
  suspendedByChange: {
    subject: () => 'Votre label est suspendu',
    first: ({ project }) => `Cessez de produire le label de ${project} le temps de l’examen`,
    then: () =>
      'Le changement déclaré doit être jugé par les pôles du certificat, chacun pour son label. Tous ceux qui avaient été avertis du label le sont de la suspension. Vous serez averti de leur réponse.',
    button,
  },
  changeVoteOpen: {
    subject: ({ own }) => `Changement d’un projet labellisé : l’organe ${of(own)} vote`,
    first: ({ project }) => `Le vote sur le changement de ${project} est ouvert`,
    then: ({ due }) =>
      `Les membres qui peuvent y prendre part en sont avertis.${due ? ` Il se ferme le ${due}, ou dès que tous ont voté.` : ''}`,
    button,
  },
  changeVoteOff: {
    subject: () => 'Changement d’un projet labellisé : le vote est sans objet',
    first: ({ project }) => `Le vote sur le changement de ${project} s’arrête`,
    then: () =>
      'Le label de votre pôle, ou le label entier, a pris fin entre-temps. Rien n’est plus attendu de votre organe.',
    button,
  },
  changePassedOn: {
    subject: () => 'Changement d’un projet labellisé, confié au comité de pilotage',
    first: ({ project }) => `Le comité de pilotage dit si votre pôle garde son label à ${project}`,
    then: ({ pole }) =>
      `L’organe ${of(pole)} est trop réduit pour voter, n’a pas réuni son quorum deux fois, ou n’avait pas jugé ce projet lui-même.`,
    button,
  },
  labelKeptForYou: {
    subject: ({ pole }) => `${The(pole)} garde son label`,
    first: ({ project, pole }) =>
      `${The(pole)} garde son label à ${project}, par décision du comité de pilotage`,
    then: () => 'Le changement déclaré est pris quand chaque pôle du certificat a répondu.',
    button,
  },
  labelEndedForYou: {
    subject: ({ pole }) => `${The(pole)} ne garde pas son label`,
    first: ({ project, pole }) =>
      `${The(pole)} ne garde pas son label à ${project}, par décision du comité de pilotage`,
    then: () =>
      'Le pôle quitte le certificat quand chacun des autres a répondu au changement déclaré. Leurs labels n’en sont pas touchés.',
    button,
  },
  changeRefusedToYou: {
    subject: () => 'Votre changement n’est pas pris',
    first: ({ project }) => `Aucun pôle ne garde son label à ${project} avec le changement déclaré`,
    then: () =>
      'Le changement n’est pas pris et le label est retiré. Le dernier certificat reste lisible, avec la version qu’il labellisait ; il n’a plus cours. Ce que chaque pôle a répondu se lit sur Colabel.',
    button,
  },
  changeTaken: {
    subject: () => 'Nouvelle version d’un certificat',
    first: ({ project }) => `Le changement de ${project} est pris`,
    then: ({ named }) =>
      `Le label a cours sur une nouvelle version du certificat.${named ? ` Y figurent : ${named}.` : ''} La version précédente est révoquée ; sa page de vérification le dit.`,
    button,
  },
  changeUnmendedToYou: {
    subject: () => 'Votre projet ne tient toujours pas le minimum de l’appel',
    first: ({ project }) => `Le label de ${project} reste suspendu`,
    then: () =>
      'La date pour corriger sa composition est passée. Chaque pôle peut engager le retrait de son label. Vous pouvez encore déclarer une version qui tient le minimum de l’appel.',
    button,
  },
});
