import type { EligibilityRule, RuleValues } from '../../../workflows/index.js';
import type { DossierContent } from '../content/content.js';

/** What of a rule set a dossier is held against (domain §4.4). */
export type EligibilityRules = Pick<RuleValues, 'leadMinimumShare' | 'eligibility' | 'aidRates'>;

/** What of a content the rules of a call look at. */
export type Judged = Pick<DossierContent, 'partners' | 'wishedLead' | 'coLabels' | 'otherFunding'>;

/**
 * R21: a KO warns the case officer and never refuses by itself. `figures` are those the verdict was made of: shares and rates are
 * fractions of 1, sums euros; `partner` names whom it is about, where it is about one.
 */
export interface Verdict {
  rule: EligibilityRule;
  verdict: 'OK' | 'KO' | 'TO_JUSTIFY';
  figures: Record<string, number>;
  partner: string | null;
}

/** A share is written in decimals, which binary fractions miss by a hair. */
export const hair = 1e-9;

/** A threshold that is missed. */
export const missedUnless = (
  holds: boolean,
  rule: EligibilityRule,
  figures: Record<string, number> = {},
  partner: string | null = null,
): Verdict => ({ rule, verdict: holds ? 'OK' : 'KO', figures, partner });

/** What its holder may give reasons for. */
export const justifiedUnless = (
  holds: boolean,
  rule: EligibilityRule,
  figures: Record<string, number> = {},
  partner: string | null = null,
): Verdict => ({ rule, verdict: holds ? 'OK' : 'TO_JUSTIFY', figures, partner });
