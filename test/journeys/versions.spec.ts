/** R60 over HTTP: a version is its holder's alone until it is handed in; minor it keeps the opinions, major it reopens them. 60 s. */
import { expectSound } from '../support/aftermath.js';
import { planted } from '../support/planted.js';
import { samplePdf } from '../support/pdf.js';
import { duo, rewritten, submitted, type Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';
import { begun, lettersOf, shownTo, versioned } from '../support/version-play.js';

const words = 'HIBOU-VERSION le calendrier est précisé.';
const told = () => ({ ...duo(), description: `${duo().description} ${planted.description}` });
let stage: Stage;
let play: Play;
beforeAll(async () => {
  stage = await openStage();
  play = await submitted(stage, duo(), { sitting: 3 });
  await play.admit();
  await play.lead('moveo', 'favourable');
}, 90_000);
afterAll(() => stage.close());

const officer = () => stage.people.officer('moveo');
const other = () => stage.people.officer('id4car');
const positions = async (email: string) =>
  (await play.seenBy(email)).seats.map(({ pole, position, version }) => [pole, position, version]);
const versionsSeen = async (email: string) =>
  (await play.seenBy(email)).versions.map(({ version, state, kind }) => [version, state, kind]);

describe('a version to come', () => {
  it('is begun and written by its holder, and by nobody else seen', async () => {
    await play.clear('id4car');
    const readers = [officer(), other(), stage.people.secretary, stage.people.chair('moveo')];
    const before = await Promise.all(readers.map((one) => shownTo(stage, play.reference, one)));
    const page = await (await stage.browse(stage.people.holder)).get(`/dossiers/${play.reference}`);
    expect(page.body).toContain(`/deposer/${play.reference}/version`);
    await begun(stage, play.reference);
    const holder = await stage.as(stage.people.holder);
    await rewritten(holder, play.reference, { ...told(), acronym: 'HIBOU', titleFr: 'HIBOU-TITRE' });
    expect((await holder.addAnnex(play.reference, samplePdf('HIBOU'), 'other')).status).toBe(201);
    expect(await Promise.all(readers.map((one) => shownTo(stage, play.reference, one)))).toEqual(before);
    expect((await play.seenBy(stage.people.holder)).versionToCome).toBe('begun');
    const { rows } = await stage.owner.query<{ id: string }>(`SELECT a.id FROM annex a
      WHERE a.version = 2 AND a.kind = 'other'`);
    const asked = await stage.as(officer());
    expect((await asked.get(`/dossiers/${play.reference}/annexes/${rows[0]?.id}`)).status).toBe(404);
    expect((await asked.get(`/dossiers/${play.reference}/versions/2`)).status).toBe(404);
    expect((await asked.get(`/dossiers/${play.reference}/draft`)).status).toBe(404);
    expect((await asked.post(`/dossiers/${play.reference}/draft`, {})).status).toBe(404);
    expect((await asked.ask(play.reference, 'handInVersion', { changes: words })).status).toBe(403);
  }, 60_000);

  it('is given up, pieces and all, and the one handed in stays', async () => {
    const holder = await stage.as(stage.people.holder);
    expect((await holder.send('DELETE', `/dossiers/${play.reference}/draft`)).status).toBe(204);
    const draft = await holder.get<{ version: number; status: string }>(`/dossiers/${play.reference}/draft`);
    expect(draft.body).toMatchObject({ version: 1, status: 'sealed' });
    const left = await stage.owner.query('SELECT 1 FROM annex WHERE version = 2');
    expect(left.rowCount).toBe(0);
    const saved = await holder.put(`/dossiers/${play.reference}/draft`, told(), {
      'if-match': draft.headers.get('etag') ?? '',
    });
    expect([saved.status, saved.body]).toMatchObject([409, { reasons: [{ code: 'dossierSubmitted' }] }]);
    const refused = await holder.ask(play.reference, 'handInVersion', { changes: words });
    expect(refused).toMatchObject({
      status: 409,
      body: { reasons: [{ code: 'versionUnchanged', rule: 'R60' }] },
    });
  });
});

describe('a minor version', () => {
  it('is rehearsed, handed in with its words, and keeps the opinion of the lead', async () => {
    await begun(stage, play.reference);
    const holder = await stage.as(stage.people.holder);
    await rewritten(holder, play.reference, { ...told(), keywords: ['précisé'] });
    const rehearsed = await holder.rehearse(play.reference, 'handInVersion', { changes: words });
    expect(rehearsed).toMatchObject({ facts: ['versionHandedIn', 'versionTaken'] });
    expect((await play.seenBy(officer())).versions).toEqual([]);
    const form = await (
      await stage.browse(stage.people.holder)
    ).get(`/dossiers/${play.reference}/actes/hand-in-version`);
    expect([form.status, form.body.includes('name="changes"')]).toEqual([200, true]);
    const view = await play.does(stage.people.holder, 'handInVersion', { changes: words });
    expect([view.state, view.content?.keywords]).toEqual(['coReview', ['précisé']]);
    expect(await positions(officer())).toContainEqual(['moveo', 'favourable', 1]);
  }, 60_000);

  it('is told to all who review, who read its words and the version before', async () => {
    expect(await versionsSeen(other())).toEqual([
      [2, 'inForce', 'minor'],
      [1, 'earlier', null],
    ]);
    const [newest] = (await play.seenBy(other())).versions;
    expect(newest).toMatchObject({ changes: words, grounds: [] });
    const page = await (await stage.browse(officer())).get(`/dossiers/${play.reference}`);
    expect(page.body).toContain('HIBOU-VERSION');
    expect(page.body).toContain('avis rendu sur la version 1');
    const program = await stage.as(other());
    const first = await program.get(`/dossiers/${play.reference}/versions/1`);
    expect([first.status, first.body.shownVersion, first.body.content?.keywords]).toEqual([
      200,
      1,
      duo().keywords,
    ]);
    const [piece] = first.body.annexes;
    expect((await program.get(`/dossiers/${play.reference}/annexes/${piece?.id}`)).status).toBe(200);
    const shown = await (await stage.browse(officer())).get(`/dossiers/${play.reference}/contenu?version=1`);
    expect(shown.body).toContain('Vous lisez la version 1');
    expect(await lettersOf(stage, 'versionInForce')).toEqual(
      expect.arrayContaining([officer(), other(), stage.people.chair('moveo'), stage.people.holder]),
    );
    // Who only knows of the request reads neither.
    const known = (await play.seenBy(stage.people.secretary)).versions;
    expect(known).toEqual([]);
    expect(
      (await (await stage.as(stage.people.secretary)).get(`/dossiers/${play.reference}/versions/1`)).status,
    ).toBe(404);
  }, 60_000);
});

describe('a major version', () => {
  it('goes back to the lead, opinions and votes taken up again', async () => {
    const at = await stage.as(officer());
    const past = (await at.get(`/dossiers/${play.reference}`)).body.at;
    const answer = await versioned(stage, play, { ...told(), projectType: 'platform' });
    expect([answer.status, answer.body.state]).toEqual([200, 'leadReview']);
    expect(await positions(officer())).toEqual([
      ['id4car', 'notOpen', null],
      ['moveo', 'awaited', null],
    ]);
    const { reviews } = await play.seenBy(officer());
    expect(reviews).toMatchObject([{ state: 'inReview.committee.preparing', opinion: null }]);
    const asked = await lettersOf(stage, 'judgeAgain');
    expect(asked).toContain(officer());
    expect(asked.every((email) => email.endsWith('@moveo.example'))).toBe(true);
    await stage.pass('1 hour');
    const then = (await at.get(`/dossiers/${play.reference}?at=${encodeURIComponent(past)}`)).body;
    expect([then.state, then.content?.projectType]).toEqual(['coReview', duo().projectType]);
  }, 60_000);

  it('shows a reading as made on the version before, to its pôle and to the expert who sent it', async () => {
    const { reviews } = await play.seenBy(officer());
    expect(reviews[0]?.readings.map(({ version, older }) => [version, older])).toEqual([[1, true]]);
    const page = await (await stage.browse(officer())).get(`/dossiers/${play.reference}`);
    expect(page.body).toContain('lecture faite sur la version 1');
    const [expert = ''] = stage.people.experts('moveo');
    const own = await (
      await stage.as(expert)
    ).get<{ version: number; form: { savedOn: number } }>(`/dossiers/${play.reference}/reviews/moveo`);
    expect([own.body.form.savedOn, own.body.version]).toEqual([1, 3]);
  }, 60_000);

  it('is judged to its label, which counts the new opinions alone', async () => {
    await play.vote('moveo', 'favourable');
    await play.validate('moveo');
    await play.opinion('id4car', 'favourable');
    await play.certify();
    const { state, outcome, seats } = await play.seenBy(stage.people.holder);
    expect([state, outcome?.labelling]).toEqual(['labelled', ['moveo', 'id4car']]);
    expect(seats.map(({ version }) => version)).toEqual([3, 3]);
    const holder = await stage.as(stage.people.holder);
    expect((await holder.post(`/dossiers/${play.reference}/draft`, {})).status).toBe(409);
    await expectSound(stage);
  }, 90_000);
});

it('a request is withdrawn while a version is being written (R61)', async () => {
  const late = await submitted(stage, duo(), { sitting: 3 });
  await begun(stage, late.reference);
  expect((await late.does(stage.people.holder, 'withdraw')).state).toBe('withdrawn');
  const holder = await stage.as(stage.people.holder);
  const draft = await holder.get(`/dossiers/${late.reference}/draft`);
  const saved = await holder.put(`/dossiers/${late.reference}/draft`, told(), {
    'if-match': draft.headers.get('etag') ?? '',
  });
  expect(saved.status).toBe(409);
  await expectSound(stage);
}, 60_000);
