import 'reflect-metadata';
import { ValidateBy } from 'class-validator';

export type FaultParams = Record<string, string | number>;

/**
 * A class-validator rule whose message is a code of the catalogue (`dossier.faults`); `params` are what its sentence
 * needs. `null` and absent values pass: a draft may be incomplete.
 */
export function Rule(
  code: string,
  holds: (value: unknown, owner: object) => boolean,
  params: FaultParams = {},
): PropertyDecorator {
  return ValidateBy(
    {
      name: code,
      validator: {
        validate: (value: unknown, at) =>
          value === null || value === undefined || holds(value, at?.object ?? {}),
        defaultMessage: () => code,
      },
    },
    { context: params },
  );
}

const letters = (value: unknown): number => (typeof value === 'string' ? [...value].length : Infinity);

/** A text of at most `max` characters, counted as a reader counts them. */
export const Text = (max: number) => Rule('tooLong', (value) => letters(value) <= max, { max });

/** One of the values. */
export const OneOf = (values: readonly string[]) =>
  Rule('unknownChoice', (value) => typeof value === 'string' && values.includes(value));

/** A whole number between two bounds, both included. */
export const Whole = (min: number, max: number) =>
  Rule('wholeNumber', (value) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max, {
    min,
    max,
  });

/** At most `max` different texts of at most `length` characters. */
export const Texts = (max: number, length: number) =>
  Rule(
    'tooMany',
    (value) =>
      Array.isArray(value) &&
      value.length <= max &&
      new Set(value).size === value.length &&
      value.every((text) => letters(text) <= length),
    { max, length },
  );

export const YesNo = () => Rule('yesOrNo', (value) => typeof value === 'boolean');
