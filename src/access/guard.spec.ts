import { acts, startSampleHouse, type SampleHouse } from '../../test/support/sample-routes.js';
import { assertRoutesDeclared, routeInventory } from './index.js';

let house: SampleHouse;

beforeAll(async () => {
  house = await startSampleHouse();
});
afterAll(() => house.close());
beforeEach(() => void acts.splice(0));

describe('the guard', () => {
  it('sends a visitor of a page to sign in and brings back there', async () => {
    const visitor = house.browser();
    expect(await visitor.get('/exemple?a=1')).toMatchObject({
      status: 303,
      location: '/connexion?next=%2Fexemple%3Fa%3D1',
    });
    const late = await visitor.post('/exemple', {}, { referer: `${house.base}/exemple?b=2` });
    expect(late).toMatchObject({ status: 303, location: '/connexion?next=%2Fexemple%3Fb%3D2' });
    const written = await visitor.post('/exemple', { note: 'Une page de motifs.' });
    expect(written).toMatchObject({ status: 401, location: null });
    const foreign = await visitor.post('/exemple', {}, { referer: 'https://ailleurs.example/x' });
    expect(foreign.location).toBe('/connexion');
    expect(acts).toEqual([]);
  });

  it('shuts a route that declares nothing, even to who is in', async () => {
    const before = house.faults.length;
    expect((await house.claire.get('/oubliee')).status).toBe(500);
    expect(String(house.faults[before])).toContain('SamplePages.undeclared declares nothing');
  });

  it('names undeclared routes and GETs that act, at boot', () => {
    expect(() => assertRoutesDeclared(house.app)).toThrow(
      'Routes refused:\nGET /oubliee (SamplePages.undeclared) declares neither @Act, @Reads nor @Public',
    );
    const routes = routeInventory(house.app).map(({ method, path }) => `${method} ${path}`);
    expect(routes).toContain('POST /profil/sessions/finir-les-autres');
    expect(routes).toContain('GET /connexion/:token');
    expect(routes).toContain('POST /api/v1/exemple/simulation');
  });

  it('answers a hidden thing and a missing page with the same bytes', async () => {
    const [hidden, missing] = [await house.claire.get('/exemple/42'), await house.claire.get('/rien')];
    expect(hidden.status).toBe(404);
    expect(hidden.body).toBe(missing.body);
    const names = (answer: typeof hidden) =>
      [...answer.headers.keys()].filter((name) => name !== 'etag').sort();
    expect(names(hidden)).toEqual(names(missing));
  });
});
