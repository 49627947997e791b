import { factSet, sentenceSet } from '../act-facts.js';

const One = (pole: string) => pole || 'A cluster';

/** R67: where a certificate may be wrong; in the two last it is not for a rectification. */
export const certificateFields = {
  projectName: 'name of the project',
  holderName: 'name of the project holder',
  partnerName: 'name of a partner',
  poleName: 'name of a cluster',
  callName: 'name of the call',
  amount: 'amount or another figure',
  date: 'date',
  result: 'outcome of the decision',
  labellingPoles: 'list of the clusters on the certificate',
};

/** The versions of the certificate, in the part of the page that tells the life of the label. */
export const certificatePage = {
  current: 'Certificate in force',
  version: (number: number, when: string) => `Version ${number}, of ${when}`,
  revoked: (when: string) => `revoked on ${when}`,
  inForce: 'in force',
  title: 'Versions of the certificate',
  lede: 'A revoked version is no longer valid; it can still be read.',
  number: 'Version',
  date: 'Date',
  what: 'What changes',
  standing: 'Validity',
  issued: (poles: string) => `First certificate: ${poles}.`,
  rectified: (pole: string, field: string) =>
    `${One(pole)} rectifies ${field ? `it: ${field}` : 'an error'}.`,
  coLabelled: (pole: string) => `${One(pole)} adds its label.`,
  withdrawn: (pole: string) => `${One(pole)} withdraws its label.`,
  changed: () => 'The project has changed: the certificate is of the new version.',
  ledAnew: (pole: string) => `${One(pole)} becomes the lead of the certificate.`,
  before: (text: string) => `Instead of: “${text}”`,
  corrected: (text: string) => `Read: “${text}”`,
  why: (text: string) => `Reasons: ${text}`,
};

export const certificateJournal = factSet({
  labelRectified: ({ pole, detail }) =>
    `${One(pole)} rectifies the certificate${detail ? `: ${detail}` : ''}. A new version replaces the one before.`,
});

export const certificateReasons = sentenceSet({
  resultNotRectified: () =>
    'An error in the outcome or in a vote is not clerical: a chair does not correct it alone. The organ of the cluster concerned deliberates anew, to withdraw its label (R70), or to add it before the closing (R45).',
  polesNotRectified: () =>
    'The list of the clusters on the certificate cannot be rectified: each cluster decides on its own label. It adds it by a late favourable opinion of its organ, before the closing (R45), or withdraws it (R70).',
});

export const certificateActFields = {
  field: 'What is wrong',
  before: 'What the certificate says',
  corrected: 'What it should say',
};

export const certificateErrors = {
  field: 'Choose a line from the list.',
  before: 'Copy what the certificate says, in 300 characters at most.',
  corrected: 'Write what it should say, other than what it says, in 300 characters at most.',
};
