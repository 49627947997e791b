/** Size classes of the decree 2008-1354, then the kinds eligibility tells apart (domain §4.3). */
export const partnerCategories = [
  'MICRO',
  'SME',
  'MIDCAP',
  'LARGE',
  'RESEARCH',
  'TRAINING',
  'IRT',
  'COOPERATIVE',
] as const;
export type PartnerCategory = (typeof partnerCategories)[number];

export const projectTypes = ['research', 'industrial', 'demonstrator', 'platform', 'training'] as const;
export type ProjectType = (typeof projectTypes)[number];

export const partnerRoles = ['holder', 'partner'] as const;
export type PartnerRole = (typeof partnerRoles)[number];

/** Pieces a dossier may hold; none is bound to a submission, the first is missed with a warning. */
export const annexKinds = [
  'technicalAnnex',
  'financialAnnex',
  'consortiumAgreement',
  'commitmentLetter',
  'other',
] as const;
export type AnnexKind = (typeof annexKinds)[number];

/** The parts of a dossier that are typed and saved one by one; pieces are files and stand apart. */
export const sections = ['project', 'partners', 'poles'] as const;
export type Section = (typeof sections)[number];

/** Every limit of a dossier, in characters, items, months, euros or bytes. */
export const limits = {
  acronym: 30,
  title: 200,
  abstract: 1_500,
  description: 12_000,
  keywords: 10,
  keyword: 40,
  otherDomains: 3,
  durationMonths: 96,
  trl: 9,
  partners: 30,
  name: 160,
  region: 60,
  foreignId: 40,
  email: 254,
  cost: 1_000_000_000,
  yearly: 1_000_000_000_000,
  employees: 10_000_000,
  otherFunding: 600,
  coLabels: 10,
  reason: 600,
  /** as any text the procedure keeps */
  answer: 4_000,
  answerLeast: 3,
  code: 60,
  fileBytes: 20 * 1024 * 1024,
  dossierBytes: 100 * 1024 * 1024,
  files: 40,
  fileName: 160,
} as const;
