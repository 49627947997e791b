import type { Finding } from '../../../src/labelling/view/findings.js';

type Words = Record<Finding['by'], (organisations: string) => string>;

/** R63: one sentence for each way something was found, the partners in it one after the other. */
export function saidOf(findings: readonly Finding[], words: Words): string[] {
  const ways = [...new Set(findings.map(({ by }) => by))];
  return ways.map((way) =>
    words[way](
      findings
        .filter(({ by }) => by === way)
        .map(({ organisation }) => organisation)
        .join(', '),
    ),
  );
}
