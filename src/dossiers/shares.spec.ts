import { publishedProjects } from '../demo/projects.js';
import { readDemoData } from '../demo/data-file.js';
import { completeFaults, completeness } from './content/complete.js';
import { eligibilityIn, eligibilityOf } from './eligibility/index.js';
import { shareOfAll, sharesOf, type Territory } from './shares.js';

const { poles } = readDemoData('published-projects.json') as { poles: Territory[] };
const projects = publishedProjects();
const project = (acronym: string) => {
  const found = projects.find((one) => one.acronym === acronym);
  if (!found) throw new Error(acronym);
  return found.content;
};
const percents = (acronym: string) =>
  Object.fromEntries(
    Object.entries(sharesOf(project(acronym).partners, poles)).map(([pole, share]) => [
      pole,
      Math.round(share * 100),
    ]),
  );

// The thresholds of the table published with the projects are those of FUI 25, the defaults.
const rules = eligibilityIn({});
const verdicts = (acronym: string) =>
  eligibilityOf(project(acronym), rules, poles).map(({ verdict }) => verdict);

describe('the published projects', () => {
  it('are three, each complete, its missing SIREN told and not invented', () => {
    const known = { poles: poles.map(({ code }) => code), domains: domainCodes() };
    expect(projects.map(({ acronym }) => acronym)).toEqual(['5G-OPEN-ROAD', 'ELECT-INTEG', 'MOBYPOST']);
    for (const { content } of projects) expect(completeFaults(content, known)).toEqual([]);
    const missing = projects.map(({ content }) =>
      completeness(content, known).warnings.map(({ code }) => code),
    );
    expect(missing).toEqual([
      ['sirenMissing'],
      ['sirenMissing', 'sirenMissing'],
      ['sirenMissing', 'sirenMissing', 'foreignIdMissing'],
    ]);
  });

  it('say themselves what is invented', () => {
    for (const { content } of projects) {
      expect(content.publicAbstract).toContain('sont inventés');
      expect(content.description).toContain('sont inventés');
    }
  });

  it('have the shares their table tells', () => {
    expect(percents('5G-OPEN-ROAD')).toMatchObject({ moveo: 89, id4car: 11, pvf: 0, mta: 0 });
    expect(percents('ELECT-INTEG')).toMatchObject({ moveo: 14, id4car: 0, pvf: 0, mta: 0 });
    expect(percents('MOBYPOST')).toMatchObject({ moveo: 0, id4car: 0, pvf: 71, mta: 0 });
  });

  it('meet or miss the rules of the call as their table tells', () => {
    expect(verdicts('5G-OPEN-ROAD')).toEqual(['OK', 'OK', 'OK', 'OK', 'OK']);
    expect(verdicts('ELECT-INTEG')).toEqual(['OK', 'OK', 'KO', 'KO', 'OK']);
    expect(verdicts('MOBYPOST')).toEqual(['OK', 'KO', 'OK', 'OK', 'OK']);
  });
});

describe('the share of a territory', () => {
  const two = [
    { code: 'a', regions: ['Bretagne', 'Poitou-Charentes'] },
    { code: 'b', regions: ['Poitou-Charentes'] },
  ];

  it('counts a region of two pôles for both, once in their union, and abroad in the total only', () => {
    const work = [
      { region: 'Poitou-Charentes', cost: 50 },
      { region: 'Bretagne', cost: 25 },
      { region: null, cost: 25 },
    ];
    expect(sharesOf(work, two)).toEqual({ a: 0.75, b: 0.5 });
    expect(shareOfAll(work, two)).toBe(0.75);
  });

  it('is nil while nothing costs anything', () => {
    expect(sharesOf([{ region: 'Bretagne', cost: null }], two)).toEqual({ a: 0, b: 0 });
    expect(sharesOf([], two)).toEqual({ a: 0, b: 0 });
  });
});

it('makes a partner above the maximum justify itself, and never refuses it (R21)', () => {
  const [first, ...others] = project('ELECT-INTEG').partners;
  if (!first) throw new Error('no partner');
  const heavy = { ...project('ELECT-INTEG'), partners: [{ ...first, cost: 9_000_000 }, ...others] };
  expect(eligibilityOf(heavy, rules, poles).at(-1)).toMatchObject({
    rule: 'partnerShare',
    verdict: 'TO_JUSTIFY',
  });
});

function domainCodes(): string[] {
  const { domains } = readDemoData('cooperation.json') as { domains: { code: string }[] };
  return domains.map(({ code }) => code);
}
