import { messages } from '../../letter-facts.js';
import { of, The, the, to } from './poles.js';

const button = 'Ouvrir le dossier';
const until = (due: string) => (due ? ` avant le ${due}` : '');
const event = (detail: string) => (detail ? ` ${detail}` : '');

/** A pôle that leaves the charter while a request runs, and who takes its place (R64). */
export const departureLetters = messages({
  consentToSucceed: {
    subject: ({ pole, project }) => `Succession ${of(pole)} sur ${project}`,
    first: ({ own, pole, project }) => `Dites si ${the(own)} prend la place ${of(pole)} sur ${project}`,
    then: ({ pole, detail }) =>
      `${The(pole)} n’est plus de la charte.${event(detail)} Avec votre accord, votre pôle prend sa place : il juge par son propre organe ce qui n’est pas encore jugé, et lève les réserves restées. Sans réponse à cette date, la place reste vide.`,
    button: 'Répondre',
  },
  consentToSucceedSoon: {
    subject: ({ project }) => `Succession à accepter ou non sur ${project}`,
    first: ({ own, project }) => `Dites si ${the(own)} prend la place qui lui est proposée sur ${project}`,
    then: () =>
      'Un pôle a quitté la charte, et votre pôle doit lui succéder. Sans réponse à cette date, la place reste vide.',
    button: 'Répondre',
  },
});

export const departureNews = messages({
  successionAsked: {
    subject: ({ pole, project }) => `Succession ${of(pole)} sur ${project}`,
    first: ({ own, pole, project }) =>
      `Il est demandé ${to(own)} de prendre la place ${of(pole)} sur ${project}`,
    then: ({ due }) => `La présidence de votre pôle répond${until(due)}. Sans réponse, la place reste vide.`,
    button,
  },
  poleLeft: {
    subject: ({ pole }) => `${The(pole)} a quitté la charte`,
    first: ({ pole, project }) => `${The(pole)} ne prend plus part à ${project}`,
    then: ({ detail, named, due }) =>
      `${detail ? `${detail} ` : ''}${
        named
          ? `${The(named)} dit s’il prend sa place${until(due)}.`
          : 'Personne ne prend sa place : son instruction s’arrête, et ce que les autres pôles ont dit reste.'
      } Un avis qu’il avait rendu comme pôle invité reste valable sous son nom ; s’il était référent, un autre est désigné.`,
    button,
  },
  successionAccepted: {
    subject: ({ pole, named }) => `${The(pole)} succède ${to(named)}`,
    first: ({ pole, named, project }) => `${The(pole)} prend la place ${of(named)} sur ${project}`,
    then: ({ pole }) =>
      `Ce qui n’était pas encore jugé l’est par l’organe ${of(pole)}. Les avis rendus restent, chacun sous le nom du pôle qui l’a rendu.`,
    button,
  },
  successionEnded: {
    subject: ({ named }) => `Personne ne succède ${to(named)}`,
    first: ({ named, project }) => `La place ${of(named)} reste vide sur ${project}`,
    then: ({ pole, detail }) =>
      `${detail || `${The(pole)} ne l’a pas prise.`} La demande continue avec les pôles qui restent.`,
    button,
  },
  leadReassigned: {
    subject: ({ own }) => `${The(own)} n’est plus référent`,
    first: ({ pole, project }) => `Le comité de pilotage confie ${project} ${to(pole)}`,
    then: ({ pole }) =>
      `Votre pôle y reste invité. Un avis favorable déjà rendu reste le sien ; sinon, il s’exprimera après ${the(pole)}. Les motifs sont sur la page du dossier.`,
    button,
  },
});

/** Why a pôle has left, and why nobody takes its place: whole sentences. */
export const departureDetails = {
  left: 'Il a quitté la charte.',
  merged: 'Il a fusionné avec un autre pôle.',
  renamed: 'Il est devenu un autre pôle.',
  accreditationLost: 'L’État ne le reconnaît plus comme pôle.',
  successionDeclined: 'Le pôle proposé n’a pas accepté.',
  successionSilent: 'Le pôle proposé n’a pas répondu à temps, ou ne le peut plus.',
  successor: 'il a pris la place de l’ancien référent.',
  succession: 'accord du pôle successeur',
  successionReminder: 'rappel de la succession à accepter',
};
