/** R21: whom each known call asks for and what it gives; expected from the table of the calls (domain §4.4). Pure, 1 s. */
import { settingFaults } from '../../workflows/index.js';
import type { Partner } from '../dossiers/index.js';
import {
  dossier,
  found,
  holder,
  inside,
  lab,
  outside,
  partner,
  verdictOf,
} from '../../test/support/consortium.js';
import { callModels, withModel } from './call-models.js';

it.each(callModels.map((model) => [model.name, model] as const))(
  '%s is written as a rule set may be',
  (_, model) => {
    expect(settingFaults(withModel({}, model.code))).toEqual([]);
    expect(model.source).not.toBe('');
  },
);

/** [call, category, in the territory, highest rate with the label, and without]: the cells of the table, each with its source. */
const rates: [string, Partner['category'], boolean, number, number][] = [
  ['fui-25', 'SME', true, 0.5, 0],
  ['fui-25', 'SME', false, 0.35, 0],
  ['fui-25', 'MICRO', true, 0.5, 0],
  ['fui-25', 'MICRO', false, 0.35, 0],
  ['fui-25', 'MIDCAP', true, 0.35, 0],
  ['fui-25', 'MIDCAP', false, 0.35, 0],
  ['fui-25', 'LARGE', true, 0.3, 0],
  ['fui-25', 'LARGE', false, 0.3, 0],
  ['pspc-regions-1', 'SME', true, 0.5, 0.35],
  ['pspc-regions-1', 'SME', false, 0.5, 0.35],
  ['pspc-regions-1', 'MICRO', true, 0.5, 0.35],
  ['pspc-regions-1', 'MICRO', false, 0.5, 0.35],
  ['pspc-regions-1', 'MIDCAP', true, 0.35, 0.25],
  ['pspc-regions-1', 'MIDCAP', false, 0.35, 0.25],
  ['pspc-regions-1', 'LARGE', true, 0.25, 0.2],
  ['pspc-regions-1', 'LARGE', false, 0.25, 0.2],
];

describe('the aid rate', () => {
  it.each(rates)(
    '%s, %s, in the territory %p: %d, and %d without the label',
    (code, category, within, rate, bare) => {
      const asking = (aid: number) =>
        dossier([partner({ category, aid, region: within ? inside : outside })]);
      expect(found('aidRate', code, asking(rate * 100_000))).toEqual([
        {
          ...{ rule: 'aidRate', verdict: 'OK', partner: 'Alpha' },
          figures: { aid: rate * 100_000, highest: rate * 100_000, rate, unlabelled: bare },
        },
      ]);
      expect(verdictOf('aidRate', code, asking(rate * 100_000 + 1))).toEqual(['KO']);
    },
  );

  it('is looked at for whom it is told, and for nobody else', () => {
    expect(
      found('aidRate', 'fui-25', dossier([partner({}), partner({ name: 'Beta', aid: 1 })])),
    ).toMatchObject([{ partner: 'Beta' }]);
  });

  it('is looked at for nobody of whom the cost or the category is not told', () => {
    for (const untold of [{ cost: null }, { category: null }])
      expect(found('aidRate', 'fui-25', dossier([partner({ aid: 1, ...untold })]))).toEqual([]);
  });

  it('of a cooperative is that of its figures, and of a company of no size without them', () => {
    const told = { employees: 40, turnover: 8e6, balance: null };
    const asking = (more: Partial<Partner>) =>
      dossier([partner({ category: 'COOPERATIVE', aid: 45_000, ...more })]);
    expect(verdictOf('aidRate', 'fui-25', asking(told))).toEqual(['OK']);
    expect(verdictOf('aidRate', 'fui-25', asking({}))).toEqual(['KO']);
  });

  it.each(['i-demo-regionalise', 'coram-2024'])(
    'of %s is published by nobody, and is held against nobody',
    (code) => {
      expect(verdictOf('aidRate', code, dossier([partner({ aid: 100_000 })]))).toEqual([]);
    },
  );
});

describe('the consortium', () => {
  const second = partner({ name: 'Seconde' });
  const whole = [holder, second, lab];

  it.each<[string, string, Partner[], string]>([
    ['two companies and a laboratory', 'fui-25', whole, 'OK'],
    ['one company', 'fui-25', [holder, lab], 'KO'],
    ['no laboratory', 'fui-25', [holder, second], 'KO'],
    ['a training body for a laboratory', 'fui-25', [holder, second, { ...lab, category: 'TRAINING' }], 'OK'],
    ['an IRT for a laboratory', 'fui-25', [holder, second, { ...lab, category: 'IRT' }], 'KO'],
    ['a cooperative for a company', 'fui-25', [holder, { ...second, category: 'COOPERATIVE' }, lab], 'OK'],
    ['a foreign company', 'fui-25', [holder, { ...second, country: 'DE', region: null }, lab], 'OK'],
    [
      'two companies of one group',
      'fui-25',
      [{ ...holder, group: 'Groupe Été' }, { ...second, group: ' groupe ete ' }, lab],
      'KO',
    ],
    ['of two groups', 'fui-25', [{ ...holder, group: 'Un' }, { ...second, group: 'Deux' }, lab], 'OK'],
    ['alone', 'coram-2024', [holder], 'OK'],
    ['alone, for a call that asks for two', 'pspc-regions-1', [holder], 'KO'],
  ])('%s, %s', (_, code, partners, verdict) => {
    expect(verdictOf('consortium', code, dossier(partners))).toEqual([verdict]);
  });

  it('has an SME or mid-cap where the call asks for one, a large company being none', () => {
    const large = whole.map((one) => (one.category === 'SME' ? { ...one, category: 'LARGE' as const } : one));
    expect(verdictOf('smallCompanies', 'pspc-regions-1', dossier(whole))).toEqual(['OK']);
    expect(verdictOf('smallCompanies', 'pspc-regions-1', dossier(large))).toEqual(['KO']);
    expect(verdictOf('smallCompanies', 'fui-25', dossier(large))).toEqual([]);
  });

  it('has five partners at most where the call says five', () => {
    const of = (count: number) =>
      dossier(Array.from({ length: count }, (_, rank) => partner({ name: `P${rank}` })));
    expect(verdictOf('mostPartners', 'i-demo-regionalise', of(5))).toEqual(['OK']);
    expect(verdictOf('mostPartners', 'i-demo-regionalise', of(6))).toEqual(['KO']);
  });

  it.each<[Partner['category'], string]>([
    ['SME', 'OK'],
    ['LARGE', 'OK'],
    ['COOPERATIVE', 'OK'],
    ['RESEARCH', 'KO'],
    ['IRT', 'KO'],
  ])('is held by a company: %s, %s', (category, verdict) => {
    expect(verdictOf('holder', 'fui-25', dossier([{ ...holder, category }, second, lab]))).toEqual([verdict]);
  });
});
