import { applyDecorators } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiConsumes,
  ApiHeader,
  ApiOperation,
  ApiQuery,
  ApiResponse,
} from '@nestjs/swagger';
import type { JsonSchema } from './json-schema.js';
import { problemSchema, refusalHeaders, refusals, type Refusal } from './problem.js';

/** What the document says of a route beside what its code says already. */
export interface Description {
  id: string;
  summary: string;
  body?: JsonSchema;
  /** the body is a file with its fields */
  multipart?: boolean;
  /** the body of a success; without one, no body */
  answer?: JsonSchema;
  status?: 200 | 201 | 204;
  /** media type of the success, JSON unless told */
  produces?: string;
  refuses?: readonly Refusal[];
  /** the answer's ETag speaks of what the reader edits */
  etag?: boolean;
  ifMatch?: 'optional' | 'required';
  idempotencyKey?: boolean;
  rehearse?: boolean;
  /** `Prefer: return=minimal` leaves the fresh view out */
  minimal?: boolean;
  /** by the act the caller may lose the right to read: then 204, and nothing more is said */
  leaves?: boolean;
  query?: Readonly<Record<string, JsonSchema>>;
}

const always: readonly Refusal[] = [401, 403, 404, 503];

/** Describes a route of the API for `GET /api/openapi.json`. */
export function Described(of: Description): MethodDecorator {
  const refuses = [...new Set([...always, ...(of.refuses ?? [])])].sort((one, other) => one - other);
  return applyDecorators(
    ApiBearerAuth(),
    ApiOperation({ operationId: of.id, summary: of.summary }),
    ...askedOf(of),
    answered(of),
    ...(of.minimal || of.leaves ? [ApiResponse({ status: 204, description: unseen(of) })] : []),
    ...refuses.map(refused),
    ApiResponse({ status: 'default', description: 'Any other refusal or failure', content: problem }),
  );
}

function askedOf({
  body,
  multipart,
  ifMatch,
  idempotencyKey,
  rehearse,
  minimal,
  query,
}: Description): MethodDecorator[] {
  const header = (name: string, required: boolean, description: string, schema: JsonSchema) =>
    ApiHeader({ name, required, description, schema: schema as object });
  return [
    ...(body ? [ApiBody({ schema: body as object, required: true })] : []),
    ...(multipart ? [ApiConsumes('multipart/form-data')] : []),
    ...(ifMatch ? [header('If-Match', ifMatch === 'required', 'The ETag you have read', etagSchema)] : []),
    ...(idempotencyKey
      ? [header('Idempotency-Key', false, 'A UUID: the same act sent twice is one act', key)]
      : []),
    ...(minimal ? [header('Prefer', false, 'Leave out the fresh view of the request', preference)] : []),
    ...(rehearse
      ? [
          ApiQuery({
            name: 'rehearse',
            required: false,
            description: 'Only say what would happen',
            schema: flag,
          }),
        ]
      : []),
    ...Object.entries(query ?? {}).map(([name, schema]) =>
      ApiQuery({ name, required: false, schema: schema as object }),
    ),
  ];
}

const unseen = ({ leaves }: Description): string =>
  leaves
    ? 'Done, and out of your sight, or as preferred without a view'
    : 'Done, as preferred without a view';

const etagSchema: JsonSchema = { type: 'string', pattern: '^"\\d{1,9}"$' };
const key: JsonSchema = { type: 'string', format: 'uuid' };
const preference: JsonSchema = { type: 'string', enum: ['return=minimal'] };
const flag = { type: 'boolean' as const };
const problem = { 'application/problem+json': { schema: problemSchema as object } };

function answered({
  answer,
  status = 200,
  produces = 'application/json',
  etag,
}: Description): MethodDecorator {
  const headers = etag && { ETag: { description: 'The version read', schema: etagSchema as object } };
  return ApiResponse({
    status,
    description: status === 201 ? 'Made' : 'Done',
    ...(answer && { content: { [produces]: { schema: answer as object } } }),
    ...(headers && { headers }),
  });
}

const refused = (status: Refusal): MethodDecorator =>
  ApiResponse({
    status,
    description: refusals[status],
    content: problem,
    ...(refusalHeaders[status] && { headers: refusalHeaders[status] as Record<string, object> }),
  });
