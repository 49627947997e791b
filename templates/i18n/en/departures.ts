import type { departureReasons as frenchReasons, departures as french } from '../fr/departures.js';

/** What the page says of who has left (R64). */
export const departures: typeof french = {
  left: (pole, on) => `${pole} has had no part in the request since ${on}.`,
  events: {
    left: 'It leaves the charter',
    merged: 'Merger',
    renamed: 'Change of name',
    accreditationLost: 'Loss of the recognition of the State',
  },
  awaiting: (successor, due) => `${successor} says whether it takes its place, by ${due}.`,
  awaitingStill: (successor) =>
    `${successor} says whether it takes its place; the time to say so does not run while the review is suspended.`,
  succeeded: (successor) => `Taken over by ${successor}.`,
  takenBy: (pole, successor) => `${pole} (taken over by ${successor})`,
  ended: 'Nobody has taken its place.',
  title: 'Clusters that have no part in it any more',
  keeper:
    'No cluster answers for this label any more: it stays valid under the names it bears, and the secretary of the cooperation keeps its certificate.',
  sub: 'An opinion given before stays valid under the name of its cluster.',
  handedOn: 'Lead handed to another cluster',
  handed: (former, pole, on) => `${former} is no longer the lead: ${pole} has been since ${on}.`,
  fields: {
    pole: 'Cluster that leaves',
    event: 'What has happened',
    successor: 'Cluster that is to take its place',
    nobody: 'None',
    newLead: 'New lead',
  },
  hints: {
    successor: 'It has a few working days to consent. Without its consent the place stays empty.',
  },
};

/** Why a departure, a consent or another lead is not taken now. */
export const departureReasons: typeof frenchReasons = {
  poleHasLeft: ({ pole }) => `The departure of ${pole} is recorded on this request already.`,
  successorNotMember: () =>
    'The successor is another cluster, a member of the charter today that has not left it.',
  noSuccessionAwaited: () => 'No place is offered to this cluster, or no longer is.',
  successionAwaited: () => 'The successor of the lead may still take its place: its answer is awaited first.',
  nobodyLeads: () => 'No cluster leads this request.',
  poleNotInvited: ({ pole }) => `${pole} does not review this request: only an invited cluster may lead it.`,
  leadHasRefused: () =>
    'The lead is unfavourable: only a cluster that takes the file over may then lead it, and the steering committee changes no result.',
};
