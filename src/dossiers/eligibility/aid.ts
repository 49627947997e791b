import type { Partner } from '../content/partners.fields.js';
import { isResearch } from './consortium.js';
import { declaredOrFound, type SizeClass } from './size.js';
import { missedUnless, type EligibilityRules, type Verdict } from './verdict.js';

type Rates = EligibilityRules['aidRates'];

/** Rates that are held against nobody. */
export const noAidRates: Rates = {
  ...{ small: 1, smallOutside: 1, smallUnlabelled: 1 },
  ...{ midcap: 1, midcapOutside: 1, midcapUnlabelled: 1 },
  ...{ large: 1, largeOutside: 1, largeUnlabelled: 1 },
  research: 1,
};

/** The highest aid of a partner as fractions of its cost (§4.4): with the label, and without it. */
export interface AidRate {
  labelled: number;
  unlabelled: number;
}

const ofSize: Record<SizeClass, 'small' | 'midcap' | 'large'> = {
  MICRO: 'small',
  SME: 'small',
  MIDCAP: 'midcap',
  LARGE: 'large',
};

/**
 * By size and place; `inside`: its work is in the territory of a pôle that is asked. A cooperative whose figures are not told
 * has the rate of a company that is neither SME nor mid-cap.
 */
export function aidRateOf(partner: Partner, inside: boolean, rates: Rates): AidRate {
  if (isResearch(partner)) return { labelled: rates.research, unlabelled: rates.research };
  const size = ofSize[declaredOrFound(partner) ?? 'LARGE'];
  return {
    labelled: inside ? rates[size] : rates[`${size}Outside` as const],
    unlabelled: rates[`${size}Unlabelled` as const],
  };
}

/** R21: of each partner that tells the aid it asks for, where the call names its rate. A cent is nobody's mistake. */
export function aidRateVerdicts(
  partners: readonly Partner[],
  regions: readonly string[],
  rates: Rates,
): Verdict[] {
  return partners.flatMap((partner) => {
    const { aid, cost, category, region, name } = partner;
    if (aid === null || cost === null || category === null) return [];
    const { labelled, unlabelled } = aidRateOf(partner, region !== null && regions.includes(region), rates);
    if (labelled === 1) return [];
    const highest = labelled * cost;
    const figures = { aid, highest, rate: labelled, unlabelled };
    return [missedUnless(aid <= highest + 0.01, 'aidRate', figures, name)];
  });
}
