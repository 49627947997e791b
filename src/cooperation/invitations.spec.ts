import type { Browser } from '../../test/support/browser.js';
import { startCooperationApp, type CooperationApp } from '../../test/support/cooperation-app.js';

let running: CooperationApp;
let officer: Browser;

beforeAll(async () => {
  running = await startCooperationApp();
  officer = await running.signIn('helene.vasseur@moveo.example');
});
afterAll(() => running.close());

const own = '/cooperation/poles/moveo/invitations';
const guest = { email: 'louise.perrot@moveo.example', name: 'Louise  Perrot', lang: 'fr', place: 'expert' };

const mandatesOf = (email: string) =>
  running.dataSource.query<unknown[]>(
    `SELECT m.role, p.code AS pole, s.code AS seat, m.origin, a.name FROM mandate m JOIN account a ON a.id = m.account_id
     JOIN pole p ON p.id = m.pole_id LEFT JOIN seat s ON s.id = m.seat_id WHERE a.email = $1`,
    [email],
  );

const vacantSeat = async (pole: string) => {
  const rows = await running.dataSource.query<{ id: string }[]>(
    `SELECT s.id FROM seat s JOIN organ o ON o.id = s.organ_id JOIN pole p ON p.id = o.pole_id
     WHERE p.code = $1 AND NOT EXISTS (SELECT FROM mandate m WHERE m.seat_id = s.id)`,
    [pole],
  );
  return rows[0]?.id ?? '';
};

/** Sends the form of the officer's own page to any address. */
async function post(browser: Browser, action: string, fields: Record<string, string>) {
  const page = (await officer.get('/cooperation')).body;
  expect(page).toContain(`action="${own}"`);
  const token = /name="_csrf" value="([^"]+)"/.exec((await browser.get('/cooperation')).body)?.[1] ?? '';
  return browser.post(action, { _csrf: token, ...fields });
}

describe('an officer', () => {
  it('invites an expert of the own pôle, who gets an account, a mandate and a letter', async () => {
    const answer = await officer.submit('/cooperation', own, guest);
    expect(answer).toMatchObject({ status: 303, location: '/cooperation?fait=invitation' });
    expect(await mandatesOf(guest.email)).toEqual([
      { role: 'expert', pole: 'moveo', seat: null, origin: 'invitation', name: 'Louise Perrot' },
    ]);
    expect((await running.smtp.letterTo(guest.email)).text).toContain('/connexion');
  });

  it('invites a member to a vacant seat, once', async () => {
    const place = await vacantSeat('moveo');
    const invited = { ...guest, email: 'paul.ferrand@moveo.example', place };
    expect((await officer.submit('/cooperation', own, invited)).status).toBe(303);
    expect(await mandatesOf(invited.email)).toMatchObject([{ role: 'member', seat: 'industrie' }]);
    const again = await post(officer, own, { ...invited, email: 'autre.personne@moveo.example' });
    expect(again.status).toBe(422);
    expect(await mandatesOf('autre.personne@moveo.example')).toEqual([]);
  });

  it('gets back what was typed, with a sentence at the field', async () => {
    const answer = await post(officer, own, { ...guest, email: 'louise', name: 'Ève', place: 'expert' });
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('value="louise"');
    expect(answer.body).toContain('value="Ève"');
    expect(answer.body).toContain('href="#moveo-email"');
    expect((await post(officer, own, guest)).status).toBe(409);
  });

  it('may not invite to another pôle, nor to a seat of another', async () => {
    const elsewhere = await post(officer, '/cooperation/poles/pvf/invitations', {
      ...guest,
      email: 'x@pvf.example',
    });
    expect([elsewhere.status, elsewhere.body]).toEqual([403, '403 notOfficerOfPole']);
    const rows = await running.dataSource.query<{ id: string }[]>(
      `INSERT INTO seat SELECT gen_random_uuid(), organ_id, 'libre', 'Libre', college, 'voting', false, false, 20, valid_from
       FROM seat WHERE organ_id = (SELECT o.id FROM organ o JOIN pole p ON p.id = o.pole_id WHERE p.code = 'pvf') LIMIT 1
       RETURNING id`,
    );
    const seat = await post(officer, own, { ...guest, email: 'x@pvf.example', place: rows[0]?.id ?? '' });
    expect(seat.status).toBe(422);
    expect(await mandatesOf('x@pvf.example')).toEqual([]);
    expect((await post(officer, '/cooperation/poles/atlantis/invitations', guest)).status).toBe(404);
  });
});

describe('somebody else', () => {
  it.each([
    'nadia.benali@id4car.example',
    'bertrand.quesnel@moveo.example',
    'claire.delmas@demo.colabel.example',
  ])('(%s) invites nobody', async (email) => {
    const browser = await running.signIn(email);
    const page = await browser.get('/cooperation');
    expect(page.body).not.toContain('/invitations"');
    const answer = await post(browser, own, { ...guest, email: 'intrus@moveo.example' });
    expect(answer.status).toBe(403);
    expect(await mandatesOf('intrus@moveo.example')).toEqual([]);
  });

  it('reads organs and domains, and the people of their own pôle only', async () => {
    const member = (await (await running.signIn('ronan.kervella@id4car.example')).get('/cooperation')).body;
    expect(member).toContain('Comité opérationnel');
    expect(member).toContain('Nadia Benali');
    expect(member).not.toContain('Bertrand Quesnel');
    const holder = (await (await running.signIn('solene.girard@demo.colabel.example')).get('/cooperation'))
      .body;
    expect(holder).toContain('Bureau de labellisation');
    expect(holder).not.toMatch(/Nadia Benali|Bertrand Quesnel|Jeanne Ritter/);
  });
});
