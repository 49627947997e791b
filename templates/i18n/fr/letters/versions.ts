import { messages } from '../../letter-facts.js';
import { of, The, the } from './poles.js';

const button = 'Ouvrir le dossier';

/** A version handed in while the request is undecided (R60, R62): what it changes is read on the page. */
export const versionLetters = messages({
  confirmVersion: {
    subject: () => 'Nouvelle version à confirmer',
    first: ({ project }) => `Dites si vous confirmez la nouvelle version de ${project}`,
    then: () =>
      'Qui porte le projet a remis une version qui change ses partenaires. Tant qu’elle n’est pas confirmée, la version précédente reste celle que jugent les pôles, et le résultat ne peut pas être certifié.',
    button: 'Lire la version',
  },
  judgeAgain: {
    subject: ({ own }) => `Avis ${of(own)} à rendre sur la nouvelle version`,
    first: ({ own, project }) => `Préparez l’avis ${of(own)} sur la nouvelle version de ${project}`,
    then: () =>
      'Elle change ce qui a été jugé : les avis rendus et les votes en cours sont repris. Les lectures des experts restent, comme faites sur la version précédente.',
    button: 'Conduire l’instruction',
  },
  judgePanelAgain: {
    subject: () => 'Collège extérieur : votre avis sur la nouvelle version',
    first: ({ project }) => `Rendez votre avis sur la nouvelle version de ${project}`,
    then: () => 'Elle change ce qui a été jugé : les avis déjà rendus par le collège ne comptent plus.',
    button: 'Lire la version',
  },
});

export const versionNews = messages({
  versionReceipt: {
    subject: () => 'Nouvelle version reçue',
    first: ({ project }) => `Votre nouvelle version de ${project} est reçue`,
    then: ({ lead }) =>
      `Elle change les partenaires du projet : ${the(lead)} la confirme, ou vous dit pourquoi non. En attendant, les pôles jugent la version précédente.`,
    button,
  },
  versionAwaiting: {
    subject: () => 'Nouvelle version remise, à confirmer par le référent',
    first: ({ project }) => `Une nouvelle version de ${project} attend sa confirmation`,
    then: ({ lead }) =>
      `Elle change les partenaires du projet. ${The(lead)} la confirme ou non ; la version précédente reste en vigueur d’ici là. Vous n’avez rien à faire.`,
    button,
  },
  versionInForce: {
    subject: () => 'Nouvelle version en vigueur',
    first: ({ project }) => `Une nouvelle version de ${project} est en vigueur`,
    then: () => 'Le changement est mineur : les avis rendus et les votes en cours restent.',
    button,
  },
  versionReopens: {
    subject: () => 'Nouvelle version, avis à reprendre',
    first: ({ project }) => `La nouvelle version de ${project} change ce qui a été jugé`,
    then: ({ lead }) =>
      `Les avis rendus et les votes en cours sont repris sur elle, celui du référent (${lead}) d’abord. Les lectures des experts restent, comme faites sur la version précédente.`,
    button,
  },
  partnerJoined: {
    subject: () => 'Un partenaire a rejoint le projet',
    first: ({ project }) => `Un partenaire a rejoint ${project}`,
    then: () =>
      'Vous avez déclaré vos liens avec les partenaires d’avant. Si vous en avez un avec celui-ci, déclarez-le ; sinon, vous pouvez dire de nouveau que vous n’en avez aucun.',
    button,
  },
});

/** With its reasons, as the letters of a decision are. */
export const versionDecisions = messages({
  versionRefusedToYou: {
    subject: () => 'Nouvelle version non confirmée',
    first: ({ pole, project }) => `${The(pole)} ne confirme pas votre nouvelle version de ${project}`,
    then: () =>
      'La version précédente reste celle que jugent les pôles. Vous pouvez remettre une autre version, ou retirer votre demande.',
    button,
  },
});

export const versionRefusedNews = messages({
  versionRefused: {
    subject: () => 'Nouvelle version non confirmée',
    first: ({ project }) => `La nouvelle version de ${project} n’est pas confirmée`,
    then: () => 'La version précédente reste en vigueur, et les avis rendus aussi. Vous n’avez rien à faire.',
    button,
  },
});
