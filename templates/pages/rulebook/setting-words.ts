import type { SettingValue } from '../../../src/rulebook/changes.js';
import type { Named, Setting } from '../../../workflows/index.js';
import { percent } from '../../i18n/numbers.js';
import { words, type Lang } from '../../i18n/words.js';

/** A setting with the group it stands in: `delays.coReview` in `delays`. */
export interface GroupedSettings {
  group: string;
  settings: readonly Named[];
}

/** A value in words: « 10 jours ouvrés », « 50 % », « un comité unique ». */
export function valueInWords(lang: Lang, setting: Setting, value: SettingValue): string {
  const { rulebook } = words(lang);
  const options: Record<string, string> = rulebook.options;
  switch (setting.kind) {
    case 'choice':
      return options[String(value)] ?? String(value);
    case 'yesNo':
      return value === true ? rulebook.yes : rulebook.no;
    case 'share':
      return percent(lang, Number(value));
    case 'count':
      return rulebook.units[setting.unit](Number(value));
  }
}

/** What a field says under its label: the default, and the bounds where there are some. */
export function hintOf(lang: Lang, setting: Setting): string {
  const { rulebook } = words(lang);
  const say = (value: SettingValue) => valueInWords(lang, setting, value);
  const standing = rulebook.byDefault(say(setting.default));
  if (setting.kind !== 'count' && setting.kind !== 'share') return standing;
  return `${standing} ${rulebook.between(say(setting.least), say(setting.most))}`;
}

/** « Quorum : … (R30) » */
export const labelOf = (lang: Lang, { rule, fr, en }: Setting): string =>
  `${lang === 'fr' ? fr : en} (${rule})`;

/** The name of a group of the catalogue; its own, for one no word is written for. */
export function groupTitle(lang: Lang, group: string): string {
  const { groups } = words(lang).rulebook;
  const known: Record<string, string> = groups;
  return known[group] ?? group;
}
