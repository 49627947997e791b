import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { words } from '../templates/i18n/words.js';
import type {
  DeliberationFact,
  HandoverFact,
  LabelFact,
  LabelRequestFact,
  MigrationFact,
  PoleReviewFact,
} from '../workflows/index.js';
import { routeInventory } from '../src/access/index.js';
import { entities } from '../src/entities.js';
import { commandNames } from '../src/labelling/command-names.js';
import { acts } from '../src/labelling/commands/index.js';
import { rights } from '../src/labelling/policy.js';
import { rules } from '../src/notifications/rules.js';
import { dataSourceOptions } from '../src/platform/database.js';
import { schemaDrift } from '../src/platform/schema-drift.js';
import { bodyForms } from './support/schema-bodies.js';
import { openStage, type Stage } from './support/stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 120_000);
afterAll(() => stage.close());

/** Every source file of the product, tests included. */
const sources = (...folders: string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .map((name) => join(folder, String(name)))
      .filter((name) => /\.tsx?$/.test(name)),
  );

describe('every route', () => {
  it('declares its command, what it reads, or that it is public; no GET declares a command', () => {
    const routes = routeInventory(stage.app);
    expect(routes.length).toBeGreaterThan(80);
    expect(routes.filter(({ declaration }) => !declaration)).toEqual([]);
    const acting = routes.filter(({ declaration }) => declaration && 'act' in declaration);
    expect(acting.filter(({ method }) => method === 'GET')).toEqual([]);
    const mutating = routes.filter(({ method }) => method !== 'GET');
    const free = mutating.filter(({ declaration }) => !declaration || !('act' in declaration));
    expect(free.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /connexion',
      'POST /connexion/:token',
    ]);
  });

  it('has its body judged by the rules of a class', () => {
    const bodies = bodyForms(stage.app);
    expect(bodies.length).toBeGreaterThan(8);
    const unruled = bodies.filter(({ rules: count }) => count === 0).map(({ handler }) => handler);
    // Drafts are judged section by section (`parseContent`): test/api/every-route.spec.ts sends them a stray field.
    // The page of the answer sheet has a field an ask: it is judged as the form of the API.
    expect(unruled.sort()).toEqual(['AnswerSheetPages.save', 'DepositPages.save', 'DossiersApi.save']);
  });
});

describe('every command and every fact', () => {
  it('has a right, a form and its words', () => {
    for (const table of [rights, acts, words('fr').acts, words('en').acts]) {
      expect(Object.keys(table)).toEqual(expect.arrayContaining([...commandNames]));
    }
    expect(Object.keys(rights).sort()).toEqual([...commandNames].sort());
  });

  it('has an entry in the table of letters, which the compiler demands too', () => {
    const entries: Record<
      (
        LabelRequestFact | PoleReviewFact | LabelFact | DeliberationFact | HandoverFact | MigrationFact
      )['type'],
      unknown
    > = rules;
    const facts = ['label-request', 'pole-review', 'label', 'deliberation', 'handover']
      .flatMap(factsOf)
      .concat('machineMigrated');
    expect(facts.length).toBeGreaterThan(40);
    expect(Object.keys(entries).sort()).toEqual([...new Set(facts)].sort());
  });
});

/** The names of a machine's facts, as its vocabulary writes them. */
function factsOf(machine: string): string[] {
  const files = [
    'vocabulary.ts',
    'told.ts',
    'asked-expert.ts',
    'exclusion.ts',
    'reexamination-told.ts',
    'withdrawal-told.ts',
    'change-told.ts',
    'resubmission-told.ts',
    'support-letter-told.ts',
    'version.ts',
    'departure.ts',
    'departure-told.ts',
    'standstill-told.ts',
  ].map((name) => `workflows/${machine}/v1/${name}`);
  const text = files.map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')).join('');
  const unions = [...text.matchAll(/export type \w+Fact =([\s\S]*?);\n(?=\n|$|import)/g)].map(
    ([, one]) => one,
  );
  return [...unions.join('').matchAll(/\btype: '(\w+)'/g)].map(([, name]) => name ?? '');
}

describe('words', () => {
  it('have the same keys in both languages', () => {
    const [fr, en] = [keysOf(words('fr')), keysOf(words('en'))];
    expect(fr.length).toBeGreaterThan(500);
    expect(en).toEqual(fr);
  });

  it('of letters have the same templates in both languages, each as subject, text and page', () => {
    const [fr, en] = [readdirSync('templates/letters/fr').sort(), readdirSync('templates/letters/en').sort()];
    expect(en).toEqual(fr);
    const families = new Set(fr.map((name) => name.split('.')[0]).filter((name) => name !== 'layout'));
    expect(families.size).toBeGreaterThan(2);
    for (const family of families) {
      const parts = ['html', 'subject', 'txt'].map((part) => `${family}.${part}.hbs`);
      expect(fr.filter((name) => name.startsWith(`${family}.`))).toEqual(parts);
    }
  });
});

function keysOf(words: object, path = ''): string[] {
  return Object.entries(words)
    .flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null ? keysOf(value, `${path}${key}.`) : [`${path}${key}`],
    )
    .sort();
}

describe('the source', () => {
  it('has no file over 200 lines', () => {
    const long = sources('src', 'workflows', 'templates')
      .map((name) => ({ name, lines: readFileSync(name, 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > 200);
    expect(long).toEqual([]);
  });

  it('agrees with the schema of the database', async () => {
    const owner = await new DataSource(
      dataSourceOptions(stage.parts.config, entities, [], 'colabel_owner'),
    ).initialize();
    try {
      expect(entities.length).toBeGreaterThan(15);
      expect(await schemaDrift(owner, [])).toEqual([]);
    } finally {
      await owner.destroy();
    }
  });
});
