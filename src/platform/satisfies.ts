import { ValidateBy } from 'class-validator';

/** A class-validator rule from a plain predicate; `message` says what is expected and never what was given. */
export function Satisfies(predicate: (value: unknown) => boolean, message: string): PropertyDecorator {
  return ValidateBy({ name: 'satisfies', validator: { validate: predicate, defaultMessage: () => message } });
}
