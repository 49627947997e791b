import { mock } from 'node:test';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { startAccessApp, type AccessApp } from '../../test/support/access-app.js';
import { formFields } from '../../test/support/browser.js';
import { advanceClock } from '../../test/support/clock.js';
import { invite, Sessions } from './index.js';

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

const chrome = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/156.0 Safari/537.36';

describe('a session', () => {
  it('ends by signing out: its cookie opens nothing any more', async () => {
    const browser = await house.signIn(email);
    const secret = browser.cookies.get('colabel') ?? '';
    expect(await browser.submit('/profil', '/deconnexion')).toMatchObject({
      status: 303,
      location: '/connexion',
    });
    expect(browser.cookies.has('colabel')).toBe(false);
    browser.cookies.set('colabel', secret);
    expect((await browser.get('/profil')).status).toBe(303);
  });

  it('is ended from another one, alone or with all the others', async () => {
    const [here, there, elsewhere] = [
      await house.signIn(email),
      house.browser(chrome),
      house.browser(chrome),
    ];
    await house.signIn(email, there);
    await house.signIn(email, elsewhere);
    const { body } = await here.get('/profil');
    expect(body.match(/action="\/profil\/sessions\/finir"/g)).toHaveLength(2);
    const ended = await here.submit('/profil', '/profil/sessions/finir');
    expect(ended.location).toBe('/profil?fait=session');
    const alive = await Promise.all(
      [here, there, elsewhere].map(async (one) => (await one.get('/profil')).status),
    );
    expect(alive.sort()).toEqual([200, 200, 303]);
    expect((await here.submit('/profil', '/profil/sessions/finir-les-autres')).status).toBe(303);
    const left = await Promise.all(
      [here, there, elsewhere].map(async (one) => (await one.get('/profil')).status),
    );
    expect(left).toEqual([200, 303, 303]);
  });

  it('of somebody else cannot be ended', async () => {
    const [claire, marc] = [await house.signIn(email), await house.signIn('marc.kerloch@id4car.example')];
    const { rows } = await house.owner.query(
      `select encode(id_hash, 'hex') as hash from session s join account a on a.id = s.account_id where email = $1`,
      [email],
    );
    const { _csrf = '' } = formFields((await marc.get('/profil')).body, '/deconnexion');
    await marc.post('/profil/sessions/finir', { _csrf, session: rows[0].hash });
    expect((await claire.get('/profil')).status).toBe(200);
  });

  it('ends after two hours without use, and after twelve whatever the use', async () => {
    const idle = await house.signIn(email);
    await advanceClock(house.owner, '1 hour 59 minutes');
    expect((await idle.get('/profil')).status).toBe(200);
    await advanceClock(house.owner, '2 hours 1 second');
    expect((await idle.get('/profil')).status).toBe(303);
    const busy = await house.signIn(email);
    for (let hour = 0; hour < 11; hour++) {
      await advanceClock(house.owner, '1 hour');
      expect((await busy.get('/profil')).status).toBe(200);
    }
    await advanceClock(house.owner, '1 hour');
    expect((await busy.get('/profil')).status).toBe(303);
  });

  it('keeps its last use to the minute', async () => {
    const browser = await house.signIn(email);
    const seen = async () =>
      (await house.owner.query('select last_seen_at as at from session')).rows[0].at.getTime();
    const first = await seen();
    await browser.get('/profil');
    expect(await seen()).toBe(first);
    await advanceClock(house.owner, '61 seconds');
    await browser.get('/profil');
    expect(await seen()).toBeGreaterThan(first + 60_000);
  });

  it('can be opened for an account by the application, not for one that is disabled', async () => {
    const { accountId } = await invite(
      { email, name: 'Claire Delmas', lang: 'fr' },
      house.app.get(DataSource).manager,
    );
    const sessions = house.app.get(Sessions, { strict: false });
    const browser = house.browser();
    browser.cookies.set('colabel', await sessions.open(accountId, chrome));
    expect((await browser.get('/profil')).body).toContain('Chrome, Windows');
    await house.owner.query('update account set disabled_at = platform.now()');
    await expect(sessions.open(accountId, chrome)).rejects.toMatchObject({ status: 404 });
  });
});

it('resolves an actor in one statement', async () => {
  const browser = await house.signIn(email);
  const asked = mock.method(pg.Client.prototype, 'query');
  const before = asked.mock.callCount();
  expect((await browser.get('/connexion')).status).toBe(303);
  expect(asked.mock.callCount() - before).toBe(1);
  asked.mock.restore();
});
