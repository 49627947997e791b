import type { Partner } from '../content/partners.fields.js';
import type { PartnerCategory } from '../content/vocabulary.js';
import { justifiedUnless, type Verdict } from './verdict.js';

const classes = ['MICRO', 'SME', 'MIDCAP', 'LARGE'] as const;
export type SizeClass = (typeof classes)[number];

/** Staff, and euros a year, below or up to which a company is of the class (decree 2008-1354, domain §4.3). */
const ceilings: [SizeClass, { employees: number; turnover: number; balance: number }][] = [
  ['MICRO', { employees: 10, turnover: 2e6, balance: 2e6 }],
  ['SME', { employees: 250, turnover: 50e6, balance: 43e6 }],
  ['MIDCAP', { employees: 5_000, turnover: 1_500e6, balance: 2_000e6 }],
];

type Figures = Pick<Partner, 'employees' | 'turnover' | 'balance'>;

/**
 * The class its figures make a company, those of its group included: staff, and turnover or balance. Null where what is not
 * told could make it another.
 */
export function sizeClassOf({ employees, turnover, balance }: Figures): SizeClass | null {
  if (employees === null) return null;
  for (const [name, most] of ceilings) {
    if (employees >= most.employees) continue;
    const within = (figure: number | null, ceiling: number) => figure !== null && figure <= ceiling;
    if (within(turnover, most.turnover) || within(balance, most.balance)) return name;
    if (turnover === null || balance === null) return null;
  }
  return 'LARGE';
}

const isSizeClass = (category: PartnerCategory | null): category is SizeClass =>
  classes.some((one) => one === category);

/** The class a partner is of: as it declares, or, of a cooperative, as its figures say. */
export const declaredOrFound = (partner: Partner): SizeClass | null =>
  isSizeClass(partner.category) ? partner.category : sizeClassOf(partner);

/** A size that is declared and is not that of the figures told: it changes the aid rate, not the label. */
export function sizeVerdicts(partners: readonly Partner[]): Verdict[] {
  return partners.flatMap((partner) => {
    const found = sizeClassOf(partner);
    if (found === null || !isSizeClass(partner.category)) return [];
    const figures = {
      ...toldOf(partner),
      declared: classes.indexOf(partner.category),
      found: classes.indexOf(found),
    };
    // Every microenterprise is an SME.
    const holds = found === partner.category || (found === 'MICRO' && partner.category === 'SME');
    return [justifiedUnless(holds, 'size', figures, partner.name)];
  });
}

const toldOf = ({ employees, turnover, balance }: Figures): Record<string, number> => ({
  ...(employees !== null && { employees }),
  ...(turnover !== null && { turnover }),
  ...(balance !== null && { balance }),
});
