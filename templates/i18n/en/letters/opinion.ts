import { ordered } from '../../letter-facts.js';
import type { Catalogue } from '../../fr.js';
import type { Partly } from '../../shape.js';

const until = (due: string) => (due ? ` until ${due}` : '');
const recorded = (dissenting: string) => (dissenting ? ` Opposition recorded from: ${dissenting}.` : '');
const after = (detail: string) => (detail ? `${detail} ` : '');

export const unsaid = 'the decision will not name it among the favourable clusters';
const reserved = 'Favourable opinion with reservations';

/** What the letters of a request of the first step say otherwise (R51). */
export const opinionLetters: Partly<Catalogue['letters']> = {
  frame: {
    recommendations: 'Recommendations, no condition of the opinion',
    reservations: 'Reservations to be lifted before the opinion is given',
  },
  steps: { conditionsOpened: 'favourable opinion with reservations' },
  acts: {
    giveOpinion: {
      then: ({ pole, position, own }) =>
        `${pole}, the lead, has given its opinion: ${position}. Without a validated position by then, ${own} is deemed to have no objection: ${unsaid}.`,
    },
    judgeAnswer: {
      then: () =>
        'The holder has answered. Your cluster alone can lift its reservation; upholding it makes the opinion unfavourable.',
    },
  },
  news: {
    submittedWithYou: {
      then: ({ lead, call }) =>
        `The request for an opinion, the first step of the call ${call}, is with the clusters. First contact: ${lead}.`,
    },
    invited: {
      then: ({ own }) =>
        `Say on Colabel whether ${own} accepts, declines or stands aside. Without an answer by the end of the joint review, your cluster is deemed to have no objection: ${unsaid}.`,
    },
    granted: {
      subject: () => 'Favourable opinion',
      first: ({ project }) => `The opinion on ${project} is favourable`,
      then: ({ named, dissenting, detail, call, panel }) =>
        `${after(detail)}Favourable opinion ${panel ? 'signed by' : 'from'}: ${named}.${recorded(dissenting)} This is the first step of the call ${call}: no label is asked for yet, and none is given.`,
    },
    rulesReplaced: {
      first: ({ project }) =>
        `The steering committee has replaced the rules that the request for an opinion on ${project} follows`,
    },
    lapsed: { first: ({ project }) => `The request for an opinion on ${project} has lapsed` },
    withdrawn: { first: ({ project }) => `The request for an opinion on ${project} is withdrawn` },
    withdrawnYours: { first: ({ project }) => `Your request for an opinion on ${project} is withdrawn` },
    postponed: {
      subject: () => 'Request for an opinion postponed',
      first: ({ project }) => `The request for an opinion on ${project} is postponed`,
    },
    refused: {
      subject: () => 'Unfavourable opinion',
      first: ({ project }) => `The opinion on ${project} is unfavourable`,
    },
    labelledWithReservations: {
      subject: () => reserved,
      first: ({ project }) => `The opinion of the clusters on ${project} is favourable, with reservations`,
      then: ({ named }) =>
        `Reservations from: ${named}. The opinion will be given when each has been lifted by its author.`,
    },
    reservationLifted: { then: () => 'The opinion is given when all reservations are lifted.' },
    callCancelled: {
      then: ({ project, detail }) =>
        `The procedure of ${project} ends here; an opinion already given no longer opens a full proposal. Decision of the steering committee: ${detail}.`,
    },
  },
  decisions: {
    grantedToYou: {
      subject: () => 'Favourable opinion on your project',
      first: ({ project }) => `The opinion on ${project} is favourable`,
      then: ({ named, lead, dissenting, detail, panel }) =>
        `${after(detail)}Favourable opinion${panel ? ' signed by' : ordered(named, lead) ? ', the lead first' : ''}: ${named}.${recorded(dissenting)}`,
      button: 'See the opinion',
    },
    answerReservations: {
      subject: () => `${reserved}: an answer is awaited`,
      then: ({ named }) =>
        `The clusters are favourable, with reservations from: ${named}. Their opinion is given when each is lifted by the cluster that made it. Without an answer by this date the request lapses.`,
    },
    postponedToYou: {
      subject: () => 'Your request for an opinion is postponed',
      first: ({ project }) => `The request for an opinion on ${project} is postponed`,
    },
    refusedToYou: {
      subject: () => 'Unfavourable opinion on your project',
      first: ({ project }) => `The opinion on ${project} is unfavourable`,
    },
  },
  afterwards: {
    grantedToYou: ({ call, due }) =>
      `This is no label: it is an opinion, at the first step of the call ${call}. If the funder lets your project through, you open its full proposal from this file${until(due)}; the label is asked for then.`,
  },
};
