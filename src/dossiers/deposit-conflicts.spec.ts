import { formFields, type Browser } from '../../test/support/browser.js';
import { content, openDeposit, textOf, type Deposit } from '../../test/support/deposit.js';

let app: Deposit['app'];
let holder: Deposit['holder'];
let claire: Deposit['claire'];
let create: Deposit['create'];
let form: Deposit['form'];
let stranger: Browser;

beforeAll(async () => {
  ({ app, holder, claire, create, form } = await openDeposit());
  stranger = await app.signIn('marc.kerloch@id4car.example');
});
afterAll(() => app.close());

describe('a draft, on its pages,', () => {
  it('show both texts to the slower of two writers, and lose neither', async () => {
    const { id, reference } = await create();
    const path = `/deposer/${reference}/projet`;
    const read = await form(path);
    await claire.post(path, { ...read, acronym: 'PREMIER' });
    const stale = await claire.post(path, { ...read, acronym: 'SECOND' });
    expect(stale.status).toBe(412);
    expect(textOf(stale.body)).toContain('PREMIER SECOND');
    const kept = await claire.post(path, formFields(stale.body, path));
    expect(kept.status).toBe(303);
    expect((await app.dossiers.newest(id))?.content.acronym).toBe('SECOND');
  });

  it('still notice the slower writer after a correction', async () => {
    const { reference } = await create();
    const path = `/deposer/${reference}/projet`;
    const read = await form(path);
    await claire.post(path, { ...read, acronym: 'PREMIER' });
    const refused = await claire.post(path, { ...read, trlStart: 'x' });
    expect(refused.status).toBe(422);
    expect((await claire.post(path, { ...formFields(refused.body, path), trlStart: '3' })).status).toBe(412);
  });

  it('do not exist for a stranger', async () => {
    const { reference } = await create();
    const pages = ['', '/projet', '/partenaires', '/poles', '/pieces', '/relire'];
    const answers = await Promise.all(pages.map((page) => stranger.get(`/deposer/${reference}${page}`)));
    const nowhere = await stranger.get('/deposer/LAB-2000-0001');
    for (const { status, body } of answers)
      expect({ status, body }).toEqual({ status: 404, body: nowhere.body });
    const { _csrf = '' } = formFields((await stranger.get('/profil')).body, '/deconnexion');
    expect((await stranger.post(`/deposer/${reference}/projet`, { _csrf, revision: '1' })).status).toBe(404);
  });

  it('lead to the request once it is submitted, and write nothing more', async () => {
    const { id, reference } = await create();
    const path = `/deposer/${reference}/projet`;
    const fields = await form(path);
    await app.setRequestState(id, 'admissibilityCheck');
    expect((await claire.get(path)).location).toBe(`/dossiers/${reference}`);
    expect((await claire.post(path, { ...fields, acronym: 'X' })).status).toBe(409);
    await app.setRequestState(id, 'awaitingCompletion');
    const read = async () => textOf((await claire.get(`/deposer/${reference}/relire`)).body);
    expect(await read()).toContain('Envoyer le complément');
    await app.setCompletionDue(id, '2027-01-12T22:59:00Z');
    expect(await read()).toContain('avant mardi 12 janvier');
  });

  it('escape what is typed, everywhere it is shown', async () => {
    const { id, reference } = await create(true);
    const nasty = '"><script>alert(1)</script>';
    const [first, ...others] = content.partners;
    if (!first) throw new Error('no partner');
    const row = await app.dossiers.newest(id);
    const evil = { ...content, acronym: nasty, titleFr: nasty, publicAbstract: nasty, keywords: [nasty] };
    const partners = [{ ...first, name: nasty }, ...others];
    const coLabels = [{ pole: 'mta', reason: nasty }];
    await app.dossiers.saveContent(id, { ...evil, partners, coLabels }, row?.revision ?? 0, holder);
    for (const page of ['', '/projet', '/partenaires', '/poles', '/pieces', '/relire']) {
      const { status, body } = await claire.get(`/deposer/${reference}${page}`);
      expect(status).toBe(200);
      expect(body).not.toContain('<script>');
    }
  });

  it('speak English to who does', async () => {
    const { reference } = await create();
    await app.owner.query(`update account set lang = 'en' where id = $1`, [holder]);
    const pages = ['', '/projet', '/partenaires', '/poles', '/pieces', '/relire'];
    const answers = await Promise.all(pages.map((page) => claire.get(`/deposer/${reference}${page}`)));
    await app.owner.query(`update account set lang = 'fr' where id = $1`, [holder]);
    for (const { body } of answers) {
      expect(body).toContain('<html lang="en">');
      expect(textOf(body)).toContain('Partners and budget');
      expect(textOf(body)).not.toMatch(/\b(Déposer|Terminé|partenaires)\b/);
    }
  });
});
