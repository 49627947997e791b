import { messages, sentences } from '../../letter-facts.js';
import { of, The } from './poles.js';

const button = 'Ouvrir le dossier';
const vote = 'Voter';

/** R45: the organ of a late pôle is asked whether it adds its label. */
export const coLabelLetters = messages({
  answerCoLabel: {
    subject: () => 'Label à ajouter : votre vote est attendu',
    first: ({ project }) => `Votez sur le label de ${project}`,
    then: ({ own }) =>
      `Le label est accordé par d’autres pôles ; l’organe ${of(own)} n’avait pas répondu à temps, et peut encore ajouter le sien avant la clôture de l’appel. Qui n’a pas déclaré ses liens le fait d’abord. Sans le quorum, rien n’est ajouté.`,
    button: vote,
  },
  answerCoLabelAgain: {
    subject: () => 'Label à ajouter : second vote ouvert',
    first: ({ project }) => `Votez sur le label de ${project}`,
    then: ({ own }) =>
      `Le quorum a manqué la première fois ; l’organe ${of(own)} est consulté de nouveau, une seule fois, et les votes déposés sont à refaire. Sans le quorum, rien n’est ajouté.`,
    button: vote,
  },
  answerCoLabelSoon: {
    subject: () => 'Rappel, votre vote sur un label à ajouter est attendu',
    first: ({ project }) => `Votez sur le label de ${project}`,
    then: ({ own }) =>
      `L’organe ${of(own)} dit s’il ajoute son label, et votre voix manque encore. Sans le quorum, rien n’est ajouté.`,
    button: vote,
  },
});

export const coLabelNews = messages({
  coLabelPut: {
    subject: ({ own }) => `Label à ajouter : l’organe ${of(own)} vote`,
    first: ({ project }) => `Le vote sur l’ajout d’un label à ${project} est ouvert`,
    then: ({ due }) =>
      `Les membres qui peuvent y prendre part en sont avertis.${due ? ` Il se ferme le ${due}, ou dès que tous ont voté.` : ''}`,
    button,
  },
  coLabelVoteOff: {
    subject: () => 'Label à ajouter : le vote est sans objet',
    first: ({ project }) => `Le vote sur l’ajout d’un label à ${project} s’arrête`,
    then: () => 'Le certificat ne peut plus être complété. Rien n’est plus attendu de votre organe.',
    button,
  },
  coLabelDenied: {
    subject: () => 'Aucun label ajouté',
    first: ({ own, project }) => `${The(own)} n’ajoute pas son label à ${project}`,
    then: () =>
      'Votre organe ne l’a pas décidé, ou n’a pas réuni son quorum. Le certificat reste ce qu’il est ; rien n’en est dit aux autres pôles.',
    button,
  },
  coLabelAdded: {
    subject: ({ pole }) => `Label ${of(pole)} ajouté`,
    first: ({ pole, project }) => `${The(pole)} ajoute son label à ${project}`,
    then: () =>
      'Le certificat a une nouvelle version, datée de ce jour : la précédente est révoquée. La décision des autres pôles reste la même.',
    button,
  },
});

/** To whom holds the project. */
export const coLabelDecisions = messages({
  coLabelledToYou: {
    subject: ({ pole }) => `Label ${of(pole)} ajouté`,
    first: ({ pole, project }) => `${The(pole)} ajoute son label à ${project}`,
    then: () =>
      'Son organe s’est prononcé après la décision, et avant la clôture de l’appel. Votre certificat a une nouvelle version, datée de ce jour ; la précédente est révoquée.',
    button,
  },
});

export const coLabelAfterwards = sentences({
  coLabelledToYou: () =>
    'Ne produisez plus que la nouvelle version. Tous ceux qui avaient été avertis du label le sont aussi.',
});
