import { readdir } from 'node:fs/promises';
import { formFields, type Browser } from '../../test/support/browser.js';
import { samplePdf } from '../../test/support/pdf.js';
import { openDeposit, textOf, type Deposit } from '../../test/support/deposit.js';

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

async function upload(browser: Browser, path: string, file: Buffer | null, fields: Record<string, string>) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  if (file) body.append('annex', new Blob([new Uint8Array(file)]), 'Annexe é.pdf');
  return browser.send(path, { method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin' } });
}

/** Waits for what happens just after an answer; gives up after two seconds. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 40 && !(await holds()); tries++)
    await new Promise((wait) => setTimeout(wait, 50));
}

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
    const kept = await app.annexes.bytes(annex?.sha256 ?? '');
    expect(Buffer.concat(await kept.toArray())).toEqual(samplePdf('un'));
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
    expect(textOf(refused.body)).toContain(sentence);
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
    await until(async () => (await readdir(`${app.filesDir}/uploads`)).length === 0);
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
    // While somebody else holds the dossier nobody counts: the four then go one after the other.
    await app.owner.query('begin');
    await app.owner.query('select id from dossier where id = $1 for update', [id]);
    let settled = 0;
    const adding = ['a', 'b', 'c', 'd'].map((mark) => add(mark).finally(() => (settled += 1)));
    await new Promise((wait) => setTimeout(wait, 300));
    expect(settled).toBe(0);
    await app.owner.query('commit');
    expect((await Promise.all(adding)).sort()).toEqual([0, 0, 'tooManyFiles', 'tooManyFiles']);
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
