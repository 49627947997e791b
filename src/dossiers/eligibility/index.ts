import { eligibilityRules, settingsOf, type PinnedValues } from '../../../workflows/index.js';
import { wholeContent } from '../content/content.js';
import type { Territory } from '../shares.js';
import { aidRateVerdicts, noAidRates } from './aid.js';
import { budgetVerdicts } from './budget.js';
import { consortiumVerdicts, otherFundingVerdicts } from './consortium.js';
import { sizeVerdicts } from './size.js';
import { regionsAsked, territoryVerdicts } from './territory.js';
import type { EligibilityRules, Judged, Verdict } from './verdict.js';

export type { EligibilityRules, Judged, Verdict };

/** Thresholds that stood in a call before its rule set said them: what the rule set says goes before. */
export type EarlierThresholds = Partial<EligibilityRules['eligibility']>;

/** Of a call entered before it could ask for them: nobody has adopted them for it (R3). */
const notAsked = { independentCompanies: false, researchAidShare: 1 };

/** What a dossier of the call is held against: by the values its request has pinned, or, of a draft, those it would pin (R3). */
export function eligibilityIn(values: PinnedValues, earlier: EarlierThresholds = {}): EligibilityRules {
  if (Object.keys(earlier).length === 0) return settingsOf(values);
  const groupOf = (name: string) => values[name] as object | undefined;
  return settingsOf({
    ...values,
    eligibility: { ...notAsked, ...earlier, ...groupOf('eligibility') },
    aidRates: { ...noAidRates, ...groupOf('aidRates') },
  });
}

/** The verdicts of R21 on a dossier; what the call does not ask, or the dossier does not tell, has none. */
export function eligibilityOf(
  content: Judged,
  rules: EligibilityRules,
  territories: readonly Territory[],
): Verdict[] {
  const judged = wholeContent(content);
  const { partners } = judged;
  const found = [
    ...consortiumVerdicts(partners, rules.eligibility),
    ...territoryVerdicts(judged, rules, territories),
    ...budgetVerdicts(partners, rules.eligibility),
    ...aidRateVerdicts(partners, regionsAsked(judged, territories), rules.aidRates),
    ...sizeVerdicts(partners),
    ...otherFundingVerdicts(judged.otherFunding),
  ];
  return eligibilityRules.flatMap((rule) => found.filter((one) => one.rule === rule));
}

/** One verdict a rule, where several are told partner by partner: the gravest. */
export function worstOf(verdicts: readonly Verdict[]): Verdict[] {
  const gravity = ['OK', 'TO_JUSTIFY', 'KO'];
  return eligibilityRules.flatMap((rule) =>
    verdicts
      .filter((one) => one.rule === rule)
      .sort((a, b) => gravity.indexOf(b.verdict) - gravity.indexOf(a.verdict))
      .slice(0, 1),
  );
}
