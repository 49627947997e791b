import { messages } from '../../letter-facts.js';
import { of, The } from './poles.js';

const button = 'Ouvrir le dossier';
const where = (place: string) => (place ? ` Lieu : ${place}.` : '');
const joined = ' L’invitation jointe s’ouvre dans votre agenda.';

/** The sessions of an organ, to those called to them (§9.2). */
export const sessionCalls = messages({
  attendSession: {
    subject: ({ starts }) => `Convocation, séance du ${starts}`,
    first: ({ own, starts, project }) =>
      `Siégez à l’organe de décision ${of(own)} sur ${project}, le ${starts}`,
    then: ({ place }) =>
      `Déclarez vos liens d’intérêts avant la séance, si ce n’est fait : le dossier s’ouvre ensuite.${where(place)}${joined}`,
    button,
  },
  attendMovedSession: {
    subject: ({ starts }) => `Séance déplacée au ${starts}`,
    first: ({ own, starts, project }) =>
      `Siégez à l’organe de décision ${of(own)} sur ${project}, à la nouvelle date : le ${starts}`,
    then: ({ place }) => `Cette convocation remplace la précédente.${where(place)}${joined}`,
    button,
  },
});

export const minutesActs = messages({
  signMinutes: {
    subject: () => 'Procès-verbal à signer',
    first: ({ project }) => `Signez le procès-verbal de la séance sur ${project}`,
    then: ({ own }) =>
      `Le secrétariat ${of(own)} l’a rédigé. Sans réponse de votre part à cette date, votre silence l’approuve. Pour le corriger, rédigez-le à nouveau sur Colabel.`,
    button: 'Lire et signer',
  },
});

export const sessionNews = messages({
  sessionConvened: {
    subject: ({ starts }) => `Séance prévue le ${starts}`,
    first: ({ own, starts, project }) => `L’organe ${of(own)} est convoqué le ${starts} sur ${project}`,
    then: ({ place }) =>
      `Chaque membre appelé à voter reçoit sa convocation ; qui s’est déporté n’en reçoit pas.${where(place)}${joined}`,
    button,
  },
  sessionMoved: {
    subject: ({ starts }) => `Séance déplacée au ${starts}`,
    first: ({ own, starts, project }) =>
      `La séance de l’organe ${of(own)} sur ${project} est déplacée au ${starts}`,
    then: ({ place }) => `Chaque membre appelé à voter reçoit la nouvelle date.${where(place)}${joined}`,
    button,
  },
  sessionCancelled: {
    subject: ({ starts }) => `Séance du ${starts} annulée`,
    first: ({ own, starts, project }) =>
      `La séance de l’organe ${of(own)} sur ${project}, le ${starts}, n’aura pas lieu`,
    then: ({ own }) =>
      `${The(own)} l’a annulée, ou la demande n’en a plus besoin. L’annulation jointe la retire de votre agenda.`,
    button,
  },
});
