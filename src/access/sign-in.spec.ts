import { linkFor, startAccessApp, type AccessApp } from '../../test/support/access-app.js';
import { formFields } from '../../test/support/browser.js';
import { advanceClock } from '../../test/support/clock.js';

const email = 'claire.delmas@thermibat.example';
let door: AccessApp;

beforeAll(async () => {
  door = await startAccessApp({ options: { linksPerMinute: 1000 } });
});
afterAll(() => door.close());
beforeEach(async () => {
  await door.owner.query('truncate account, sign_in_link, session, api_token, rate_limit cascade');
  door.smtp.letters.length = 0;
});

const count = async (table: string, where = 'true') =>
  Number((await door.owner.query(`select count(*) as n from ${table} where ${where}`)).rows[0].n);

describe('signing in', () => {
  it('tells the whole story of a new holder', async () => {
    const browser = door.browser();
    const asked = await browser.submit('/connexion?next=%2Fdossiers%3Fvue%3D1', '/connexion', {
      email: ' Claire.Delmas@Thermibat.example ',
    });
    expect(asked).toMatchObject({ status: 303, location: '/connexion/lien-parti' });
    const link = await linkFor(door.smtp, email);
    const letter = await door.smtp.letterTo(email);
    expect(letter.subject).toBe('Votre lien pour entrer dans Colabel, valable 10\u00a0minutes');
    expect(await count('account')).toBe(0);

    const page = await browser.get(link);
    expect(page.status).toBe(200);
    expect(page.body).toContain('Ouvrez votre compte');
    expect(await count('sign_in_link', 'used_at is not null')).toBe(0);

    const nameless = await browser.post(link, { ...formFields(page.body, link), name: '  ', lang: 'en' });
    expect(nameless.status).toBe(422);
    expect(nameless.body).toContain('href="#name"');
    expect(nameless.body).toMatch(/value="en" selected/);

    const entered = await browser.post(link, {
      ...formFields(page.body, link),
      name: 'Claire  Delmas',
      lang: 'fr',
    });
    expect(entered).toMatchObject({ status: 303, location: '/dossiers?vue=1' });
    expect(browser.cookies.has('colabel-browser')).toBe(false);
    const { rows } = await door.owner.query('select email, name, lang from account');
    expect(rows).toEqual([{ email, name: 'Claire Delmas', lang: 'fr' }]);

    const profile = await browser.get('/profil');
    expect(profile.status).toBe(200);
    expect(profile.body).toContain('Claire Delmas');
    expect(profile.body).toContain('Firefox, Linux');
  });

  it('keeps no secret in the database', async () => {
    const browser = await door.signIn(email);
    const secrets = [...browser.cookies.values(), (await linkFor(door.smtp, email)).split('/').pop() ?? ''];
    for (const table of ['sign_in_link', 'session', 'account']) {
      const { rows } = await door.owner.query(`select row_to_json(t)::text as text from ${table} t`);
      for (const { text } of rows) for (const secret of secrets) expect(text).not.toContain(secret);
    }
  });

  it('uses a link once, even for two clicks at once', async () => {
    const browser = door.browser();
    await browser.submit('/connexion', '/connexion', { email });
    const link = await linkFor(door.smtp, email);
    const fields = { ...formFields((await browser.get(link)).body, link), name: 'Claire Delmas', lang: 'fr' };
    const clicks = await Promise.all(Array.from({ length: 5 }, () => browser.post(link, fields)));
    expect(clicks.map(({ status }) => status).sort()).toEqual([303, 410, 410, 410, 410]);
    expect(await count('session')).toBe(1);
    expect(await count('account')).toBe(1);
    expect((await door.browser().get(link)).status).toBe(410);
  });

  it('opens in no other browser, nor in one without cookie', async () => {
    const asking = door.browser();
    await asking.submit('/connexion', '/connexion', { email });
    const link = await linkFor(door.smtp, email);
    const other = door.browser();
    const bare = await other.get(link);
    expect(bare.status).toBe(403);
    expect(bare.body).toContain('là où vous l’avez demandé');
    const { _csrf = '' } = formFields((await other.get('/connexion')).body, '/connexion');
    const stolen = await other.post(link, { _csrf, name: 'Autre Personne' });
    expect(stolen.status).toBe(403);
    expect(stolen.body).toContain('là où vous l’avez demandé');
    expect(await count('session')).toBe(0);
    expect((await asking.submit(link, link, { name: 'Claire Delmas' })).status).toBe(303);
  });

  it('lives ten minutes', async () => {
    const browser = door.browser();
    await browser.submit('/connexion', '/connexion', { email });
    const link = await linkFor(door.smtp, email);
    await advanceClock(door.owner, '9 minutes 50 seconds');
    const page = await browser.get(link);
    expect(page.status).toBe(200);
    await advanceClock(door.owner, '15 seconds');
    expect((await browser.get(link)).status).toBe(410);
    expect((await browser.post(link, { ...formFields(page.body, link), name: 'Claire Delmas' })).status).toBe(
      410,
    );
    expect(await count('account')).toBe(0);
  });

  it('answers the same bytes and sends the same letter whether the account exists or not', async () => {
    await door.signIn(email);
    const answers = [];
    for (const address of [email, 'inconnue@thermibat.example']) {
      const browser = door.browser();
      const before = door.smtp.letters.length;
      const asked = await browser.submit('/connexion', '/connexion', { email: address });
      const sent = await browser.get(asked.location ?? '');
      await door.smtp.letterTo(address, address === email ? 2 : 1);
      const letter = door.smtp.letters.at(-1);
      const words = (letter?.text ?? '').replace(/connexion\/\S+/, 'connexion/…');
      answers.push([
        asked.status,
        asked.body,
        sent.body,
        door.smtp.letters.length - before,
        letter?.subject,
        words,
      ]);
    }
    expect(answers[0]).toEqual(answers[1]);
  });

  it('lets nobody into a disabled account', async () => {
    const browser = await door.signIn(email);
    const second = door.browser();
    await second.submit('/connexion', '/connexion', { email });
    const link = await linkFor(door.smtp, email, 2);
    await door.owner.query('update account set disabled_at = platform.now()');
    expect((await browser.get('/profil')).location).toBe('/connexion?next=%2Fprofil');
    expect((await second.get(link)).status).toBe(410);
  });

  it('gives a new session and ends the planted one', async () => {
    const attacker = await door.signIn('pirate@thermibat.example');
    const planted = attacker.cookies.get('colabel') ?? '';
    const victim = door.browser();
    victim.cookies.set('colabel', planted);
    await victim.get('/connexion/lien-parti');
    const { _csrf = '' } = formFields((await victim.get('/profil')).body, '/deconnexion');
    await victim.post('/connexion', { _csrf, email });
    await victim.submit(await linkFor(door.smtp, email), await linkFor(door.smtp, email), {
      name: 'Claire Delmas',
    });
    expect(victim.cookies.get('colabel')).not.toBe(planted);
    expect((await victim.get('/profil')).body).toContain(email);
    expect((await attacker.get('/profil')).location).toBe('/connexion?next=%2Fprofil');
  });

  it('gives back what was typed when the address is wrong or the letter cannot leave', async () => {
    const browser = door.browser();
    const wrong = await browser.submit('/connexion', '/connexion', { email: 'claire@@x', next: '/dossiers' });
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain('value="claire@@x"');
    expect(wrong.body).toContain('aria-invalid="true"');
    expect(formFields(wrong.body, '/connexion')['next']).toBe('/dossiers');
    door.smtp.refusing = true;
    const failed = await browser.submit('/connexion', '/connexion', { email });
    door.smtp.refusing = false;
    expect(failed.status).toBe(503);
    expect(failed.body).toContain('La lettre n’a pas pu partir');
    expect(failed.body).toContain(`value="${email}"`);
  });

  it('speaks the language asked', async () => {
    const browser = door.browser();
    expect((await browser.get('/connexion', { 'accept-language': 'en-GB,fr;q=0.5' })).body).toContain(
      '<html lang="en">',
    );
    expect((await browser.get('/connexion?lang=en')).body).toContain('Send me my link');
    expect((await browser.get('/connexion')).body).toContain('<html lang="en">');
    await browser.submit('/connexion', '/connexion', { email });
    expect((await door.smtp.letterTo(email)).subject).toMatch(/^Your link/);
  });
});
