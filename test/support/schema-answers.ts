import type { ErrorObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';

interface Media {
  schema?: object;
}

/** The parts of an OpenAPI document the tests look at. */
export interface ApiDocument {
  openapi: string;
  info: { version: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object>; securitySchemes: Record<string, object> };
}

export interface Operation {
  operationId: string;
  summary: string;
  parameters?: { in: string; name: string; required?: boolean; schema: object }[];
  requestBody?: { content: Record<string, Media>; required?: boolean };
  responses: Record<string, { description: string; content?: Record<string, Media> }>;
  security?: Record<string, string[]>[];
}

/** One answer of the service as it came, with what was asked. */
export interface Exchange {
  method: string;
  path: string;
  asked: unknown;
  status: number;
  type: string;
  body: string;
}

/** What was promised, and what an exchange breaks of it: nothing when it keeps the document's word. */
export interface Promises {
  operationOf: (exchange: Pick<Exchange, 'method' | 'path'>) => string | undefined;
  broken: (exchange: Exchange) => string[];
}

const formats = {
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
  email: /^[^@\s]+@[^@\s]+$/,
  date: /^\d{4}-\d\d-\d\d$/,
};

/** Reads a document; throws when one of its schemas is no JSON Schema of 2020-12. */
export function promisesOf(document: ApiDocument): Promises {
  const ajv = new Ajv2020({
    strictTypes: false,
    strictRequired: false,
    allErrors: true,
    formats,
    keywords: Object.keys(document),
  });
  ajv.addSchema(document, 'api', undefined, false);
  for (const name of Object.keys(document.components.schemas))
    ajv.compile({ $ref: `api#/components/schemas/${name}` });
  const routes = Object.entries(document.paths).map(([path, item]) => ({
    path,
    item,
    pattern: patternOf(path),
  }));
  const find = ({ method, path }: Pick<Exchange, 'method' | 'path'>) => {
    const address = path.split('?')[0] ?? '';
    const found = routes.find(({ pattern, item }) => pattern.test(address) && item[method.toLowerCase()]);
    return (
      found && { path: found.path, method: method.toLowerCase(), operation: found.item[method.toLowerCase()] }
    );
  };
  const errorsOf = (pointer: (string | number)[], value: unknown): string[] => {
    const address = pointer
      .map((part) => String(part).replaceAll('~', '~0').replaceAll('/', '~1'))
      .map(encodeURIComponent);
    const check = ajv.compile({ $ref: `api#/${address.join('/')}` });
    return check(value) ? [] : (check.errors ?? []).map(told);
  };
  const broken = (exchange: Exchange): string[] => {
    const found = find(exchange);
    if (!found?.operation) return [`${exchange.method} ${exchange.path} is not in the document`];
    const at = ['paths', found.path, found.method];
    const { operation } = found;
    const media = exchange.type.split(';')[0] ?? '';
    const key = String(exchange.status) in operation.responses ? exchange.status : 'default';
    const promised = operation.responses[key]?.content ?? {};
    const asked =
      operation.requestBody && exchange.status < 300 && operation.requestBody.content['application/json'];
    return [
      ...(exchange.body !== '' && !promised[media] ? [`${key} promises no ${media}`] : []),
      ...(exchange.body !== '' && promised[media]
        ? errorsOf([...at, 'responses', key, 'content', media, 'schema'], JSON.parse(exchange.body))
        : []),
      ...(asked
        ? errorsOf([...at, 'requestBody', 'content', 'application/json', 'schema'], exchange.asked)
        : []),
    ].map((fault) => `${exchange.status} ${operation.operationId}: ${fault}`);
  };
  return { operationOf: (exchange) => find(exchange)?.operation?.operationId, broken };
}

const patternOf = (path: string) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);

const told = ({ instancePath, message, params }: ErrorObject) =>
  `${instancePath || '/'} ${message} ${JSON.stringify(params)}`;
