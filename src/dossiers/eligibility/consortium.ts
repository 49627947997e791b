import { holderKinds } from '../../../workflows/index.js';
import type { Partner } from '../content/partners.fields.js';
import type { PartnerCategory } from '../content/vocabulary.js';
import { sizeClassOf } from './size.js';
import { justifiedUnless, missedUnless, type EligibilityRules, type Verdict } from './verdict.js';

type Asked = EligibilityRules['eligibility'];
type Kinds = readonly (PartnerCategory | null)[];

/** A farming cooperative counts as a company; an IRT or ITE is neither holder nor counted (domain §4.4). */
const companyKinds: Kinds = ['MICRO', 'SME', 'MIDCAP', 'LARGE', 'COOPERATIVE'];
const smallKinds: Kinds = ['MICRO', 'SME', 'MIDCAP'];
const researchKinds: Kinds = ['RESEARCH', 'TRAINING'];

export const isResearch = ({ category }: Partner): boolean =>
  researchKinds.includes(category) || category === 'IRT';
/** A cooperative is as large as its figures say. */
export const isSmallCompany = (partner: Partner): boolean =>
  smallKinds.includes(partner.category) ||
  (partner.category === 'COOPERATIVE' && smallKinds.includes(sizeClassOf(partner)));

/** Who does the work: how many of each kind, and who holds the project. */
export function consortiumVerdicts(partners: readonly Partner[], asked: Asked): Verdict[] {
  const counted = partners.filter(({ country }) => asked.foreignCompanies || country === 'FR');
  const count = (companies: Partner[]) => {
    return asked.independentCompanies ? independent(companies) : companies.length;
  };
  const research = partners.filter(({ category }) => researchKinds.includes(category)).length;
  const companies = count(counted.filter(({ category }) => companyKinds.includes(category)));
  const small = count(counted.filter(isSmallCompany));
  const { companies: minimumCompanies, research: minimumResearch, smallCompanies, mostPartners } = asked;
  const all = companies >= minimumCompanies && research >= minimumResearch;
  return [
    missedUnless(all, 'consortium', {
      ...{ companies, minimumCompanies, research, minimumResearch },
      independent: Number(asked.independentCompanies),
    }),
    ...(smallCompanies > 0
      ? [missedUnless(small >= smallCompanies, 'smallCompanies', { small, minimum: smallCompanies })]
      : []),
    ...(mostPartners > 0
      ? [
          missedUnless(partners.length <= mostPartners, 'mostPartners', {
            partners: partners.length,
            maximum: mostPartners,
          }),
        ]
      : []),
    missedUnless(mayHold(partners, asked.holder), 'holder', { kind: holderKinds.indexOf(asked.holder) }),
  ];
}

/** R21: two companies of one group are not independent, and count as one. */
function independent(companies: readonly Partner[]): number {
  const groups = companies.map(({ group }, index) => (group === null ? index : plain(group)));
  return new Set(groups).size;
}

const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();

function mayHold(partners: readonly Partner[], kind: Asked['holder']): boolean {
  const holders = partners.filter(({ role }) => role === 'holder');
  if (kind === 'anybody') return holders.every(({ category }) => category !== 'IRT');
  if (kind === 'smallCompany') return holders.some(isSmallCompany);
  return holders.some(({ category }) => companyKinds.includes(category));
}

/** No double funding: what is paid elsewhere is to be told apart. */
export const otherFundingVerdicts = (otherFunding: boolean | null): Verdict[] =>
  otherFunding === null ? [] : [justifiedUnless(!otherFunding, 'otherFunding')];
