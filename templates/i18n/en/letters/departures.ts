import type {
  departureDetails as frenchDetails,
  departureLetters as frenchLetters,
  departureNews as frenchNews,
} from '../../fr/letters/departures.js';

const button = 'Open the file';
const by = (due: string) => (due ? ` by ${due}` : '');

/** A pôle that leaves the charter while a request runs, and who takes its place (R64). */
export const departureLetters: typeof frenchLetters = {
  consentToSucceed: {
    subject: ({ pole, project }) => `Succession to ${pole} on ${project}`,
    first: ({ own, pole, project }) => `Say whether ${own} takes the place of ${pole} on ${project}`,
    then: ({ pole, detail }) =>
      `${pole} no longer belongs to the charter.${detail ? ` ${detail}` : ''} With your consent your cluster takes its place: its own decision body judges what is not judged yet, and it lifts the reservations left. Without an answer by this date the place stays empty.`,
    button: 'Answer',
  },
  consentToSucceedSoon: {
    subject: ({ project }) => `Succession to accept or not on ${project}`,
    first: ({ own, project }) => `Say whether ${own} takes the place it is offered on ${project}`,
    then: () =>
      'A cluster has left the charter, and yours is to succeed it. Without an answer by this date the place stays empty.',
    button: 'Answer',
  },
};

export const departureNews: typeof frenchNews = {
  successionAsked: {
    subject: ({ pole, project }) => `Succession to ${pole} on ${project}`,
    first: ({ own, pole, project }) => `${own} is asked to take the place of ${pole} on ${project}`,
    then: ({ due }) =>
      `The chair of your cluster answers${by(due)}. Without an answer the place stays empty.`,
    button,
  },
  poleLeft: {
    subject: ({ pole }) => `${pole} has left the charter`,
    first: ({ pole, project }) => `${pole} has no part in ${project} any more`,
    then: ({ detail, named, due }) =>
      `${detail ? `${detail} ` : ''}${
        named
          ? `${named} says whether it takes its place${by(due)}.`
          : 'Nobody takes its place: its review ends, and what the other clusters have said stays.'
      } An opinion it had given as an invited cluster stays valid under its name; if it was the lead, another is named.`,
    button,
  },
  successionAccepted: {
    subject: ({ pole, named }) => `${pole} succeeds ${named}`,
    first: ({ pole, named, project }) => `${pole} takes the place of ${named} on ${project}`,
    then: ({ pole }) =>
      `What was not judged yet is judged by the decision body of ${pole}. The opinions given stay, each under the name of the cluster that gave it.`,
    button,
  },
  successionEnded: {
    subject: ({ named }) => `Nobody succeeds ${named}`,
    first: ({ named, project }) => `The place of ${named} stays empty on ${project}`,
    then: ({ pole, detail }) =>
      `${detail || `${pole} has not taken it.`} The request goes on with the clusters that are left.`,
    button,
  },
  leadReassigned: {
    subject: ({ own }) => `${own} is no longer the lead`,
    first: ({ pole, project }) => `The steering committee hands ${project} to ${pole}`,
    then: ({ pole }) =>
      `Your cluster stays invited. A favourable opinion already given stays its own; otherwise it speaks after ${pole}. The reasons are on the page of the file.`,
    button,
  },
};

export const departureDetails: typeof frenchDetails = {
  left: 'It has left the charter.',
  merged: 'It has merged with another cluster.',
  renamed: 'It has become another cluster.',
  accreditationLost: 'The State no longer recognises it as a cluster.',
  successionDeclined: 'The cluster that was proposed has declined.',
  successionSilent: 'The cluster that was proposed has not answered in time, or no longer can.',
  successor: 'it has taken the place of the former lead.',
  succession: 'consent of the succeeding cluster',
  successionReminder: 'reminder of the succession to accept',
};
