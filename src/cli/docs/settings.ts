import { settings, type Named, type Setting, type Unit } from '../../../workflows/index.js';
import { code, generated, page, table } from './markdown.js';

const units: Record<Unit, string> = {
  workingDays: 'working days',
  calendarDays: 'calendar days',
  months: 'months',
  voters: 'voters',
  reviews: 'readings',
  partners: 'partners',
  thousandEuros: 'thousand euros',
};

/** Every setting of a rule set: what it says, its default and its bounds. */
export function settingsDocument(): string {
  return page(
    generated,
    '# The settings of a rule set',
    'A request pins the values of its rule set when it is submitted, and keeps them (R3). The names are those of the ' +
      'cooperation file and of the administration; each is declared once, in `workflows/settings`. A rule set written ' +
      'before a setting was added reads its default. Shares are fractions of 1, with three decimals at most.',
    table(['Setting', 'Rule', 'Default', 'May be', 'What it says'], settings.map(rowOf)),
  );
}

const rowOf = ({ name, setting }: Named): string[] => [
  code(name),
  setting.rule,
  code(String(setting.default)),
  boundsOf(setting),
  setting.en,
];

function boundsOf(setting: Setting): string {
  if (setting.kind === 'choice') return setting.options.map(code).join(', ');
  if (setting.kind === 'yesNo') return '`true`, `false`';
  const span = `${setting.least} to ${setting.most}`;
  return setting.kind === 'count' ? `${span} ${units[setting.unit]}` : span;
}
