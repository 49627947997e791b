import { acts, startSampleHouse, type SampleHouse } from '../../test/support/sample-routes.js';
import { routeInventory } from './index.js';

let house: SampleHouse;

beforeAll(async () => {
  house = await startSampleHouse();
});
afterAll(() => house.close());
beforeEach(() => void acts.splice(0));

describe('every answer', () => {
  it('carries the security headers, errors included', async () => {
    const fill = (path: string) => path.replace(/:\w+/g, 'x');
    const routes = routeInventory(house.app).map(({ method, path }) => [method, fill(path)] as const);
    const more = [['GET', '/rien'], ['GET', '/api/rien'], ['POST', '/rien'], ['GET', '/%']] as const; // prettier-ignore
    for (const [method, path] of [...routes, ...more]) {
      const { headers, status } = await house.browser().send(path, { method, headers: {} });
      const seen = Object.fromEntries(headers);
      expect({ path, status, ...seen }).toMatchObject({
        'content-security-policy':
          "default-src 'none';style-src 'self';img-src 'self' data:;font-src 'self';script-src 'self';" +
          "connect-src 'self';form-action 'self';frame-ancestors 'none';base-uri 'none'",
        'referrer-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      });
      expect(Object.keys(seen)).not.toContain('x-powered-by');
      expect(Object.keys(seen)).not.toContain('strict-transport-security');
    }
  });

  it('of a GET has changed no row, but the time a session was last used', async () => {
    const dump = async () => {
      const tables = ['account', 'sign_in_link', 'api_token', 'rate_limit', 'session'];
      const text = (table: string) =>
        `select '${table}' as of, to_jsonb(t) - 'last_seen_at' as row from ${table} t`;
      const { rows } = await house.owner.query(`${tables.map(text).join(' union all ')} order by 1, 2`);
      return rows;
    };
    const before = await dump();
    const gets = routeInventory(house.app).filter(({ method }) => method === 'GET');
    expect(gets.length).toBeGreaterThan(5);
    const link = house.smtp.letters[0]?.text?.match(/\/connexion\/\S+/)?.[0] ?? '';
    for (const browser of [house.claire, house.browser()]) {
      for (const path of [...gets.map((route) => route.path.replace(/:\w+/g, 'x')), link])
        await browser.get(path);
    }
    expect(before.length).toBeGreaterThan(4);
    expect(await dump()).toEqual(before);
  });
});
