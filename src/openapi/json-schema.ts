/** A JSON Schema of dialect 2020-12, as OpenAPI 3.1 speaks it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export const text: JsonSchema = { type: 'string' };
export const whole: JsonSchema = { type: 'integer' };
export const yesNo: JsonSchema = { type: 'boolean' };
export const uuid: JsonSchema = { type: 'string', format: 'uuid' };
/** RFC 3339, UTC */
export const instant: JsonSchema = { type: 'string', format: 'date-time' };
export const sha256: JsonSchema = { type: 'string', pattern: '^[0-9a-f]{64}$' };

export const oneOf = (values: readonly string[]): JsonSchema => ({ type: 'string', enum: values });
export const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
export const map = (values: JsonSchema): JsonSchema => ({ type: 'object', additionalProperties: values });

/** An object that always has all of these properties and no other. */
export const record = (properties: Record<string, JsonSchema>): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

/** The schema or null. */
export function orNull(schema: JsonSchema): JsonSchema {
  if (typeof schema['type'] !== 'string') return { anyOf: [schema, { type: 'null' }] };
  const values = schema['enum'];
  return {
    ...schema,
    type: [schema['type'], 'null'],
    ...(Array.isArray(values) && { enum: [...(values as unknown[]), null] }),
  };
}

/** Gives the schema a name: the document keeps it once, under its components. */
export const named = (title: string, schema: JsonSchema): JsonSchema => ({ title, ...schema });

/** Points to a named schema that another route gives. */
export const ref = (title: string): JsonSchema => ({ $ref: `#/components/schemas/${title}` });
