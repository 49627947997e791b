import { messages } from '../../letter-facts.js';
import { of, The } from './poles.js';

const button = 'Ouvrir le dossier';
const vote = 'Voter';

/** A refusal that is looked at again, and what was found inadmissible and is checked again (R68). */
export const reexaminationLetters = messages({
  answerQuestion: {
    subject: () => 'Réexamen d’un refus : votre vote est attendu',
    first: ({ project }) => `Votez sur le réexamen de ${project}`,
    then: ({ own }) =>
      `Le porteur demande que le refus soit réexaminé, et l’organe ${of(own)} où vous siégez l’entend : personne qui ait voté sur cette demande n’y prend part. Déclarez d’abord vos liens : le dossier s’ouvre à vous ensuite. Sans le quorum, le refus tient.`,
    button: vote,
  },
  answerQuestionAgain: {
    subject: () => 'Réexamen d’un refus : second vote ouvert',
    first: ({ project }) => `Votez sur le réexamen de ${project}`,
    then: ({ own }) =>
      `Le quorum a manqué la première fois ; l’organe ${of(own)} où vous siégez est consulté de nouveau, une seule fois, et les votes déposés sont à refaire. Sans le quorum, le refus tient.`,
    button: vote,
  },
  answerQuestionSoon: {
    subject: () => 'Rappel, votre vote sur un réexamen est attendu',
    first: ({ project }) => `Votez sur le réexamen de ${project}`,
    then: ({ own }) =>
      `L’organe ${of(own)} où vous siégez entend ce recours et votre voix manque encore. Sans le quorum, le refus tient.`,
    button: vote,
  },
  decideReexamination: {
    subject: () => 'Réexamen d’un refus, décision du comité de pilotage attendue',
    first: ({ project }) => `Décidez du réexamen de ${project}`,
    then: () =>
      'Le porteur demande que le refus soit réexaminé, et aucun autre organe ne peut l’entendre. Ses motifs sont sur la page du dossier. Sans décision à cette date, le refus tient.',
    button,
  },
});

export const reexaminationNews = messages({
  reexaminationAskedYours: {
    subject: () => 'Votre demande de réexamen est transmise',
    first: ({ project }) => `Le refus de ${project} est réexaminé`,
    then: ({ detail, due }) =>
      `${detail} Personne qui ait voté sur votre demande n’y prend part. La réponse vient${due ? ` avant le ${due}` : ' dans son délai'} ; sans elle, le refus tient. L’appel garde son calendrier.`,
    button,
  },
  reexaminationAsked: {
    subject: () => 'Réexamen demandé',
    first: ({ project }) => `Le porteur de ${project} demande un réexamen du refus`,
    then: ({ detail, due }) =>
      `${detail} La réponse est attendue${due ? ` avant le ${due}` : ''} ; sans elle, le refus tient.`,
    button,
  },
  questionPut: {
    subject: ({ own }) => `Réexamen : un organe ${of(own)} vote`,
    first: ({ project }) => `Le vote sur le réexamen de ${project} est ouvert`,
    then: ({ due }) =>
      `Les membres qui peuvent y prendre part en sont avertis.${due ? ` Il se ferme le ${due}, ou dès que tous ont voté.` : ''}`,
    button,
  },
  answerQuestionOff: {
    subject: () => 'Réexamen d’un refus : le vote est sans objet',
    first: ({ project }) => `Le vote sur le réexamen de ${project} s’arrête`,
    then: () => 'La procédure est close. Rien n’est plus attendu de votre organe.',
    button,
  },
  questionOff: {
    subject: () => 'Réexamen : le vote est sans objet',
    first: ({ project }) => `Le vote sur le réexamen de ${project} s’arrête`,
    then: () =>
      'La procédure est close. Les membres de l’organe à qui un vote était demandé en sont avertis.',
    button,
  },
  reexaminationPassedOn: {
    subject: () => 'Réexamen confié au comité de pilotage',
    first: ({ project }) => `Le réexamen de ${project} revient au comité de pilotage`,
    then: ({ pole }) =>
      `Trop peu de membres de l’organe ${of(pole)} peuvent y prendre part. Le comité de pilotage décide à sa place.`,
    button,
  },
  reexaminationFinal: {
    subject: () => 'Réexamen : le refus est définitif',
    first: ({ project }) => `Le refus de ${project} est définitif`,
    then: ({ detail }) => `${detail} La procédure est close.`,
    button,
  },
  reopened: {
    subject: () => 'Recevabilité vérifiée de nouveau',
    first: ({ project }) => `La recevabilité de ${project} est vérifiée de nouveau`,
    then: ({ lead }) => `${The(lead)} revient sur l’irrecevabilité ; l’instruction reprend.`,
    button,
  },
});

/** To whom holds the project, with reasons. */
export const reexaminationDecisions = messages({
  reexaminationFinalToYou: {
    subject: () => 'Réexamen : le refus est définitif',
    first: ({ project }) => `Après réexamen, la demande ${project} reste refusée`,
    then: ({ detail }) => `${detail} Les motifs du refus restent ceux-ci.`,
    button,
  },
  reopenedToYou: {
    subject: () => 'Votre dossier est de nouveau examiné',
    first: ({ project }) => `La recevabilité de ${project} est vérifiée de nouveau`,
    then: ({ lead }) => `${The(lead)} revient sur l’irrecevabilité et vous dit pourquoi.`,
    button,
  },
});
