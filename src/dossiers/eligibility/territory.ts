import { shareOfAll, sharesOf, type Territory } from '../shares.js';
import {
  hair,
  justifiedUnless,
  missedUnless,
  type EligibilityRules,
  type Judged,
  type Verdict,
} from './verdict.js';

/** The regions of the pôles the holder asks: of the lead it wishes and of the other labels. */
export function regionsAsked(
  { wishedLead, coLabels }: Judged,
  territories: readonly Territory[],
): readonly string[] {
  return askedOf({ wishedLead, coLabels }, territories).flatMap(({ regions }) => regions);
}

function askedOf(
  { wishedLead, coLabels }: Pick<Judged, 'wishedLead' | 'coLabels'>,
  territories: readonly Territory[],
): Territory[] {
  const asked = new Set([wishedLead, ...coLabels.map(({ pole }) => pole)]);
  return territories.filter(({ code }) => asked.has(code));
}

/** Where the work is done, the territories taken as they stand at the closing of the call. */
export function territoryVerdicts(
  content: Judged,
  { leadMinimumShare, eligibility }: EligibilityRules,
  territories: readonly Territory[],
): Verdict[] {
  const { partners, wishedLead } = content;
  const lead = sharesOf(partners, territories)[wishedLead ?? ''] ?? 0;
  const all = shareOfAll(partners, askedOf(content, territories));
  const regions = regionsAsked(content, territories);
  const outside = partners.filter(({ region }) => region === null || !regions.includes(region)).length;
  const { territoryShare, everyoneInTerritory } = eligibility;
  return [
    ...shareVerdict('leadShare', lead, leadMinimumShare),
    ...shareVerdict('territoryShare', all, territoryShare),
    ...(everyoneInTerritory ? [justifiedUnless(outside === 0, 'everyoneInTerritory', { outside })] : []),
  ];
}

/** A call that asks for no share has no verdict on it. */
const shareVerdict = (rule: 'leadShare' | 'territoryShare', share: number, minimum: number): Verdict[] =>
  minimum > 0 ? [missedUnless(share >= minimum - hair, rule, { share, minimum })] : [];
