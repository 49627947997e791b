import { startAccessApp, type AccessApp } from '../../test/support/access-app.js';
import { formFields } from '../../test/support/browser.js';

const email = 'claire.delmas@thermibat.example';
let house: AccessApp;

beforeAll(async () => {
  house = await startAccessApp({ options: { linksPerMinute: 1000 } });
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.owner.query('truncate account, sign_in_link, session, api_token, rate_limit cascade');
  house.smtp.letters.length = 0;
});

describe('the profile', () => {
  it('changes name and language, and gives a wrong name back', async () => {
    const browser = await house.signIn(email);
    const wrong = await browser.submit('/profil', '/profil', { name: 'x'.repeat(121), lang: 'en' });
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain(`value="${'x'.repeat(121)}"`);
    const saved = await browser.submit('/profil', '/profil', { name: 'Claire <Delmas>', lang: 'en' });
    expect(saved.location).toBe('/profil?fait=profil');
    const page = await browser.get('/profil?fait=profil');
    expect(page.body).toContain('<html lang="en">');
    expect(page.body).toContain('Your profile is saved.');
    expect(page.body).not.toContain('<Delmas>');
  });

  it.each([
    ['/profil', { name: 'a', lang: 'de' }],
    ['/profil', { name: 'a', lang: 'fr', email: 'b@example.org' }],
    ['/profil/jetons', { name: 'a', scopes: 'admin', days: '30' }],
    ['/profil/jetons', { name: 'a', scopes: 'read', days: '31' }],
    ['/profil/jetons/revoquer', { token: 'x' }],
    ['/profil/sessions/finir', { session: 'zz' }],
  ])('refuses a form to %s it could not have made: %j', async (action, fields) => {
    const browser = await house.signIn(email);
    const { _csrf = '' } = formFields((await browser.get('/profil')).body, '/deconnexion');
    expect((await browser.post(action, { _csrf, ...fields })).status).toBe(422);
  });

  it('shows a new token once, lists it and revokes it', async () => {
    const browser = await house.signIn(email);
    const made = await browser.submit('/profil', '/profil/jetons', {
      name: 'tableau de bord',
      scopes: 'write',
      days: '90',
    });
    const secret = /clb_[\w-]{43}/.exec(made.body)?.[0] ?? '';
    expect(secret).not.toBe('');
    const { rows } = await house.owner.query('select row_to_json(t)::text as text, scopes from api_token t');
    expect(rows[0].text).not.toContain(secret);
    expect(rows[0].scopes).toEqual(['read', 'write']);
    const page = await browser.get('/profil');
    expect(page.body).toContain('tableau de bord');
    expect(page.body).not.toContain(secret);
    expect((await browser.submit('/profil', '/profil/jetons/revoquer')).location).toBe('/profil?fait=jeton');
    expect((await browser.get('/profil')).body).toContain('révoqué');
    const nameless = await browser.submit('/profil', '/profil/jetons', { name: ' ', days: '365' });
    expect(nameless.status).toBe(422);
    expect(nameless.body).toMatch(/value="365" checked/);
  });
});
