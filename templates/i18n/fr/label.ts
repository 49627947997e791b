import { factSet, sentenceSet } from '../act-facts.js';
import {
  certificateActFields,
  certificateErrors,
  certificateFields,
  certificateJournal,
  certificatePage,
  certificateReasons,
} from './certificate.js';
import { coLabelJournal, coLabelReasons } from './co-label.js';
import {
  fundingDeadlines,
  fundingErrors,
  fundingFields,
  fundingJournal,
  fundingNow,
  fundingPage,
  fundingReasons,
  fundingStates,
} from './funding.js';
import { stateSet } from '../now-facts.js';
import {
  changeDeadlines,
  changeJournal,
  changeNow,
  changePage,
  changeReasons,
  changeVote,
} from './change.js';
import { withdrawalDeadlines, withdrawalPage, withdrawalReaders, withdrawalReasons } from './withdrawal.js';
import { of, The } from './letters/poles.js';

const One = (pole: string) => (pole ? The(pole) : 'Un pôle');

/** R70: the grounds of a suspension. */
export const suspensionGrounds = {
  falseStatement: 'déclaration fausse',
  undeclaredChange: 'changement important non déclaré',
  holderInsolvent: 'porteur défaillant ou exclu',
  publicDecision: 'décision de justice ou de l’État',
  declaredChange: 'changement déclaré, à juger par les pôles',
};

/** What a letter says of the life of a label beside its step. */
export const labelDetails = { ...suspensionGrounds, ...certificateFields };

export const labelDeadlines = {
  ...fundingDeadlines,
  deposit: 'dépôt chez le financeur',
  fundingResult: 'réponse du financeur',
  ...withdrawalDeadlines,
  ...changeDeadlines,
  suspensionReview: 'point sur la suspension du label',
};

export const labelStates = {
  ...fundingStates,
  active: 'Label en cours',
  transmitted: 'Label transmis au financeur',
  suspended: 'Label suspendu',
  withdrawn: 'Label retiré',
  expired: 'Label expiré',
};

/** What the page says now, once a label has a life of its own. */
export const labelNow = stateSet({
  ...fundingNow,
  ...changeNow,
  suspended: {
    pole: 'Label suspendu',
    holder: 'Label suspendu',
    now: ({ project }) => `Le label ${of(project)} est suspendu.`,
    nowHolder: () => 'Votre label est suspendu.',
    then: () => 'Le pôle qui l’a suspendu lève la suspension, ou le label suit son cours jusqu’à son terme.',
    thenHolder: () =>
      'Ne le produisez pas auprès d’un financeur tant qu’il l’est. Répondez au pôle qui l’a suspendu : lui seul peut le rétablir.',
  },
  withdrawn: {
    pole: 'Label retiré',
    holder: 'Label retiré',
    now: ({ project }) => `Le label ${of(project)} est retiré.`,
    nowHolder: () => 'Votre label est retiré.',
    then: () => 'Le certificat n’a plus cours. Sa piste d’audit reste lisible.',
    thenHolder: () => 'Le certificat n’a plus cours. Sa piste d’audit reste lisible.',
  },
  expired: {
    pole: 'Label expiré',
    holder: 'Label expiré',
    now: ({ project }) => `Le label ${of(project)} a expiré.`,
    nowHolder: () => 'Votre label a expiré.',
    then: ({ call }) => `Il valait pour l’appel « ${call} » et pour aucun autre.`,
    thenHolder: ({ call }) => `Il valait pour l’appel « ${call} » et pour aucun autre.`,
  },
});

/** The part of the page that tells the life of the label. */
export const labelPage = {
  withdrawal: withdrawalPage,
  change: { ...changePage, ...changeVote },
  funding: fundingPage,
  certificate: certificatePage,
  title: 'Label',
  issued: 'Accordé le',
  labelling: 'Pôles au certificat',
  suspended: (pole: string, when: string) => `Suspendu par ${pole} le ${when}.`,
  ground: (ground: string) => `Motif : ${ground}.`,
  resumed: (pole: string, when: string) => `La suspension est levée par ${pole} le ${when}.`,
  whySuspended: 'Pourquoi il est suspendu',
  whyResumed: 'Pourquoi il est rétabli',
};

export const labelJournal = factSet({
  ...fundingJournal,
  ...coLabelJournal,
  ...certificateJournal,
  ...changeJournal,
  labelIssued: () => 'Le certificat est délivré.',
  labelTransmitted: () => 'Le label est transmis au financeur.',
  labelWithdrawn: ({ detail }) => `Le label est retiré${detail ? ` : ${detail}` : ''}.`,
  labelExpired: () => 'Le label a expiré.',
  labelSuspended: ({ pole, detail }) =>
    `${pole ? `${One(pole)} suspend le label` : 'Le label est suspendu'}${detail ? ` : ${detail}` : ''}.`,
  labelResumed: () => 'La suspension du label prend fin.',
  bearerLeft: ({ pole, detail, decision }) =>
    `${One(pole)} ne répond plus du label${detail ? ` : ${detail.toLowerCase()}.` : '.'}${decision ? ` Décision ${decision}.` : ''}`,
  suspensionOverdue: () => 'La suspension du label dure : le pôle qui l’a décidée est appelé à conclure.',
});

export const labelReasons = sentenceSet({
  ...coLabelReasons,
  ...fundingReasons,
  ...withdrawalReasons,
  ...changeReasons,
  ...certificateReasons,
  poleNotOfLabel: () => 'Ce pôle n’a pas accordé ce label et n’en répond pas.',
  suspendedByAnother: () => 'Un autre pôle a suspendu le label : lui seul lève sa suspension.',
});

export const labelFields = {
  ...fundingFields,
  ...certificateActFields,
  ground: 'Motif de la suspension',
};

export const labelErrors = {
  ...fundingErrors,
  ...certificateErrors,
  ground: 'Choisissez un motif de la liste.',
};

export const labelReaders = {
  ...withdrawalReaders,
  life: 'qui porte le projet et les personnes des pôles instructeurs',
};
