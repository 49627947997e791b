import { randomUUID } from 'node:crypto';
import type { RulebookView, RuleDraftView } from '../../src/rulebook/views.js';
import { anotherCall, callDesk, callReasons } from '../support/calls.js';
import { samplePdf } from '../support/pdf.js';
import { submitted } from '../support/play.js';
import { Program, tokenFor } from '../support/program.js';
import { promisesOf, type ApiDocument, type Exchange, type Promises } from '../support/schema-answers.js';
import { recordExchanges } from '../support/schema-recorder.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
let promises: Promises;
let exchanges: Exchange[];
let stop: () => void = () => undefined;

beforeAll(async () => {
  stage = await openStage();
  promises = promisesOf((await (await fetch(`${stage.base}/api/openapi.json`)).json()) as ApiDocument);
  ({ exchanges, stop } = recordExchanges(stage.base));
}, 120_000);
afterAll(async () => {
  stop();
  await stage.close();
});

/** A draft with a piece, read and saved, refused in every way a draft can be. */
async function writeDraft(): Promise<void> {
  const holder = await stage.as(stage.people.holder);
  const { calls } = (await holder.get<{ calls: { id: string }[] }>('/work')).body;
  expect((await holder.post('/dossiers', { call: 'no' })).status).toBe(422);
  expect((await holder.post('/dossiers', { call: calls[0]?.id, more: 1 })).status).toBe(422);
  const { reference } = (await holder.post('/dossiers', { call: calls[0]?.id })).body;
  const path = `/dossiers/${reference}/draft`;
  const { body, headers } = await holder.get<{ content: object }>(path);
  const ifMatch = { 'if-match': headers.get('etag') ?? '' };
  expect((await holder.put(path, body.content)).status).toBe(428);
  expect((await holder.put(path, { ...body.content, stray: 1 }, ifMatch)).status).toBe(422);
  expect((await holder.put(path, { ...body.content, acronym: 'PILE' }, ifMatch)).status).toBe(204);
  expect((await holder.put(path, body.content, ifMatch)).status).toBe(412);
  expect((await holder.ask(reference, 'submit')).status).toBe(422);
  expect((await addPiece(reference)).status).toBe(201);
  expect((await holder.get<{ annexes: object[] }>(path)).body.annexes).toHaveLength(1);
  await holder.act(reference, 'deleteDraft');
}

/** The rules: read, a draft written, refused, rehearsed, published and another discarded; the page of a call. */
async function writeRules(): Promise<number[]> {
  const secretary = await stage.as(stage.people.secretary);
  const { sets, calls } = (await secretary.get<RulebookView>('/rule-sets')).body;
  const open = async () =>
    (await secretary.post<RuleDraftView>('/rule-drafts', { title: 'Essai', code: sets[0]?.code })).body;
  const { id, values } = await open();
  const other = `/rule-drafts/${(await open()).id}`;
  const draft = `/rule-drafts/${id}`;
  const first = { 'if-match': '"1"' };
  const changed = { title: 'Essai', values: { ...values, dissentBlocks: true } };
  const moved = await callDesk(secretary, await anotherCall(stage));
  const form = { decision: 'COPIL-2026-41', decidedOn: '2026-01-15', object: 'Essai' };
  const answers = [
    await secretary.put(draft, changed),
    await secretary.put(draft, { ...changed, values: { quorumShare: 7 } }, first),
    await secretary.put(draft, changed, first),
    await secretary.put(draft, { ...changed, values }, first),
    await secretary.get(draft),
    await secretary.get(`${draft}/effects`),
    await secretary.post(`${draft}/publication`, { ...form, decision: '41' }, { 'if-match': '"2"' }),
    await secretary.post(`${draft}/publication?rehearse=true`, form, { 'if-match': '"2"' }),
    await secretary.post(`${draft}/publication`, form, { 'if-match': '"2"' }),
    await secretary.get(`/rule-sets/${id}`),
    await secretary.get(`/calls/${calls[0]?.code}`),
    await secretary.post(`/calls/${calls[0]?.code}/cancel?rehearse=true`, callReasons),
    await secretary.post(`${moved.path}/move`, await moved.moving(7, { closesAt: 'demain' })),
    await secretary.post(`${moved.path}/move`, await moved.moving(7)),
    await secretary.post(`${moved.path}/cancel`, callReasons),
    await secretary.post(`${moved.path}/cancel`, callReasons),
    await secretary.send('DELETE', other, undefined, first),
    await (await stage.as(stage.people.holder)).get('/rule-sets'),
  ];
  return answers.map(({ status }) => status);
}

async function addPiece(reference: string): Promise<Response> {
  const form = new FormData();
  form.set('kind', 'technicalAnnex');
  form.set(
    'annex',
    new Blob([new Uint8Array(samplePdf('answers'))], { type: 'application/pdf' }),
    'annexe.pdf',
  );
  const authorization = `Bearer ${await tokenFor(stage.owner, stage.people.holder)}`;
  const address = `${stage.base}/api/v1/dossiers/${reference}/annexes`;
  return fetch(address, { method: 'POST', body: form, headers: { authorization } });
}

/** Each way an act can be refused. */
async function refusals(reference: string): Promise<number[]> {
  const holder = await stage.as(stage.people.holder);
  const chair = await stage.as(stage.people.chair('moveo'));
  const nobody = new Program(stage.base, 'clb_nobody');
  const stranger = await stage.as(stage.people.officer('mta'));
  const key = randomUUID();
  const answers = [
    await nobody.get(`/dossiers/${reference}`),
    await stranger.get('/dossiers/LAB-1999-0001'),
    await holder.ask(reference, 'admit'),
    await holder.ask(reference, 'submit'),
    await chair.ask(reference, 'validateOpinion', { pole: 'moveo', unknown: true }),
    await holder.ask(reference, 'withdraw', {}, 'not-a-key'),
    await holder.post(
      `/dossiers/${reference}/commands/withdraw?rehearse=true`,
      {},
      { 'idempotency-key': key },
    ),
    await holder.get('/dossiers?state=leadReview&mine=true'),
    await holder.get('/work'),
  ];
  return answers.map(({ status }) => status);
}

describe('answers of a story (about 10 s)', () => {
  it('are what the document promises, refusals included, and so are the forms that were taken', async () => {
    await writeDraft();
    const play = await submitted(stage);
    await play.admit();
    const holder = await stage.as(stage.people.holder);
    expect(await writeRules()).toEqual([
      428, 422, 200, 412, 200, 200, 422, 200, 200, 200, 200, 200, 422, 200, 200, 409, 204, 200,
    ]);
    expect(await refusals(play.reference)).toEqual([401, 404, 403, 409, 422, 422, 200, 200, 200]);
    await play.lead('moveo', 'favourable');
    const [expert = ''] = stage.people.experts('moveo');
    expect((await (await stage.as(expert)).get(`/dossiers/${play.reference}/reviews/moveo`)).status).toBe(
      200,
    );
    await play.opinion('id4car', 'favourableWithReservations');
    await play.opinion('pvf', 'favourable');
    const signed = `/dossiers/${play.reference}/commands/confirm-outcome`;
    const leader = await stage.as(stage.people.chair('moveo'));
    expect((await leader.post(signed, {}, { 'if-match': '"99"' })).status).toBe(412);
    await play.certify();
    for (const reader of [stage.people.holder, stage.people.secretary, stage.people.chair('moveo')]) {
      await (await stage.as(reader)).get(`/dossiers/${play.reference}`);
      await (await stage.as(reader)).get('/dossiers');
      await (await stage.as(reader)).get('/work');
    }
    expect((await holder.get(`/dossiers/${play.reference}`)).body.state).toBe('labelled');
    expect([...new Set(exchanges.flatMap(promises.broken))]).toEqual([]);
  }, 120_000);

  it('cover every reading, every kind of refusal and the acts of the way to a label', () => {
    const statuses = new Set(exchanges.map(({ status }) => status));
    expect([...statuses].sort()).toEqual([200, 201, 204, 401, 403, 404, 409, 412, 422, 428]);
    const succeeded = new Set(
      exchanges.flatMap((one) => (one.status < 300 ? [promises.operationOf(one)] : [])),
    );
    expect([...succeeded]).toEqual(
      expect.arrayContaining([
        'readWork', 'listRequests', 'openDraft', 'readRequest', 'readDraft', 'saveDraft', 'addAnnex',
        'readReviewForm', 'saveReviewForm', 'submit', 'admit', 'declareInterests', 'assignExpert', 'submitReview',
        'openVote', 'castBallot', 'validateOpinion', 'acceptReview', 'confirmOutcome', 'withdraw', 'deleteDraft',
        'listRuleSets', 'readRuleSet', 'openRuleDraft', 'readRuleDraft', 'saveRuleDraft', 'discardRuleDraft',
        'rehearseRuleDraft', 'publishRuleSet', 'readCall', 'moveCall', 'cancelCall',
      ]),
    ); // prettier-ignore
  });

  it('would be caught: a field too many, a field missing, another status', () => {
    const view = exchanges.find((one) => promises.operationOf(one) === 'readRequest' && one.status === 200);
    if (!view) throw new Error('no view was read');
    const { journal, ...rest } = JSON.parse(view.body) as Record<string, unknown>;
    expect(promises.broken(view)).toEqual([]);
    expect(promises.broken({ ...view, body: JSON.stringify(rest) }).join()).toContain('journal');
    const more = JSON.stringify({ ...rest, journal, secret: 1 });
    expect(promises.broken({ ...view, body: more }).join()).toContain('additional properties');
    expect(promises.broken({ ...view, status: 418 }).join()).toContain(
      'default promises no application/json',
    );
  });
});
