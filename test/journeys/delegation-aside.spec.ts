/** R34, R63, R75: a chair who stands aside has no power to lend, and nobody judges who appointed them. About 10 s. */
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

const opinion = { pole, reasons: said.reasons };
const about = (email: string) => ({
  pole,
  person: stage.people.voters(pole).find((one) => one.email === email)?.id,
  reasons: said.reasons,
});

let stage: Stage;
let doings: DelegationPlay;
beforeAll(async () => {
  stage = await openStage();
  doings = await delegationPlay(stage);
  await doings.delegates(await doings.enter(chair), member);
  await stage.pass('1 second');
}, 120_000);
afterAll(() => stage.close());

describe('whoever signs for a chair', () => {
  it('does not judge the interests of that chair: the deputy does, or the director', async () => {
    expect(await doings.asks(member, 'confirmConflict', about(chair))).toEqual([403, 'notYourAct']);
    expect((await doings.asks(deputy, 'confirmConflict', about(chair)))[0]).toBe(409);
  }, 60_000);

  it('has none of their own judged by that chair either', async () => {
    expect(await doings.asks(chair, 'confirmConflict', about(member))).toEqual([403, 'notYourAct']);
    expect(await doings.asks(member, 'confirmConflict', about(member))).toEqual([403, 'notYourAct']);
    expect((await doings.asks(deputy, 'confirmConflict', about(member)))[0]).toBe(409);
  }, 60_000);
});

describe('a chair who stands aside from a request after having delegated the signature', () => {
  it('has no power to lend on it: the tie is broken by the deputy’s ballot, not by the delegate’s', async () => {
    const { play } = doings;
    await play.does(chair, 'declareInterests', { clear: false });
    await play.does(stage.people.officer(pole), 'openVote', { pole, mode: 'session' });
    const seat = (email: string) => stage.people.voters(pole).find((one) => one.email === email)?.seat;
    const third = 'isabelle.thouvenin@moveo.example';
    for (const [email, ballot] of [
      [member, 'favourable'],
      [deputy, 'unfavourable'],
      [third, 'abstain'],
    ] as const)
      expect(
        await doings.asks(email, 'castBallot', { pole, seat: seat(email), ballot, reasons: said.reasons }),
      ).toEqual([200]);
    expect(await doings.asks(member, 'closeVote', { pole })).toEqual([403, 'notYourAct']);
    expect(await doings.asks(stage.people.officer(pole), 'closeVote', { pole })).toEqual([200]);
    const [review] = (await play.seenBy(stage.people.officer(pole))).reviews;
    expect(review).toMatchObject({ state: 'inReview.opinionProposed', opinion: 'unfavourable' });
  }, 60_000);

  it('is signed for by the deputy, to whom it is written, and not by the delegate', async () => {
    expect(await doings.asks(member, 'validateOpinion', opinion)).toEqual([403, 'notYourAct']);
    expect((await doings.play.seenBy(member)).acts.map(({ command }) => command)).not.toContain(
      'validateOpinion',
    );
    await stage.post();
    const { rows } = await stage.owner.query<{ email: string }>(
      `SELECT DISTINCT a.email FROM workflow.outbox o JOIN account a ON a.id::text = o.recipient_id
       WHERE o.fact = 'opinionProposed' AND o.data #>> '{mandate,role}' IN ('chair', 'deputyChair')`,
    );
    expect(rows).toEqual([{ email: deputy }]);
    expect(await doings.asks(deputy, 'validateOpinion', opinion)).toEqual([200]);
    const told = (await doings.play.seenBy(stage.people.officer(pole))).journal;
    expect(told.find(({ fact }) => fact === 'opinionValidated')?.by).toMatchObject({
      role: 'deputyChair',
      delegated: false,
    });
    await expectSound(stage);
  }, 60_000);
});
