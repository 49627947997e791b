/** Every rule is somewhere: done and tested, or named for the capability that brings it. 1 s. */
import { join } from 'node:path';
import { namedRules } from '../../src/cli/docs/named-rules.js';
import { ruleList } from '../../src/cli/docs/rule-list.js';
import { settings } from '../../workflows/index.js';

const named = namedRules(join(import.meta.dirname, '../..'));
const numbers = ruleList.map(({ rule }) => rule);
/** R1-R6, R20-R26, R30-R45, R50-R54, R60-R77, R80-R84. */
const spans = [[1, 6], [20, 26], [30, 45], [50, 54], [60, 77], [80, 84]] as const; // prettier-ignore

it('the list has each of the 57 rules once, in their order', () => {
  const all = spans.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, rank) => `R${first + rank}`),
  );
  expect(numbers).toEqual(all);
  expect(all).toHaveLength(57);
});

describe('a rule that holds', () => {
  it.each(ruleList.filter(({ later }) => later === undefined).map(({ rule, title }) => [rule, title]))(
    '%s is named where it is done, and where it is tested: %s',
    (rule) => {
      expect(named.files.get(rule) ?? []).not.toEqual([]);
      expect(named.tests.get(rule) ?? []).not.toEqual([]);
    },
  );
});

it('no source and no setting names a rule that is not in the list', () => {
  const used = [...named.files.keys(), ...settings.map(({ setting }) => setting.rule)];
  expect(used.filter((rule) => !numbers.includes(rule))).toEqual([]);
});
