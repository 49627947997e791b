import type { Catalogue } from '../fr.js';
import type { Partly } from '../shape.js';
import { frame } from './letters/frame.js';
import { opinionLetters as letters, unsaid } from './letters/opinion.js';

const { list } = frame;
const before = (due: string) => (due ? ` by ${due}` : '');

const majority =
  'Double majority: each cluster weighs the same, and the favourable opinion has more votes and more clusters for than against.';
const once = 'the opinion is given when they are lifted';

/** What a request of the first step says otherwise (R51): the clusters give an opinion, and neither label nor certificate. */
export const opinion: Partly<Catalogue> = {
  actForms: {
    fields: { until: (rank) => `${rank}. To be lifted before the opinion is given, at the latest on` },
    hints: {
      until:
        'With a date the reservation suspends the opinion of the clusters; without one it is a recommendation.',
    },
    ballots: {
      unfavourableForPanel: 'A vote against. If the votes against prevail, the opinion is unfavourable.',
      complementForInvited:
        'A vote against. If it is the larger part of the votes against and they prevail, your cluster has no objection and is not named as favourable.',
    },
    opinions: {
      favourable: 'The decision names your cluster among those that are favourable.',
      noObjection: 'Your cluster is neither favourable nor opposed.',
    },
  },
  acts: {
    submit: {
      lede: () => 'You ask the clusters for their opinion on this project, the first step of this call.',
    },
    withdraw: {
      title: ({ project }) => `Withdraw the request for an opinion on ${project}`,
      done: ({ project }) => `The request for an opinion on ${project} is withdrawn.`,
    },
    declineReview: { consequence: ({ pole }) => `${pole} gives no opinion: ${unsaid}. It does not oppose.` },
    liftOpposition: { consequence: ({ pole }) => `${pole} will count as having no objection: ${unsaid}.` },
    maintainOpposition: {
      consequence: () =>
        'The dissent is recorded at the decision. It does not keep the other clusters from being favourable, unless the rules of the call say so.',
    },
    liftReservation: {
      consequence: () => 'When the last reservation is lifted the opinion is given and everyone is told.',
    },
  },
  dossier: {
    fields: { reason: (pole) => `${pole}: why ask for its opinion` },
    hints: {
      reason: (max) => `${max} characters at most. Leave empty if this opinion is not asked for.`,
      consent: 'Otherwise they hear of the opinion alone.',
    },
    coLabels: 'Other opinions asked for',
    coLabelsHint: 'One more opinion is asked for what the cluster brings, never for the number.',
    faults: { coLabelReason: 'Say why this opinion is asked for.' },
  },
  dossierPage: {
    label: 'Opinion',
    foresight: {
      results: {
        concerted: 'Concerted favourable opinion',
        leadAlone: 'Favourable opinion of the lead alone',
        withDissent: 'Favourable opinion with dissent',
      },
    },
    conditions: { sub: once },
    recommendations: { sub: 'no condition of the opinion' },
    sessions: {
      asked: {
        lead: (project) =>
          `Is your cluster, the lead, favourable to ${project}, with or without reservations, unfavourable, or does it postpone it?`,
        invited: (project) =>
          `Is your cluster, invited, favourable to ${project}, with or without reservations, without objection, or unfavourable?`,
      },
    },
  },
  journal: { conditionsOpened: () => `The opinion is favourable, with reservations; ${once}.` },
  letters,
  procedure: {
    outcomes: {
      concerted: (labelling) => `Favourable opinion given in concert by ${list(labelling)}.`,
      leadAlone: (labelling) =>
        `Favourable opinion of ${list(labelling)} alone, without objection from the other clusters.`,
      withDissent: (labelling, dissenting) =>
        `Favourable opinion of ${list(labelling)}. Dissent of ${list(dissenting)}, recorded.`,
      refused: () => 'Unfavourable opinion.',
    },
    outcomeRules: {
      leadAlone: 'The lead is favourable; the others are neither favourable nor opposed.',
      withDissent:
        'An opposition maintained is recorded; it does not keep the other clusters from being favourable.',
    },
    upheld: 'A cluster upheld a suspensive reservation: the opinion is not favourable.',
    models: {
      leadAfterOpinions: {
        outcomes: {
          leadAlone: (labelling, dissenting) =>
            `Favourable opinion of ${list(labelling)}, after the opinions of the other clusters.${dissenting.length > 0 ? ` Unfavourable opinion of ${list(dissenting)}, recorded.` : ''}`,
        },
      },
      singleCommittee: {
        outcomes: {
          concerted: (labelling) => `Favourable opinion of the single committee: ${list(labelling)}.`,
          leadAlone: (labelling) =>
            `Favourable opinion of the single committee, by the vote of ${list(labelling)}.`,
          withDissent: (labelling, dissenting) =>
            `Favourable opinion of the single committee: ${list(labelling)}. Vote against of ${list(dissenting)}, recorded.`,
        },
        outcomeRules: { concerted: majority, leadAlone: majority, withDissent: majority },
      },
      outsidePanel: {
        outcomes: {
          leadAlone: (labelling) =>
            `Favourable opinion signed by ${frame.list(labelling)}: that of an outside panel, every cluster having stood aside.`,
          refused: () => 'Unfavourable opinion: that of an outside panel, every cluster having stood aside.',
        },
      },
    },
    recommendations: {
      priority: 'support first',
      ifPossible: 'support if possible',
      notRetained: 'not to be supported',
    },
  },
  states: {
    coReview: {
      then: ({ awaited, left }) =>
        left === 1 && awaited
          ? `Without an answer by then, ${awaited} is deemed to have no objection: ${unsaid}.`
          : `Without an answer by then, a cluster is deemed to have no objection: ${unsaid}.`,
    },
    conditionsPending: {
      now: ({ project, due }) =>
        `The opinion of the clusters on ${project} is favourable, with reservations. It is given when they are lifted${before(due)}.`,
      nowHolder: ({ due }) =>
        `The opinion is favourable, with reservations: answer each of them${before(due)}.`,
      thenHolder: () =>
        'The opinion is given when all are lifted. Without an answer at the date of a reservation, the request lapses.',
    },
    withdrawn: {
      now: ({ project }) => `The request for an opinion on ${project} was withdrawn by its holder.`,
    },
    lapsed: { now: ({ project }) => `The request for an opinion on ${project} has lapsed.` },
    refused: {
      pole: 'Unfavourable opinion',
      holder: 'Unfavourable opinion',
      now: ({ project }) => `The opinion on ${project} is unfavourable.`,
      nowHolder: () => 'The opinion on your project is unfavourable.',
    },
  },
};
