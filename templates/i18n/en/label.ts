import { factSet, sentenceSet } from '../act-facts.js';
import {
  certificateActFields,
  certificateErrors,
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

const One = (pole: string) => pole || 'A cluster';

/** R70: the grounds of a suspension. */
export const suspensionGrounds = {
  falseStatement: 'false statement',
  undeclaredChange: 'substantial change not declared',
  holderInsolvent: 'holder insolvent or excluded',
  publicDecision: 'decision of a court or of the State',
  declaredChange: 'declared change, for the clusters to judge',
};

export const labelDeadlines = {
  ...fundingDeadlines,
  deposit: 'application to the funder',
  fundingResult: 'funder’s answer',
  ...withdrawalDeadlines,
  ...changeDeadlines,
  suspensionReview: 'review of the suspension of the label',
};

export const labelStates = {
  ...fundingStates,
  active: 'Label in force',
  transmitted: 'Label transmitted to the funder',
  suspended: 'Label suspended',
  withdrawn: 'Label withdrawn',
  expired: 'Label expired',
};

/** What the page says now, once a label has a life of its own. */
export const labelNow = stateSet({
  ...fundingNow,
  ...changeNow,
  suspended: {
    pole: 'Label suspended',
    holder: 'Label suspended',
    now: ({ project }) => `The label of ${project} is suspended.`,
    nowHolder: () => 'Your label is suspended.',
    then: () => 'The cluster that suspended it ends the suspension, or the label runs to its term.',
    thenHolder: () =>
      'Do not show it to a funder meanwhile. Answer the cluster that suspended it: no other can restore it.',
  },
  withdrawn: {
    pole: 'Label withdrawn',
    holder: 'Label withdrawn',
    now: ({ project }) => `The label of ${project} is withdrawn.`,
    nowHolder: () => 'Your label is withdrawn.',
    then: () => 'The certificate is no longer valid. Its audit trail can still be read.',
    thenHolder: () => 'The certificate is no longer valid. Its audit trail can still be read.',
  },
  expired: {
    pole: 'Label expired',
    holder: 'Label expired',
    now: ({ project }) => `The label of ${project} has expired.`,
    nowHolder: () => 'Your label has expired.',
    then: ({ call }) => `It was valid for the call “${call}” and for no other.`,
    thenHolder: ({ call }) => `It was valid for the call “${call}” and for no other.`,
  },
});

/** The part of the page that tells the life of the label. */
export const labelPage = {
  withdrawal: withdrawalPage,
  change: { ...changePage, ...changeVote },
  funding: fundingPage,
  certificate: certificatePage,
  title: 'Label',
  issued: 'Granted on',
  labelling: 'Clusters on the certificate',
  suspended: (pole: string, when: string) => `Suspended by ${pole} on ${when}.`,
  ground: (ground: string) => `Ground: ${ground}.`,
  resumed: (pole: string, when: string) => `The suspension was ended by ${pole} on ${when}.`,
  whySuspended: 'Why it is suspended',
  whyResumed: 'Why it is restored',
};

export const labelJournal = factSet({
  ...fundingJournal,
  ...coLabelJournal,
  ...certificateJournal,
  ...changeJournal,
  labelIssued: () => 'The certificate is issued.',
  labelTransmitted: () => 'The label is transmitted to the funder.',
  labelWithdrawn: ({ detail }) => `The label is withdrawn${detail ? `: ${detail}` : ''}.`,
  labelExpired: () => 'The label has expired.',
  labelSuspended: ({ pole, detail }) =>
    `${pole ? `${One(pole)} suspends the label` : 'The label is suspended'}${detail ? `: ${detail}` : ''}.`,
  labelResumed: () => 'The suspension of the label ends.',
  bearerLeft: ({ pole, detail, decision }) =>
    `${One(pole)} no longer answers for the label${detail ? `: ${detail.toLowerCase()}.` : '.'}${decision ? ` Decision ${decision}.` : ''}`,
  suspensionOverdue: () =>
    'The suspension of the label lasts: the cluster that decided it is asked to conclude.',
});

export const labelReasons = sentenceSet({
  ...coLabelReasons,
  ...fundingReasons,
  ...withdrawalReasons,
  ...changeReasons,
  ...certificateReasons,
  poleNotOfLabel: () => 'This cluster has not granted this label and does not answer for it.',
  suspendedByAnother: () => 'Another cluster suspended the label, and alone ends its suspension.',
});

export const labelFields = {
  ...fundingFields,
  ...certificateActFields,
  ground: 'Ground of the suspension',
};

export const labelErrors = {
  ...fundingErrors,
  ...certificateErrors,
  ground: 'Choose a ground from the list.',
};

export const labelReaders = {
  ...withdrawalReaders,
  life: 'the project holder and the people of the reviewing clusters',
};
