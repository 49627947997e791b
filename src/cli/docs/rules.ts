import { settings } from '../../../workflows/index.js';
import { code, generated, page, table } from './markdown.js';
import type { Named } from './named-rules.js';
import { ruleList, type RuleTitle } from './rule-list.js';

/** Each rule: where it is, its settings, its tests, and what is still to come. */
export function rulesDocument(named: Named): string {
  const whole = ruleList.filter(({ later }) => later === undefined).length;
  return page(
    generated,
    '# The rules, and where they are',
    `The ${ruleList.length} rules of the procedure, in their order. Their text is in [domain.md](domain.md), their settings ` +
      'with defaults and bounds in [generated/settings.md](generated/settings.md).',
    `${whole} hold whole. The others name the capability that brings them, or what of them is still missing; the files ` +
      'beside them show what is there already. A file is listed when it names the rule’s number.',
    table(['Rule', 'What it says', 'Settings', 'Still to come'], ruleList.map(lineOf)),
    '## Where each stands',
    ...ruleList.flatMap((one) => placesOf(one, named)),
  );
}

const groupOf = ({ name }: { name: string }) => name.split('.')[0] ?? name;

/** A group whose settings are all of the rule is named as a whole: `eligibility.*`. */
function settingsOfRule(rule: string): string[] {
  const whole = (group: string) =>
    settings.filter((one) => groupOf(one) === group).every(({ setting }) => setting.rule === rule);
  const names = settings
    .filter(({ setting }) => setting.rule === rule)
    .map((one) => (one.name.includes('.') && whole(groupOf(one)) ? `${groupOf(one)}.*` : one.name));
  return [...new Set(names)].map(code);
}

const lineOf = ({ rule, title, later }: RuleTitle): string[] => [
  rule,
  title,
  settingsOfRule(rule).join(', '),
  later ?? '',
];

function placesOf({ rule, title }: RuleTitle, { files, tests }: Named): string[] {
  const places = [...listOf('Done in', files.get(rule)), ...listOf('Tested in', tests.get(rule))];
  return places.length > 0 ? [`### ${rule}. ${title}`, places.join('\n')] : [];
}

const listOf = (what: string, paths: string[] | undefined): string[] =>
  paths ? [`- ${what}: ${paths.map(code).join(', ')}`] : [];
