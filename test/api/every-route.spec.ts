import { randomUUID } from 'node:crypto';
import { mock } from 'node:test';
import { routeInventory, type Route } from '../../src/access/index.js';
import { Readers } from '../../src/labelling/readers.js';
import { formFields, type Browser } from '../support/browser.js';
import { submitted } from '../support/play.js';
import { tokenFor } from '../support/program.js';
import { rowsOf } from '../support/schema-rows.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
let claire: Browser;
let officer: Browser;
let reference: string;
let csrf: { claire: string; officer: string };
let authorization: string;

const tokenIn = async (browser: Browser) =>
  formFields((await browser.get('/profil')).body, '/deconnexion')['_csrf'] ?? '';

beforeAll(async () => {
  stage = await openStage();
  const play = await submitted(stage);
  await play.admit();
  ({ reference } = play);
  claire = await stage.browse(stage.people.holder);
  officer = await stage.browse(stage.people.officer('moveo'));
  csrf = { claire: await tokenIn(claire), officer: await tokenIn(officer) };
  authorization = `Bearer ${await tokenFor(stage.owner, stage.people.holder)}`;
}, 120_000);
afterAll(() => stage.close());
afterEach(() => void mock.restoreAll());

const isApi = ({ path }: Route) => path.startsWith('/api/');
const mutates = ({ method }: Route) => method !== 'GET';
const named = ({ method, path }: Route) => `${method} ${path}`;

/** The address of a route about the request of the story. */
const addressOf = ({ path }: Route): string =>
  path
    .replace(':ref', reference)
    .replace(':pole', 'moveo')
    .replace(':code', 'moveo')
    .replace(':id', randomUUID())
    .replace(/:\w+/g, 'x');

const asProgram = (route: Route, body: object) =>
  claire.send(addressOf(route), {
    method: route.method,
    headers: { authorization, 'content-type': 'application/json', 'if-match': '"1"' },
    ...(route.method !== 'GET' && { body: JSON.stringify(body) }),
  });

describe('every answer', () => {
  const expected = {
    'content-security-policy': expect.stringMatching(/^default-src 'none';/),
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'referrer-policy': 'same-origin',
    'x-request-id': expect.stringMatching(/^[\w-]{8,64}$/),
  };
  const headersOf = (answer: { headers: Headers }) => Object.fromEntries(answer.headers);

  it('of every route carries the headers of safety, let in or refused', async () => {
    for (const route of routeInventory(stage.app)) {
      const answers = isApi(route)
        ? [
            await asProgram(route, { stray: 1 }),
            await claire.send(addressOf(route), { method: route.method, headers: {} }),
          ]
        : [await claire.send(addressOf(route), { method: route.method, headers: {} })];
      for (const answer of answers)
        expect({ of: named(route), ...headersOf(answer) }).toMatchObject(expected);
      expect(answers[0]?.status).toBeLessThan(500);
    }
  }, 120_000);

  it('of an unknown address, of a fault of ours and of an unreadable body carries them too', async () => {
    mock.method(stage.app.get(Readers), 'work', () => Promise.reject(new Error('a secret of the inside')));
    const json = { authorization, 'content-type': 'application/json' };
    const answers = [
      ...(await Promise.all(['/rien', '/api/rien', '/api/v1/rien'].map((path) => claire.get(path)))),
      await claire.get('/'),
      await claire.get('/api/v1/work', { authorization }),
      await claire.send('/api/v1/dossiers', { method: 'POST', headers: json, body: '{"call":' }),
      await claire.send('/api/v1/dossiers', {
        method: 'POST',
        headers: json,
        body: `"${'x'.repeat(1_100_000)}"`,
      }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 500, 500, 400, 413]);
    for (const answer of answers) {
      expect(headersOf(answer)).toMatchObject(expected);
      expect(answer.headers.get('x-powered-by')).toBeNull();
      expect(answer.body).not.toContain('secret of the inside');
    }
  });
});

/** The sender is refused, or the field. */
const refused = (route: string, status: number) =>
  expect({ route, status, refused: [403, 404, 409, 422].includes(status) }).toMatchObject({ refused: true });

describe('every mutating route', () => {
  /** They take no field at all, so there is none to refuse. */
  const fieldless = ['POST /deconnexion', 'POST /profil/sessions/finir-les-autres'];

  it('of the API refuses an unknown field, naming it', async () => {
    for (const route of routeInventory(stage.app).filter((one) => isApi(one) && mutates(one))) {
      const { status, body } = await asProgram(route, { strayField: 'x' });
      const problem = JSON.parse(body) as { errors?: { field: string }[] };
      refused(named(route), status);
      if (route.path.includes('/commands/')) {
        expect([named(route), status, problem.errors?.map(({ field }) => field)]).toEqual([
          named(route),
          422,
          expect.arrayContaining(['strayField']),
        ]);
      }
    }
  });

  it('of the pages refuses an unknown field, or the sender before it', async () => {
    const routes = routeInventory(stage.app).filter((one) => !isApi(one) && mutates(one));
    for (const route of routes.filter((one) => !fieldless.includes(named(one)))) {
      const { status } = await claire.post(addressOf(route), { _csrf: csrf.claire, strayField: 'x' });
      refused(named(route), status);
    }
  });

  it('of the pages obeys our own forms alone: no token, another’s token, another site', async () => {
    const before = await rowsOf(stage.owner);
    const routes = routeInventory(stage.app).filter((one) => !isApi(one) && mutates(one));
    expect(routes.length).toBeGreaterThan(35);
    for (const route of routes) {
      const address = addressOf(route);
      const plain = { 'content-type': 'text/plain', 'sec-fetch-site': 'same-origin' };
      const answers = [
        await claire.post(address, {}),
        await claire.post(address, { _csrf: csrf.officer }),
        await claire.post(address, { _csrf: csrf.claire }, { 'sec-fetch-site': 'cross-site' }),
        await claire.post(address, { _csrf: csrf.claire }, { 'sec-fetch-site': 'same-site' }),
        await claire.send(address, { method: 'POST', headers: plain, body: `_csrf=${csrf.claire}` }),
      ];
      expect([named(route), ...answers.map(({ status }) => status)]).toEqual([
        named(route),
        403,
        403,
        403,
        403,
        403,
      ]);
    }
    expect(await rowsOf(stage.owner)).toEqual(before);
  }, 120_000);
});

describe('reading', () => {
  it('changes no row, whoever reads: every GET, then every link of every page', async () => {
    const before = await rowsOf(stage.owner);
    const { 'public.annex_reading': _, ...others } = before;
    expect(Object.keys(before).length).toBeGreaterThan(25);
    const gets = routeInventory(stage.app).filter((route) => !mutates(route));
    for (const browser of [claire, officer]) {
      const statuses = await Promise.all(
        gets.map(async (route) => (await browser.get(addressOf(route))).status),
      );
      expect(statuses.filter((status) => status >= 500)).toEqual([]);
      expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(8);
      await crawl(browser);
    }
    for (const route of gets.filter(isApi)) await asProgram(route, {});
    // R66: that a piece was opened is kept.
    const { 'public.annex_reading': noted, ...after } = await rowsOf(stage.owner);
    expect([after, noted?.startsWith('0')]).toEqual([others, false]);
    await claire.post('/profil', { _csrf: csrf.claire, name: 'Claire Delmas', lang: 'en' });
    expect(await rowsOf(stage.owner)).not.toEqual(before);
  }, 120_000);
});

/** Follows every link of our own, from the first page on. */
async function crawl(browser: Browser): Promise<void> {
  const seen = new Set(['/', '/dossiers', `/dossiers/${reference}`]);
  for (const path of seen) {
    const { body, status } = await browser.get(path);
    if (status >= 500) throw new Error(`${path}: ${status}`);
    for (const [, link = ''] of body.matchAll(/ href="(\/[^"#]*)"/g)) seen.add(link.replaceAll('&amp;', '&'));
    if (seen.size > 300) throw new Error('the pages have no end');
  }
}
