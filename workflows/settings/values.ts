import { catalogue, type RuleValues } from './catalogue.js';
import { isSetting, type Catalogue, type Setting } from './setting.js';

/**
 * The values of a rule set as they were written: those of settings added since are missing. Only `settingsOf` reads
 * them. They are never completed where they stand: their hash is that of what was adopted (R3).
 */
export type PinnedValues = Readonly<Record<string, unknown>>;

const entries: Catalogue = catalogue;

const fieldsOf = (value: unknown): PinnedValues =>
  typeof value === 'object' && value !== null ? (value as PinnedValues) : {};

function valuesIn(given: PinnedValues): PinnedValues {
  const read = (name: string, setting: Setting, from: PinnedValues) =>
    [name, from[name] ?? setting.default] as const;
  return Object.fromEntries(
    Object.entries(entries).map(([name, entry]) => {
      if (isSetting(entry)) return read(name, entry, given);
      const group = fieldsOf(given[name]);
      return [name, Object.fromEntries(Object.entries(entry).map(([part, one]) => read(part, one, group)))];
    }),
  );
}

// A decision reads the same pinned object a hundred times.
const known = new WeakMap<object, RuleValues>();

/** What pinned values say today: a setting they do not name has its default, one no longer known is left out. */
export function settingsOf(pinned: PinnedValues): RuleValues {
  const before = known.get(pinned);
  if (before) return before;
  const values = valuesIn(pinned) as RuleValues;
  known.set(pinned, values);
  return values;
}

export const defaultRules: RuleValues = settingsOf({});

/** The value under a setting's full name. */
export function valueAt(values: PinnedValues, name: string): unknown {
  return name.split('.').reduce<unknown>((from, part) => fieldsOf(from)[part], values);
}

/** The values with another one under a setting's full name. */
export function withValue(values: PinnedValues, name: string, value: unknown): PinnedValues {
  const [first = '', part] = name.split('.');
  if (part === undefined) return { ...values, [first]: value };
  return { ...values, [first]: { ...fieldsOf((values as PinnedValues)[first]), [part]: value } };
}
