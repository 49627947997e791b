import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { words } from '../../../templates/i18n/words.js';
import { code, generated, page, table } from './markdown.js';

/** A reason an act of the procedure is refused for, as it is written in the sources. */
export interface Refusal {
  code: string;
  rule: string | null;
  /** a role, `clock`, or null where the rule lets nobody lift it */
  liftedBy: string | null;
}

/** Where the procedure says no; faults of a form's fields are told beside the field, and are no refusals. */
const places = [
  /^workflows\/.*\/((adoption-|exclusion-|panel-|reexamination-|resubmission-|change-)?rules|standstill|readers|readings|session|support-letter|minutes|conditions|designation|two-steps)\.ts$/,
  /^workflows\/(call|steps|door)\.ts$/,
  /^src\/labelling\/(policy|complete|lapsed|lectures|exclusions|full-proposals|resubmissions|designation|panel|deliberations|conflicts\/complete)\.ts$/,
  /^src\/(dossiers|cooperation|rulebook)\/policy\.ts$/,
];
const reason = /\{\s*code:\s*'(\w+)'((?:[^{}]|\{[^{}]*\})*)\}/g;

/** Every reason in the sources under `root`, by code; one said in several places once for each rule. */
export function refusalsIn(root: string): Refusal[] {
  const paths = ['workflows', 'src'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((path) => `${folder}/${String(path)}`),
  );
  const found = paths
    .filter((path) => places.some((place) => place.test(path)))
    .flatMap((path) => [...readFileSync(join(root, path), 'utf8').matchAll(reason)])
    .map(([, name = '', rest = '']) => ({
      code: name,
      rule: /rule:\s*'(R\d+)'/.exec(rest)?.[1] ?? null,
      liftedBy: /liftedBy:\s*(?:'(\w+)'|right\.(\w+))/.exec(rest)?.slice(1).find(Boolean) ?? null,
    }));
  const known = new Map(found.map((one) => [`${one.code} ${one.rule}`, one]));
  return [...known.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Why an act may be refused, the rule that says so, and who can lift it. */
export function refusalsDocument(refusals: Refusal[]): string {
  const { reasons, procedure } = words('en');
  const sentences: Record<string, (params: Record<string, string>) => string> = reasons;
  const roles: Record<string, string> = {
    ...procedure.roles,
    clock: 'the clock',
    belongsTo: 'who has the act',
  };
  const anything = new Proxy({}, { get: (_, name) => `‹${String(name)}›` });
  return page(
    generated,
    '# Why an act is refused',
    'The reasons of the procedure, as pages and API tell them. Who can lift a reason is told with it; where nobody is ' +
      'named, the rule lets nobody lift it, or the reader can by themselves, and the sentence says how.',
    table(
      ['Code', 'Rule', 'Lifted by', 'Sentence'],
      refusals.map((one) => [
        code(one.code),
        one.rule ?? '',
        (one.liftedBy && roles[one.liftedBy]) ?? one.liftedBy ?? '',
        sentences[one.code]?.(anything) ?? '',
      ]),
    ),
  );
}
