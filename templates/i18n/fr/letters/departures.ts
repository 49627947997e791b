import { messages } from '../../letter-facts.js';
import { of, The, the, to } from './poles.js';

const button = 'Ouvrir le dossier';
const until = (due: string) => (due ? ` avant le ${due}` : '');
const event = (detail: string) => (detail ? ` ${detail}` : '');
const why = (detail: string) => (detail ? `${detail} ` : '');
const place = (named: string, due: string) =>
  named
    ? `${The(named)} dit s’il prend sa place${until(due)}.`
    : 'Personne ne prend sa place, ou il n’en laisse pas.';

/** A pôle that leaves the charter while a request runs, and who takes its place (R64). */
export const departureLetters = messages({
  keepLabel: {
    subject: ({ project }) => `Label de ${project} sans pôle`,
    first: ({ project }) => `Gardez le certificat de ${project}, dont plus aucun pôle ne répond`,
    then: ({ pole }) =>
      `Le départ ${of(pole)} est enregistré, et personne n’a pris sa place. Le label reste valable sous les noms qu’il porte : vous le transmettez au financeur, et vous rectifiez ce qui y est mal écrit. Personne ne juge à la place d’un pôle parti.`,
    button: 'Ouvrir le dossier',
  },
  consentToSucceed: {
    subject: ({ pole, project }) => `Succession ${of(pole)} sur ${project}`,
    first: ({ own, pole, project }) => `Dites si ${the(own)} prend la place ${of(pole)} sur ${project}`,
    then: ({ pole, detail, due }) =>
      `${The(pole)} ne prend plus part à la demande.${event(detail)} Avec votre accord, votre pôle prend sa place : il juge par son propre organe ce qui n’est pas encore jugé, et lève les réserves restées. Sans réponse ${due ? 'à cette date' : 'dans le délai'}, la place reste vide.`,
    button: 'Répondre',
  },
  consentToSucceedSoon: {
    subject: ({ project }) => `Succession à accepter ou non sur ${project}`,
    first: ({ own, project }) => `Dites si ${the(own)} prend la place qui lui est proposée sur ${project}`,
    then: () =>
      'Un pôle ne prend plus part à la demande, et sa place vous est proposée. Sans réponse à cette date, la place reste vide.',
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
    subject: ({ pole, project }) => `${The(pole)} ne prend plus part à ${project}`,
    first: ({ pole, project }) => `${The(pole)} ne prend plus part à ${project}`,
    then: ({ detail, named, due }) =>
      `${why(detail)}${place(named, due)} Ce qu’il n’avait pas encore jugé, il ne le juge plus ; un avis qu’il avait rendu reste valable sous son nom.`,
    button,
  },
  leadLeft: {
    subject: ({ project }) => `${project} n’a plus de référent`,
    first: ({ pole, project }) => `${The(pole)}, référent de ${project}, n’y prend plus part`,
    then: ({ detail, named, due }) =>
      `${why(detail)}${
        named
          ? `${The(named)} dit s’il devient référent à sa place${until(due)} ; personne d’autre n’est désigné d’ici là.`
          : 'Un autre référent est désigné.'
      } Ce que les pôles invités ont dit reste.`,
    button,
  },
  strangerLeft: {
    subject: ({ pole, project }) => `${The(pole)} ne prend plus part à ${project}`,
    first: ({ pole, project }) => `${The(pole)} ne prend plus part à ${project}`,
    then: ({ detail }) =>
      `${why(detail)}Il n’y avait ni conduite ni avis à donner : rien n’y change, et personne n’a de place à y prendre.`,
    button,
  },
  decidedLeft: {
    subject: ({ pole, project }) => `${The(pole)} ne prend plus part à ${project}`,
    first: ({ pole, project }) => `${The(pole)} ne prend plus part à ${project}`,
    then: ({ detail, named }) =>
      `${why(detail)}${named ? `${The(named)} répond de ce qu’il laisse.` : 'Personne ne prend sa place.'} Ce qui est décidé le reste, sous le nom des pôles qui l’ont dit.`,
    button,
  },
  bearerLeft: {
    subject: ({ project }) => `Un pôle du label de ${project} n’est plus là`,
    first: ({ pole, project }) => `${The(pole)} ne répond plus du label de ${project}`,
    then: ({ detail, named }) =>
      `${why(detail)}${
        named
          ? `${The(named)} en répond à sa place, et le certificat le dit.`
          : 'Personne n’en répond à sa place.'
      } Le label reste valable sous le nom qu’il avait. Ce que ce pôle avait engagé de lui-même, retrait ou suspension, passe ou prend fin avec lui.`,
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
