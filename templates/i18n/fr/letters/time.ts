import { messages } from '../../letter-facts.js';
import { of, The } from './poles.js';

const button = 'Ouvrir le dossier';

/** News of time itself: a lead that is late, a calendar that is compressed, a call that moves (R42, R51, R52). */
export const timeNews = messages({
  leadClaimPossible: {
    subject: ({ pole }) => `${The(pole)} silencieux, reprise possible`,
    first: ({ pole, project }) => `${The(pole)}, référent, n’a pas rendu son avis sur ${project}`,
    then: () =>
      'Un autre pôle peut désormais reprendre le dossier, une fois. Sans avis ni reprise, la demande sera caduque à la clôture de l’appel.',
    button,
  },
  calendarShort: {
    subject: () => 'Calendrier resserré',
    first: ({ project }) => `Le calendrier de ${project} est resserré`,
    then: () =>
      'Le dossier est arrivé après la date de réception des pôles. La présidence du référent a raccourci tous les délais ; les nouvelles échéances sont sur Colabel.',
    button,
  },
  callMoved: {
    subject: () => 'Nouvelles dates de l’appel',
    first: ({ call }) => `Les dates de l’appel ${call} changent`,
    then: ({ project, was, due, detail }) =>
      `La clôture ${was === due ? `reste fixée au ${due}` : `passe du ${was} au ${due}`}. Toutes les échéances de ${project} sont recalculées. Décision du comité de pilotage : ${detail}.`,
    button,
  },
  callCancelled: {
    subject: () => 'Appel annulé',
    first: ({ call }) => `L’appel ${call} est annulé`,
    then: ({ project, detail }) =>
      `La procédure de ${project} s’arrête là ; un label déjà accordé n’a plus cours. Décision du comité de pilotage : ${detail}.`,
    button,
  },
  leadIsLate: {
    subject: ({ pole }) => `Avis ${of(pole)} en retard`,
    first: ({ pole, project }) => `L’avis ${of(pole)}, référent de ${project}, est en retard`,
    then: () =>
      'Sa présidence suppléante en est avertie, puis sa direction. Sans avis à la clôture de l’appel, la demande serait caduque.',
    button,
  },
});
