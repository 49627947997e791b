import { Ajv2020 } from 'ajv/dist/2020.js';
import { routeInventory } from '../../src/access/index.js';
import { commandNames } from '../../src/labelling/command-names.js';
import type { ApiDocument, Operation } from '../support/schema-answers.js';
import { openApi31 } from '../support/schema-openapi.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
let document: ApiDocument;

beforeAll(async () => {
  stage = await openStage();
  document = (await (await fetch(`${stage.base}/api/openapi.json`)).json()) as ApiDocument;
}, 120_000);
afterAll(() => stage.close());

const operations = (): (Operation & { path: string; method: string })[] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ ...operation, path, method })),
  );

const walk = (value: unknown, visit: (object: Record<string, unknown>) => void): void => {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) visit(value as Record<string, unknown>);
  for (const inner of Object.values(value)) walk(inner, visit);
};

describe('the OpenAPI document', () => {
  it('is one of OpenAPI 3.1, open to everybody, and has a version', async () => {
    const answer = await fetch(`${stage.base}/api/openapi.json`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      expect.stringMatching(/^application\/json/),
    ]);
    const ajv = new Ajv2020({ strictRequired: false, strictTypes: false, allErrors: true });
    const check = ajv.compile(openApi31);
    expect([check(document), check.errors]).toEqual([true, null]);
    expect(document.info.version).toMatch(/^1\.\d+\.\d+$/);
  });

  it('has every route under /api/v1, and no other', () => {
    const routes = routeInventory(stage.app).filter(({ path }) => path.startsWith('/api/v1/'));
    const told = operations().map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    expect(told.sort()).toEqual(
      routes.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`).sort(),
    );
    expect(operations().map(({ operationId }) => operationId)).toEqual(
      expect.arrayContaining([...commandNames]),
    );
  });

  it('names each operation once and says in a sentence what it does', () => {
    const names = operations().map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(names.length);
    for (const { summary, operationId } of operations()) {
      expect(`${operationId}: ${summary}`).toMatch(/: [A-Z][^?«]{5,}$/);
    }
  });

  it('points to nothing that is not there, and uses all it defines', () => {
    const refs = new Set<string>();
    walk(document, (one) => typeof one['$ref'] === 'string' && refs.add(one['$ref']));
    expect([...refs].sort()).toEqual(
      Object.keys(document.components.schemas)
        .map((name) => `#/components/schemas/${name}`)
        .sort(),
    );
  });

  it('declares the parts of each path, the token, and what a refusal looks like', () => {
    for (const { path, parameters = [], responses, security, operationId } of operations()) {
      const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const declared = parameters.filter((one) => one.in === 'path').map((one) => one.name);
      expect([operationId, declared.sort()]).toEqual([operationId, parts.sort()]);
      for (const scheme of security ?? []) {
        for (const name of Object.keys(scheme))
          expect(document.components.securitySchemes[name]).toBeDefined();
      }
      for (const status of ['401', '403', '404', '503']) {
        expect(Object.keys(responses[status]?.content ?? {})).toEqual(['application/problem+json']);
      }
    }
  });

  it('tells how to repeat an act, to sign what was read, and to rehearse', () => {
    const acts = operations().filter(({ path }) => path.includes('/commands/'));
    expect(acts).toHaveLength(commandNames.length);
    for (const { parameters = [], responses } of acts) {
      const optional = parameters
        .filter((one) => one.in !== 'path')
        .map((one) => [one.in, one.name, one.required]);
      expect(optional).toEqual(
        expect.arrayContaining([
          ['header', 'Idempotency-Key', false],
          ['header', 'If-Match', false],
          ['header', 'Prefer', false],
          ['query', 'rehearse', false],
        ]),
      );
      expect(optional).toHaveLength(4);
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(['200', '204', '409', '412', '422']));
      expect(Object.keys(responses['200'] ?? {})).toContain('headers');
    }
  });

  it('takes the fields of a form from the rules that judge it', () => {
    expect(document.components.schemas['CastBallotForm']).toMatchObject({
      properties: {
        pole: { type: 'string', pattern: '^[a-z0-9-]{2,20}$' },
        seat: { type: 'string', format: 'uuid' },
        ballot: {
          enum: [
            'favourable',
            'favourableWithReservations',
            'unfavourable',
            'complementRequested',
            'abstain',
          ],
        },
        reasons: { type: 'string', minLength: 3, maxLength: 4000 },
        version: { type: 'integer', minimum: 1 },
      },
      required: expect.arrayContaining(['pole', 'seat', 'ballot']),
      additionalProperties: false,
    });
    expect(document.components.schemas['DossierContent']).toMatchObject({
      properties: {
        acronym: { type: ['string', 'null'], maxLength: 30 },
        durationMonths: { type: ['integer', 'null'], minimum: 1, maximum: 96 },
        partners: { type: ['array', 'null'], maxItems: 30, items: { $ref: '#/components/schemas/Partner' } },
      },
      additionalProperties: false,
    });
  });
});
