import type { Catalogue } from '../fr.js';
import type { Partly } from '../shape.js';
import { frame } from './letters/frame.js';
import { opinionLetters as letters, unsaid } from './letters/opinion.js';
import { of, The, the } from './letters/poles.js';

const ofAll = (poles: string[]) => frame.list(poles.map(of));
const before = (due: string) => (due ? ` avant ${due}` : '');

const suspended = (project: string, due: string) =>
  `L’avis des pôles sur ${project} est favorable, sous réserves. Il est rendu quand elles sont levées${before(due)}.`;
const majority =
  'Double majorité : chaque pôle pèse autant, et l’avis favorable réunit plus de voix et plus de pôles pour que contre.';
const once = 'l’avis est rendu quand elles sont levées';

/** What a request of the first step says otherwise (R51): the pôles give an opinion, and neither label nor certificate. */
export const opinion: Partly<Catalogue> = {
  actForms: {
    fields: { until: (rank) => `${rank}. À lever avant que l’avis soit rendu, au plus tard le` },
    hints: {
      until: 'Avec une date, la réserve suspend l’avis des pôles ; sans date, c’est une recommandation.',
    },
    ballots: {
      unfavourableForPanel: 'Voix contre. Si les voix contre l’emportent, l’avis est défavorable.',
      complementForInvited:
        'Voix contre. Si c’est la plus grande part des voix contre et qu’elles l’emportent, votre pôle est sans objection et ne se dit pas favorable.',
    },
    opinions: {
      favourable: 'La décision nomme votre pôle parmi les pôles favorables.',
      noObjection: 'Votre pôle ne se dit pas favorable et ne s’oppose pas.',
    },
  },
  acts: {
    submit: { lede: () => 'Vous demandez aux pôles leur avis sur ce projet, première étape de cet appel.' },
    declineReview: {
      consequence: ({ pole }) => `${The(pole)} ne rend pas d’avis : ${unsaid}. Il ne s’oppose pas.`,
    },
    liftOpposition: {
      consequence: ({ pole }) => `${The(pole)} comptera comme sans objection : ${unsaid}.`,
    },
    maintainOpposition: {
      consequence: () =>
        'Le dissentiment est consigné à la décision. Il n’empêche pas l’avis favorable des autres pôles, sauf si les règles de l’appel le veulent.',
    },
    liftReservation: {
      consequence: () => 'Quand la dernière réserve est levée, l’avis est rendu et tous en sont avertis.',
    },
  },
  dossier: {
    fields: { reason: (pole) => `${pole} : pourquoi demander son avis` },
    hints: {
      reason: (max) => `${max} signes au plus. Laissez vide si cet avis n’est pas demandé.`,
      consent: 'Sinon ils n’apprennent que l’avis des pôles.',
    },
    coLabels: 'Autres avis demandés',
    coLabelsHint: 'Un avis de plus se demande pour ce que le pôle apporte, jamais pour le nombre.',
    faults: { coLabelReason: 'Dites pourquoi cet avis est demandé.' },
  },
  dossierPage: {
    label: 'Avis',
    foresight: {
      results: {
        concerted: 'Avis favorable concerté',
        leadAlone: 'Avis favorable du référent seul',
        withDissent: 'Avis favorable avec dissentiment',
      },
    },
    conditions: { sub: once },
    recommendations: { sub: 'sans condition pour l’avis' },
    sessions: {
      asked: {
        lead: (project) =>
          `Votre pôle, référent, est-il favorable à ${project}, avec ou sans réserves, défavorable, ou l’ajourne-t-il ?`,
        invited: (project) =>
          `Votre pôle, invité, est-il favorable à ${project}, avec ou sans réserves, sans objection, ou défavorable ?`,
      },
    },
  },
  journal: {
    conditionsOpened: () => `L’avis est favorable, sous réserves ; ${once}.`,
  },
  letters,
  procedure: {
    outcomes: {
      concerted: (labelling) => `Avis favorable concerté ${ofAll(labelling)}.`,
      leadAlone: (labelling) => `Avis favorable ${ofAll(labelling)} seul, sans objection des autres pôles.`,
      withDissent: (labelling, dissenting) =>
        `Avis favorable ${ofAll(labelling)}. Dissentiment ${ofAll(dissenting)}, consigné.`,
      refused: () => 'Avis défavorable.',
    },
    outcomeRules: {
      leadAlone: 'Le référent est favorable ; les autres ne se sont ni dits favorables ni opposés.',
      withDissent:
        'Une opposition maintenue est consignée ; elle n’empêche pas l’avis favorable des autres pôles.',
    },
    upheld: 'Un pôle a maintenu une réserve suspensive : l’avis n’est pas favorable.',
    models: {
      leadAfterOpinions: {
        outcomes: {
          leadAlone: (labelling, dissenting) =>
            `Avis favorable ${ofAll(labelling)}, après l’avis des autres pôles.${dissenting.length > 0 ? ` Avis défavorable ${ofAll(dissenting)}, consigné.` : ''}`,
        },
      },
      singleCommittee: {
        outcomes: {
          concerted: (labelling) => `Avis favorable du comité unique : ${frame.list(labelling)}.`,
          leadAlone: (labelling) => `Avis favorable du comité unique, par le vote ${ofAll(labelling)}.`,
          withDissent: (labelling, dissenting) =>
            `Avis favorable du comité unique : ${frame.list(labelling)}. Vote contraire ${ofAll(dissenting)}, consigné.`,
        },
        outcomeRules: { concerted: majority, leadAlone: majority, withDissent: majority },
      },
      outsidePanel: {
        outcomes: {
          leadAlone: (labelling) =>
            `Avis favorable signé au nom ${ofAll(labelling)} : celui d’un collège extérieur, tous les pôles s’étant déportés.`,
          refused: () => 'Avis défavorable : celui d’un collège extérieur, tous les pôles s’étant déportés.',
        },
      },
    },
    recommendations: { priority: 'à soutenir en priorité', ifPossible: 'à soutenir si possible' },
  },
  states: {
    coReview: {
      then: ({ awaited, left }) =>
        left === 1 && awaited
          ? `Sans réponse à cette date, ${the(awaited)} sera réputé sans objection : ${unsaid}.`
          : `Sans réponse à cette date, un pôle est réputé sans objection : ${unsaid}.`,
    },
    conditionsPending: {
      now: ({ project, due }) => suspended(project, due),
      nowHolder: ({ due }) => `L’avis est favorable, sous réserves : répondez à chacune${before(due)}.`,
      thenHolder: () =>
        'L’avis est rendu quand toutes sont levées. Sans réponse à la date d’une réserve, la demande est caduque.',
    },
    refused: {
      pole: 'Avis défavorable',
      holder: 'Avis défavorable',
      now: ({ project }) => `L’avis sur ${project} est défavorable.`,
      nowHolder: () => 'L’avis sur votre projet est défavorable.',
    },
  },
};
