/** R37: a result its chair will not certify, seen from outside by each who may know of it, and by those who may not. 15 s. */
import type { DossierView } from '../../src/labelling/view/dossier-view.js';
import type { WorkView } from '../../src/labelling/view/work.js';
import { expectSound, wordsOf } from '../support/aftermath.js';
import { duo, submitted, type Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

const reasons = 'Le consortium a changé de périmètre depuis le vote d’iD4CAR.';
const decision = 'COPIL-2026-09';

let stage: Stage;
beforeAll(async () => void (stage = await openStage()), 60_000);
afterAll(async () => {
  await expectSound(stage);
  await stage.close();
}, 60_000);

async function sent(): Promise<Play> {
  const play = await submitted(stage, duo(), { sitting: 3 });
  await play.admit();
  await play.lead('moveo', 'favourable');
  await play.opinion('id4car', 'favourable');
  await play.does(stage.people.chair('moveo'), 'sendToSteering', { reasons });
  return play;
}

const factsFor = async (play: Play, email: string) =>
  (await play.seenBy(email)).journal.map(({ fact }) => fact);

it('is read by the pôles and by steering, and by nobody else', async () => {
  const play = await sent();
  const { holder, secretary, funder, chair } = stage.people;
  for (const email of [chair('moveo'), chair('id4car'), secretary])
    expect([email, (await play.seenBy(email)).referral]).toEqual([email, reasons]);
  for (const email of [holder, funder]) {
    const { referral, owner } = await play.seenBy(email);
    expect([email, referral]).toEqual([email, null]);
    expect(await factsFor(play, email)).not.toContain('sentToSteering');
    expect(owner?.you ?? false).toBe(false);
  }
  await stage.post();
  const told = stage.smtp.lettersTo(holder).map((letter) => wordsOf(letter).all);
  expect(told.filter((all) => all.includes(play.reference) && /pilotage/u.test(all))).toEqual([]);
  const asked = stage.smtp.lettersTo(secretary).map((letter) => wordsOf(letter).all);
  const mine = asked.filter((all) => all.includes(play.reference));
  expect(mine.filter((all) => all.includes('Dites ce que devient le résultat'))).toHaveLength(1);
  expect(mine.filter((all) => all.includes(reasons))).toEqual([]);
}, 90_000);

it('stands once steering says so: its secretary finds the task, the deputy chair certifies', async () => {
  const play = await sent();
  const { secretary, voters } = stage.people;
  const { tasks } = (await (await stage.as(secretary)).get<WorkView>('/work')).body;
  const mine = tasks.filter(({ reference }) => reference === play.reference);
  expect(mine).toMatchObject([{ act: { command: 'ruleOnOutcome', pole: null } }]);
  const chair = await stage.as(stage.people.chair('moveo'));
  expect((await chair.ask(play.reference, 'confirmOutcome', {})).body).toMatchObject({
    reasons: [{ code: 'rulingAwaited', liftedBy: 'secretary' }],
  });
  await play.does(secretary, 'ruleOnOutcome', { decision });
  const deputy = voters('moveo').find(({ role }) => role === 'deputyChair')?.email ?? '';
  const seen: DossierView = await play.does(deputy, 'confirmOutcome', { version: undefined });
  expect(seen.state).toBe('labelled');
}, 90_000);

it('is deliberated once more by the lead itself, under the eyes of all, or not: its opinion stays', async () => {
  const play = await sent();
  const { secretary, holder, funder, chair, officer } = stage.people;
  await play.does(secretary, 'ruleOnOutcome', { decision, pole: 'moveo' });
  for (const email of [secretary, holder, funder, chair('moveo'), chair('id4car'), officer('id4car')]) {
    expect([email, (await play.seenBy(email)).state]).toEqual([email, 'coReview']);
    const program = await stage.as(email);
    expect([(await program.get('/dossiers')).status, (await program.get('/work')).status]).toEqual([
      200, 200,
    ]);
  }
  await stage.pass('8 days');
  const { state, outcome, journal } = await play.seenBy(chair('id4car'));
  expect([state, outcome?.labelling]).toEqual(['jointDecision', ['moveo', 'id4car']]);
  expect(journal.map(({ fact }) => fact)).toContain('deliberationLapsed');
}, 90_000);

it('is not ruled on by a chair, nor for a pôle that said nothing', async () => {
  const play = await sent();
  const chair = await stage.as(stage.people.chair('moveo'));
  expect((await chair.ask(play.reference, 'ruleOnOutcome', { decision })).status).toBe(403);
  const secretary = await stage.as(stage.people.secretary);
  expect(
    (await secretary.ask(play.reference, 'ruleOnOutcome', { decision, pole: 'pvf' })).body,
  ).toMatchObject({
    reasons: [{ code: 'poleHasNotVoted' }],
  });
  expect((await secretary.ask(play.reference, 'ruleOnOutcome', { decision: 'oralement' })).status).toBe(422);
}, 90_000);
