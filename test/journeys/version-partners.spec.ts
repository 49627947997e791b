/** R62 over HTTP: a version that changes the partners waits for the lead, which takes it or does not. 60 s. */
import type { DossierContent } from '../../src/dossiers/index.js';
import { expectSound } from '../support/aftermath.js';
import { planted } from '../support/planted.js';
import { duo, submitted, type Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';
import { lettersOf, versioned } from '../support/version-play.js';

const reasons = 'HIBOU-MOTIF ce partenaire portait les essais.';
let stage: Stage;
let play: Play;
beforeAll(async () => {
  stage = await openStage();
  play = await submitted(stage, duo(), { sitting: 3 });
  await play.admit();
  await play.lead('moveo', 'favourable');
  await play.opinion('id4car', 'favourable');
}, 120_000);
afterAll(() => stage.close());

const officer = () => stage.people.officer('moveo');
const told = (change: (all: DossierContent['partners']) => DossierContent['partners']): DossierContent => ({
  ...duo(),
  description: `${duo().description} ${planted.description}`,
  partners: change(duo().partners),
});
const without = (name: string) => told((all) => all.filter((one) => !one.name.startsWith(name)));
const asked = async (email: string, act: string, body: Record<string, unknown> = {}) =>
  (await stage.as(email)).ask(play.reference, act, body);

it('a partner that leaves is put to the lead, and the result waits for its answer', async () => {
  const answer = await versioned(stage, play, { ...without('Navette'), acronym: 'HIBOU-BIS' });
  expect([answer.status, answer.body.state]).toEqual([200, 'jointDecision']);
  expect(answer.body.versions[0]).toMatchObject({
    version: 2,
    state: 'awaiting',
    kind: 'minor',
    grounds: ['partnerLeft'],
  });
  const seen = await play.seenBy(officer());
  expect(seen.content?.partners).toHaveLength(6);
  expect(seen.acts.find(({ command }) => command === 'confirmVersion')).toMatchObject({
    allowed: true,
    needed: true,
  });
  expect(seen.deadlines).toContainEqual(expect.objectContaining({ deadline: 'versionConfirmation' }));
  const form = await (await stage.browse(officer())).get(`/dossiers/${play.reference}/actes/confirm-version`);
  expect(form.status).toBe(200);
  expect(form.body).toContain('départ d’un partenaire');
  const read = await (await stage.as(officer())).get(`/dossiers/${play.reference}/versions/2`);
  expect(read.body.content?.partners).toHaveLength(5);
  const letters = await lettersOf(stage, 'confirmVersion');
  expect(letters).toEqual(expect.arrayContaining([stage.people.chair('moveo'), officer()]));
  expect(letters.every((email) => email.endsWith('@moveo.example'))).toBe(true);
  const certified = await asked(stage.people.chair('moveo'), 'confirmOutcome');
  expect(certified).toMatchObject({
    status: 409,
    body: { reasons: [{ code: 'versionAwaited', rule: 'R62' }] },
  });
}, 60_000);

it('is answered by no other pôle, and not by the holder', async () => {
  for (const email of [stage.people.officer('id4car'), stage.people.chair('id4car'), stage.people.holder])
    expect((await asked(email, 'confirmVersion')).status).toBe(403);
});

it('not confirmed, it leaves the version before, and its holder reads why', async () => {
  await play.does(officer(), 'refuseVersion', { reasons });
  const { versions, content, state } = await play.seenBy(stage.people.holder);
  expect([state, content?.partners.length]).toEqual(['jointDecision', 6]);
  expect(versions).toMatchObject([
    { version: 2, state: 'refused', reasons },
    { version: 1, state: 'inForce' },
  ]);
  // D15: what was not confirmed was never the dossier, now or then.
  const view = await play.seenBy(officer());
  const then = await (await stage.as(officer())).get(`/dossiers/${play.reference}?at=${view.at}`);
  expect(then.body).toMatchObject({ acronym: view.acronym, title: view.title, shares: view.shares });
  expect(await lettersOf(stage, 'versionRefusedToYou')).toEqual([stage.people.holder]);
  expect(await asked(officer(), 'confirmVersion')).toMatchObject({ status: 409 });
}, 60_000);

it('breaking the minimum of the call, it cannot be confirmed (R62)', async () => {
  const answer = await versioned(stage, play, without('Cerema'));
  expect(answer.body.versions[0]).toMatchObject({
    state: 'awaiting',
    kind: 'major',
    failing: expect.arrayContaining(['consortium']),
  });
  expect(await asked(officer(), 'confirmVersion')).toMatchObject({
    status: 409,
    body: { reasons: [{ code: 'consortiumBroken', rule: 'R62' }] },
  });
  const page = await (await stage.browse(officer())).get(`/dossiers/${play.reference}`);
  expect(page.body).toContain('composition du consortium');
}, 60_000);

it('is confirmed by the chair where it is minor, and the opinions stay', async () => {
  await versioned(stage, play, without('Navette'));
  const view = await play.does(stage.people.chair('moveo'), 'confirmVersion');
  expect([view.state, view.content?.partners.length]).toEqual(['jointDecision', 5]);
  expect(view.versions.map(({ version, state }) => [version, state])).toEqual([
    [4, 'inForce'],
    [3, 'replaced'],
    [2, 'refused'],
    [1, 'earlier'],
  ]);
  expect(view.seats.map(({ position }) => position)).toEqual(['favourable', 'favourable']);
}, 60_000);

it('replacing the holder, it is judged anew once confirmed', async () => {
  const led = told((all) =>
    all
      .filter((one) => !one.name.startsWith('Navette'))
      .map((one, rank) => ({ ...one, role: rank === 1 ? ('holder' as const) : ('partner' as const) })),
  );
  const handed = await versioned(stage, play, led);
  expect([handed.body.state, handed.body.versions[0]?.grounds]).toEqual([
    'jointDecision',
    ['holderReplaced'],
  ]);
  const view = await play.does(officer(), 'confirmVersion');
  expect(view.state).toBe('leadReview');
  expect(view.reviews).toMatchObject([{ state: 'inReview.committee.preparing' }]);
  await play.vote('moveo', 'favourable');
  await play.validate('moveo');
  await play.vote('id4car', 'favourable');
  await play.validate('id4car');
  await play.certify();
  expect((await play.seenBy(stage.people.holder)).state).toBe('labelled');
  await expectSound(stage);
}, 90_000);
