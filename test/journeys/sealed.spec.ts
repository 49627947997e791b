/** R84, D11: sealed votes of two pôles over HTTP, what anybody may learn of them, and what the database keeps. 25 s. */
import { randomUUID } from 'node:crypto';
import { commitmentOf, Engine, verifyAll } from '../../src/engine/index.js';
import type { Ballot } from '../../workflows/index.js';
import { expectSound } from '../support/aftermath.js';
import { planted, within } from '../support/planted.js';
import { duo, submitted, type Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

const pole = 'moveo';
const reasons = within(pole, planted.ballot);
let stage: Stage;
let play: Play;
beforeAll(async () => {
  stage = await openStage({ rules: { sealedBallots: true } });
  play = await submitted(stage, duo(), { sitting: 3 });
  await play.admit();
  await play.clear(pole);
  await play.read(pole);
  await play.does(stage.people.officer(pole), 'openVote', { pole, mode: 'session' });
}, 120_000);
afterAll(() => stage.close());

const voters = () => stage.people.voters(pole).slice(0, 3);
const voter = (n: number) => voters()[n] ?? { email: '', seat: '' };
const cast = (n: number, ballot: Ballot) =>
  play.does(voter(n).email, 'castBallot', { pole, seat: voter(n).seat, ballot, reasons });
const reviewSeenBy = async (email: string) =>
  (await play.seenBy(email)).reviews.find((one) => one.pole === pole);
const rowsOf = async <Row extends object>(sql: string) => (await stage.owner.query<Row>(sql)).rows;
const entries = () =>
  rowsOf<{ body: string }>(
    `SELECT e.body FROM workflow.audit_entry e JOIN workflow.instance i ON i.id = e.instance_id
     WHERE i.key = 'review:${pole}' ORDER BY e.at, e.seq`,
  );

describe('while the vote is open', () => {
  it('chair and officer see who has voted, and not what; the voter sees their own', async () => {
    await cast(0, 'favourable');
    await cast(1, 'unfavourable');
    for (const reader of [stage.people.chair(pole), stage.people.officer(pole), voter(2).email]) {
      if (reader === voter(0).email) continue;
      const review = await reviewSeenBy(reader);
      const others = review?.members.filter(({ you, hasVoted }) => hasVoted && !you) ?? [];
      expect(others.map(({ ballot, ballotReasons, sealed }) => [ballot, ballotReasons, sealed])).toEqual(
        others.map(() => [null, null, true]),
      );
      expect([review?.vote?.seal, review?.vote?.cast, review?.tally]).toEqual(['sealed', 2, null]);
    }
    const own = (await reviewSeenBy(voter(0).email))?.members.find(({ you }) => you);
    expect(own).toMatchObject({ ballot: 'favourable', ballotReasons: reasons, sealed: true });
  }, 60_000);

  it('the page of the ballot says so, and the panel who has voted', async () => {
    const browser = await stage.browse(voter(2).email);
    const form = await browser.get(
      `/dossiers/${play.reference}/actes/cast-ballot?pole=${pole}&seat=${voter(2).seat}`,
    );
    expect(form.body).toContain('Ce vote est scellé');
    const page = await (await stage.browse(stage.people.officer(pole))).get(`/dossiers/${play.reference}`);
    expect(page.body).toContain('déposé, scellé');
    expect(page.body).not.toContain(reasons);
  }, 60_000);

  it('the application’s role can read no value, and the engine gives a person their own alone', async () => {
    const { readPool } = stage.parts;
    for (const column of ['value', 'salt', 'texts', 'body_hash', '*'])
      await expect(readPool.query(`SELECT ${column} FROM workflow.sealed_value`)).rejects.toThrow(
        'permission denied',
      );
    const idOf = (email: string) => stage.people.all.find((one) => one.email === email)?.id ?? '';
    const engine = new Engine(stage.parts.enginePool, []);
    const {
      rows: [{ id: request = '' } = {}],
    } = await stage.owner.query<{ id?: string }>('SELECT id FROM dossier WHERE reference = $1', [
      play.reference,
    ]);
    const own = async (email: string) =>
      (await engine.sealedBy({ kind: 'person', id: idOf(email) }, request)).map(
        ({ value }) => (value as { ballot: string }).ballot,
      );
    expect([await own(voter(0).email), await own(voter(1).email), await own(voter(2).email)]).toEqual([
      ['favourable'],
      ['unfavourable'],
      [],
    ]);
  });

  it('trail, snapshots, commands, texts and letters have the commitment alone', async () => {
    await stage.post();
    const bodies = (await entries()).map(({ body }) => body).filter((body) => body.includes('castBallot'));
    expect(bodies).toHaveLength(2);
    for (const body of bodies) {
      const { command } = JSON.parse(body) as { command: Record<string, unknown> };
      expect(Object.keys(command).sort()).toEqual(
        ['at', 'by', 'commitment', 'person', 'pole', 'seat', 'type', 'voter', 'votedAlready'].sort(),
      );
    }
    const hashes = await rowsOf(
      `SELECT FROM workflow.command c JOIN workflow.sealed_value s USING (actor, command_id) WHERE c.body_hash IS NOT NULL`,
    );
    expect(hashes).toEqual([]);
    expect(await rowsOf(`SELECT FROM workflow.private_text WHERE body = '${reasons}'`)).toEqual([]);
    expect(JSON.stringify(stage.smtp)).not.toContain(reasons);
    expect(await verifyAll(stage.parts.readPool)).toEqual([]);
  }, 60_000);

  it('asked again with the same id it is the same act, and with another ballot a refusal (R5)', async () => {
    const key = randomUUID();
    const program = await stage.as(voter(2).email);
    const body = { pole, seat: voter(2).seat, ballot: 'abstain', reasons };
    const rehearsed = await program.rehearse(play.reference, 'castBallot', body);
    expect([rehearsed.facts, rehearsed.opensBallots]).toEqual([['ballotCast'], false]);
    const answers = [];
    for (const ballot of ['abstain', 'abstain', 'favourable'])
      answers.push((await program.ask(play.reference, 'castBallot', { ...body, ballot }, key)).status);
    expect(answers).toEqual([200, 200, 422]);
  }, 60_000);

  it('a rehearsed closing opens nothing, and says that the closing will', async () => {
    const chair = await stage.as(stage.people.chair(pole));
    const { facts, opensBallots, letters } = await chair.rehearse(play.reference, 'closeVote', { pole });
    expect([facts, opensBallots, letters]).toEqual([[], true, []]);
    expect((await reviewSeenBy(stage.people.chair(pole)))?.vote?.seal).toBe('sealed');
  }, 60_000);
});

describe('the closing', () => {
  it('opens all at once, in an entry from which anybody makes the commitments anew', async () => {
    await play.does(stage.people.officer(pole), 'closeVote', { pole });
    const review = await reviewSeenBy(stage.people.chair(pole));
    expect(review).toMatchObject({ vote: { seal: 'opened' }, tally: { for: 1, against: 1, abstain: 1 } });
    expect(review?.members.flatMap(({ ballot }) => ballot ?? [])).toEqual([
      'favourable',
      'unfavourable',
      'abstain',
    ]);
    expect(review?.members.filter(({ ballotReasons }) => ballotReasons === reasons)).toHaveLength(3);

    const commands = (await entries()).map(({ body }) => (JSON.parse(body) as { command: Said }).command);
    const [closing] = commands.filter(({ type }) => type === 'closeVote');
    const committed = commands.flatMap(({ commitment }) => commitment ?? []);
    expect(closing?.opened?.map(({ salt, value }) => commitmentOf(salt, value as never)).sort()).toEqual(
      committed.sort(),
    );
    expect(await rowsOf('SELECT FROM workflow.sealed_value')).toEqual([]);
    const key = await rowsOf<{ n: number }>(
      `SELECT count(*)::int AS n FROM workflow.command WHERE body_hash IS NULL`,
    );
    expect(key).toEqual([{ n: 0 }]);
  }, 60_000);

  it('and what follows goes on as ever: the other pôle votes sealed too, and the label is granted', async () => {
    await play.validate(pole);
    await play.opinion('id4car', 'favourable');
    await play.certify();
    await expectSound(stage);
  }, 120_000);
});

interface Said {
  type: string;
  commitment?: string;
  opened?: { salt: string; value: unknown }[];
}
