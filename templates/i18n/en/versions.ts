import type { versionDraft as frenchDraft, versions as french } from '../fr/versions.js';

/** The versions of a dossier, on its page. */
export const versions: typeof french = {
  title: 'Versions of the file',
  sub: 'An opinion holds for the version it is given on.',
  version: (n) => `Version ${n}`,
  readFirst: 'What this version changes',
  read: (n) => `Read version ${n}`,
  first: 'Version submitted',
  kinds: { minor: 'Minor change', major: 'Major change' },
  grounds: {
    objectives: 'objectives of the project',
    budget: 'budget',
    leadShare: 'share of the lead’s territory under the threshold of the call',
    holderReplaced: 'lead partner replaced',
    mainPartner: 'main partner changed',
    partnerPole: 'a cluster becomes a partner',
    eligibilityLost: 'a rule of the call is no longer met',
    partnerLeft: 'a partner has left',
    partnerJoined: 'a partner has joined',
  },
  none: 'corrections and documents',
  rules: {
    consortium: 'make-up of the consortium',
    holder: 'lead partner',
    leadShare: 'share of the lead’s territory',
    territoryShare: 'share of the territories',
    partnerShare: 'share of a single partner',
    smallCompanies: 'number of SMEs or mid-caps',
    mostPartners: 'number of partners',
    everyoneInTerritory: 'partners outside the territories',
    cost: 'cost of the project',
    aid: 'aid asked for',
    aidRate: 'aid rate',
    researchAid: 'aid to laboratories',
    size: 'size of a company',
    otherFunding: 'other public funding',
  },
  failing: (rules) => `Rules of the call to look at: ${rules}.`,
  states: {
    inForce: (at) => `In force since ${at}.`,
    earlier: (at) => `Replaced since, still readable: handed in ${at}.`,
    awaiting: (at) => `Handed in ${at}, awaits the confirmation of the lead cluster.`,
    refused: (at) => `Not confirmed ${at}.`,
    replaced: (at) => `Handed in ${at}, replaced before it was confirmed.`,
    reviewing: (at) => `Declared ${at}, judged by each cluster concerned.`,
    unmet: (at) => `Declared ${at}, below the minimum of the call: another version is awaited.`,
    overtaken: (at) => `Left without an answer ${at}, when the request was decided or over.`,
    outlived: (at) =>
      `Declared, left without an answer ${at}: the funder had answered, or the label has ended.`,
    notKept: (at) => `Refused ${at}: no cluster keeps its label with it.`,
  },
  refusedWhy: 'Reasons',
  begin: 'Prepare a new version',
  beginHint:
    'You write on without touching the version the clusters read. It reaches them once you hand it in.',
  onVersion: (pole, n) => `${pole}: opinion given on version ${n}`,
  shown: (n) => `You are reading version ${n} of the file, which is not the one the clusters judge.`,
  back: 'Back to the version in force',
};

/** Writing a version to come, on the pages of the deposit. */
export const versionDraft: typeof frenchDraft = {
  mark: 'Version to come',
  title: (name: string) => `New version of ${name}`,
  review: 'Check and hand in',
  reviewState: { ready: 'Ready to hand in', notReady: 'When the sections are done' },
  lede: (left) =>
    left === 0
      ? 'You are preparing a new version. The clusters read the one before until this one is handed in.'
      : `You are preparing a new version, of which ${left === 1 ? 'one part is' : `${left} parts are`} still missing. The clusters read the one before until this one is handed in.`,
  goOn: 'Go on with the version to come',
  giveUp: 'Give this version up',
  giveUpHint: 'The draft and its new documents disappear; the version handed in stays.',
  handIn: 'Hand this version in',
};
