/** R75: whose mandate is over is told so, whatever goes on inside; who never knew of a request learns nothing. About 8 s. */
import { expectSound } from '../support/aftermath.js';
import {
  chair,
  delegationPlay,
  deputy,
  member,
  pole,
  type DelegationPlay,
} from '../support/delegation-play.js';
import { said } from '../support/planted.js';
import { openStage, type Stage } from '../support/stage.js';

const ballot = { pole, ballot: 'favourable', reasons: said.reasons };
const opinion = { pole, reasons: said.reasons };
let stage: Stage;
let doings: DelegationPlay;
beforeAll(async () => {
  stage = await openStage();
  doings = await delegationPlay(stage);
}, 120_000);
afterAll(() => stage.close());

const outside = 'isabelle.thouvenin@moveo.example';
const seatOf = (email: string) => stage.people.voters(pole).find((one) => one.email === email)?.seat ?? '';
const over = async (email: string) =>
  stage.owner.query('UPDATE mandate SET valid_to = platform.now() WHERE id = $1', [
    await doings.mandateOf(email),
  ]);
const tries = async (email: string) => [
  await doings.asks(email, 'castBallot', { ...ballot, seat: seatOf(email) }),
  await doings.asks(email, 'validateOpinion', opinion),
  await doings.asks(email, 'submit', {}),
];

it('whoever sat in the organ is told the same before the vote, during it and after: nothing of its state', async () => {
  const officer = stage.people.officer(pole);
  await over(outside);
  await over(member);
  const told = [[403, 'mandateLapsed'], [403, 'mandateLapsed'], [404]];
  const same = async () => {
    expect(await tries(outside)).toEqual(told);
    // He is of another organ of the pôle still.
    const [cast] = await tries(member);
    expect(cast).toEqual([403, 'mandateLapsed']);
  };
  await same();
  await doings.play.does(officer, 'openVote', { pole, mode: 'session' });
  await same();
  await doings.play.does(deputy, 'castBallot', { ...ballot, seat: seatOf(deputy) });
  await same();
}, 60_000);

it('who never declared anything on it learns from no answer that it exists', async () => {
  const stranger = stage.people.voters(pole)[5]?.email ?? '';
  await over(stranger);
  expect(await tries(stranger)).toEqual([[404], [404], [404]]);
}, 60_000);

it('a former chair who is still of the pôle is told why their late ballot is not theirs any more', async () => {
  await over(chair);
  const { rows } = await stage.owner.query<{ id: string }>('SELECT id FROM account WHERE email = $1', [
    chair,
  ]);
  await stage.owner.query(
    `INSERT INTO mandate (id, account_id, role, pole_id, origin, valid_from)
     SELECT gen_random_uuid(), $1, 'expert', p.id, 'invitation', platform.now() FROM pole p WHERE p.code = $2`,
    [rows[0]?.id, pole],
  );
  await stage.pass('1 second');
  expect(await doings.asks(chair, 'castBallot', { ...ballot, seat: seatOf(chair) })).toEqual([
    403,
    'mandateLapsed',
  ]);
  expect(await doings.asks(chair, 'castBallot', { ...ballot, seat: seatOf(member) })).toEqual([
    403,
    'notYourAct',
  ]);
  await expectSound(stage);
}, 60_000);
