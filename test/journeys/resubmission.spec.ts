/** A postponed project presented again (R69), over HTTP: what is copied, what must be answered, and what may be submitted. About 40 s. */
import { expectSound } from '../support/aftermath.js';
import { browserOf } from '../support/page-rehearsal.js';
import { samplePdf } from '../support/pdf.js';
import { duo, playOf, submitted, type Play } from '../support/play.js';
import type { Program } from '../support/program.js';
import {
  again,
  askedWords,
  callOf,
  declaredAgain,
  earlierPieces,
  postponed,
  put,
} from '../support/resubmission-play.js';
import { formFields } from '../support/browser.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
let holder: Program;
let first: Play;
let next: Play;
beforeAll(async () => {
  stage = await openStage();
  holder = await stage.as(stage.people.holder);
  first = await postponed(stage);
}, 90_000);
afterAll(() => stage.close());

const sheet = () => `/deposer/${next.reference}/reponses`;

describe('presenting a postponed project again', () => {
  it('is open to its holder alone, while it is postponed, and can be rehearsed', async () => {
    const call = await callOf(stage, first);
    const chair = await stage.as(stage.people.chair('moveo'));
    expect((await chair.ask(first.reference, 'resubmit', { call })).status).toBe(403);
    expect(await holder.rehearse(first.reference, 'resubmit', { call })).toMatchObject({
      facts: ['resubmissionOpened'],
      letters: [],
    });
    const unknown = await holder.ask(first.reference, 'resubmit', {
      call: '00000000-0000-4000-8000-000000000000',
    });
    expect([unknown.status, unknown.body]).toMatchObject([
      409,
      { reasons: [{ code: 'callAsksOtherwise', rule: 'R69' }] },
    ]);
    const other = await submitted(stage, duo(), { sitting: 3 });
    const asked = await holder.ask(other.reference, 'resubmit', { call });
    expect([asked.status, asked.body]).toMatchObject([409, { reasons: [{ code: 'notInThisState' }] }]);
    expect((await first.seenBy(stage.people.holder)).presentedBy).toBeNull();
  });

  it('opens one draft, twice asked at once, with what the project said and none of its pieces', async () => {
    const call = await callOf(stage, first);
    const asked = await Promise.all([1, 2].map(() => holder.ask(first.reference, 'resubmit', { call })));
    expect(asked.map(({ status }) => status)).toContain(200);
    const reference = (await first.seenBy(stage.people.holder)).presentedBy?.reference ?? '';
    next = playOf(stage, reference, { sitting: 3 });
    const draft = await holder.get<{ content: ReturnType<typeof duo>; annexes: unknown[] }>(
      `/dossiers/${reference}/draft`,
    );
    expect(draft.body).toMatchObject({
      content: { acronym: duo().acronym, partners: duo().partners, declarations: { truthful: false } },
      annexes: [],
    });
    const again_ = await holder.ask(first.reference, 'resubmit', { call });
    expect([again_.status, again_.body]).toMatchObject([
      409,
      { reasons: [{ code: 'alreadyPresented', rule: 'R69' }] },
    ]);
    expect((await first.seenBy(stage.people.chair('moveo'))).presentedBy).toBeNull();
  });

  it('gives way to another draft where the first one is deleted', async () => {
    await holder.act(next.reference, 'deleteDraft');
    expect((await first.seenBy(stage.people.holder)).presentedBy).toBeNull();
    const other = await again(stage, first);
    expect(other.reference).not.toBe(next.reference);
    next = other;
  });

  it('shows the holder each thing that was asked, and nothing else', async () => {
    const { resubmission } = await next.seenBy(stage.people.holder);
    expect(resubmission).toMatchObject({
      attempt: 2,
      light: null,
      earlier: { reference: first.reference, state: 'postponed' },
      sheet: [
        { id: 'moveo-1', pole: 'moveo', kind: 'reasons', asked: askedWords.moveo, answer: null },
        { id: 'id4car-1', pole: 'id4car', kind: 'reservation', asked: askedWords.id4car, answer: null },
      ],
    });
    const line = (await holder.get<{ lines: { reference: string; attempt: number | null }[] }>('/dossiers'))
      .body.lines;
    const attempts = new Map(line.map(({ reference, attempt }) => [reference, attempt]));
    expect([attempts.get(next.reference), attempts.get(first.reference)]).toEqual([2, null]);
    expect((await (await browserOf(stage, stage.people.holder)).get('/dossiers')).body).toContain(
      '2e présentation',
    );
  });
});

describe('the answer sheet', () => {
  it('is written on its page, without a script, and says what is missing at its field', async () => {
    const browser = await browserOf(stage, stage.people.holder);
    const page = await browser.get(sheet());
    expect(page.body).toContain(askedWords.id4car);
    const fields = formFields(page.body, sheet());
    const saved = await browser.post(sheet(), { ...fields, 'answer-moveo-1': 'Le plan de charge est revu.' });
    expect([saved.status, saved.headers.get('location')]).toEqual([
      303,
      `${sheet()}?fait=enregistre&verifier=1`,
    ]);
    const back = await browser.get(`${sheet()}?fait=enregistre&verifier=1`);
    expect(back.body).toContain('Le plan de charge est revu.');
    expect(back.body).toContain('href="#answer-id4car-1"');
    expect(back.body).toContain('Écrivez votre réponse avant de déposer.');
    const deposit = await browser.get(`/deposer/${next.reference}`);
    expect(deposit.body).toContain(`${sheet()}`);
    expect(deposit.body).toContain('2e présentation');
  });

  it('keeps the newer answers of another window, and gives back what was typed', async () => {
    const browser = await browserOf(stage, stage.people.holder);
    const stale = await browser.post(sheet(), {
      ...formFields((await browser.get(sheet())).body, sheet()),
      revision: '0',
      'answer-moveo-1': 'Une réponse d’une autre fenêtre.',
    });
    expect([stale.status, stale.body.includes('Une réponse d’une autre fenêtre.')]).toEqual([412, true]);
    expect((await next.seenBy(stage.people.holder)).resubmission?.sheet[0]?.answer).toBe(
      'Le plan de charge est revu.',
    );
  });

  it('takes no answer to what was not asked, and none from anybody else', async () => {
    const wrong = await put(holder, next, { answers: [{ ask: 'mta-1', answer: 'Rien.' }], pieces: [] });
    expect([wrong.status, wrong.body.errors]).toEqual([422, [{ field: 'mta-1', code: 'unknownChoice' }]]);
    const stranger = await stage.as(stage.people.chair('moveo'));
    expect((await put(stranger, next, { answers: [], pieces: [] })).status).toBe(404);
    expect((await (await browserOf(stage, stage.people.chair('moveo'))).get(sheet())).status).toBe(404);
    expect((await put(holder, first, { answers: [], pieces: [] })).status).toBe(409);
  });
});

describe('what is submitted again', () => {
  it('waits for every answer', async () => {
    await declaredAgain(holder, next);
    const pieces = (await earlierPieces(stage, first)).map(({ id }) => ({ piece: id, fate: 'dropped' }));
    expect((await put(holder, next, { answers: [], pieces })).status).toBe(204);
    const refused = await holder.ask(next.reference, 'submit');
    expect([refused.status, refused.body]).toMatchObject([
      409,
      { reasons: [{ code: 'answersMissing', rule: 'R69', params: { left: 1 } }] },
    ]);
    expect(
      (await put(holder, next, { answers: [{ ask: 'id4car-1', answer: 'Essais partagés.' }], pieces: [] }))
        .status,
    ).toBe(204);
  });

  it('waits for a word on each earlier piece, and for the one that replaces it', async () => {
    const [piece] = await earlierPieces(stage, first);
    const settle = (fate: string) => put(holder, next, { answers: [], pieces: [{ piece: piece?.id, fate }] });
    const held = async () =>
      (await holder.get<{ annexes: { kind: string }[] }>(`/dossiers/${next.reference}/draft`)).body.annexes
        .length;
    await settle('kept');
    expect(await held()).toBe(1);
    await settle('replaced');
    expect(await held()).toBe(0);
    const refused = await holder.ask(next.reference, 'submit');
    expect([refused.status, refused.body]).toMatchObject([
      422,
      { errors: [{ field: `piece-${piece?.id}`, code: 'pieceUndecided' }] },
    ]);
    await holder.addAnnex(next.reference, samplePdf('nouvelle pièce'));
  });

  it('is received with its answers, each hashed with the act, and no longer changed', async () => {
    await holder.act(next.reference, 'submit');
    const view = await next.seenBy(stage.people.holder);
    expect(view.state).toBe('admissibilityCheck');
    expect(view.resubmission?.sheet.map(({ answer }) => answer)).toEqual([
      'Le plan de charge est revu.',
      'Essais partagés.',
    ]);
    const late = await put(holder, next, {
      answers: [{ ask: 'moveo-1', answer: 'Autre chose.' }],
      pieces: [],
    });
    expect([late.status, late.body.reasons]).toMatchObject([409, [{ code: 'dossierSubmitted' }]]);
    const { rows } = await stage.owner.query<{ body: string }>(
      `SELECT t.body FROM workflow.private_text t WHERE t.body LIKE 'Essais partagés%'`,
    );
    expect(rows).toHaveLength(1);
    await expectSound(stage);
  });
});
