import { randomUUID } from 'node:crypto';
import { criteria } from '../../src/labelling/grid.js';
import { expectSound } from '../support/aftermath.js';
import { formFields } from '../support/browser.js';
import { duo, submitted, type Play } from '../support/play.js';
import { actPath } from '../support/program.js';
import { openStage, type Stage } from '../support/stage.js';

const pole = 'moveo';
const marks = Object.fromEntries(criteria.map(({ key }) => [`score_${key}`, 4]));
let stage: Stage;
let play: Play;
let expert: { email: string; id: string };
beforeAll(async () => {
  stage = await openStage();
  play = await submitted(stage, duo(), { sitting: 3 });
  await play.admit();
  await play.clear(pole);
  const [email = ''] = stage.people.experts(pole);
  expert = { email, id: stage.people.all.find((one) => one.email === email)?.id ?? '' };
  await play.does(stage.people.officer(pole), 'assignExpert', { pole, person: expert.id });
}, 60_000);
afterAll(() => stage.close());

describe('what one sends or signs is what one has read (about 8 s)', () => {
  it('a review: whole, as saved, and never written over once sent', async () => {
    const program = await stage.as(expert.email);
    const path = `/dossiers/${play.reference}/reviews/${pole}`;
    const save = (fields: object, etag: string) =>
      program.put<{ id: string; hash: string }>(
        path,
        { ...fields, recommendation: 'priority' },
        { 'if-match': etag },
      );
    const send = (form: object) =>
      program.ask(play.reference, 'submitReview', { pole, recommendation: 'priority', ...form });
    expect((await save({ score_market: 9 }, '"0"')).status).toBe(422);
    const { id: formId, hash } = (await save({ score_market: 3 }, '"0"')).body;
    const partial = await send({ formId, formHash: hash });
    const missing = (partial.body as unknown as { errors: { field: string }[] }).errors;
    expect([partial.status, missing.length, missing[0]]).toMatchObject([
      422,
      criteria.length - 1,
      { field: 'score_innovation' },
    ]);
    expect((await send({ formId: randomUUID(), formHash: hash })).status).toBe(422);
    expect((await save(marks, '"0"')).status).toBe(412);
    const { hash: formHash } = (await save(marks, '"1"')).body;
    expect((await send({ formId, formHash: hash })).status).toBe(412);
    expect((await send({ formId, formHash, recommendation: 'notRetained' })).status).toBe(412);
    const key = randomUUID();
    const form = { pole, recommendation: 'priority', formId, formHash };
    const clicks = await Promise.all(
      [1, 2].map(() => program.ask(play.reference, 'submitReview', form, key)),
    );
    expect(clicks.map(({ status }) => status)).toEqual([200, 200]);
    expect((await program.ask(play.reference, 'submitReview', form, key)).status).toBe(200);
    const { rows } = await stage.owner.query(
      'SELECT hash, sent_hash, revision FROM review_form WHERE id = $1',
      [formId],
    );
    expect(rows).toEqual([{ hash: formHash, sent_hash: formHash, revision: 2 }]);
    const over = await save({ ...marks, score_market: 0 }, '"2"');
    expect([over.status, over.body]).toMatchObject([409, { reasons: [{ code: 'reviewAlreadySubmitted' }] }]);
  }, 60_000);

  it('a review sent from its page: frozen at submission, two clicks are one, and a refusal gives it back', async () => {
    const [, email = ''] = stage.people.experts(pole);
    const person = stage.people.all.find((one) => one.email === email)?.id;
    await play.does(email, 'declareInterests', { clear: true });
    await play.does(stage.people.officer(pole), 'assignExpert', { pole, person });
    const browser = await stage.browse(email);
    const address = `/lectures/${play.reference}/${pole}`;
    const hidden = formFields((await browser.get(address)).body, address);
    const filled = { ...hidden, ...marks, recommendation: 'priority', then: 'submit' };
    expect((await browser.post(address, { ...filled, commandId: 'x' })).status).toBe(422);
    const clicks = await Promise.all([1, 2].map(() => browser.post(address, filled)));
    expect(clicks.map(({ status }) => status)).toEqual([303, 303]);
    expect((await browser.post(address, filled)).status).toBe(303);
    expect((await browser.post(address, { ...filled, score_market: '0' })).status).toBe(409);
  }, 60_000);

  it('a review form: 409 while its sending is judged, its expert’s again when the sending is refused or never came', async () => {
    const { email, id: person } = expert;
    const other = await submitted(stage, duo(), { sitting: 3 });
    await other.admit();
    await other.clear(pole);
    await other.does(stage.people.officer(pole), 'assignExpert', { pole, person });
    const program = await stage.as(email);
    const path = `/dossiers/${other.reference}/reviews/${pole}`;
    const save = (etag: string) =>
      program.put<{ id: string; hash: string }>(
        path,
        { ...marks, recommendation: 'priority' },
        { 'if-match': etag },
      );
    const { id: formId, hash: formHash } = (await save('"0"')).body;
    const frozen = () =>
      stage.owner.query(
        'UPDATE review_form SET sent_hash = hash, updated_at = platform.now() WHERE id = $1',
        [formId],
      );
    await frozen();
    const shut = await save('"1"');
    expect([shut.status, shut.body]).toMatchObject([409, { reasons: [{ code: 'reviewAlreadySubmitted' }] }]);
    await stage.pass('61 seconds');
    expect((await save('"1"')).status).toBe(200);
    const form = { pole, recommendation: 'priority', formId, formHash };
    const refused = await program.post(actPath(other.reference, 'submitReview'), form, {
      'if-match': '"99"',
    });
    expect(refused.status).toBe(412);
    expect((await save('"2"')).status).toBe(200);
  }, 60_000);

  it('an opinion: 412 when the review has moved since', async () => {
    await play.vote(pole, 'favourable');
    const chair = await stage.as(stage.people.chair(pole));
    const [review] = (await play.seenBy(stage.people.chair(pole))).reviews;
    const version = review?.version ?? 0;
    const form = { pole, reasons: 'Le comité a délibéré.' };
    const sign = (etag: string) =>
      chair.post(actPath(play.reference, 'validateOpinion'), form, { 'if-match': etag });
    expect((await sign(`"${version - 1}"`)).status).toBe(412);
    expect((await sign('*')).status).toBe(412);
    expect((await sign(`"${version}"`)).status).toBe(200);
  }, 60_000);

  it('an outcome: 412 when the request has moved since; what happens inside the other pôle does not move it', async () => {
    const chair = await stage.as(stage.people.chair(pole));
    const etag = async () => (await chair.get(`/dossiers/${play.reference}`)).headers.get('etag') ?? '';
    const early = await etag();
    await play.clear('id4car');
    await play.does(stage.people.officer('id4car'), 'acceptReview', { pole: 'id4car' });
    expect(await etag()).toBe(early);
    const reasons = 'La lecture du référent suffit.';
    await play.does(stage.people.officer('id4car'), 'concludeExpertise', { pole: 'id4car', reasons });
    await play.vote('id4car', 'favourable');
    await play.validate('id4car');
    const certify = (ifMatch: string) =>
      chair.post(actPath(play.reference, 'confirmOutcome'), {}, { 'if-match': ifMatch });
    expect((await certify(early)).status).toBe(412);
    expect((await certify(await etag())).status).toBe(200);
    await expectSound(stage);
  }, 60_000);
});
