import { formFields } from '../../test/support/browser.js';
import { acts, startSampleHouse, type SampleHouse } from '../../test/support/sample-routes.js';

let house: SampleHouse;

beforeAll(async () => {
  house = await startSampleHouse();
});
afterAll(() => house.close());
beforeEach(() => void acts.splice(0));

describe('a form that acts', () => {
  const own = { 'sec-fetch-site': 'same-origin' };
  const cases: [string, Record<string, string>, () => string | undefined, number][] = [
    ['from our page with its token', own, () => house.csrf, 201],
    ['by Origin alone', { 'sec-fetch-site': '', origin: 'BASE' }, () => house.csrf, 201],
    ['without token', own, () => undefined, 403],
    ['with an empty token', own, () => '', 403],
    ['with somebody else’s token', own, () => 'OTHER', 403],
    ['from another site with the token', { 'sec-fetch-site': 'cross-site' }, () => house.csrf, 403],
    ['from a sister site with the token', { 'sec-fetch-site': 'same-site' }, () => house.csrf, 403],
    [
      'from another origin with the token',
      { 'sec-fetch-site': '', origin: 'https://ailleurs.example' },
      () => house.csrf,
      403,
    ],
    ['from nowhere with the token', { 'sec-fetch-site': '' }, () => house.csrf, 403],
  ];

  async function headersOf(given: Record<string, string>): Promise<Record<string, string>> {
    const { 'sec-fetch-site': site, origin } = given;
    return {
      ...(site && { 'sec-fetch-site': site }),
      ...(origin && { origin: origin.replace('BASE', house.base) }),
    };
  }

  async function valueOf(csrf: string | undefined): Promise<string | undefined> {
    return csrf === 'OTHER'
      ? formFields((await house.other.get('/profil')).body, '/deconnexion')['_csrf']
      : csrf;
  }

  it.each(cases)('%s', async (_, headers, csrf, status) => {
    const value = await valueOf(csrf());
    const body = new URLSearchParams({ note: 'x', ...(value !== undefined && { _csrf: value }) });
    const sent = await house.claire.send('/exemple', {
      method: 'POST',
      headers: await headersOf(headers),
      body,
    });
    expect(sent.status).toBe(status);
    expect(acts).toEqual(status === 201 ? ['Claire Delmas: x'] : []);
  });

  it.each(cases)('%s, with a file', async (_, headers, csrf, status) => {
    const value = await valueOf(csrf());
    const body = new FormData();
    body.set('note', 'x');
    if (value !== undefined) body.set('_csrf', value);
    body.set('file', new Blob(['%PDF']), 'a.pdf');
    const sent = await house.claire.send('/exemple/fichier', {
      method: 'POST',
      headers: await headersOf(headers),
      body,
    });
    expect(sent.status).toBe(status);
    expect(acts).toEqual(status === 201 ? ['file: x'] : []);
  });

  it('as text/plain, or as multipart where no file is awaited, is not read', async () => {
    const plain = { ...own, 'content-type': 'text/plain' };
    const text = await house.claire.send('/exemple', {
      method: 'POST',
      headers: plain,
      body: `_csrf=${house.csrf}&note=x`,
    });
    expect(text.status).toBe(403);
    const form = new FormData();
    form.set('_csrf', house.csrf);
    expect((await house.claire.send('/exemple', { method: 'POST', headers: own, body: form })).status).toBe(
      415,
    );
    expect(acts).toEqual([]);
  });

  it('too large is refused as such', async () => {
    const body = new FormData();
    body.set('_csrf', house.csrf);
    body.set('file', new Blob(['x'.repeat(101)]), 'a.pdf');
    expect((await house.claire.send('/exemple/fichier', { method: 'POST', headers: own, body })).status).toBe(
      413,
    );
  });

  it('at the door needs its token too', async () => {
    const visitor = house.browser();
    const before = house.smtp.letters.length;
    const page = await visitor.get('/connexion');
    const fields = { ...formFields(page.body, '/connexion'), email: 'x@thermibat.example' };
    expect((await visitor.post('/connexion', { ...fields, _csrf: house.csrf })).status).toBe(403);
    expect((await visitor.post('/connexion', fields, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await house.browser().post('/connexion', fields)).status).toBe(403);
    expect(house.smtp.letters).toHaveLength(before);
  });
});
