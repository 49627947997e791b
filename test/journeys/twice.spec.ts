import { randomUUID } from 'node:crypto';
import { Dossiers, Sealing } from '../../src/dossiers/index.js';
import { openedId } from '../../src/engine/index.js';
import { LABEL_REQUEST } from '../../src/labelling/kind.js';
import { expectSound } from '../support/aftermath.js';
import { formFields } from '../support/browser.js';
import { drafted, duo, rewritten } from '../support/play.js';
import type { Program } from '../support/program.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
let holder: Program;
let call: string;
beforeAll(async () => {
  stage = await openStage();
  holder = await stage.as(stage.people.holder);
  call = (await holder.get<{ calls: { id: string }[] }>('/work')).body.calls[0]?.id ?? '';
}, 60_000);
afterAll(() => stage.close());

const versions = async (reference: string): Promise<string[]> => {
  const { rows } = await stage.owner.query(
    `SELECT v.status FROM dossier_version v JOIN dossier d ON d.id = v.dossier_id
     WHERE reference = $1 ORDER BY version`,
    [reference],
  );
  return rows.map(({ status }) => String(status));
};
const holderId = async (): Promise<string> => {
  const { rows } = await stage.owner.query('SELECT id FROM account WHERE email = $1', [stage.people.holder]);
  return String(rows[0].id);
};
const etagOf = async (reference: string) =>
  (await holder.get(`/dossiers/${reference}/draft`)).headers.get('etag') ?? '';
const numbers = async (): Promise<[number, number]> => {
  const { rows } = await stage.owner.query(
    'SELECT (SELECT count(*)::int FROM dossier) AS made, (SELECT sum(last)::int FROM dossier_counter) AS last',
  );
  return [rows[0].made, rows[0].last];
};

describe('opening a dossier twice (about 5 s)', () => {
  it('five times the same key is one dossier, and no number is lost; another call is another act', async () => {
    const [before] = await numbers();
    const key = randomUUID();
    const open = (body: object) => holder.post('/dossiers', body, { 'idempotency-key': key });
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => open({ call })));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    expect(new Set(answers.map(({ body }) => body.reference)).size).toBe(1);
    expect(await numbers()).toEqual([before + 1, before + 1]);
    const other = await open({ call: randomUUID() });
    expect([other.status, other.body]).toMatchObject([422, { reasons: [{ code: 'commandIdReused' }] }]);
    const badly = await holder.post('/dossiers', { call }, { 'idempotency-key': 'deux' });
    expect(badly.status).toBe(422);
  }, 60_000);

  it('a half left by a crash is found again and made whole', async () => {
    const accountId = await holderId();
    const key = randomUUID();
    const id = openedId(LABEL_REQUEST, { kind: 'person', id: accountId }, key);
    const { reference } = await stage.app.get(Dossiers, { strict: false }).create(accountId, call, { id });
    expect((await holder.get(`/dossiers/${reference}`)).status).toBe(404);
    const again = await holder.post('/dossiers', { call }, { 'idempotency-key': key });
    expect([again.status, again.body.reference, again.body.state]).toEqual([201, reference, 'draft']);
  }, 60_000);

  it('a double click on the page opens one dossier', async () => {
    const browser = await stage.browse(stage.people.holder);
    const fields = formFields((await browser.get('/')).body, '/dossiers');
    const [before] = await numbers();
    const clicks = await Promise.all([1, 2].map(() => browser.post('/dossiers', fields)));
    expect(clicks.map(({ status }) => status)).toEqual([303, 303]);
    expect(clicks[0]?.location).toBe(clicks[1]?.location);
    expect((await numbers())[0]).toBe(before + 1);
  }, 60_000);
});

describe('submitting twice, and while one writes (about 10 s)', () => {
  it('a submission refused or asked again seals nothing half rewritten', async () => {
    const reference = await drafted(stage, duo());
    const [first, completion] = [randomUUID(), randomUUID()];
    expect((await holder.ask(reference, 'submit', {}, first)).status).toBe(200);
    const officer = stage.people.officer('moveo');
    const asks = await stage.as(officer);
    await asks.act(reference, 'declareInterests', { clear: true });
    await asks.act(reference, 'askCompletion', { items: 'Le budget est à revoir.' });
    await rewritten(holder, reference, { ...duo(), acronym: 'MI-CHEMIN', consent: false });
    expect((await holder.ask(reference, 'submit', {}, first)).status).toBe(200);
    expect((await holder.ask(reference, 'submit')).status).toBe(409);
    expect(await versions(reference)).toEqual(['sealed', 'draft']);
    const seen = (await asks.get(`/dossiers/${reference}`)).body;
    expect([seen.acronym, seen.content?.acronym]).toEqual([duo().acronym, duo().acronym]);
    await rewritten(holder, reference, { ...duo(), acronym: '' });
    expect((await holder.ask(reference, 'submit', {}, first)).status).toBe(200);
    await rewritten(holder, reference, { ...duo(), acronym: 'COMPLET' });
    expect((await holder.ask(reference, 'complete', {}, completion)).status).toBe(200);
    expect((await asks.get(`/dossiers/${reference}`)).body.acronym).toBe('COMPLET');
    expect(await versions(reference)).toEqual(['sealed', 'sealed']);
    const { rows } = await stage.owner.query(
      `SELECT DISTINCT o.data->>'acronym' AS acronym FROM workflow.outbox o JOIN dossier d ON d.id = o.aggregate_id
       WHERE d.reference = $1 AND o.fact = 'completed' AND o.data->>'acronym' IS NOT NULL`,
      [reference],
    );
    expect(rows).toEqual([{ acronym: 'COMPLET' }]);
  }, 60_000);

  it('what an act knows of the dossier is the version its request has pinned', async () => {
    const reference = await drafted(stage, duo());
    await holder.act(reference, 'submit');
    const asks = await stage.as(stage.people.officer('moveo'));
    await asks.act(reference, 'declareInterests', { clear: true });
    await asks.act(reference, 'askCompletion', { items: 'Le titre est à revoir.' });
    await rewritten(holder, reference, { ...duo(), acronym: 'TROP-TOT' });
    const { rows } = await stage.owner.query('SELECT id FROM dossier WHERE reference = $1', [reference]);
    // Sealed by an act that never came: the request still binds the first version.
    await stage.app.get(Sealing, { strict: false }).seal(rows[0].id, await holderId());
    expect(await versions(reference)).toEqual(['sealed', 'sealed']);
    expect((await asks.get(`/dossiers/${reference}`)).body.acronym).toBe(duo().acronym);
  }, 60_000);

  it('a save that loses against the submission says so, and what is saved in time is submitted', async () => {
    for (let turn = 0; turn < 12; turn += 1) {
      const reference = await drafted(stage, duo());
      const etag = { 'if-match': await etagOf(reference) };
      const save = async () => {
        await new Promise((resolve) => setTimeout(resolve, turn * 2));
        return holder.put(`/dossiers/${reference}/draft`, { ...duo(), acronym: 'TARDIF' }, etag);
      };
      const [submitted, saved] = await Promise.all([holder.ask(reference, 'submit'), save()]);
      const { acronym } = (await holder.get(`/dossiers/${reference}`)).body;
      const told = [submitted.status, saved.status, acronym];
      expect([`200,204,TARDIF`, `200,409,${duo().acronym}`, `200,412,${duo().acronym}`]).toContain(
        told.join(),
      );
      expect(await versions(reference)).toEqual(['sealed']);
    }
  }, 120_000);

  it('a dossier held by an act nobody finished is its holder’s again after a minute', async () => {
    const reference = await drafted(stage, duo());
    const { rows } = await stage.owner.query('SELECT id FROM dossier WHERE reference = $1', [reference]);
    const sealing = stage.app.get(Sealing, { strict: false });
    expect(await sealing.hold(rows[0].id, await holderId(), ['awaitingCompletion'])).toBe(false);
    expect(await sealing.hold(rows[0].id, await holderId(), ['draft'])).toEqual({ answers: {} });
    const path = `/dossiers/${reference}/draft`;
    const save = async () => holder.put(path, duo(), { 'if-match': await etagOf(reference) });
    const early = await save();
    expect([early.status, early.body]).toMatchObject([409, { reasons: [{ code: 'submissionUnderWay' }] }]);
    await stage.pass('61 seconds');
    expect((await save()).status).toBe(204);
    await holder.act(reference, 'submit');
    expect(await versions(reference)).toEqual(['sealed', 'sealed']);
    await expectSound(stage);
  }, 60_000);
});
