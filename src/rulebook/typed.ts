import {
  settings,
  settingsOf,
  valueAt,
  withValue,
  type PinnedValues,
  type Setting,
} from '../../workflows/index.js';

/** What the fields of the form hold, by the names of the settings. */
export type TypedSettings = Record<string, string>;

/** Values as the form shows them: shares in per cent. */
export function typedOf(values: PinnedValues): TypedSettings {
  const whole = settingsOf(values);
  return Object.fromEntries(
    settings.map(({ name, setting }) => [name, fieldOf(setting, valueAt(whole, name))]),
  );
}

function fieldOf({ kind }: Setting, value: unknown): string {
  return kind === 'share' ? String(Math.round(Number(value) * 1000) / 10) : String(value);
}

/** The values the fields say, over those that stand; what is no figure is kept as typed, for the catalogue to refuse. */
export function valuesOf(typed: Partial<TypedSettings>, standing: PinnedValues): PinnedValues {
  return settings.reduce<PinnedValues>((values, { name, setting }) => {
    const field = typed[name]?.trim();
    return field === undefined ? values : withValue(values, name, valueOf(setting, field));
  }, settingsOf(standing));
}

function valueOf({ kind }: Setting, field: string): unknown {
  if (kind === 'choice') return field;
  if (kind === 'yesNo') return field === 'true' ? true : field === 'false' ? false : field;
  const figure = /^\d+(?:[.,]\d+)?$/.test(field) ? Number(field.replace(',', '.')) : NaN;
  if (Number.isNaN(figure)) return field;
  return kind === 'share' ? exactShare(figure) : figure;
}

/** A tenth of a per cent is the least a share knows; more decimals stay, and are refused. */
function exactShare(percent: number): number {
  const thousandths = Math.round(percent * 10);
  return Math.abs(percent * 10 - thousandths) < 1e-6 ? thousandths / 1000 : percent / 100;
}
