import { Browser, formFields } from '../support/browser.js';
import { planted, said } from '../support/planted.js';
import { submitted } from '../support/play.js';
import { start, type Running } from '../support/process.js';
import { Program, tokenFor } from '../support/program.js';
import { signedIn } from '../support/signed-in.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
let web: Running;
const started: Running[] = [];
const secrets: string[] = [...Object.values(planted), ...Object.values(said)];

beforeAll(async () => {
  stage = await openStage();
  web = await start('main', stage.parts.config, { LOG_LEVEL: 'trace' });
  started.push(web);
}, 150_000);
afterAll(async () => {
  for (const one of started) one.kill();
  await stage.close();
});

/** The story's people as programs of the process whose log is read; their tokens and addresses are secrets. */
const stageOf = (): Stage => {
  const known = new Map<string, Program>();
  const as = async (email: string) => {
    const token = await tokenFor(stage.owner, email);
    const program = known.get(email) ?? new Program(web.base, token);
    if (!known.has(email)) secrets.push(token.slice(4), email);
    known.set(email, program);
    return program;
  };
  return { ...stage, base: web.base, as };
};

/** A person signs in, and mistypes: passwords have no place here, but links, cookies and form tokens do. */
async function browse(): Promise<void> {
  const browser = await signedIn(new Browser(web.base), stage.smtp, stage.people.holder);
  const csrf = formFields((await browser.get('/profil')).body, '/deconnexion')['_csrf'] ?? '';
  const link =
    /\/connexion\/([\w-]+)/.exec(stage.smtp.lettersTo(stage.people.holder)[0]?.text ?? '')?.[1] ?? '';
  secrets.push(csrf, link, ...browser.cookies.values(), 'CANARI-RECHERCHE', 'CANARI-NOM');
  expect(Math.min(...secrets.map((secret) => secret.length))).toBeGreaterThan(7);
  await browser.get('/dossiers?etat=CANARI-RECHERCHE');
  await browser.get('/connexion/CANARI-RECHERCHE');
  await browser.post('/profil', { _csrf: csrf, name: 'CANARI-NOM', lang: 'xx' });
}

/** Faults of the database quote the row they refuse, and those of a parser the text: neither may reach the log. */
async function fail(play: Stage): Promise<void> {
  await stage.owner.query(
    `ALTER TABLE dossier_version ADD CONSTRAINT canary CHECK (content->>'acronym' <> 'CANARI-SIGLE') NOT VALID`,
  );
  secrets.push('CANARI-SIGLE', 'CANARI-JSON');
  const holder = await play.as(stage.people.holder);
  const { calls } = (await holder.get<{ calls: { id: string }[] }>('/work')).body;
  const { reference } = (await holder.post('/dossiers', { call: calls[0]?.id })).body;
  const draft = await holder.get<{ content: object }>(`/dossiers/${reference}/draft`);
  const content = { ...draft.body.content, acronym: 'CANARI-SIGLE' };
  const failed = await holder.put(`/dossiers/${reference}/draft`, content, {
    'if-match': draft.headers.get('etag') ?? '',
  });
  expect(failed.status).toBe(500);
  const body = '{"call": CANARI-JSON';
  const headers = { 'content-type': 'application/json' };
  expect((await fetch(`${web.base}/api/v1/dossiers`, { method: 'POST', body, headers })).status).toBe(400);
}

describe('the log of a story (about 10 s)', () => {
  it('holds no secret, no address and no word anybody wrote; each line is JSON and names its request', async () => {
    const theirs = stageOf();
    const play = await submitted(theirs);
    await play.admit();
    await play.lead('moveo', 'favourableWithReservations');
    await browse();
    await fail(theirs);
    web.stop();
    expect(await web.ended).toBe(0);
    const lines = web.lines();
    expect(secrets.length).toBeGreaterThan(25);
    for (const secret of secrets) expect(lines.filter((line) => line.includes(secret))).toEqual([]);
    const entries = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const ready = entries.findIndex(({ event }) => event === 'listening');
    const served = entries.slice(ready + 1);
    expect(served.filter(({ event }) => event === 'answered').length).toBeGreaterThan(40);
    expect(served.filter(({ requestId }) => !/^[\w-]{8,64}$/.test(String(requestId)))).toEqual([]);
    expect(served.filter(({ level }) => level === 'error')).toHaveLength(1);
  }, 120_000);
});
