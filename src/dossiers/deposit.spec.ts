import { formFields } from '../../test/support/browser.js';
import { assertRoutesDeclared } from '../access/index.js';
import { openDeposit, textOf, type Deposit } from '../../test/support/deposit.js';

let app: Deposit['app'];
let claire: Deposit['claire'];
let create: Deposit['create'];
let form: Deposit['form'];

beforeAll(async () => {
  ({ app, claire, create, form } = await openDeposit());
});
afterAll(() => app.close());

describe('the pages of a draft', () => {
  it('each declare what they do', () => {
    expect(() => assertRoutesDeclared(app.app)).not.toThrow();
  });

  it('tell where each section stands, then what is next', async () => {
    const { reference } = await create();
    const list = await claire.get(`/deposer/${reference}`);
    expect(list.status).toBe(200);
    expect(textOf(list.body)).toContain('Le projet Non commencé');
    expect(textOf(list.body)).toContain('Continuer : Le projet');
    const full = await create(true);
    const ready = textOf((await claire.get(`/deposer/${full.reference}`)).body);
    expect(ready).toContain('Partenaires et budget Terminé');
    expect(ready).toContain('Relire et déposer Prêt à déposer');
  });

  it('save a section without a script, and say so', async () => {
    const { id, reference } = await create();
    const path = `/deposer/${reference}/projet`;
    const fields = {
      ...(await form(path)),
      acronym: 'ESSAI',
      keywords: 'a, b',
      trlStart: '4',
      description: 'Un\r\ndeux',
    };
    const saved = await claire.post(path, fields);
    expect([saved.status, saved.location]).toEqual([303, `/deposer/${reference}?fait=enregistre`]);
    expect((await app.dossiers.newest(id))?.content).toMatchObject({
      acronym: 'ESSAI',
      keywords: ['a', 'b'],
      trlStart: 4,
      description: 'Un\ndeux',
    });
  });

  it('give back all that was typed with a sentence at each field, and write nothing', async () => {
    const { id, reference } = await create();
    const path = `/deposer/${reference}/projet`;
    const typed = { acronym: 'A'.repeat(31), titleFr: 'Mon titre', durationMonths: 'beaucoup' };
    const refused = await claire.post(path, { ...(await form(path)), ...typed });
    expect(refused.status).toBe(422);
    expect(refused.body).toContain(`value="${'A'.repeat(31)}"`);
    expect(refused.body).toContain('value="Mon titre"');
    expect(refused.body).toContain('value="beaucoup"');
    expect(refused.body).toContain('href="#durationMonths"');
    expect(textOf(refused.body)).toContain('2 points à corriger');
    expect(textOf(refused.body)).toContain('Durée : Écrivez un nombre entier de 1 à 96.');
    expect(await app.dossiers.newest(id)).toMatchObject({ revision: 1, content: { titleFr: '' } });
  });

  it('add and remove a partner by buttons of the form', async () => {
    const { id, reference } = await create();
    const path = `/deposer/${reference}/partenaires`;
    const press = async (fields: Record<string, string>) =>
      claire.post(path, { ...(await form(path)), ...fields });
    expect((await press({ add: 'partner' })).location).toBe(`${path}#partners.0`);
    expect((await press({ 'partners.0.name': 'Calorion', add: 'partner' })).location).toBe(
      `${path}#partners.1`,
    );
    await press({ 'partners.1.name': 'Frigéris', 'partners.1.cost': '584 500' });
    await press({ remove: '0' });
    const partners = (await app.dossiers.newest(id))?.content.partners;
    expect(partners).toHaveLength(1);
    expect(partners?.[0]).toMatchObject({ name: 'Frigéris', cost: 584500 });
  });

  it('keep a row being added when another field is wrong', async () => {
    const { reference } = await create();
    const path = `/deposer/${reference}/partenaires`;
    const fields = {
      ...(await form(path)),
      'partners.0.name': 'X',
      'partners.0.siren': '52148830',
      add: 'partner',
    };
    const refused = await claire.post(path, fields);
    expect(refused.status).toBe(422);
    expect(refused.body).toContain('value="52148830"');
    expect(refused.body).toContain('name="partners.1.name"');
    expect(textOf(refused.body)).toContain('Partenaire 1, SIREN : Ce SIREN ne tombe pas juste');
  });
});

describe('the last reading', () => {
  it('tells all that is missing, each with the way to it', async () => {
    const { reference } = await create();
    const { body } = await claire.get(`/deposer/${reference}/relire`);
    expect(textOf(body)).toContain('Il manque 14 choses');
    expect(body).toContain(`href="/deposer/${reference}/projet#acronym"`);
    expect(body).toContain('aria-disabled="true"');
  });

  it('tells the figures, what is not communicated, and submits to the request', async () => {
    const { reference } = await create(true);
    const { body } = await claire.get(`/deposer/${reference}/relire`);
    expect(textOf(body)).toContain('Mov’eo 89,1 %');
    expect(textOf(body)).toContain('SIREN non communiqué');
    expect(formFields(body, `/dossiers/${reference}/actes/submit`)).toMatchObject({
      _csrf: expect.stringMatching(/.{20}/),
      commandId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });
});
