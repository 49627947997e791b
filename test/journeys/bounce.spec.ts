/** R77: the address of a correspondent refuses mail for good, or for a while. 25 s. */
import { expectSound } from '../support/aftermath.js';
import { formFields } from '../support/browser.js';
import { importOn } from '../support/import-on.js';
import { duo, submitted } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

const gti = 'catherine.meyrand@demo.colabel.example';
const body = 'gti@demo.colabel.example';
const page = '/correspondants/gti';

interface Bounced {
  code: string;
  answer: string;
  undelivered: number;
  redirected: boolean;
  changed: boolean;
}
const bouncedFor = async (email: string) =>
  (await (await stage.as(email)).get<{ bounced: Bounced[] }>('/work')).body.bounced;
const ofGti = (changes: { name: string; email: string; fallbackEmail?: string }) => ({
  people: [{ name: changes.name, email: changes.email }],
  correspondents: [
    {
      ...{ code: 'gti', body: 'Groupe de travail interministériel', kind: 'state', from: '2013-07-12' },
      ...changes,
    },
  ],
});

describe('the mailbox of the State’s correspondent is gone', () => {
  it('the letter goes to the body’s own address, and the request does not wait', async () => {
    stage.smtp.refused.set(gti, 550);
    const play = await submitted(stage, duo(), { sitting: 3 });
    await stage.post();
    expect(stage.smtp.lettersTo(gti)).toEqual([]);
    expect(stage.smtp.lettersTo(body).length).toBeGreaterThan(0);
    await play.admit();
    await stage.post();
    expect((await play.seenBy(stage.people.holder)).state).not.toBe('admissibilityCheck');
  }, 60_000);

  it('the secretary finds it among what is to do, once, with what the server said and no address', async () => {
    expect(await bouncedFor(stage.people.secretary)).toMatchObject([
      {
        code: 'gti',
        answer: '550 5.1.1 …: no such mailbox',
        undelivered: 0,
        redirected: true,
        changed: false,
      },
    ]);
    const secretary = await stage.browse(stage.people.secretary);
    const work = (await secretary.get('/')).body;
    expect(work).toContain('Rétablissez l’adresse du correspondant, Groupe de travail interministériel');
    expect(work).toContain(page);
    const shown = await secretary.get(page);
    expect(shown.body).toContain('Les lettres partent à l’adresse de l’organisme');
    for (const address of [gti, body]) expect(work + shown.body).not.toContain(address);
  }, 60_000);

  it('nobody else is told: neither those of the pôles, nor who holds the project, nor another correspondent', async () => {
    const { people } = stage;
    for (const email of [people.holder, people.officer('moveo'), people.chair('moveo'), people.funder]) {
      expect(await bouncedFor(email)).toEqual([]);
      const program = await stage.as(email);
      expect((await program.get('/correspondents/gti')).status).toBe(404);
      expect((await program.post('/correspondents/gti/mended', { works: 'true' })).status).toBe(404);
    }
  }, 60_000);

  it('the task is not done while the file of the cooperation has the same address', async () => {
    const secretary = await stage.as(stage.people.secretary);
    const refused = await secretary.post('/correspondents/gti/mended', {});
    expect([refused.status, refused.body]).toMatchObject([
      409,
      { reasons: [{ code: 'addressUnmended', rule: 'R77' }] },
    ]);
    const browser = await stage.browse(stage.people.secretary);
    const { _csrf = '' } = formFields((await browser.get(page)).body, `${page}/retabli`);
    const told = await browser.post(`${page}/retabli`, { _csrf });
    expect(told.status).toBe(409);
    expect(told.body).toContain('L’adresse est toujours celle qui refuse le courrier');
  }, 60_000);

  it('with a new address it is done, stays in the trail, and the next letter goes to the new address', async () => {
    const next = 'nadia.ferrand@demo.colabel.example';
    await importOn(stage, ofGti({ name: 'Nadia Ferrand', email: next, fallbackEmail: body }));
    const browser = await stage.browse(stage.people.secretary);
    const shown = await browser.get(page);
    expect(shown.body).toContain('L’adresse a été remplacée depuis');
    const { _csrf = '' } = formFields(shown.body, `${page}/retabli`);
    expect(await browser.post(`${page}/retabli`, { _csrf })).toMatchObject({ status: 303, location: '/' });
    expect(await bouncedFor(stage.people.secretary)).toEqual([]);
    const { rows } = await stage.owner.query<{ act: string }>(
      `SELECT body::jsonb->>'act' AS act FROM cooperation_entry ORDER BY seq DESC LIMIT 1`,
    );
    expect(rows).toEqual([{ act: 'mendCorrespondent' }]);
    const before = stage.smtp.lettersTo(body).length;
    await submitted(stage, duo(), { sitting: 3 });
    await stage.post();
    expect(stage.smtp.lettersTo(next).length).toBeGreaterThan(0);
    expect(stage.smtp.lettersTo(body)).toHaveLength(before);
    await expectSound(stage);
  }, 60_000);
});

describe('a correspondent whose body gave no other address', () => {
  const person = 'sans.secours@demo.colabel.example';
  let reference: string;

  it('gets nothing: the letter has reached nobody, and the secretary is told so', async () => {
    await importOn(stage, ofGti({ name: 'Solène Secours', email: person }));
    stage.smtp.refused.set(person, 550);
    ({ reference } = await submitted(stage, duo(), { sitting: 3 }));
    await stage.post();
    const [one] = await bouncedFor(stage.people.secretary);
    expect(one).toMatchObject({ code: 'gti', redirected: false });
    expect(one?.undelivered).toBeGreaterThan(0);
    const secretary = await stage.browse(stage.people.secretary);
    expect((await secretary.get(page)).body).toMatch(/n’a atteint personne|n’ont atteint personne/);
  }, 60_000);

  it('once the body says that the address takes mail again, the same letter reaches it, and once', async () => {
    stage.smtp.refused.delete(person);
    const secretary = await stage.as(stage.people.secretary);
    const mended = await secretary.post<{ again: number }>('/correspondents/gti/mended', { works: 'true' });
    expect(mended.status).toBe(200);
    await stage.post();
    const letters = stage.smtp.lettersTo(person);
    expect(letters).toHaveLength(mended.body.again);
    expect(letters.every(({ subject }) => subject?.includes(reference))).toBe(true);
    expect((await secretary.post('/correspondents/gti/mended', { works: 'true' })).status).toBe(404);
    await expectSound(stage);
  }, 60_000);
});

it('a server that is busy for a while is asked again: no letter takes another way, and nobody has anything to mend', async () => {
  const funder = stage.people.funder;
  const before = stage.smtp.lettersTo(funder).length;
  stage.smtp.refused.set(funder, 451);
  await submitted(stage, duo(), { sitting: 3 });
  await stage.post();
  expect(await bouncedFor(stage.people.secretary)).toEqual([]);
  expect(stage.smtp.lettersTo('bpifrance@demo.colabel.example')).toEqual([]);
  expect(stage.smtp.lettersTo(funder)).toHaveLength(before);
  stage.smtp.refused.clear();
  await stage.pass('2 minutes');
  await stage.post();
  expect(stage.smtp.lettersTo(funder).length).toBeGreaterThan(before);
  await expectSound(stage);
}, 60_000);
