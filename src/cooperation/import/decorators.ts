import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { isSiren } from '../../platform/identifiers.js';
import { Satisfies } from '../../platform/satisfies.js';
import { instantOf, isMoment } from './instants.js';

/** One decorator out of several. */
export const all =
  (...decorators: PropertyDecorator[]): PropertyDecorator =>
  (target, property) =>
    decorators.forEach((decorate) => decorate(target, property));

/** A list of objects of the file, each validated in its turn; a list left out is a list the file says nothing of. */
export const Listed = (type: () => new () => object): PropertyDecorator =>
  all(IsOptional(), IsArray(), ArrayMaxSize(5000), ValidateNested({ each: true }), Type(type));

export const Line = (length = 200): PropertyDecorator => all(IsString(), IsNotEmpty(), MaxLength(length));

/** What a row is found again by. */
export const Code = (): PropertyDecorator =>
  Matches(/^[a-z0-9][a-z0-9-]{1,40}$/, { message: '$property must be 2 to 41 of a-z, 0-9 and -' });

export const Siren = (): PropertyDecorator =>
  Satisfies((value) => typeof value === 'string' && isSiren(value), '$property must be a SIREN');

export const Moment = (): PropertyDecorator =>
  Satisfies(isMoment, '$property must be a date (2026-01-31) or an instant with its zone');

/** Moments, each later than the one before it. */
export const EachMoment = (): PropertyDecorator =>
  Satisfies(
    (value) =>
      Array.isArray(value) && value.every((one, index) => isMoment(one) && follows(value[index - 1], one)),
    '$property must be dates or instants with their zone, each later than the one before it',
  );

const follows = (before: unknown, one: string): boolean =>
  before === undefined || (isMoment(before) && instantOf(before) < instantOf(one));

/** A moment later than the one in `field`, when both are given. */
export const After = (field: string): PropertyDecorator =>
  ValidateBy({
    name: 'after',
    validator: {
      validate: (value: unknown, args) => {
        const first = (args?.object as Record<string, unknown> | undefined)?.[field];
        return !isMoment(value) || !isMoment(first) || instantOf(value) > instantOf(first);
      },
      defaultMessage: () => `$property must be later than ${field}`,
    },
  });
