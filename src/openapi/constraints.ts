import type { JsonSchema } from './json-schema.js';

/** One rule of a field as class-validator keeps it. */
export interface Constraint {
  name: string;
  constraints: readonly unknown[];
  /** what the sentence of a refusal needs: the rules of a draft keep their limits here */
  context: Readonly<Record<string, unknown>>;
}

type Tell = (constraint: Constraint) => JsonSchema;

/** A rule of a draft lets null pass: a draft may be incomplete. */
const mayBeNull = (type: string, more: Tell = () => ({})): Tell => {
  return (constraint) => ({ type: [type, 'null'], ...more(constraint) });
};
const textOrNull = mayBeNull('string');

const told: Record<string, Tell> = {
  isString: () => ({ type: 'string' }),
  isBoolean: () => ({ type: 'boolean' }),
  isObject: () => ({ type: 'object' }),
  isInt: () => ({ type: 'integer' }),
  isArray: () => ({ type: 'array' }),
  arrayMaxSize: ({ constraints }) => ({ maxItems: constraints[0] }),
  isUuid: () => ({ type: 'string', format: 'uuid' }),
  isIso8601: () => ({ type: 'string', format: 'date' }),
  isIn: ({ constraints }) => ({ enum: constraints[0] }),
  isLength: ({ constraints: [least, most] }) => ({
    minLength: least,
    ...(most !== undefined && { maxLength: most }),
  }),
  minLength: ({ constraints }) => ({ minLength: constraints[0] }),
  maxLength: ({ constraints }) => ({ maxLength: constraints[0] }),
  min: ({ constraints }) => ({ minimum: constraints[0] }),
  max: ({ constraints }) => ({ maximum: constraints[0] }),
  matches: ({ constraints }) => ({ type: 'string', pattern: (constraints[0] as RegExp).source }),
  tooLong: mayBeNull('string', ({ context }) => ({ maxLength: context['max'] })),
  unknownChoice: mayBeNull('string', ({ constraints }) =>
    Array.isArray(constraints[0]) ? { enum: [...(constraints[0] as unknown[]), null] } : {},
  ),
  wholeNumber: mayBeNull('integer', ({ context }) => ({ minimum: context['min'], maximum: context['max'] })),
  euros: mayBeNull('number', ({ context }) => ({ minimum: 0, maximum: context['max'] })),
  yesOrNo: mayBeNull('boolean'),
  form: mayBeNull('object'),
  tooManyPartners: mayBeNull('array', ({ context }) => ({ maxItems: context['max'] })),
  tooMany: mayBeNull('array', ({ context }) => ({
    maxItems: context['max'],
    ...(context['length'] !== undefined && {
      items: { type: 'string', maxLength: context['length'] },
      uniqueItems: true,
    }),
  })),
  differs: ({ constraints }) => ({ description: `other than ${String(constraints[0])}` }),
  sirenForm: textOrNull,
  siretForm: textOrNull,
  siretOfAnother: textOrNull,
  countryForm: textOrNull,
  emailForm: textOrNull,
};

/**
 * The schema of one rule. Throws for a rule this table does not know: a new kind of rule is documented when it is
 * first used, never left out in silence.
 */
export function schemaOfConstraint(constraint: Constraint): JsonSchema {
  const tell = told[constraint.name];
  if (!tell) throw new Error(`openapi/constraints.ts does not tell the rule ${constraint.name}`);
  return tell(constraint);
}
