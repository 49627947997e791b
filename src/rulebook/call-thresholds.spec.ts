/** R21: where the work is done, what it costs, and how large a company is; expected from domain §4.3 and §4.4. Pure, 1 s. */
import { eligibilityIn, eligibilityOf, type Partner } from '../dossiers/index.js';
import {
  dossier,
  holder,
  lab,
  outside,
  partner,
  rulesOf,
  territories,
  verdictOf,
} from '../../test/support/consortium.js';

describe('the territory', () => {
  const shared = (within: number) =>
    dossier([
      { ...holder, cost: within },
      partner({ name: 'Ailleurs', region: outside, cost: 100 - within }),
    ]);

  it.each([
    [25, 'OK', 'KO'],
    [24, 'KO', 'KO'],
    [50, 'OK', 'OK'],
    [49, 'OK', 'KO'],
  ])('of FUI 25: %d %% of the work gives the lead %s and all %s', (share, lead, all) => {
    expect(verdictOf('leadShare', 'fui-25', shared(share))).toEqual([lead]);
    expect(verdictOf('territoryShare', 'fui-25', shared(share))).toEqual([all]);
  });

  it('of every partner is looked at where the call is a Region’s, to be justified', () => {
    expect(verdictOf('everyoneInTerritory', 'i-demo-regionalise', shared(50))).toEqual(['TO_JUSTIFY']);
    expect(verdictOf('everyoneInTerritory', 'i-demo-regionalise', dossier([holder]))).toEqual(['OK']);
    expect(verdictOf('everyoneInTerritory', 'fui-25', shared(50))).toEqual([]);
  });
});

describe('the budget', () => {
  const costing = (cost: number, more: Partial<Partner> = {}) => dossier([{ ...holder, cost, ...more }]);

  it('of one partner above 70 % is to be justified, and at 70 % is not', () => {
    const two = (cost: number) => dossier([{ ...holder, cost }, partner({ cost: 100 - cost })]);
    expect(verdictOf('partnerShare', 'fui-25', two(70))).toEqual(['OK']);
    expect(verdictOf('partnerShare', 'fui-25', two(71))).toEqual(['TO_JUSTIFY']);
  });

  it.each([
    ['pspc-regions-1', 999_999, 'KO'],
    ['pspc-regions-1', 1_000_000, 'OK'],
    ['pspc-regions-1', 4_000_000, 'OK'],
    ['pspc-regions-1', 4_000_001, 'KO'],
    ['i-demo-regionalise', 4_000_001, 'KO'],
    ['coram-2024', 999_999, 'KO'],
    ['coram-2024', 1_000_000, 'OK'],
  ])('of %s: %d euros, %s', (code, cost, verdict) => {
    expect(verdictOf('cost', code, costing(cost))).toEqual([verdict]);
  });

  it('of CORAM has its threshold where an SME or mid-cap holds the project', () => {
    expect(verdictOf('cost', 'coram-2024', costing(10, { category: 'LARGE' }))).toEqual([]);
    expect(verdictOf('cost', 'fui-25', costing(10))).toEqual([]);
  });

  it('of the laboratories above 40 % of the aid is to be justified', () => {
    const aided = (ofLab: number) =>
      dossier([
        { ...holder, aid: 100 - ofLab },
        { ...lab, aid: ofLab },
      ]);
    expect(verdictOf('researchAid', 'fui-25', aided(40))).toEqual(['OK']);
    expect(verdictOf('researchAid', 'fui-25', aided(41))).toEqual(['TO_JUSTIFY']);
    expect(verdictOf('researchAid', 'fui-25', dossier([holder, lab]))).toEqual([]);
    expect(verdictOf('researchAid', 'fui-25', dossier([holder, { ...lab, aid: 10 }]))).toEqual([]);
  });

  it('of aid at least, where the rules of a call say so', () => {
    const rules = eligibilityIn({ eligibility: { leastAid: 750 } });
    const asking = (aid: number) =>
      eligibilityOf(dossier([{ ...holder, aid }]), rules, territories).find(({ rule }) => rule === 'aid')
        ?.verdict;
    expect([asking(749_999), asking(750_000)]).toEqual(['KO', 'OK']);
  });

  it('paid elsewhere is to be justified', () => {
    const verdict = (otherFunding: boolean | null) =>
      verdictOf('otherFunding', 'fui-25', dossier([], { otherFunding }));
    expect([verdict(true), verdict(false), verdict(null)]).toEqual([['TO_JUSTIFY'], ['OK'], []]);
  });
});

/** Decree 2008-1354: [staff, turnover, balance in millions, class]. */
describe('the size of a company', () => {
  it.each([
    [9, 2, 90, 'MICRO'],
    [9, 90, 2, 'MICRO'],
    [10, 2, 2, 'SME'],
    [249, 50, 90, 'SME'],
    [249, 51, 43, 'SME'],
    [249, 51, 44, 'MIDCAP'],
    [250, 1, 1, 'MIDCAP'],
    [4_999, 1_500, 9_000, 'MIDCAP'],
    [4_999, 1_501, 2_001, 'LARGE'],
    [5_000, 1, 1, 'LARGE'],
  ] as const)('%d people, %d and %d M€: %s', (employees, turnover, balance, category) => {
    const figures = { employees, turnover: turnover * 1e6, balance: balance * 1e6 };
    const declared = (one: Partner['category']) =>
      verdictOf('size', 'fui-25', dossier([partner({ ...figures, category: one })]));
    expect(declared(category)).toEqual(['OK']);
    expect(declared(category === 'LARGE' ? 'SME' : 'LARGE')).toEqual(['TO_JUSTIFY']);
  });

  it('is not looked for where what is not told could make it another', () => {
    const verdict = (told: Partial<Partner>) => verdictOf('size', 'fui-25', dossier([partner(told)]));
    expect(verdict({ employees: 3 })).toEqual([]);
    expect(verdict({ employees: 100, turnover: 60e6 })).toEqual([]);
    expect(verdict({ employees: 100, turnover: 40e6 })).toEqual(['OK']);
    expect(verdict({ employees: 6_000 })).toEqual(['TO_JUSTIFY']);
  });

  it('of a microenterprise is that of an SME as well', () => {
    const told = { employees: 3, turnover: 1e6, category: 'SME' as const };
    expect(verdictOf('size', 'fui-25', dossier([partner(told)]))).toEqual(['OK']);
  });
});

it('a version written before these questions reads as one that does not answer them', () => {
  const { name, category, region, cost, role } = holder;
  const older = { ...dossier([{ name, category, region, cost, role, country: 'FR' } as Partner]) };
  expect(eligibilityOf(older, rulesOf('fui-25'), territories).map(({ rule }) => rule)).toEqual([
    'consortium',
    'holder',
    'leadShare',
    'territoryShare',
    'partnerShare',
  ]);
});

it('a call entered before it could ask more is held against the thresholds it had, and no others (R3)', () => {
  const rules = eligibilityIn({}, { territoryShare: 0.1, companies: 1 });
  const asked = dossier([
    { ...holder, group: 'Un', aid: 500_000 },
    { ...lab, aid: 400_000 },
  ]);
  const told = eligibilityOf(asked, rules, territories);
  expect(told.filter(({ verdict }) => verdict !== 'OK')).toEqual([]);
  expect(told.map(({ rule }) => rule)).not.toContain('aidRate');
  expect(eligibilityIn({ eligibility: { companies: 3 } }, { companies: 1 }).eligibility.companies).toBe(3);
});
