/** R75: how a delegation ends, or never begins; and who may delegate next. About 8 s. */
import { expectSound } from '../support/aftermath.js';
import { formFields, type Browser } from '../support/browser.js';
import {
  chair,
  delegationPlay,
  deputy,
  director,
  member,
  type DelegationPlay,
} from '../support/delegation-play.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
let signer: Browser;
let doings: DelegationPlay;
beforeAll(async () => {
  stage = await openStage();
  doings = await delegationPlay(stage);
  signer = await doings.enter(chair);
}, 120_000);
afterAll(() => stage.close());

/** The form that ends a delegation, as the page shows it to this person. */
async function formOf(browser: Browser): Promise<() => ReturnType<Browser['post']>> {
  const page = (await browser.get('/cooperation')).body;
  const [, action = ''] = /action="(\/cooperation\/delegations\/[^"]+\/fin)"/.exec(page) ?? [];
  const fields = formFields(page, action);
  return () => browser.post(action, fields);
}
const ends = async (browser: Browser) => (await formOf(browser))();
const later = { from: '2027-03-15', to: '2027-03-20' };

describe('a delegation to come', () => {
  it('is announced for what it is: the person will sign, and does not yet', async () => {
    expect((await doings.delegates(signer, member, later)).status).toBe(303);
    expect(doings.lettersTo(member)).toContain('Vincent Duroselle signera pour la présidence');
  }, 60_000);

  it('and cancelled before it begins, is not told as a signature that is taken back', async () => {
    expect(await ends(signer)).toMatchObject({
      status: 303,
      location: '/cooperation?fait=delegation-annulee',
    });
    for (const email of [member, chair]) {
      expect(doings.lettersTo(email)).toContain('Rien n’a été signé par cette délégation');
      expect(doings.lettersTo(email)).not.toContain('Ce qui a été signé pendant la délégation');
    }
    expect((await signer.get('/cooperation?fait=delegation-annulee')).body).toContain('à venir est annulée');
  }, 60_000);
});

it('a delegation that two people end at once ends once, and the second is told it is over', async () => {
  await doings.delegates(signer, member);
  await stage.pass('1 second');
  const head = await doings.enter(director);
  // Both pages are open before either is sent.
  const forms = [await formOf(signer), await formOf(head)];
  const answers = await Promise.all(forms.map((send) => send()));
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
  expect((await doings.trail()).filter((act) => act === 'endDelegation')).toHaveLength(2);
  await expectSound(stage);
}, 60_000);

it('a delegation whose letters cannot leave is over all the same, and the page says nobody was told', async () => {
  await doings.delegates(signer, member);
  await stage.pass('1 second');
  stage.smtp.refusing = true;
  expect(await ends(signer)).toMatchObject({
    status: 303,
    location: '/cooperation?fait=delegation-sans-lettre',
  });
  stage.smtp.refusing = false;
  expect(await doings.asks(member, 'compressCalendar', {})).toEqual([403, 'delegationLapsed']);
}, 60_000);

describe('the chair changes during a delegation', () => {
  it('which ends with the mandate it stood on: the next chair signs, and delegates in turn', async () => {
    expect((await doings.delegates(signer, deputy)).status).toBe(303);
    await stage.pass('1 second');
    await stage.owner.query('UPDATE mandate SET valid_to = platform.now() WHERE id = $1', [
      await doings.mandateOf(chair),
    ]);
    await stage.owner.query(
      `INSERT INTO mandate (id, account_id, role, pole_id, organ_id, seat_id, origin, valid_from)
       SELECT gen_random_uuid(), (SELECT id FROM account WHERE email = $2), role, pole_id, organ_id, seat_id, origin, valid_to
       FROM mandate WHERE id = $1`,
      [await doings.mandateOf(chair), director],
    );
    await stage.pass('1 second');
    const next = await doings.enter(director);
    expect((await next.get('/cooperation')).body).toContain('la présidence signe elle-même');
    expect((await doings.delegates(next, member)).status).toBe(303);
    await expectSound(stage);
  }, 60_000);
});
