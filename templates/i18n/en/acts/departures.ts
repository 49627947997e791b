import type { departureActs as french } from '../../fr/acts/departures.js';

/** A pôle that leaves the charter, its successor, and a lead that is handed on (R64, R42). */
export const departureActs: typeof french = {
  recordDeparture: {
    verb: () => 'Record that a cluster has left',
    task: () => 'Record that a cluster has left',
    title: ({ project }) => `Record that a cluster has left ${project}`,
    lede: () =>
      'A cluster leaves the charter, merges, changes its name or loses the recognition of the State while this request runs, or once it is decided. You write down what the steering committee has found.',
    consequence: () =>
      'Its people lose access at once. If its review still runs it ends, and an open vote has no answer; an opinion given as an invited cluster stays valid under its name. If it is the lead, another takes that place. The successor that is named answers in its time; without it the place stays empty. Once the request is decided nothing that was said changes: the successor that is named answers at once for what is left.',
    done: () => 'The departure is recorded.',
  },
  acceptSuccession: {
    verb: () => 'Take the place that is offered',
    task: () => 'Say whether your cluster takes the place offered on',
    title: ({ project, pole }) => `Succeed, for ${pole}, on ${project}`,
    lede: ({ pole }) =>
      `You consent, for ${pole || 'your cluster'}, to take the place of a cluster that has no part in the request any more.`,
    consequence: () =>
      'Your cluster judges by its own decision body what is not judged yet, lifts the reservations left and receives the letters. If it reviews the request already, its review goes on and nothing else changes.',
    done: () => 'The place is taken.',
  },
  declineSuccession: {
    verb: () => 'Leave the place empty',
    task: () => 'Leave empty the place offered on',
    title: ({ project, pole }) => `Do not succeed, for ${pole}, on ${project}`,
    lede: ({ pole }) => `You say, for ${pole || 'your cluster'}, that it does not take this place.`,
    consequence: () =>
      'The place stays empty: the request goes on with the clusters that are left, and a lead is named if there is none.',
    done: () => 'The place stays empty.',
  },
  reassignLead: {
    verb: () => 'Hand the request to another lead',
    task: () => 'Hand to another lead',
    title: ({ project }) => `Hand ${project} to another lead`,
    lede: () =>
      'The steering committee hands the request to another cluster that reviews it. You say its decision and its reasons.',
    consequence: () =>
      'The new lead judges by its own decision body; a favourable opinion it has given holds as its own. The former lead stays invited, with the favourable opinion it has given. A result already computed is computed anew.',
    done: () => 'The request is handed to another lead.',
  },
};
