import { messages } from '../../letter-facts.js';
import { of } from './poles.js';

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
      `Le porteur déclare un changement du projet. L’organe de décision ${of(own)}, où vous siégez, a accordé ce label et dit s’il le garde, pour son pôle seul. Si vous n’avez pas encore déclaré vos liens, faites-le d’abord. Sans majorité ou sans quorum, le label de votre pôle prend fin.`,
    button: vote,
  },
  voteOnChangeAgain: {
    subject: () => 'Changement d’un projet labellisé : second vote ouvert',
    first: ({ project }) => `Dites si votre pôle garde son label à ${project}`,
    then: ({ own }) =>
      `Le quorum a manqué la première fois ; l’organe de décision ${of(own)} est consulté de nouveau, une seule fois, et les votes déposés sont à refaire. Sans quorum, le label de votre pôle prend fin.`,
    button: vote,
  },
  voteOnChangeSoon: {
    subject: () => 'Rappel, votre vote sur un changement est attendu',
    first: ({ project }) => `Dites si votre pôle garde son label à ${project}`,
    then: ({ own }) =>
      `L’organe de décision ${of(own)} vote et votre voix manque encore. Sans quorum, le label de votre pôle prend fin.`,
    button: vote,
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
    then: () => 'Le label a pris fin entre-temps. Rien n’est plus attendu de votre organe.',
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
