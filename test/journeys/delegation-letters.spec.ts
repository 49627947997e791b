/** R75, R81: what was asked of who signed in the evening is asked, in the morning, of who signs then. About 10 s. */
import { expectSound } from '../support/aftermath.js';
import { formFields, type Browser } from '../support/browser.js';
import { setClock } from '../support/clock.js';
import {
  chair,
  delegationPlay,
  deputy,
  director,
  member,
  pole,
  today,
  type DelegationPlay,
} from '../support/delegation-play.js';
import { openStage, type Stage } from '../support/stage.js';

const evening = '2027-03-09T20:30:00Z';
const morning = '2027-03-10T07:05:00Z';
let stage: Stage;
let doings: DelegationPlay;
beforeAll(async () => {
  stage = await openStage({ rules: { quietHours: true } });
  doings = await delegationPlay(stage);
}, 120_000);
afterAll(() => stage.close());

async function endsDelegation(browser: Browser) {
  const page = (await browser.get('/cooperation')).body;
  const [, action = ''] = /action="(\/cooperation\/delegations\/[^"]+\/fin)"/.exec(page) ?? [];
  return browser.post(action, formFields(page, action));
}
const lettersOf = async (fact: string) => {
  const { rows } = await stage.owner.query<{ email: string; role: string; state: string }>(
    `SELECT a.email, o.role, CASE WHEN o.sent_at IS NOT NULL THEN 'sent' ELSE coalesce(o.withheld_reason, 'owed') END AS state
     FROM workflow.outbox o JOIN account a ON a.id::text = o.recipient_id WHERE o.fact = $1 ORDER BY o.role, a.email`,
    [fact],
  );
  return rows.map(({ email, role, state }) => [email, role, state]);
};

it('the capacity under a name is the one they sign by', async () => {
  const signer = await doings.enter(chair);
  expect((await doings.delegates(signer, member, { from: today, to: today })).status).toBe(303);
  await stage.pass('1 second');
  const bearer = await doings.enter(member);
  const capacityOf = (page: string) => /<header[\s\S]*?<\/header>/.exec(page)?.[0] ?? '';
  expect(capacityOf((await bearer.get('/dossiers')).body)).toContain('par délégation de la présidence');
  expect(capacityOf((await signer.get('/dossiers')).body)).not.toMatch(/présidence/i);
}, 60_000);

it('what the evening asks of who signs by delegation goes in the morning to the chair, who signs again', async () => {
  await setClock(stage.owner, evening);
  await doings.play.vote(pole, 'favourable');
  expect(await lettersOf('opinionProposed')).toEqual([[member, 'chair', 'owed']]);
  await setClock(stage.owner, morning);
  await stage.post();
  expect(await lettersOf('opinionProposed')).toEqual([
    [chair, 'chair', 'sent'],
    [member, 'chair', 'mandateEnded'],
  ]);
  expect(doings.lettersTo(chair)).toContain('l’avis');
}, 60_000);

it('the director is told who signs, and that the chair signs again when the delegation is ended', async () => {
  const signer = await doings.enter(chair);
  await doings.delegates(signer, deputy, { from: '2027-03-10', to: '2027-03-20' });
  expect(doings.lettersTo(director)).toContain('Sophie Maillard signe pour la présidence');
  await stage.pass('1 second');
  expect((await endsDelegation(signer)).status).toBe(303);
  expect(doings.lettersTo(director)).toContain('Bertrand Quesnel signe de nouveau');
}, 60_000);

it('of one request, where the deputy who signed stands aside, the chair and the director are told that the chair signs', async () => {
  const signer = await doings.enter(chair);
  await doings.delegates(signer, deputy, { from: '2027-03-10', to: '2027-03-20' });
  await stage.pass('1 second');
  await doings.play.does(deputy, 'declareInterests', { clear: false });
  await stage.post();
  for (const email of [chair, director])
    expect(doings.lettersTo(email)).toContain('la présidence de Mov’eo signe de nouveau');
  expect(await doings.asks(deputy, 'validateOpinion', { pole })).toEqual([404]);
  expect(await doings.asks(chair, 'validateOpinion', { pole, reasons: 'Un bon projet.' })).toEqual([200]);
  await expectSound(stage);
}, 60_000);
