import type { Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import type { FieldError } from '../problem.js';
import { strayTexts } from './stray-characters.js';

/** What a form gave: the form, or each field that is wrong and why (`code` is a key of the catalogues). */
export type Judged<Form> = { form: Form } | { errors: FieldError[] };

/**
 * Reads a body as this form: unknown fields are refused, never dropped in silence (ASVS 5.0, 15.3.3). Nothing is
 * thrown, so that a page can show the form again with all that was typed.
 */
export function judgeForm<Form extends object>(Form: Type<Form>, body: unknown): Judged<Form> {
  const plain = typeof body === 'object' && body !== null && !Array.isArray(body) ? body : {};
  const stray = strayTexts(plain);
  if (stray.length > 0) return { errors: stray };
  const form = plainToInstance(Form, plain);
  const faults = validateSync(form, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
  });
  return faults.length === 0 ? { form } : { errors: faults.flatMap((fault) => fieldErrors(fault, '')) };
}

/** class-validator's faults, nested ones by their path; the first broken constraint of a field is the one told. */
export function fieldErrors(fault: ValidationError, path: string): FieldError[] {
  const field = path === '' ? fault.property : `${path}.${fault.property}`;
  const [code] = Object.keys(fault.constraints ?? {});
  const params = code === undefined ? undefined : (fault.contexts?.[code] as FieldError['params']);
  const own = code === undefined ? [] : [{ field, code, ...(params && { params }) }];
  return [...own, ...(fault.children ?? []).flatMap((child) => fieldErrors(child, field))];
}
