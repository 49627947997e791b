/** R69: what is copied, who reads the answers before a lead is known, and what a completion does to them. About 35 s. */
import { expectSound } from '../support/aftermath.js';
import { browserOf } from '../support/page-rehearsal.js';
import { formFields } from '../support/browser.js';
import { duo, rewritten, type Play } from '../support/play.js';
import type { Program } from '../support/program.js';
import { again, answered, postponed, put } from '../support/resubmission-play.js';
import { openStage, type Stage } from '../support/stage.js';
import { begun } from '../support/version-play.js';

let stage: Stage;
let holder: Program;
let first: Play;
let next: Play;
const unjudged = 'Un projet que personne n’a lu, écrit pendant que les pôles lisaient l’autre.';
beforeAll(async () => {
  stage = await openStage();
  holder = await stage.as(stage.people.holder);
  first = await postponed(stage, {}, async ({ reference }) => {
    await begun(stage, reference);
    await rewritten(holder, reference, { ...duo(), description: unjudged });
  });
}, 90_000);
afterAll(() => stage.close());

const sheetOf = async (email: string) =>
  (await next.seenBy(email)).resubmission?.sheet.map(({ id, answer }) => [id, answer]);
const said = (id: string) => [id, `HIBOU-REPONSE ${id}`];
const page = () => `/deposer/${next.reference}/reponses`;

describe('the draft that opens', () => {
  it('begins with what the pôles had read, and not with a version that nobody did', async () => {
    next = await again(stage, first);
    const { body } = await holder.get<{ content: { description: string } }>(
      `/dossiers/${next.reference}/draft`,
    );
    expect(body.content.description).toContain(duo().description);
    expect(body.content.description).not.toContain(unjudged);
  });
});

describe('the answers, before a lead is known', () => {
  it('are not read by the organ of the pôle that receives it, until it leads: by the officer who admits it alone', async () => {
    await answered(stage, first, next);
    await holder.act(next.reference, 'submit');
    for (const email of [stage.people.officer('moveo'), stage.people.chair('moveo')])
      await next.does(email, 'declareInterests', { clear: true });
    expect(await sheetOf(stage.people.officer('moveo'))).toEqual([said('moveo-1'), said('id4car-1')]);
    expect(await sheetOf(stage.people.chair('moveo'))).toEqual([said('moveo-1')]);
  });
});

describe('a completion', () => {
  it('shows its holder what they write now, and the others what was handed in', async () => {
    await next.does(stage.people.officer('moveo'), 'askCompletion', { items: 'Répondre plus avant.' });
    const browser = await browserOf(stage, stage.people.holder);
    const fields = formFields((await browser.get(page())).body, page());
    expect((await browser.post(page(), { ...fields, 'answer-id4car-1': 'Corrigée une fois.' })).status).toBe(
      303,
    );
    expect((await browser.get(page())).body).toContain('Corrigée une fois.');
    // Another save of the same page keeps it.
    const after = formFields((await browser.get(page())).body, page());
    await browser.post(page(), { ...after, 'answer-moveo-1': 'Le plan est joint.' });
    expect(await sheetOf(stage.people.holder)).toEqual([
      ['moveo-1', 'Le plan est joint.'],
      ['id4car-1', 'Corrigée une fois.'],
    ]);
    expect(await sheetOf(stage.people.officer('moveo'))).toEqual([said('moveo-1'), said('id4car-1')]);
  });

  it('takes no answer that was emptied, nor one of a letter', async () => {
    const short = await put(holder, next, { answers: [{ ask: 'moveo-1', answer: ' x ' }], pieces: [] });
    expect([short.status, short.body.errors]).toMatchObject([
      422,
      [{ field: 'answer-moveo-1', code: 'tooShort' }],
    ]);
    expect(
      (await put(holder, next, { answers: [{ ask: 'moveo-1', answer: '  ' }], pieces: [] })).status,
    ).toBe(204);
    const refused = await holder.ask(next.reference, 'complete');
    expect([refused.status, refused.body]).toMatchObject([
      409,
      { reasons: [{ code: 'answersMissing', params: { left: 1 } }] },
    ]);
  });

  it('is handed in with its answers, which replace those of before', async () => {
    await put(holder, next, { answers: [{ ask: 'moveo-1', answer: 'Le plan est joint.' }], pieces: [] });
    await holder.act(next.reference, 'complete');
    expect(await sheetOf(stage.people.officer('moveo'))).toEqual([
      ['moveo-1', 'Le plan est joint.'],
      ['id4car-1', 'Corrigée une fois.'],
    ]);
  });
});

describe('a version to come', () => {
  it('has no answers of its own: the sheet is shut', async () => {
    await next.does(stage.people.officer('moveo'), 'admit');
    await begun(stage, next.reference);
    const late = await put(holder, next, { answers: [{ ask: 'moveo-1', answer: 'Trop tard.' }], pieces: [] });
    expect([late.status, late.body.reasons]).toMatchObject([409, [{ code: 'dossierSubmitted' }]]);
    const browser = await browserOf(stage, stage.people.holder);
    expect((await browser.get(page())).headers.get('location')).toBe(`/dossiers/${next.reference}`);
    expect((await browser.get(`/deposer/${next.reference}`)).body).not.toContain('Répondre point par point');
    await expectSound(stage);
  });
});
