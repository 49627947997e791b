import { messages } from '../../letter-facts.js';
import { of } from './poles.js';

/** Acts asked about the suspensive reservations of a label (R38). */
export const reservationActs = messages({
  answerReservationsSoon: {
    subject: () => 'Rappel, réponse aux réserves attendue',
    first: ({ project }) => `Répondez aux réserves sur ${project}`,
    then: () =>
      'Une réserve suspensive attend encore votre réponse. Sans réponse à cette date, la demande est caduque.',
    button: 'Répondre aux réserves',
  },
  judgeAnswer: {
    subject: ({ own }) => `Réponse reçue, réserve ${of(own)} à lever ou à maintenir`,
    first: ({ own, project }) => `Levez ou maintenez la réserve ${of(own)} sur ${project}`,
    then: () =>
      'Qui porte le projet a répondu. Votre pôle seul peut lever sa réserve ; si elle est maintenue, le label est refusé.',
    button: 'Lire la réponse',
  },
  settleReservations: {
    subject: () => 'Échéance passée, réserves à lever ou à maintenir',
    first: ({ project }) => `Levez ou maintenez vos réserves sur ${project}`,
    then: () =>
      'Une réserve à laquelle il a été répondu n’est ni levée ni maintenue. L’appel se clôt à cette date : la demande serait alors caduque.',
    button: 'Ouvrir le dossier',
  },
});
