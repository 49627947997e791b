import { publishedProjects } from '../../demo/projects.js';
import { readDemoData } from '../../demo/data-file.js';
import type { DossierContent } from '../content/content.js';
import { Partner } from '../content/partners.fields.js';
import { eligibilityIn } from '../eligibility/index.js';
import type { Territory } from '../shares.js';
import { changeOf, type Yardstick } from './compare.js';
import { shareChanged } from './words-changed.js';

/** R60, R62: what a version changes; expected from the text of the rules and figures made for it. */
const { poles } = readDemoData('published-projects.json') as { poles: Territory[] };
const [published] = publishedProjects();
if (!published) throw new Error('no published project');

const partner = (name: string, cost: number, more: Partial<Partner> = {}): Partner => ({
  ...new Partner(),
  ...{ name, category: 'SME', cost },
  ...more,
});
const region = poles[0]?.regions[0] ?? '';
const elsewhere = 'Guyane';
const before: DossierContent = {
  ...published.content,
  wishedLead: poles[0]?.code ?? null,
  coLabels: [],
  partners: [
    partner('Alpha', 400, { role: 'holder', region }),
    partner('Beta', 300, { region }),
    partner('Gamma', 200, { category: 'RESEARCH', region: elsewhere }),
    partner('Delta', 100, { region: elsewhere }),
  ],
};
const by: Yardstick = {
  eligibility: eligibilityIn({ eligibility: { territoryShare: 0 } }),
  poles,
  lead: poles[0]?.code ?? '',
  partnerPoles: { before: [], after: [] },
  rules: { versionBudgetShare: 0.15, versionTextShare: 0.1, leadMinimumShare: 0.25 },
};
const groundsOf = (change: Partial<DossierContent>, more: Partial<Yardstick> = {}) =>
  changeOf(before, { ...before, ...change }, { ...by, ...more }).grounds;
const partners = (change: (all: Partner[]) => Partner[]) => ({
  partners: change(structuredClone(before.partners)),
});
const costing = (name: string, cost: number) =>
  partners((all) => all.map((one) => (one.name === name ? { ...one, cost } : one)));

describe('what a version changes', () => {
  it('is nothing where titles, key words, other domains, duration or pieces are touched', () => {
    const titles = { titleFr: 'Autre titre', keywords: ['autre'], otherDomains: [], durationMonths: 12 };
    expect(groundsOf(titles)).toEqual([]);
  });

  it.each([
    ['14.9 % more', 549, []],
    ['15 % more', 550, ['budget']],
    ['15 % less', 250, ['budget']],
    ['14.9 % less', 251, []],
  ])('is the budget from 15 %% on: %s', (_, cost, expected) => {
    expect(groundsOf(costing('Alpha', cost))).toEqual(expected);
  });

  it.each(['projectType', 'mainDomain', 'trlStart', 'trlEnd'] as const)('is the objectives by %s', (name) => {
    expect(groundsOf({ [name]: null })).toEqual(['objectives']);
  });

  it('is the objectives by one word in ten of a text, not by a typing error', () => {
    const words = Array.from({ length: 20 }, (_, index) => `mot${index}`);
    const from = { ...before, description: words.join(' ') };
    const changed = (count: number) =>
      changeOf(from, { ...from, description: words.map((w, i) => (i < count ? 'autre' : w)).join(' ') }, by);
    expect([changed(1).grounds, changed(2).grounds]).toEqual([[], ['objectives']]);
  });

  it('is a partner that leaves or joins; a main one where it carries 15 % of the budget', () => {
    const gone = (name: string) => partners((all) => all.filter((one) => one.name !== name));
    expect(groundsOf(gone('Delta'))).toEqual(['partnerLeft']);
    expect(groundsOf(partners((all) => [...all, partner('Nova', 50)]))).toEqual(['partnerJoined']);
    const swapped = partners((all) =>
      all.map((one) => (one.name === 'Beta' ? { ...one, name: 'Nova' } : one)),
    );
    expect(groundsOf(swapped)).toEqual(['mainPartner', 'partnerLeft', 'partnerJoined']);
    expect(groundsOf(gone('Gamma'))).toContain('eligibilityLost');
  });

  it('is no other partner by a number given later, or another way to write its name', () => {
    const written = partners((all) =>
      all.map((one) => (one.name === 'Delta' ? { ...one, name: ' DELTA ', siren: '330703844' } : one)),
    );
    expect(groundsOf(written)).toEqual([]);
  });

  it('is the holder replaced where another partner leads', () => {
    const roles: Record<string, Partner['role']> = { Alpha: 'partner', Beta: 'holder' };
    const led = partners((all) => all.map((one) => ({ ...one, role: roles[one.name] ?? one.role })));
    expect(groundsOf(led)).toEqual(['holderReplaced']);
  });

  it('is the share of the lead where it falls under the threshold, and only then', () => {
    const moved = partners((all) => all.map((one) => ({ ...one, region: elsewhere })));
    expect(groundsOf(moved)).toContain('leadShare');
    expect(changeOf({ ...before, ...moved }, { ...before, ...moved }, by).grounds).toEqual([]);
  });

  it('is a pôle that becomes a partner (R63e)', () => {
    expect(groundsOf({}, { partnerPoles: { before: ['mta'], after: ['mta', 'pvf'] } })).toEqual([
      'partnerPole',
    ]);
  });

  it('tells the rules of the call that fail, and those it has lost (R21)', () => {
    const alone = changeOf(before, { ...before, ...partners((all) => all.slice(2)) }, by);
    expect(alone.lost).toContain('consortium');
    expect(alone.failing).toContainEqual({ rule: 'consortium', verdict: 'KO' });
    const already = { ...before, ...partners((all) => all.slice(0, 2)) };
    expect(changeOf(already, already, by)).toMatchObject({
      lost: [],
      failing: [{ rule: 'consortium', verdict: 'KO' }],
    });
  });
});

it.each([
  ['', '', 0],
  ['Un essai.', 'un   ESSAI', 0],
  ['a b c d', 'a b c e', 0.25],
  ['a b', 'c d', 1],
  ['', 'a', 1],
  ['a a a a', 'a', 0.75],
])('%j and %j differ by %s of their words', (one, other, share) => {
  expect(shareChanged(one, other)).toBeCloseTo(share);
});

describe('a rule of the call that a version misses (R62)', () => {
  const lostIn = (from: Partner[], to: Partner[]) =>
    changeOf({ ...before, partners: from }, { ...before, partners: to }, by).lost;
  const asking = (aids: Record<string, number>) =>
    before.partners.map((one) => ({ ...one, aid: aids[one.name] ?? null }));

  it('is lost by whoever kept it, whatever another missed already', () => {
    expect(lostIn(asking({ Alpha: 100, Beta: 300 }), asking({ Alpha: 300, Beta: 300 }))).toEqual(['aidRate']);
    expect(lostIn(asking({ Alpha: 300, Beta: 300 }), asking({ Alpha: 400, Beta: 300 }))).toEqual([]);
  });

  it('is not lost by who tells for the first time what nobody had told', () => {
    expect(lostIn(before.partners, asking({ Alpha: 400 }))).toEqual([]);
  });
});
