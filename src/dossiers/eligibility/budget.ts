import type { Partner } from '../content/partners.fields.js';
import { totalCost } from '../shares.js';
import { isResearch, isSmallCompany } from './consortium.js';
import { hair, justifiedUnless, missedUnless, type EligibilityRules, type Verdict } from './verdict.js';

type Asked = EligibilityRules['eligibility'];

/** What the project costs, who bears it, and how much aid it asks for. */
export function budgetVerdicts(partners: readonly Partner[], asked: Asked): Verdict[] {
  const total = totalCost(partners);
  const share = Math.max(0, ...partners.map(({ cost }) => cost ?? 0)) / (total || 1);
  const maximum = asked.partnerShare;
  return [
    ...(maximum < 1 ? [justifiedUnless(share <= maximum + hair, 'partnerShare', { share, maximum })] : []),
    ...costVerdicts(partners, total, asked),
    ...aidVerdicts(partners, asked),
  ];
}

function costVerdicts(partners: readonly Partner[], cost: number, asked: Asked): Verdict[] {
  const heldBySmall = partners.some((one) => one.role === 'holder' && isSmallCompany(one));
  const { leastCost, leastCostOfSmallHolder, mostCost } = asked;
  const ofSmall = heldBySmall && leastCostOfSmallHolder > 0;
  const [minimum, maximum] = [(ofSmall ? leastCostOfSmallHolder : leastCost) * 1000, mostCost * 1000];
  if (minimum === 0 && maximum === 0) return [];
  const within = cost >= minimum && (maximum === 0 || cost <= maximum);
  return [missedUnless(within, 'cost', { cost, minimum, maximum })];
}

/** Nothing is said of an aid that one of them has not told: a part of it tells nothing of the whole. */
function aidVerdicts(partners: readonly Partner[], { leastAid, researchAidShare }: Asked): Verdict[] {
  const aidOf = (some: readonly Partner[]) => some.reduce((sum, { aid }) => sum + (aid ?? 0), 0);
  if (partners.length === 0 || partners.some(({ aid }) => aid === null)) return [];
  const aid = aidOf(partners);
  const share = aidOf(partners.filter(isResearch)) / (aid || 1);
  const minimum = leastAid * 1000;
  return [
    ...(minimum > 0 ? [missedUnless(aid >= minimum, 'aid', { aid, minimum })] : []),
    ...(researchAidShare < 1
      ? [
          justifiedUnless(share <= researchAidShare + hair, 'researchAid', {
            share,
            maximum: researchAidShare,
          }),
        ]
      : []),
  ];
}
