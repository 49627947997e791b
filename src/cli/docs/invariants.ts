import type { Invariant, Subject } from '../../doctor/index.js';
import { code, generated, page, table } from './markdown.js';

/** What always holds in the database, by what it is about. */
export function invariantsDocument(subjects: readonly Subject[]): string {
  const count = subjects.flatMap(({ invariants }) => invariants).length;
  return page(
    generated,
    '# What always holds',
    `The ${count} invariants that \`cli doctor\` checks. A broken one is told by its name, with how often and the first ids. ` +
      'The tests check them after every story, and each is seen to find its own violation. They stand in `src/doctor`.',
    'With `--deep`: those that read every file or play every act again, which takes longer.',
    ...subjects.flatMap(section),
  );
}

function section({ about, remedy, invariants }: Subject): string[] {
  return [
    `## ${about}`,
    table(['Name', 'What holds', 'Rule', 'Asked for by'], invariants.map(rowOf)),
    `Where one is broken: ${remedy}`,
  ];
}

const rowOf = ({ name, promise, rule, deep }: Invariant): string[] => [
  code(name),
  promise,
  rule ?? '',
  deep ? '`--deep`' : '',
];
