/** R69: how often a postponed project is presented again, what an attempt that nobody decides leaves open, and what is asked twice. About 45 s. */
import { randomUUID } from 'node:crypto';
import { Engine } from '../../src/engine/index.js';
import { LABEL_REQUEST } from '../../src/labelling/kind.js';
import { kinds } from '../../src/parts.js';
import { expectSound } from '../support/aftermath.js';
import { anotherCall } from '../support/calls.js';
import { playOf, type Play } from '../support/play.js';
import type { Program } from '../support/program.js';
import { again, answered, callOf, postponed, put } from '../support/resubmission-play.js';
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

/** Another call that asks for labels. */
async function otherCall(): Promise<{ id: string; code: string }> {
  const code = await anotherCall(stage);
  const { rows } = await stage.owner.query<{ id: string }>('SELECT id FROM funding_call WHERE code = $1', [
    code,
  ]);
  return { id: rows[0]?.id ?? '', code };
}
let decisions = 50;
async function cancel(code: string): Promise<void> {
  const secretary = await stage.as(stage.people.secretary);
  const said = { decision: `COPIL-2027-${(decisions += 1)}`, reasons: 'Le financeur arrête son appel.' };
  expect((await secretary.post(`/calls/${code}/cancel`, said)).status).toBe(200);
  await stage.pass('1 minute');
}
const opened = async () => {
  const { journal } = await first.seenBy(stage.people.holder);
  return journal.filter(({ fact }) => fact === 'resubmissionOpened').length;
};
const presented = async () => (await first.seenBy(stage.people.holder)).presentedBy?.reference ?? null;
const attemptOf = async (play: Play) => (await play.seenBy(stage.people.holder)).resubmission?.attempt;
const alreadyPresented = [409, { reasons: [{ code: 'alreadyPresented', rule: 'R69' }] }];

describe('a postponed project', () => {
  it('is presented again once, though it be asked twice in the same moment', async () => {
    const call = await callOf(stage, first);
    const asked = await Promise.all([1, 2].map(() => holder.ask(first.reference, 'resubmit', { call })));
    expect(asked.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = asked.find(({ status }) => status === 409);
    expect([refused?.status, refused?.body]).toMatchObject(alreadyPresented);
    expect(await opened()).toBe(1);
    await holder.act((await presented()) ?? '', 'deleteDraft');
  });

  it('is not locked by a draft whose call was cancelled: it may be presented in another', async () => {
    const other = await otherCall();
    const lost = await again(stage, first, other.id);
    await cancel(other.code);
    expect((await lost.seenBy(stage.people.holder)).state).toBe('lapsed');
    expect(await presented()).toBeNull();
    next = await again(stage, first);
    expect([await attemptOf(next), await attemptOf(lost)]).toEqual([2, 2]);
  });

  it('is not locked by an attempt that its holder withdrew, which counts as one', async () => {
    await answered(stage, first, next);
    await holder.act(next.reference, 'submit');
    expect((await holder.ask(first.reference, 'resubmit', { call: await callOf(stage, first) })).status).toBe(
      409,
    );
    await next.does(stage.people.holder, 'withdraw');
    expect((await next.seenBy(stage.people.holder)).resubmission?.earlier?.reference).toBe(first.reference);
    next = await again(stage, first);
    expect(await attemptOf(next)).toBe(3);
  });

  it('is presented where its holder first said, by whoever asks again after a process that died', async () => {
    await holder.act(next.reference, 'deleteDraft');
    const call = await callOf(stage, first);
    const { rows } = await stage.owner.query<{ id: string }>('SELECT id FROM account WHERE email = $1', [
      stage.people.holder,
    ]);
    const actor = { kind: 'person' as const, id: rows[0]?.id ?? '' };
    const engine = new Engine(stage.parts.enginePool, kinds);
    const asked = { type: 'resubmit', call };
    await engine.apply(LABEL_REQUEST, { name: first.reference }, actor, asked, { commandId: randomUUID() });
    expect(await presented()).toBeNull();
    const before = await opened();
    const retried = await holder.ask(first.reference, 'resubmit', { call });
    expect([retried.status, retried.body]).toMatchObject(alreadyPresented);
    const reference = await presented();
    expect([reference, await opened()]).toEqual([expect.stringMatching(/^LAB-/u), before]);
    next = playOf(stage, reference ?? '', { sitting: 3 });
    expect((await next.seenBy(stage.people.holder)).state).toBe('draft');
  });

  it('is handed in once: the same submission sent again answers the same, whatever is written since', async () => {
    await answered(stage, first, next);
    const key = randomUUID();
    expect((await holder.ask(next.reference, 'submit', {}, key)).status).toBe(200);
    const officer = stage.people.officer('moveo');
    await next.does(officer, 'declareInterests', { clear: true });
    await next.does(officer, 'askCompletion', { items: 'Préciser la réponse au premier point.' });
    const answers = [{ ask: 'moveo-1', answer: 'Une réponse plus précise.' }];
    expect((await put(holder, next, { answers, pieces: [] })).status).toBe(204);
    expect((await holder.ask(next.reference, 'submit', {}, key)).status).toBe(200);
  });

  it('waits for a call to open where none takes it, and is told so', async () => {
    const { rows } = await stage.owner.query<{ code: string }>(
      `SELECT code FROM funding_call WHERE cancelled_at IS NULL AND closes_at > platform.now()`,
    );
    const call = await callOf(stage, first);
    for (const { code } of rows) await cancel(code);
    expect(await presented()).toBeNull();
    const asked = await holder.ask(first.reference, 'resubmit', { call });
    expect([asked.status, asked.body]).toMatchObject([
      409,
      { reasons: [{ code: 'noCallOpenAgain', rule: 'R69', liftedBy: 'clock' }] },
    ]);
    await expectSound(stage);
  }, 60_000);
});
