import { publishedProjects } from '../../demo/projects.js';
import { formOf, valuesOf } from '../forms/index.js';
import { completeFaults, completeness } from './complete.js';
import { emptyContent, sectionOf, type DossierContent } from './content.js';
import { parseContent, parseSection } from './draft.js';
import { progressOf } from './progress.js';
import { sections } from './vocabulary.js';

const known = {
  poles: ['moveo', 'mta', 'pvf', 'id4car'],
  domains: ['vehicule-connecte', 'vehicules-specifiques'],
};
const [road] = publishedProjects();
if (!road) throw new Error('no published project');
const full = road.content;
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const faultsOf = (values: unknown) => {
  try {
    parseContent(values);
    return [];
  } catch (fault) {
    return (fault as { errors: unknown[] }).errors;
  }
};
const changed = (change: Partial<DossierContent>) => completeFaults({ ...full, ...change }, known);

describe('a draft', () => {
  it('may be empty, and a full one is read back as it was', () => {
    expect(plain(parseContent({}))).toEqual(plain(emptyContent()));
    expect(plain(parseContent(plain(full)))).toEqual(plain(full));
  });

  it.each([
    [{ publicAbstract: 'é'.repeat(1501) }, 'publicAbstract', 'tooLong'],
    [{ durationMonths: 12.5 }, 'durationMonths', 'wholeNumber'],
    [{ trlEnd: 10 }, 'trlEnd', 'wholeNumber'],
    [{ projectType: 'party' }, 'projectType', 'unknownChoice'],
    [{ keywords: ['a', 'a'] }, 'keywords', 'tooMany'],
    [{ keywords: 'a' }, 'keywords', 'tooMany'],
    [{ partners: [{ siren: '330703845' }] }, 'partners.0.siren', 'sirenForm'],
    [{ partners: [{}, { cost: -1 }] }, 'partners.1.cost', 'euros'],
    [{ partners: [{ siren: '330703844', siret: '35600000000048' }] }, 'partners.0.siret', 'siretOfAnother'],
    [{ partners: [{ contactEmail: 'a@' }] }, 'partners.0.contactEmail', 'emailForm'],
    [{ partners: [{ isAdmin: true }] }, 'partners.0.isAdmin', 'unknownField'],
    [{ partners: Array.from({ length: 31 }, () => ({})) }, 'partners', 'tooManyPartners'],
    [{ partners: [null] }, 'partners.0', 'form'],
    [{ partners: ['x'] }, 'partners.0', 'form'],
    [{ partners: 'x' }, 'partners', 'tooManyPartners'],
    [{ coLabels: [{ pole: 'mta', reason: 'x'.repeat(601) }] }, 'coLabels.0.reason', 'tooLong'],
    [{ declarations: [] }, 'declarations', 'form'],
    [{ consent: 'yes' }, 'consent', 'yesOrNo'],
    [{ acronym: 7 }, 'acronym', 'tooLong'],
    [{ holderId: 'x' }, 'holderId', 'unknownField'],
  ])('%j is refused at %s: %s', (values, field, code) => {
    expect(faultsOf(values)).toEqual([expect.objectContaining({ field, code })]);
  });

  it('counts signs as a reader does', () => {
    expect(faultsOf({ acronym: '🚗'.repeat(30) })).toEqual([]);
    expect(faultsOf({ acronym: '🚗'.repeat(31) })).toHaveLength(1);
  });

  it('takes nothing for what a field is without anything', () => {
    expect(plain(parseContent({ acronym: null, partners: [{ name: null, cost: null }] }))).toMatchObject({
      acronym: '',
      partners: [{ name: '', cost: null, country: 'FR', role: 'partner' }],
    });
  });
});

describe('a form', () => {
  it.each(sections)('of the section %s says what the content says', (section) => {
    const form = formOf(section, full);
    const { fields, faults } = parseSection(section, valuesOf(section, form));
    expect(faults).toEqual([]);
    expect(plain(fields)).toEqual(plain(sectionOf(section, full)));
  });

  it('reads figures as people write them, and keeps what is none for the rule to refuse', () => {
    const typed = {
      'partners.0.name': 'X',
      'partners.0.cost': '2 712 000,50 €',
      'partners.0.siren': '330 703 844',
    };
    expect(valuesOf('partners', typed)).toMatchObject({
      partners: [{ cost: 2712000.5, siren: '330703844' }],
    });
    const { faults } = parseSection('partners', valuesOf('partners', { 'partners.0.cost': 'beaucoup' }));
    expect(faults).toMatchObject([{ path: 'partners.0.cost', code: 'euros' }]);
  });
});

describe('submitting', () => {
  it('asks everything of an empty dossier and nothing of a full one', () => {
    expect(completeFaults(full, known)).toEqual([]);
    const { faults } = completeness(emptyContent(), known);
    expect(faults.project.map(({ path }) => path)).toEqual([
      ...['acronym', 'titleFr', 'publicAbstract', 'description', 'mainDomain', 'keywords'],
      ...['projectType', 'durationMonths', 'trlStart', 'trlEnd'],
    ]);
    expect(faults.partners).toEqual([{ path: 'partners', code: 'required' }]);
    expect(faults.poles.map(({ path }) => path)).toEqual([
      ...['wishedLead', 'declarations.truthful', 'declarations.noDoubleFunding'],
    ]);
  });

  it.each([
    [{ trlStart: 7, trlEnd: 5 }, 'trlEnd', 'trlOrder'],
    [{ mainDomain: 'gone' }, 'mainDomain', 'unknownDomain'],
    [{ otherDomains: ['vehicule-connecte'] }, 'otherDomains', 'otherDomain'],
    [{ wishedLead: 'gone' }, 'wishedLead', 'unknownPole'],
    [{ coLabels: [{ pole: 'moveo', reason: 'x' }] }, 'coLabels.0.pole', 'coLabelOfLead'],
    [{ coLabels: [{ pole: 'mta', reason: ' ' }] }, 'coLabels.0.reason', 'coLabelReason'],
    [
      { partners: full.partners.map((one) => ({ ...one, role: 'partner' as const })) },
      'partners',
      'noHolder',
    ],
    [
      { partners: full.partners.map((one) => ({ ...one, role: 'holder' as const })) },
      'partners',
      'severalHolders',
    ],
    [{ partners: full.partners.map((one) => ({ ...one, siren: '330703844' })) }, 'partners', 'partnerTwice'],
    [{ partners: full.partners.map((one) => ({ ...one, cost: 0 })) }, 'partners', 'noCost'],
  ])('%j is a fault at %s: %s', (change, path, code) => {
    expect(changed(change)).toEqual([{ path, code }]);
  });

  it('warns of a number that is not public, and is not stopped by it', () => {
    const { warnings } = completeness(full, known);
    expect(warnings).toEqual([
      {
        path: 'partners.5.siren',
        code: 'sirenMissing',
        params: { name: 'Navette Libre (PME de démonstration)' },
      },
    ]);
  });
});

describe('where a section stands', () => {
  const stateOf = (content: DossierContent, annexes: { kind: string }[] = []) =>
    progressOf(content, completeness(content, known), annexes).map(({ state }) => state);

  it('tells nobody looked from something does not hold', () => {
    expect(stateOf(emptyContent())).toEqual(['todo', 'todo', 'todo', 'todo']);
    expect(stateOf({ ...emptyContent(), acronym: 'X' })[0]).toBe('inProgress');
    expect(stateOf({ ...full, trlEnd: 1 })[0]).toBe('fix');
    expect(stateOf(full, [{ kind: 'technicalAnnex' }])).toEqual(['done', 'done', 'done', 'done']);
    expect(stateOf(full, [{ kind: 'other' }])[3]).toBe('inProgress');
  });
});
