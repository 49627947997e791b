const string = { type: 'string', minLength: 1 };
const mapOf = (values: object) => ({ type: 'object', additionalProperties: values });
const media = { type: 'object', required: ['schema'], properties: { schema: { type: 'object' } } };
const header = {
  type: 'object',
  required: ['schema'],
  properties: { description: string, schema: { type: 'object' } },
};

const parameter = {
  type: 'object',
  required: ['name', 'in', 'schema'],
  properties: {
    name: string,
    in: { enum: ['path', 'query', 'header', 'cookie'] },
    required: { type: 'boolean' },
    schema: { type: 'object' },
  },
  if: { properties: { in: { const: 'path' } } },
  then: { properties: { required: { const: true } }, required: ['required'] },
};

const response = {
  type: 'object',
  required: ['description'],
  properties: { description: string, content: mapOf(media), headers: mapOf(header) },
  additionalProperties: false,
};

const operation = {
  type: 'object',
  required: ['operationId', 'summary', 'responses', 'security'],
  properties: {
    operationId: { type: 'string', pattern: '^[a-z][A-Za-z]+$' },
    summary: string,
    tags: { type: 'array', items: string },
    parameters: { type: 'array', items: parameter },
    requestBody: { type: 'object', required: ['content'], properties: { content: mapOf(media) } },
    responses: {
      type: 'object',
      minProperties: 1,
      propertyNames: { pattern: '^([1-5]\\d\\d|default)$' },
      additionalProperties: response,
    },
    security: { type: 'array', minItems: 1, items: mapOf({ type: 'array' }) },
  },
  additionalProperties: false,
};

/**
 * The part of the OpenAPI 3.1 schema this product uses, and no more: objects and fields 3.1 does not know, or that we
 * have no use for, are faults. References and path templates are beyond a JSON Schema: the spec checks them itself.
 */
export const openApi31 = {
  type: 'object',
  required: ['openapi', 'info', 'paths', 'components'],
  properties: {
    openapi: { type: 'string', pattern: '^3\\.1\\.\\d+$' },
    info: { type: 'object', required: ['title', 'version'], properties: { title: string, version: string } },
    servers: { type: 'array' },
    tags: { type: 'array' },
    paths: {
      type: 'object',
      propertyNames: { pattern: '^/' },
      additionalProperties: {
        type: 'object',
        propertyNames: { enum: ['get', 'put', 'post', 'delete', 'patch'] },
        additionalProperties: operation,
      },
    },
    components: {
      type: 'object',
      properties: {
        schemas: {
          type: 'object',
          propertyNames: { pattern: '^[A-Za-z0-9._-]+$' },
          additionalProperties: { type: 'object' },
        },
        securitySchemes: mapOf({ type: 'object', required: ['type'] }),
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};
