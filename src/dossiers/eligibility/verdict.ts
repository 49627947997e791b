import type { RuleValues } from '../../../workflows/index.js';
import type { DossierContent } from '../content/content.js';

/** What of a rule set a dossier is held against (domain §4.4). */
export type EligibilityRules = Pick<RuleValues, 'leadMinimumShare' | 'eligibility' | 'aidRates'>;

/** What of a content the rules of a call look at. */
export type Judged = Pick<DossierContent, 'partners' | 'wishedLead' | 'coLabels' | 'otherFunding'>;

/** In the order they are told. */
export const eligibilityRules = [
  'consortium',
  'smallCompanies',
  'mostPartners',
  'holder',
  'leadShare',
  'territoryShare',
  'everyoneInTerritory',
  'partnerShare',
  'cost',
  'aid',
  'aidRate',
  'researchAid',
  'size',
  'otherFunding',
] as const;
export type EligibilityRule = (typeof eligibilityRules)[number];

/**
 * R21: a KO warns the case officer and never refuses by itself. `figures` are those the verdict was made of: shares and rates are
 * fractions of 1, sums euros; `partner` is whom it is about, where it is about one.
 */
export interface Verdict {
  rule: EligibilityRule;
  verdict: 'OK' | 'KO' | 'TO_JUSTIFY';
  figures: Record<string, number>;
  partner?: string;
}

/** A share is written in decimals, which binary fractions miss by a hair. */
export const hair = 1e-9;

export const missedUnless = (
  holds: boolean,
  rule: EligibilityRule,
  figures: Record<string, number> = {},
): Verdict => ({ rule, verdict: holds ? 'OK' : 'KO', figures });

export const justifiedUnless = (
  holds: boolean,
  rule: EligibilityRule,
  figures: Record<string, number> = {},
  partner?: string,
): Verdict => ({ rule, verdict: holds ? 'OK' : 'TO_JUSTIFY', figures, ...(partner && { partner }) });
