import { acts, startSampleHouse, type SampleHouse } from '../../test/support/sample-routes.js';

let house: SampleHouse;

beforeAll(async () => {
  house = await startSampleHouse();
});
afterAll(() => house.close());
beforeEach(() => void acts.splice(0));

describe('the API', () => {
  it('takes a token, and never a cookie', async () => {
    const cookie = `colabel=${house.claire.cookies.get('colabel')}`;
    for (const headers of [
      {},
      { cookie },
      { authorization: 'Bearer clb_x' },
      { authorization: `Basic ${house.csrf}` },
    ]) {
      const refused = await house.api('/api/v1/exemple', 'GET', headers as Record<string, string>);
      expect(refused.status).toBe(401);
      expect(refused.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expect(refused.headers.get('www-authenticate')).toBe('Bearer');
    }
    expect((await house.claire.get('/API/v1/exemple')).status).toBe(401);
    expect((await house.claire.get('/%61pi/v1/exemple')).status).toBe(404);
    expect((await house.api('/api/v1/exemple/public', 'GET')).body).toBe('open');
  });

  it('lets a reading token read only', async () => {
    const authorization = `Bearer ${await house.apiToken('read')}`;
    const read = await house.api('/api/v1/exemple', 'GET', { authorization });
    expect(JSON.parse(read.body)).toMatchObject({ name: 'Claire Delmas', token: { scopes: ['read'] } });
    for (const path of ['/api/v1/exemple', '/api/v1/exemple/simulation']) {
      const refused = await house.api(path, 'POST', { authorization }, '{"note":"x"}');
      expect(refused.status).toBe(403);
      expect(JSON.parse(refused.body)).toMatchObject({
        reasons: [{ code: 'tokenScope', params: { wanted: 'write' } }],
      });
    }
    expect(acts).toEqual([]);
  });

  it('lets a writing token act, without form token, until it is revoked', async () => {
    const authorization = `Bearer ${await house.apiToken('write')}`;
    expect((await house.api('/api/v1/exemple', 'POST', { authorization }, '{"note":"x"}')).body).toBe(
      '{"by":"Claire Delmas"}',
    );
    const { rows } = await house.owner.query(
      `update api_token set revoked_at = platform.now() where scopes = '{read,write}' returning last_used_at`,
    );
    expect(rows[0].last_used_at).toBeInstanceOf(Date);
    expect((await house.api('/api/v1/exemple', 'POST', { authorization }, '{"note":"x"}')).status).toBe(401);
  });

  it('is not opened by a token on pages', async () => {
    const authorization = `Bearer ${await house.apiToken('write')}`;
    expect((await house.browser().get('/exemple', { authorization })).status).toBe(303);
  });
});
