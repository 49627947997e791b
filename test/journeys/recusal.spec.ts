import { expectSound } from '../support/aftermath.js';
import { planted, said } from '../support/planted.js';
import { duo, submitted, type Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

const pole = 'moveo';
const { reasons } = said;
let stage: Stage;
let play: Play;
beforeAll(async () => {
  stage = await openStage();
  play = await submitted(stage, duo());
  await play.admit();
  await play.clear(pole);
  await play.read(pole);
  await stage.post();
  await play.does(stage.people.officer(pole), 'openVote', { pole, mode: 'session' });
}, 60_000);
afterAll(() => stage.close());

const officersReview = async () => (await play.seenBy(stage.people.officer(pole))).reviews[0];

const lettersOwed = async (email: string) => {
  const { rows } = await stage.owner.query<{ template: string; sent: boolean; withheld: string | null }>(
    `SELECT o.template, o.sent_at IS NOT NULL AS sent, o.withheld_reason AS withheld FROM workflow.outbox o
     JOIN account a ON a.id::text = o.recipient_id WHERE a.email = $1 AND o.fact = 'voteOpened'`,
    [email],
  );
  return rows;
};

describe('a voter recuses themselves when they have voted (about 8 s)', () => {
  const voter = () => stage.people.voters(pole)[2];
  const other = () => stage.people.voters(pole)[3];
  const emailOf = (who: typeof voter) => who()?.email ?? '';

  it('and is answered once, with nothing', async () => {
    const seat = voter()?.seat;
    await play.does(emailOf(voter), 'castBallot', { pole, seat, ballot: 'unfavourable', reasons });
    // They bear the proxy of an absent seat: that ballot is theirs too.
    const [absent] = (await play.seenBy(emailOf(voter))).acts.filter(
      (act) => act.allowed && act.seat !== null,
    );
    await play.does(emailOf(voter), 'castBallot', {
      pole,
      seat: absent?.seat,
      ballot: 'unfavourable',
      reasons,
    });
    expect((await officersReview())?.vote).toMatchObject({ cast: 2, electorate: 6 });
    const answer = await (
      await stage.as(emailOf(voter))
    ).ask(play.reference, 'declareInterests', {
      clear: false,
      detail: planted.interest,
    });
    expect([answer.status, answer.body]).toEqual([204, null]);
  }, 60_000);

  it('the request no longer exists for them: page, piece, list, work, acts', async () => {
    const program = await stage.as(emailOf(voter));
    const { annexes } = await play.seenBy(stage.people.holder);
    const { reference } = play;
    expect((await program.get(`/dossiers/${reference}`)).status).toBe(404);
    expect((await program.get(`/dossiers/${reference}/annexes/${annexes[0]?.id}`)).status).toBe(404);
    expect((await program.get('/dossiers')).text).not.toContain(reference);
    expect((await program.get('/work')).text).not.toContain(reference);
    const seat = voter()?.seat;
    const again = await program.ask(reference, 'castBallot', { pole, seat, ballot: 'favourable' });
    expect(again.status).toBe(404);
    expect((await program.ask(reference, 'declareInterests', { clear: true })).status).toBe(404);
    const browser = await stage.browse(emailOf(voter));
    expect((await browser.get(`/dossiers/${reference}`)).status).toBe(404);
  }, 60_000);

  it('their ballots left the vote, and their seat; the seat whose proxy they bore votes again', async () => {
    const review = await officersReview();
    expect(review?.vote).toMatchObject({ cast: 0, electorate: 5 });
    expect(review?.members.find((one) => one.seat === voter()?.seat)).toMatchObject({
      ...{ interests: 'recused', ballot: null, hasVoted: false },
    });
  }, 60_000);

  it('the letter already queued for them is withheld; the others get theirs', async () => {
    expect(await lettersOwed(emailOf(voter))).toMatchObject([{ sent: false, withheld: null }]);
    const before = stage.smtp
      .lettersTo(emailOf(voter))
      .filter((letter) => letter.subject?.includes(play.reference));
    await stage.post();
    expect(await lettersOwed(emailOf(voter))).toMatchObject([{ sent: false, withheld: 'personRecused' }]);
    expect(await lettersOwed(emailOf(other))).toMatchObject([{ sent: true, withheld: null }]);
    const after = stage.smtp
      .lettersTo(emailOf(voter))
      .filter((letter) => letter.subject?.includes(play.reference));
    expect(after).toHaveLength(before.length);
  }, 60_000);

  it('the vote ends without them, and nothing of the request is sent to them any more', async () => {
    for (const { email, seat } of stage.people.voters(pole).filter((one) => one.email !== emailOf(voter)))
      await play.does(email, 'castBallot', { pole, seat, ballot: 'favourable' });
    expect((await officersReview())?.tally).toMatchObject({ eligible: 5, present: 5, for: 5, against: 0 });
    await play.does(stage.people.chair(pole), 'validateOpinion', { pole });
    await play.opinion('id4car', 'favourable');
    await play.certify();
    await expectSound(stage);
    const { rows } = await stage.owner.query(
      `SELECT o.template FROM workflow.outbox o JOIN account a ON a.id::text = o.recipient_id
       WHERE a.email = $1 AND o.fact IN ('leadOpinionShared', 'labelGranted')`,
      [emailOf(voter)],
    );
    expect(rows).toEqual([]);
  }, 60_000);
});
