import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { criteria } from '../../src/labelling/grid.js';
import { commandNames } from '../../src/labelling/command-names.js';
import { ballots, opinions, roles } from '../../workflows/vocabulary.js';
import { labelRequestStates } from '../../workflows/label-request/v1/vocabulary.js';
import { sentenceOf } from './reasons.js';
import { LANGS, words } from './words.js';

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return files(path);
    return /\.tsx?$/u.test(entry.name) && !entry.name.includes('.spec.') ? [path] : [];
  });

const source = (folder: string) => files(folder).map((path) => readFileSync(path, 'utf8'));
const root = process.cwd();

/** Every quoted word after `code:`, a choice between two included: `code: late ? 'a' : 'b'`. */
function reasonCodes(): string[] {
  const texts = ['workflows', 'src/labelling'].flatMap((folder) => source(join(root, folder)));
  const values = texts.flatMap((text) =>
    [...text.matchAll(/\bcode:\s*([^,}\n]+)/gu)].map(([, value = '']) => value),
  );
  const codes = values.flatMap((value) =>
    [...value.matchAll(/'([a-zA-Z]+)'/gu)].map(([, code = '']) => code),
  );
  return [...new Set(codes)].sort();
}

/** The members of a union in a vocabulary: of its `type` fields, or of its literals. */
function union(file: string, name: string, members: RegExp): string[] {
  const text = readFileSync(join(root, 'workflows', file), 'utf8');
  const [, body = ''] =
    new RegExp(`export type ${name} =([\\s\\S]*?)\\n(?:export|/\\*\\*|interface)`, 'u').exec(text) ?? [];
  return [...body.matchAll(members)].map(([, member = '']) => member);
}

const typed = /type: '(\w+)'/gu;
const literal = /'(\w+)'/gu;
const facts = [
  ...union('label-request/v1/told.ts', 'LabelRequestFact', typed),
  ...union('label-request/v1/exclusion.ts', 'ExclusionFact', typed),
  ...union('pole-review/v1/vocabulary.ts', 'PoleReviewFact', typed),
  ...union('label/v1/told.ts', 'LabelFact', typed),
];
const deadlines = [
  ...union('label-request/v1/deadline-names.ts', 'RequestDeadline', literal),
  ...union('pole-review/v1/vocabulary.ts', 'ReviewDeadline', literal),
  ...union('label/v1/deadline-names.ts', 'LabelDeadline', literal),
];
const request = (name: string) => union('label-request/v1/told.ts', name, literal);
const lapses = union('label-request/v1/deadline-names.ts', 'LapseCause', literal);
const outcomes = union('vocabulary.ts', 'JointOutcome', literal);

describe('the names collected from the machines', () => {
  it('are not empty: the collection itself can fail', () => {
    expect(facts.length).toBeGreaterThan(45);
    expect(deadlines.length).toBeGreaterThan(18);
    expect(reasonCodes()).toEqual(
      expect.arrayContaining(['recusalIsFinal', 'interestsAlreadyDeclared', 'callClosed']),
    );
    expect(request('LeadGround')).toContain('draw');
    expect(request('LeadDoubt')).toContain('shareTooSmall');
    expect(lapses).toContain('leadSilent');
    expect(outcomes).toHaveLength(7);
  });
});

describe.each(LANGS)('the words of the procedure in %s', (lang) => {
  const all = words(lang);
  const without = (area: object, names: readonly string[]) =>
    names.filter((name) => !Object.hasOwn(area, name));

  it('name every act, state, fact, deadline, capacity and result', () => {
    expect(without(all.acts, commandNames)).toEqual([]);
    expect(without(all.states, labelRequestStates)).toEqual([]);
    expect(without(all.journal, facts)).toEqual([]);
    expect(without(all.procedure.deadlines, deadlines)).toEqual([]);
    expect(without(all.procedure.roles, roles)).toEqual([]);
    expect(without(all.procedure.outcomes, outcomes)).toEqual([]);
    expect(without(all.procedure.outcomeRules, outcomes)).toEqual([]);
    expect(without(all.procedure.grounds, request('LeadGround'))).toEqual([]);
    expect(without(all.procedure.doubts, request('LeadDoubt'))).toEqual([]);
    expect(without(all.procedure.causes, lapses)).toEqual([]);
    expect(without(all.positions, [...ballots, ...opinions])).toEqual([]);
    expect(
      without(
        all.reviewForm.criteria,
        criteria.map(({ key }) => key),
      ),
    ).toEqual([]);
  });

  it('tell why for every code a refusal can have', () => {
    expect(without(all.reasons, reasonCodes())).toEqual([]);
    for (const code of reasonCodes()) expect(sentenceOf(all, { code, params: {} })).toMatch(/\p{L}.*[.]$/su);
  });

  it('say every sentence of an act and of a state without a hole, even when nothing is given', () => {
    const nobody = { project: 'ONDULYS', pole: 'iD4CAR' };
    for (const act of Object.values(all.acts))
      for (const sentence of Object.values(act)) expect(sentence(nobody)).not.toMatch(/undefined|^$| {2}/u);
    const none = { lead: '', due: '', awaited: '', left: 0, seats: 0 };
    const bare = { project: 'ONDULYS', call: 'FUI 25', ...none };
    for (const { now, nowHolder, then, thenHolder } of Object.values(all.states))
      for (const sentence of [now, nowHolder, then, thenHolder])
        for (const steering of [true, false])
          expect(sentence({ ...bare, steering, panel: steering, final: steering })).toMatch(
            /^\p{Lu}.*[.]$/su,
          );
    const untold = {
      pole: '',
      position: '',
      deadline: '',
      detail: '',
      decision: '',
      from: '',
      to: '',
      session: '',
      about: '',
      version: '2',
      unseen: '',
      kind: 'minor',
    };
    for (const sentence of Object.values(all.journal))
      expect(sentence(untold)).toMatch(/^\p{Lu}(?!.* :?[.]).*[.]$/su);
  });
});
