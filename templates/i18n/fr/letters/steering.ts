import { messages } from '../../letter-facts.js';
import { of, The, the } from './poles.js';

const button = 'Ouvrir le dossier';

/** A computed result sent to the steering committee, and what comes of it (R37). */
export const steeringNews = messages({
  sentToSteering: {
    subject: () => 'Résultat renvoyé au comité de pilotage',
    first: ({ project }) => `Le résultat de ${project} est renvoyé au comité de pilotage`,
    then: ({ lead, due }) =>
      `La présidence ${of(lead)} ne l’a pas certifié, et ne peut le renvoyer qu’une fois ; ses motifs sont sur la page du dossier. Le comité constate que le résultat tient, ou demande à un organe de délibérer de nouveau${due ? `, avant le ${due}` : ''}. Il ne peut pas remplacer ce résultat.`,
    button,
  },
  outcomeUpheld: {
    subject: () => 'Le résultat calculé tient',
    first: ({ project }) => `Le résultat calculé de ${project} tient`,
    then: ({ lead }) =>
      `Le comité de pilotage l’a constaté, ou n’a rien décidé à temps. La présidence suppléante ${of(lead)} peut le certifier.`,
    button,
  },
  deliberationOrdered: {
    subject: ({ pole }) => `Nouvelle délibération ${of(pole)}`,
    first: ({ pole, project }) => `${The(pole)} délibère de nouveau sur ${project}`,
    then: ({ due }) =>
      `Le comité de pilotage l’a demandé, une seule fois${due ? ` ; la délibération a lieu avant le ${due}` : ''}. Sans elle, l’avis déjà rendu compte. Le résultat est ensuite calculé de nouveau.`,
    button,
  },
  deliberationLapsed: {
    subject: ({ pole }) => `Pas de nouvelle délibération ${of(pole)}`,
    first: ({ pole, project }) => `${The(pole)} n’a pas délibéré de nouveau sur ${project}`,
    then: () => 'L’avis qu’il avait rendu compte, et le résultat est calculé avec lui.',
    button,
  },
});

export const steeringActs = messages({
  ruleOnResult: {
    subject: () => 'Résultat contesté, réponse du comité de pilotage attendue',
    first: ({ project }) => `Dites ce que devient le résultat de ${project}`,
    then: ({ lead }) =>
      `La présidence ${of(lead)} ne le certifie pas et dit pourquoi sur la page du dossier. Le comité de pilotage constate que le résultat tient, ou demande à un organe de délibérer de nouveau. Sans réponse à cette date, le résultat tient.`,
    button: 'Ouvrir le dossier',
  },
  certifyUpheld: {
    subject: () => 'Résultat à certifier à la place de la présidence',
    first: ({ project }) => `Certifiez le résultat de ${project}`,
    then: () =>
      'La présidence l’avait renvoyé au comité de pilotage, et il tient : vous pouvez certifier à sa place. L’appel se clôt à cette date : la demande serait alors caduque.',
    button: 'Certifier le résultat',
  },
  deliberateAgain: {
    subject: ({ own }) => `Nouvelle délibération ${of(own)} à tenir`,
    first: ({ own, project }) => `Délibérez de nouveau sur ${project} pour ${the(own)}`,
    then: ({ own }) =>
      `Le comité de pilotage demande à l’organe ${of(own)} un nouveau vote, une seule fois. Sans avis validé à cette date, l’avis déjà rendu compte.`,
    button: 'Ouvrir le dossier',
  },
});
