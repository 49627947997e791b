import type { Type } from '@nestjs/common';
import { Transform, Type as As } from 'class-transformer';
import {
  IsBoolean,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Min,
} from 'class-validator';
import { momentOf } from '../../../workflows/calendar/index.js';
import type { Asked } from '../../engine/index.js';

/** What every act's form carries beside its own fields. */
export class ActForm {
  /** made once by the page that shows the form: a double click is one act (R5). The API sends Idempotency-Key. */
  @IsOptional()
  @IsUUID()
  commandId?: string;

  /** the version of the instance the reader had before them; the API sends If-Match */
  @IsOptional()
  @As(() => Number)
  @IsInt()
  @Min(1)
  version?: number;

  /** only say what would happen */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => value === true || value === '1' || value === 'true')
  @IsBoolean()
  rehearse?: boolean;
}

/** An act inside one pôle's review. */
export class PoleActForm extends ActForm {
  @Matches(/^[a-z0-9-]{2,20}$/)
  pole: string;
}

/** Characters of a free text. */
export const textLimit = 4000;

export const Text = () => (target: object, field: string) => {
  IsString()(target, field);
  Length(3, textLimit)(target, field);
};

/** An empty field of a form is a field left out. */
export const OptionalText = () => (target: object, field: string) => {
  Transform(({ value }: { value: unknown }) => (value === '' ? undefined : value))(target, field);
  IsOptional()(target, field);
  Text()(target, field);
};

/** A day of the calendar, as a browser's field writes it; left empty, left out. */
export const OptionalDate = () => (target: object, field: string) => {
  Transform(({ value }: { value: unknown }) => (value === '' ? undefined : value))(target, field);
  IsOptional()(target, field);
  // The form of a day, and then a day that exists.
  Matches(/^20\d\d-\d\d-\d\d$/)(target, field);
  IsISO8601({ strict: true })(target, field);
};

/** A number of things, as a box that is ticked tells it; left unticked, left out. */
export const OptionalCount = () => (target: object, field: string) => {
  As(() => Number)(target, field);
  IsOptional()(target, field);
  IsInt()(target, field);
  Min(1)(target, field);
};

/** A day of the calendar that must be given. */
export const Day = () => (target: object, field: string) => {
  Matches(/^20\d\d-\d\d-\d\d$/)(target, field);
  IsISO8601({ strict: true })(target, field);
};

/** A moment that somebody names: with its zone, or an hour in Paris; judged as the instant it is, if there is one. */
export const Moment = () => (target: object, field: string) => {
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? (momentOf(value) ?? '') : value))(
    target,
    field,
  );
  Matches(/^20\d\d-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?$/)(target, field);
};

/** What a form asks of the engine: ids and figures on one side, free texts on the other. */
export interface Ask {
  asked: Asked;
  texts: Record<string, string>;
}

/** One act: its form, and what the form asks. */
export interface Act<Form extends ActForm = ActForm> {
  form: Type<Form>;
  ask(form: Form): Ask;
  /** the instance whose version the form may carry: what one signs must be what one has read */
  signs?: 'request' | 'review' | 'label';
}

/** Erases the form's type for the table of acts: the face judges the body by `form` before it calls `ask`. */
export const act = <Form extends ActForm>(one: Act<Form>): Act => one as unknown as Act;

/** Named texts that were given; the others are left out. */
export function texts(given: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(given).flatMap(([name, body]) => (body ? [[name, body]] : [])));
}
