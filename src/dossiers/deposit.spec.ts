import { readdir } from 'node:fs/promises';
import { publishedProjects } from '../demo/projects.js';
import { holderEmail, startDossiersApp, type DossiersApp } from '../../test/support/dossiers-app.js';
import { formFields, type Browser } from '../../test/support/browser.js';
import { samplePdf } from '../../test/support/pdf.js';
import { assertRoutesDeclared } from '../access/index.js';

let app: DossiersApp;
let claire: Browser;
let stranger: Browser;
let holder: string;
const [road] = publishedProjects();
if (!road) throw new Error('no published project');
const { content } = road;

beforeAll(async () => {
  app = await startDossiersApp();
  holder = await app.account(holderEmail);
  claire = await app.signIn(holderEmail);
  stranger = await app.signIn('marc.kerloch@id4car.example');
});
afterAll(() => app.close());

const create = (full = false) => app.dossiers.create(holder, app.callId, full ? { content } : {});
const text = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\s+/g, ' ');

/** What the page's form holds, and a field over it. */
async function form(path: string): Promise<Record<string, string>> {
  const { body } = await claire.get(path);
  return formFields(body, path);
}

async function upload(browser: Browser, path: string, file: Buffer | null, fields: Record<string, string>) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  if (file) body.append('annex', new Blob([new Uint8Array(file)]), 'Annexe é.pdf');
  return browser.send(path, { method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin' } });
}

describe('the pages of a draft', () => {
  it('each declare what they do', () => {
    expect(() => assertRoutesDeclared(app.app)).not.toThrow();
  });

  it('tell where each section stands, then what is next', async () => {
    const { reference } = await create();
    const list = await claire.get(`/deposer/${reference}`);
    expect(list.status).toBe(200);
    expect(text(list.body)).toContain('Le projet Non commencé');
    expect(text(list.body)).toContain('Continuer : Le projet');
    const full = await create(true);
    const ready = text((await claire.get(`/deposer/${full.reference}`)).body);
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
    expect(text(refused.body)).toContain('2 points à corriger');
    expect(text(refused.body)).toContain('Durée : Écrivez un nombre entier de 1 à 96.');
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
    expect(text(refused.body)).toContain('Partenaire 1, SIREN : Ce SIREN ne tombe pas juste');
  });

  it('show both texts to the slower of two writers, and lose neither', async () => {
    const { id, reference } = await create();
    const path = `/deposer/${reference}/projet`;
    const read = await form(path);
    await claire.post(path, { ...read, acronym: 'PREMIER' });
    const stale = await claire.post(path, { ...read, acronym: 'SECOND' });
    expect(stale.status).toBe(412);
    expect(text(stale.body)).toContain('PREMIER SECOND');
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
    expect(text((await claire.get(`/deposer/${reference}/relire`)).body)).toContain('Envoyer le complément');
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
      expect(text(body)).toContain('Partners and budget');
      expect(text(body)).not.toMatch(/\b(Déposer|Terminé|partenaires)\b/);
    }
  });
});

describe('the last reading', () => {
  it('tells all that is missing, each with the way to it', async () => {
    const { reference } = await create();
    const { body } = await claire.get(`/deposer/${reference}/relire`);
    expect(text(body)).toContain('Il manque 14 choses');
    expect(body).toContain(`href="/deposer/${reference}/projet#acronym"`);
    expect(body).toContain('aria-disabled="true"');
  });

  it('tells the figures, what is not communicated, and submits to the request', async () => {
    const { reference } = await create(true);
    const { body } = await claire.get(`/deposer/${reference}/relire`);
    expect(text(body)).toContain('Mov’eo 89,1 %');
    expect(text(body)).toContain('SIREN non communiqué');
    expect(formFields(body, `/dossiers/${reference}/actes/submit`)).toMatchObject({
      _csrf: expect.stringMatching(/.{20}/),
      commandId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });
});

describe('a piece', () => {
  it('is a PDF, kept under its hash, and can be taken out', async () => {
    const { id, reference } = await create();
    const path = `/deposer/${reference}/pieces`;
    const { _csrf = '' } = await form(path);
    const added = await upload(claire, path, samplePdf('un'), { _csrf, kind: 'technicalAnnex' });
    expect([added.status, added.location]).toEqual([303, path]);
    const [annex] = (await app.dossiers.newest(id))?.annexes ?? [];
    expect(annex).toMatchObject({
      kind: 'technicalAnnex',
      name: 'Annexe é.pdf',
      size: samplePdf('un').length,
    });
    const open = await app.annexes.open(annex?.id ?? '');
    expect(Buffer.concat((await open?.stream.toArray()) ?? [])).toEqual(samplePdf('un'));
    expect((await claire.post(`${path}/retirer`, { _csrf, annex: annex?.id ?? '' })).status).toBe(303);
    expect((await app.dossiers.newest(id))?.annexes).toEqual([]);
  });

  it.each([
    ['too large', Buffer.alloc(20 * 1024 * 1024 + 1, '0'), 'Ce fichier dépasse 20 Mo'],
    ['a false PDF', Buffer.from('<html>%PDF-1.7'), 'Ce fichier n’est pas un PDF'],
    ['empty', Buffer.alloc(0), 'Ce fichier n’est pas un PDF'],
    ['absent', null, 'Choisissez un fichier'],
  ])('that is %s is refused with a sentence, and the draft kept', async (_, file, sentence) => {
    const { id, reference } = await create(true);
    const before = await app.dossiers.newest(id);
    const path = `/deposer/${reference}/pieces`;
    const { _csrf = '' } = await form(path);
    const refused = await upload(claire, path, file, { _csrf, kind: 'financialAnnex' });
    expect(refused.status).toBe(422);
    expect(text(refused.body)).toContain(sentence);
    expect(refused.body).toMatch(/<option value="financialAnnex" selected/);
    expect(await app.dossiers.newest(id)).toEqual(before);
    expect(await readdir(`${app.filesDir}/drafts`)).toEqual([]);
  });

  it('needs the form’s token and the right, and leaves no file otherwise', async () => {
    const { reference } = await create();
    const path = `/deposer/${reference}/pieces`;
    const { _csrf = '' } = formFields((await stranger.get('/profil')).body, '/deconnexion');
    const files = async () => (await readdir(app.filesDir, { recursive: true })).sort();
    const before = await files();
    expect((await upload(claire, path, samplePdf('faux'), { kind: 'other' })).status).toBe(403);
    expect((await upload(stranger, path, samplePdf('faux'), { _csrf, kind: 'other' })).status).toBe(404);
    expect(await files()).toEqual(before);
  });

  it('is one of forty, counted also among concurrent ones', async () => {
    const { id } = await create();
    const { Readable } = await import('node:stream');
    const add = (mark: string) =>
      app.annexes
        .add(id, { kind: 'other', name: 'x.pdf', stream: Readable.from([samplePdf(mark)]) }, holder)
        .then(
          () => 0,
          ({ errors }: { errors: { code: string }[] }) => errors[0]?.code,
        );
    for (let mark = 0; mark < 38; mark++) expect(await add(`piece ${mark}`)).toBe(0);
    const last = await Promise.all(['a', 'b', 'c', 'd'].map(add));
    expect(last.sort()).toEqual([0, 0, 'tooManyFiles', 'tooManyFiles']);
    expect((await app.dossiers.newest(id))?.annexes).toHaveLength(40);
  });

  it('does not make the dossier heavier than its limit', async () => {
    const { id } = await create();
    await app.owner.query(
      `insert into annex select gen_random_uuid(), $1, 1, 'other', 'x.pdf', lpad(n::text, 64, '0'), 20971520,
         'application/pdf', $2, platform.now() from generate_series(1, 5) n`,
      [id, holder],
    );
    const { Readable } = await import('node:stream');
    const added = app.annexes.add(
      id,
      { kind: 'other', name: 'x', stream: Readable.from([samplePdf('g')]) },
      holder,
    );
    await expect(added).rejects.toMatchObject({
      status: 422,
      errors: [{ field: 'annex', code: 'dossierFull' }],
    });
  });

  it('added after a sealed version opens the next draft and makes nobody stale', async () => {
    const { id, reference } = await create(true);
    const first = await app.sealing.seal(id, holder);
    await app.setRequestState(id, 'awaitingCompletion');
    const path = `/deposer/${reference}/poles`;
    const read = await form(path);
    const { _csrf = '' } = read;
    await upload(claire, `/deposer/${reference}/pieces`, samplePdf('suite'), { _csrf, kind: 'other' });
    expect(await app.dossiers.newest(id)).toMatchObject({ version: 2, status: 'draft' });
    expect((await app.dossiers.contentOf(id, 1))?.annexes).toEqual([]);
    const ticked = {
      'declarations.truthful': 'true',
      'declarations.noDoubleFunding': 'true',
      wishedLead: 'moveo',
    };
    expect((await claire.post(path, { ...read, ...ticked })).status).toBe(303);
    const second = await app.sealing.seal(id, holder);
    expect(second.version).toBe(2);
    expect(second.hash).not.toBe(first.hash);
  });
});

describe('the API', () => {
  let authorization: string;
  beforeAll(async () => {
    const { _csrf = '' } = formFields((await claire.get('/profil')).body, '/deconnexion');
    const made = await claire.post('/profil/jetons', { _csrf, name: 'essai', scopes: 'write', days: '30' });
    authorization = `Bearer ${/clb_[\w-]{43}/.exec(made.body)?.[0]}`;
  });
  const call = (path: string, method: string, headers: Record<string, string> = {}, body?: string) =>
    fetch(new URL(path, app.base), {
      method,
      headers: { authorization, 'content-type': 'application/json', ...headers },
      body,
    });

  it('reads and writes a draft by its ETag', async () => {
    const { reference } = await create(true);
    const path = `/api/v1/dossiers/${reference}/draft`;
    const read = await call(path, 'GET');
    const draft = (await read.json()) as { content: typeof content };
    expect(draft.content.acronym).toBe('5G-OPEN-ROAD');
    const etag = read.headers.get('etag') ?? '';
    const put = (ifMatch: string | undefined, change: object) =>
      call(
        path,
        'PUT',
        ifMatch ? { 'if-match': ifMatch } : {},
        JSON.stringify({ ...draft.content, ...change }),
      );
    expect((await put(undefined, {})).status).toBe(428);
    expect((await put('W/"1"', {})).status).toBe(412);
    const saved = await put(etag, { acronym: 'UN' });
    expect([saved.status, saved.headers.get('etag')]).toEqual([204, `"${Number(etag.slice(1, -1)) + 1}"`]);
    const stale = await put(etag, { acronym: 'DEUX' });
    expect(stale.status).toBe(412);
    expect(stale.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(await stale.json()).toMatchObject({ current: { acronym: 'UN' }, sent: { acronym: 'DEUX' } });
    const wrong = await put(saved.headers.get('etag') ?? '', { trlEnd: 12, owner: 'x' });
    expect(wrong.status).toBe(422);
    expect(await wrong.json()).toMatchObject({
      errors: [
        { field: 'owner', code: 'unknownField' },
        { field: 'trlEnd', code: 'wholeNumber', params: { min: 1, max: 9 } },
      ],
    });
  });

  it('adds a piece', async () => {
    const { id, reference } = await create();
    const body = new FormData();
    body.append('kind', 'other');
    body.append('annex', new Blob([new Uint8Array(samplePdf('api'))]), 'api.pdf');
    const path = new URL(`/api/v1/dossiers/${reference}/annexes`, app.base);
    const added = await fetch(path, { method: 'POST', headers: { authorization }, body });
    expect(added.status).toBe(201);
    expect((await app.dossiers.newest(id))?.annexes).toMatchObject([
      { name: 'api.pdf', ...((await added.json()) as object) },
    ]);
  });
});
