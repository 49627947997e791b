import {
  Controller,
  Get,
  Module,
  Param,
  PayloadTooLargeException,
  type INestApplication,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { pino } from 'pino';
import { conflict, Problem } from '../problem.js';
import { requestId } from '../request-id.js';
import { ProblemFilter } from './problem.filter.js';
import { SeeOther } from './see-other.js';

class Strange extends Error {}

const thrown: Record<string, () => Error> = {
  later: () => new Problem(429, { retryAfter: 12 }),
  now: () => conflict([{ code: 'notOpen', rule: 'R33' }]),
  large: () => new PayloadTooLargeException('secret detail'),
  bug: () => new Error('a secret of the inside'),
  strange: () => new Strange('known to the application'),
  elsewhere: () => new SeeOther('/connexion'),
};

@Controller()
class Thrower {
  @Get(['api/:kind', ':kind'])
  fail(@Param('kind') kind: string): void {
    throw thrown[kind]?.() ?? new Problem(404);
  }
}

@Module({ controllers: [Thrower] })
class Root {}

let app: INestApplication;
const faults: unknown[] = [];

beforeAll(async () => {
  app = await NestFactory.create(Root, { logger: false });
  app.use(requestId(pino({ level: 'silent' })));
  app.useGlobalFilters(
    new ProblemFilter({
      renderError: (_, { status }, id) => `<p>${status} ${id ?? 'nothing to quote'}</p>`,
      logFault: (_, fault) => faults.push(fault),
      translate: (fault) => (fault instanceof Strange ? new Problem(503) : undefined),
    }),
  );
  await app.listen(0, '127.0.0.1');
});
afterAll(() => app.close());
beforeEach(() => void faults.splice(0));

async function get(path: string) {
  const headers = { 'x-request-id': 'request-0001' };
  const answer = await fetch(`${await app.getUrl()}${path}`, { headers, redirect: 'manual' });
  return { status: answer.status, headers: answer.headers, body: await answer.text() };
}

it.each([
  ['later', 429],
  ['now', 409],
  ['large', 413],
  ['bug', 500],
  ['strange', 503],
  ['nothing', 404],
])('answers %s as %i, a page or a problem, and never what is inside', async (kind, status) => {
  const [page, problem] = [await get(`/${kind}`), await get(`/api/${kind}`)];
  expect([page.status, problem.status]).toEqual([status, status]);
  expect(page.headers.get('content-type')).toMatch(/^text\/html/);
  expect(page.body).toBe(`<p>${status} ${status >= 500 ? 'request-0001' : 'nothing to quote'}</p>`);
  expect(problem.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(JSON.parse(problem.body)).toMatchObject({ status, instance: 'urn:colabel:request:request-0001' });
  expect(page.body + problem.body).not.toMatch(/secret|inside|application to|\.ts/);
  expect(faults).toHaveLength(status >= 500 ? 2 : 0);
});

it('says when to come back, why not now, and where else to go', async () => {
  expect((await get('/later')).headers.get('retry-after')).toBe('12');
  expect(JSON.parse((await get('/api/now')).body).reasons).toEqual([{ code: 'notOpen', rule: 'R33' }]);
  const elsewhere = await get('/elsewhere');
  expect([elsewhere.status, elsewhere.headers.get('location')]).toEqual([303, '/connexion']);
});

it('answers a hidden thing and an unknown address with the same bytes', async () => {
  expect((await get('/api/nothing')).body).toBe((await get('/api/x/y/z')).body);
  expect((await get('/nothing')).body).toBe((await get('/x/y/z')).body);
});
