import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage } from 'class-validator';
import { schemaOfConstraint } from './constraints.js';
import { named, type JsonSchema } from './json-schema.js';

type Rules = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>;

/**
 * The schema of a form, read of the rules that judge it: what the document promises is what the server enforces.
 * Unknown fields are refused. Named after its class, or `title`.
 */
export function formSchema(form: Type, title: string = form.name): JsonSchema {
  const rules = getMetadataStorage().getTargetValidationMetadatas(form, '', false, false);
  const fields = [...new Set(rules.map((rule) => rule.propertyName))].map(
    (field) => [field, rules.filter((rule) => rule.propertyName === field)] as const,
  );
  const required = fields.filter(([, of]) => isRequired(of)).map(([field]) => field);
  return named(title, {
    type: 'object',
    properties: Object.fromEntries(fields.map(([field, of]) => [field, fieldSchema(form, field, of)])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  });
}

// A rule that lets null pass (a draft's) lets an absent field pass too.
function isRequired(rules: Rules): boolean {
  if (rules.some((rule) => rule.type === 'conditionalValidation')) return false;
  return !rules.some((rule) => Array.isArray(schemaOf(rule)['type']));
}

function fieldSchema(form: Type, field: string, rules: Rules): JsonSchema {
  const merged: JsonSchema = Object.assign({}, ...rules.map(schemaOf));
  if (!rules.some((rule) => rule.type === 'nestedValidation')) return merged;
  const isList = [merged['type']].flat().includes('array');
  const inner = formSchema(nestedForm(form, field, isList));
  return isList ? { ...merged, items: inner } : { anyOf: [inner, { type: 'null' }] };
}

function schemaOf({ type, name, constraints, context }: Rules[number]): JsonSchema {
  if (type !== 'customValidation' || name === undefined) return {};
  return schemaOfConstraint({ name, constraints: constraints ?? [], context: context ?? {} });
}

/** The class behind a nested field: what class-transformer makes of an empty one. */
function nestedForm(form: Type, field: string, isList: boolean): Type {
  const made = plainToInstance(form, { [field]: isList ? [{}] : {} }) as Record<string, unknown>;
  const value = isList ? (made[field] as unknown[])[0] : made[field];
  return (value as object).constructor as Type;
}
