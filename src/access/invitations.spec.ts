import { DataSource } from 'typeorm';
import { startAccessApp, type AccessApp } from '../../test/support/access-app.js';
import { Mailer } from '../platform/mailer.js';
import { invite, sendInvitation } from './index.js';

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

describe('an invitation', () => {
  it('makes an account once, keeps a known one, and its letter holds no secret', async () => {
    const { manager } = house.app.get(DataSource);
    const marc = { email: ' Marc.Kerloch@iD4CAR.example', name: 'Marc Kerloc’h', lang: 'fr' as const };
    const first = await invite(marc, manager);
    const again = await invite({ ...marc, name: 'Un autre', lang: 'en' }, manager);
    expect(again).toEqual({ accountId: first.accountId, created: false });
    const { rows } = await house.owner.query('select email, name, lang from account');
    expect(rows).toEqual([{ email: 'marc.kerloch@id4car.example', name: 'Marc Kerloc’h', lang: 'fr' }]);
    await expect(invite({ ...marc, email: 'a@b@c' }, manager)).rejects.toMatchObject({ status: 422 });

    await sendInvitation(house.app.get(Mailer, { strict: false }), 'https://colabel.example', marc, 'iD4CAR');
    const letter = await house.smtp.letterTo('marc.kerloch@id4car.example');
    expect(letter.subject).toBe('iD4CAR vous invite à entrer dans Colabel');
    expect(letter.text).toMatch(/https:\/\/colabel\.example\/connexion$/m);
    const browser = await house.signIn('marc.kerloch@id4car.example');
    expect((await browser.get('/profil')).body).toContain('Marc Kerloc’h');
  });

  it('is undone with the transaction that made it', async () => {
    const dataSource = house.app.get(DataSource);
    const undone = dataSource.transaction(async (tx) => {
      await invite({ email, name: 'Claire Delmas', lang: 'fr' }, tx);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect((await house.owner.query('select from account')).rowCount).toBe(0);
  });
});
