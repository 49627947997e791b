import { settings, settingsOf, valueAt, type PinnedValues } from '../../workflows/index.js';

export type SettingValue = string | number | boolean;

/** A setting that is not what it was. */
export interface SettingChange {
  name: string;
  then: SettingValue;
  now: SettingValue;
}

/** The settings that differ, in the order of the catalogue; one added since a set was adopted reads its default. */
export function changesOf(before: PinnedValues, after: PinnedValues): SettingChange[] {
  const [old, fresh] = [settingsOf(before), settingsOf(after)];
  return settings.flatMap(({ name }) => {
    const then = valueAt(old, name) as SettingValue;
    const now = valueAt(fresh, name) as SettingValue;
    return then === now ? [] : [{ name, then, now }];
  });
}
