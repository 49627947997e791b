import type { DossierContent } from './content/content.js';
import type { Partner } from './content/partners.fields.js';
import type { PartnerCategory } from './content/vocabulary.js';
import { shareOfAll, sharesOf, totalCost, type Territory } from './shares.js';

/** The thresholds of a call (domain §4.4); shares are fractions of 1. */
export interface EligibilityRules {
  leadMinimumShare: number;
  territoryMinimumShare: number;
  partnerMaximumShare: number;
  minimumCompanies: number;
  minimumResearch: number;
  holderIsCompany: boolean;
}

export type EligibilityRule = 'consortium' | 'holder' | 'leadShare' | 'territoryShare' | 'partnerShare';

/** R21: a KO warns the case officer and never refuses by itself. `figures` are those the verdict was made of. */
export interface Verdict {
  rule: EligibilityRule;
  verdict: 'OK' | 'KO' | 'TO_JUSTIFY';
  figures: Record<string, number>;
}

type Judged = Pick<DossierContent, 'partners' | 'wishedLead' | 'coLabels'>;

const companies: readonly (PartnerCategory | null)[] = ['MICRO', 'SME', 'MIDCAP', 'LARGE', 'COOPERATIVE'];
const researchers: readonly (PartnerCategory | null)[] = ['RESEARCH', 'TRAINING'];

/** The verdicts of R21 on a dossier, the territories taken as they stand. IRT and ITE are not counted. */
export function eligibilityOf(
  content: Judged,
  rules: EligibilityRules,
  poles: readonly Territory[],
): Verdict[] {
  const { partners, wishedLead, coLabels } = content;
  const asked = new Set([wishedLead, ...coLabels.map(({ pole }) => pole)]);
  const lead = sharesOf(partners, poles)[wishedLead ?? ''] ?? 0;
  const all = shareOfAll(
    partners,
    poles.filter(({ code }) => asked.has(code)),
  );
  return [
    consortium(partners, rules),
    holder(partners, rules),
    atLeast('leadShare', lead, rules.leadMinimumShare),
    atLeast('territoryShare', all, rules.territoryMinimumShare),
    largestPartner(partners, rules.partnerMaximumShare),
  ];
}

function consortium(partners: Partner[], { minimumCompanies, minimumResearch }: EligibilityRules): Verdict {
  const count = (kinds: typeof companies) =>
    partners.filter(({ category }) => kinds.includes(category)).length;
  const figures = {
    companies: count(companies),
    minimumCompanies,
    research: count(researchers),
    minimumResearch,
  };
  const enough = figures.companies >= minimumCompanies && figures.research >= minimumResearch;
  return { rule: 'consortium', verdict: enough ? 'OK' : 'KO', figures };
}

function holder(partners: Partner[], { holderIsCompany }: EligibilityRules): Verdict {
  const isCompany = partners.some(({ role, category }) => role === 'holder' && companies.includes(category));
  return { rule: 'holder', verdict: !holderIsCompany || isCompany ? 'OK' : 'KO', figures: {} };
}

function atLeast(rule: EligibilityRule, share: number, minimum: number): Verdict {
  return { rule, verdict: share >= minimum ? 'OK' : 'KO', figures: { share, minimum } };
}

function largestPartner(partners: Partner[], maximum: number): Verdict {
  const share = Math.max(0, ...partners.map(({ cost }) => cost ?? 0)) / (totalCost(partners) || 1);
  return {
    rule: 'partnerShare',
    verdict: share > maximum ? 'TO_JUSTIFY' : 'OK',
    figures: { share, maximum },
  };
}
