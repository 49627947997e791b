import { formFields } from '../../test/support/browser.js';
import { samplePdf } from '../../test/support/pdf.js';
import { content, openDeposit, type Deposit } from '../../test/support/deposit.js';

let app: Deposit['app'];
let claire: Deposit['claire'];
let create: Deposit['create'];

beforeAll(async () => {
  ({ app, claire, create } = await openDeposit());
});
afterAll(() => app.close());

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
