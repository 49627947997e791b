/** The demonstration's own pages on a real stage, and their absence from the service without it. 10 s. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { routeInventory } from '../../src/access/index.js';
import { openStage as openDemo, type Stage as Demo } from '../../src/demo/stage.js';
import { Browser } from '../support/browser.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { openStage } from '../support/stage.js';

describe('in the demonstration', () => {
  let demo: Demo;
  let database: TestDatabase;
  const folder = mkdtempSync(join(tmpdir(), 'colabel-demo-spec-'));
  const claire = 'claire.delmas@demo.colabel.example';
  const browse = () => new Browser(demo.config.publicUrl);

  beforeAll(async () => {
    database = await freshDatabase({ empty: true });
    const mailDir = join(folder, 'mail');
    demo = await openDemo({ databaseUrl: database.url, filesDir: folder, mailDir, port: 0 });
  });

  afterAll(async () => {
    await demo.close();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('listens on this machine alone', () => {
    expect(new URL(demo.config.publicUrl).hostname).toBe('127.0.0.1');
    expect(demo.config.host).toBe('127.0.0.1');
  });

  it('lets in by one click whoever stands under the form', async () => {
    const browser = browse();
    const { body } = await browser.get('/connexion');
    for (const name of ['Claire Delmas', 'Marc Kerloc’h', 'Nadia Benali', 'Paul Aubry'])
      expect(body).toContain(name);
    const entered = await browser.submit('/connexion', '/demo/entrer', {
      account: demo.troupe.account(claire).id,
    });
    expect([entered.status, entered.location]).toEqual([303, '/']);
    expect((await browser.get('/')).body).toContain('Claire Delmas');
  });

  it('refuses the click of another site, and an account that is none', async () => {
    const browser = browse();
    await browser.get('/connexion');
    const account = demo.troupe.account(claire).id;
    const foreign = await browser.post('/demo/entrer', { account }, { 'sec-fetch-site': 'cross-site' });
    expect(foreign.status).toBe(403);
    const none = { account: '00000000-0000-4000-8000-000000000000' };
    expect((await browser.submit('/connexion', '/demo/entrer', none)).status).toBe(404);
  });

  it('shows a letter in a frame that can run nothing', async () => {
    const browser = browse();
    await browser.submit('/connexion', '/connexion', { email: 'lou.marin@demo.colabel.example' });
    const { id } = demo.mailbox.list('lou.marin@demo.colabel.example')[0] ?? { id: 0 };
    const page = await browser.get(`/courriers/${id}`);
    expect(page.headers.get('content-security-policy')).toContain("frame-src 'self'");
    const letter = await browser.get(`/courriers/${id}/html`);
    const policy = letter.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/default-src 'none'.*sandbox/);
    expect(policy).not.toMatch(/allow-scripts|allow-same-origin/);
    expect((await browser.get('/courriers/999999')).status).toBe(404);
  });

  it('moves time, and keeps the session that asked', async () => {
    const browser = browse();
    await browser.submit('/connexion', '/demo/entrer', { account: demo.troupe.account(claire).id });
    const before = (await browser.get('/demo')).body;
    const moved = await browser.submit('/demo', '/demo/horloge', { days: '10' });
    expect([moved.status, moved.location]).toEqual([303, '/demo?avance=10']);
    expect((await browser.get('/demo')).body).not.toBe(before);
    expect((await browser.get('/')).status).toBe(200);
    expect((await browser.submit('/demo', '/demo/horloge', { days: '400' })).status).toBe(422);
  });
});

it('the service without it has none of its routes', async () => {
  const stage = await openStage();
  try {
    const paths = routeInventory(stage.app).map(({ path }) => path);
    expect(paths.filter((path) => /demo|courriers/.test(path))).toEqual([]);
    const browser = await stage.browse('nadia.benali@id4car.example');
    for (const path of ['/demo', '/courriers', '/courriers/1', '/courriers/1/html']) {
      expect((await browser.get(path)).status).toBe(404);
    }
    expect((await browser.get('/')).body).not.toContain('/demo');
  } finally {
    await stage.close();
  }
});
