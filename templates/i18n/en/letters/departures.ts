import type {
  departureDetails as frenchDetails,
  departureLetters as frenchLetters,
  departureNews as frenchNews,
} from '../../fr/letters/departures.js';

const button = 'Open the file';
const by = (due: string) => (due ? ` by ${due}` : '');
const why = (detail: string) => (detail ? `${detail} ` : '');
const place = (named: string, due: string) =>
  named
    ? `${named} says whether it takes its place${by(due)}.`
    : 'Nobody takes its place, or it leaves none.';

/** A pôle that leaves the charter while a request runs, and who takes its place (R64). */
export const departureLetters: typeof frenchLetters = {
  keepLabel: {
    subject: ({ project }) => `Label of ${project} without a cluster`,
    first: ({ project }) => `Keep the certificate of ${project}, for which no cluster answers any more`,
    then: ({ pole }) =>
      `The departure of ${pole} is recorded, and nobody has taken its place. The label stays valid under the names it bears: you transmit it to the funder, and put right what is wrongly written on it. Nobody judges in the place of a cluster that has left.`,
    button: 'Open the file',
  },
  consentToSucceed: {
    subject: ({ pole, project }) => `Succession to ${pole} on ${project}`,
    first: ({ own, pole, project }) => `Say whether ${own} takes the place of ${pole} on ${project}`,
    then: ({ pole, detail, due }) =>
      `${pole} has no part in the request any more.${detail ? ` ${detail}` : ''} With your consent your cluster takes its place: its own decision body judges what is not judged yet, and it lifts the reservations left. Without an answer ${due ? 'by this date' : 'in time'} the place stays empty.`,
    button: 'Answer',
  },
  consentToSucceedSoon: {
    subject: ({ project }) => `Succession to accept or not on ${project}`,
    first: ({ own, project }) => `Say whether ${own} takes the place it is offered on ${project}`,
    then: () =>
      'A cluster has no part in the request any more, and its place is offered to yours. Without an answer by this date the place stays empty.',
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
    subject: ({ pole, project }) => `${pole} has no part in ${project} any more`,
    first: ({ pole, project }) => `${pole} has no part in ${project} any more`,
    then: ({ detail, named, due }) =>
      `${why(detail)}${place(named, due)} What it had not judged yet it judges no more; an opinion it had given stays valid under its name.`,
    button,
  },
  leadLeft: {
    subject: ({ project }) => `${project} has no lead any more`,
    first: ({ pole, project }) => `${pole}, the lead of ${project}, has no part in it any more`,
    then: ({ detail, named, due }) =>
      `${why(detail)}${
        named
          ? `${named} says whether it leads in its place${by(due)}; nobody else is named meanwhile.`
          : 'Another lead is named.'
      } What the invited clusters have said stays.`,
    button,
  },
  strangerLeft: {
    subject: ({ pole, project }) => `${pole} has no part in ${project} any more`,
    first: ({ pole, project }) => `${pole} has no part in ${project} any more`,
    then: ({ detail }) =>
      `${why(detail)}It neither led it nor had an opinion to give: nothing changes, and nobody has a place to take.`,
    button,
  },
  decidedLeft: {
    subject: ({ pole, project }) => `${pole} has no part in ${project} any more`,
    first: ({ pole, project }) => `${pole} has no part in ${project} any more`,
    then: ({ detail, named }) =>
      `${why(detail)}${named ? `${named} answers for what it leaves.` : 'Nobody takes its place.'} What is decided stays, under the names of the clusters that have said it.`,
    button,
  },
  bearerLeft: {
    subject: ({ project }) => `A cluster of the label of ${project} is there no more`,
    first: ({ pole, project }) => `${pole} no longer answers for the label of ${project}`,
    then: ({ detail, named }) =>
      `${why(detail)}${
        named
          ? `${named} answers for it in its place, and the certificate says so.`
          : 'Nobody answers for it in its place.'
      } The label stays valid under the name it had. What that cluster had begun of itself, a withdrawal or a suspension, passes on or ends with it.`,
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
