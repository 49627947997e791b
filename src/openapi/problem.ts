import { list, named, oneOf, text, type JsonSchema } from './json-schema.js';

const params: JsonSchema = { type: 'object', additionalProperties: { type: ['string', 'number'] } };

const part = (required: string[], properties: Record<string, JsonSchema>): JsonSchema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

/** RFC 9457: every refusal and failure; `reasons` say why not now or not you, `errors` which field to correct. */
export const problemSchema = named('Problem', {
  type: 'object',
  properties: {
    type: { type: 'string', pattern: '^urn:colabel:problem:[a-z-]+$' },
    title: text,
    status: { type: 'integer', minimum: 400, maximum: 599 },
    instance: { type: 'string', pattern: '^urn:colabel:request:' },
    detail: text,
    reasons: list(part(['code'], { code: text, rule: text, liftedBy: text, params })),
    errors: list(part(['field', 'code'], { field: text, code: text, params })),
    current: {
      type: 'object',
      description: 'On a stale draft: what is saved now, under the ETag of the answer',
    },
    sent: { type: 'object', description: 'On a stale draft: what was sent' },
  },
  required: ['type', 'title', 'status', 'instance'],
  additionalProperties: false,
});

export type Refusal = 401 | 403 | 404 | 409 | 412 | 413 | 422 | 428 | 503;

/** When each status answers, in one sentence. */
export const refusals: Record<Refusal, string> = {
  401: 'No token, or one that is revoked or over',
  403: 'Known to you, and not yours to do: the reasons say whose it is',
  404: 'Nothing here, or nothing you may know of: the same answer',
  409: 'Not now: the reasons say why, and who could lift them',
  412: 'What you read has changed since',
  413: 'Too large a body',
  422: 'Some fields need correcting; unknown fields are refused',
  428: 'Say which version you have read: If-Match',
  503: 'Briefly unavailable: Retry-After says when to come back',
};

const retryAfter = { 'Retry-After': { description: 'Seconds', schema: { type: 'integer', minimum: 0 } } };

/** What an answer carries beside its problem. */
export const refusalHeaders: Partial<Record<Refusal, object>> = {
  401: { 'WWW-Authenticate': { description: 'Bearer', schema: oneOf(['Bearer']) } },
  503: retryAfter,
};
