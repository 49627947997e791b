/** R84, D11: races for the closing of a sealed vote, ballots spoilt, destroyed or erased, and what it costs. 40 s. */
import { randomUUID } from 'node:crypto';
import { eraseText, verifyAll } from '../../src/engine/index.js';
import { expectSound } from '../support/aftermath.js';
import type { Play } from '../support/play.js';
import { actPath } from '../support/program.js';
import { pole, sealedVotes } from '../support/sealed-vote.js';
import { openStage, type Stage } from '../support/stage.js';
import { countTrips } from '../support/trips.js';

let stage: Stage;
beforeAll(async () => void (stage = await openStage({ rules: { sealedBallots: true } })), 120_000);
afterAll(() => stage.close());
const { voting, bodyOf, cast } = sealedVotes(() => stage);

const rowsOf = async <Row extends object>(sql: string, values: unknown[] = []) =>
  (await stage.owner.query<Row>(sql, values)).rows;
const sealsOf = ({ reference }: Play) =>
  rowsOf<{ commitment: string; texts: { id: string }[] }>(
    `SELECT s.commitment, s.texts FROM workflow.sealed_value s JOIN dossier d ON d.id = s.aggregate_id
     WHERE d.reference = $1`,
    [reference],
  );
const reviewOf = async (play: Play, email: string) =>
  (await play.seenBy(email)).reviews.find((one) => one.pole === pole);

describe('the last two ballots and the closing at once', () => {
  it('make one count of all that was cast in time, and what came late is kept', async () => {
    const play = await voting();
    for (const n of [0, 1, 2, 3]) await cast(play, n, 'favourable');
    const asked = [4, 5].map(async (n) => {
      const { email, body } = bodyOf(n, 'unfavourable');
      return (await stage.as(email)).ask(play.reference, 'castBallot', body);
    });
    const closing = (await stage.as(stage.people.officer(pole))).ask(play.reference, 'closeVote', { pole });
    const answers = await Promise.all([...asked, closing]);
    expect(answers.map(({ status }) => status).filter((status) => status >= 500)).toEqual([]);
    const review = await reviewOf(play, stage.people.officer(pole));
    const counted = review?.members.filter(({ ballot, late }) => ballot !== null && !late).length;
    expect(review?.tally).toMatchObject({ present: counted, for: 4, against: (counted ?? 0) - 4 });
    expect(review?.members.filter(({ ballot }) => ballot !== null)).toHaveLength(6);
    expect(await sealsOf(play)).toEqual([]);
    await expectSound(stage);
  }, 120_000);
});

describe('a sealed ballot somebody has spoilt in the database', () => {
  it.each([
    ['changed', `UPDATE workflow.sealed_value SET value = replace(value, '"favourable"', '"unfavourable"')`],
    ['removed', 'DELETE FROM workflow.sealed_value'],
  ])(
    'and %s keeps the vote from being counted, and opens nothing',
    async (_, spoil) => {
      const play = await voting();
      for (const n of [0, 1, 2]) await cast(play, n, 'favourable');
      const [{ commitment = '' } = {}] = await sealsOf(play);
      await stage.owner.query(
        `CREATE TEMP TABLE kept AS SELECT * FROM workflow.sealed_value WHERE commitment = '${commitment}'`,
      );
      await stage.owner.query(`${spoil} WHERE commitment = $1`, [commitment]);
      const officer = await stage.as(stage.people.officer(pole));
      const refused = await officer.ask(play.reference, 'closeVote', { pole });
      expect([refused.status, refused.body]).toMatchObject([
        409,
        { reasons: [{ code: 'sealedBallotAltered', rule: 'R84' }] },
      ]);
      expect((await reviewOf(play, stage.people.officer(pole)))?.vote).toMatchObject({
        seal: 'sealed',
        cast: 3,
      });
      await stage.owner.query('DELETE FROM workflow.sealed_value WHERE commitment = $1', [commitment]);
      await stage.owner.query('INSERT INTO workflow.sealed_value SELECT * FROM kept');
      await stage.owner.query('DROP TABLE kept');
      await play.does(stage.people.officer(pole), 'closeVote', { pole });
      expect((await reviewOf(play, stage.people.officer(pole)))?.tally).toMatchObject({ for: 3 });
    },
    120_000,
  );
});

describe('a vote that is never closed', () => {
  it('the last of a sitting without quorum leaves neither its reasons nor a hash of itself', async () => {
    const play = await voting();
    // R31: the alternate too is called, and stands aside.
    const alternates = stage.people.all.filter((one) => one.pole === pole && one.kind === 'alternate');
    for (const { email } of [...stage.people.voters(pole).slice(2), ...alternates])
      await play.does(email, 'declareInterests', { clear: false });
    await cast(play, 0, 'favourable');
    const last = await cast(play, 1, 'unfavourable');
    const review = await reviewOf(play, stage.people.officer(pole));
    expect([last.state, review?.state]).toEqual(['leadReview', 'inReview.committee.reconvened']);
    expect(await sealsOf(play)).toEqual([]);
    const texts = await rowsOf(
      `SELECT FROM workflow.private_text t JOIN workflow.command c USING (actor, command_id)
         JOIN dossier d ON d.id = c.aggregate_id WHERE d.reference = $1 AND t.body LIKE 'Motif pour %'`,
      [play.reference],
    );
    expect(texts).toEqual([]);
    const hashes = await rowsOf(
      `SELECT FROM workflow.command c JOIN dossier d ON d.id = c.aggregate_id WHERE d.reference = $1
         AND c.result::text LIKE '%ballotCast%' AND c.body_hash IS NOT NULL`,
      [play.reference],
    );
    expect(hashes).toEqual([]);
    await expectSound(stage);
  }, 120_000);

  it('has its ballots destroyed with the request, reasons and all; the trail keeps the commitments', async () => {
    const play = await voting();
    await cast(play, 0, 'unfavourable');
    const [{ texts = [] } = {}] = await sealsOf(play);
    await play.does(stage.people.holder, 'withdraw');
    expect(await sealsOf(play)).toEqual([]);
    expect(await rowsOf('SELECT FROM workflow.private_text WHERE id = $1', [texts[0]?.id])).toEqual([]);
    const review = await reviewOf(play, stage.people.officer(pole));
    expect(review).toMatchObject({ vote: { seal: 'destroyed' }, tally: null });
    expect(review?.members.some(({ ballot }) => ballot !== null)).toBe(false);
    const journal = (await play.seenBy(stage.people.officer(pole))).journal.map(({ fact }) => fact);
    expect(journal).toContain('ballotsDestroyed');
    expect(await verifyAll(stage.parts.readPool)).toEqual([]);
    await expectSound(stage);
  }, 120_000);

  it('and reasons erased while they are sealed are never read again, though the ballot is counted', async () => {
    const play = await voting();
    for (const n of [0, 1, 2]) await cast(play, n, 'unfavourable');
    const id = (await sealsOf(play)).flatMap(({ texts }) => texts)[0]?.id ?? '';
    expect(await eraseText(stage.parts.enginePool, id)).toBe(true);
    expect(await eraseText(stage.parts.enginePool, id)).toBe(false);
    await play.does(stage.people.officer(pole), 'closeVote', { pole });
    const review = await reviewOf(play, stage.people.officer(pole));
    expect(review?.members.filter(({ ballotReasons }) => ballotReasons !== null)).toHaveLength(2);
    expect(review?.tally).toMatchObject({ against: 3 });
    await expectSound(stage);
  }, 120_000);
});

describe('what a sealed vote asks of PostgreSQL', () => {
  it('is for a ballot a session, a read and a write, as ever; for the act that opens it one read more', async () => {
    const play = await voting();
    // What the process remembers of the cooperation may have just run out.
    await play.seenBy(stage.people.officer(pole));
    const trips = countTrips();
    const tripsOf = async (email: string, command: string, body: object) => {
      const headers = { prefer: 'return=minimal', 'idempotency-key': randomUUID() };
      const answer = await (await stage.as(email)).post(actPath(play.reference, command), body, headers);
      return [answer.status, trips.of(answer.headers.get('x-request-id'))];
    };
    const asked: unknown[] = [];
    for (const n of [0, 1, 2, 3, 4, 5]) {
      const { email, body } = bodyOf(n, 'favourable');
      asked.push(await tripsOf(email, 'castBallot', body));
    }
    trips.stop();
    expect(asked).toEqual([...Array.from({ length: 5 }, () => [204, 3]), [204, 4]]);
    expect(await sealsOf(play)).toEqual([]);
  }, 120_000);
});

describe('the deadline of a sealed vote', () => {
  it('opens it as anybody else would', async () => {
    const play = await voting();
    for (const n of [0, 1, 2]) await cast(play, n, 'favourable');
    await stage.pass('8 days');
    expect(await sealsOf(play)).toEqual([]);
    const entries = await rowsOf<{ type: string }>(
      `SELECT e.body::jsonb->'command'->>'type' AS type FROM workflow.audit_entry e JOIN workflow.instance i
         ON i.id = e.instance_id JOIN dossier d ON d.id = i.aggregate_id
       WHERE d.reference = $1 AND e.body::jsonb->'command' ? 'opened'`,
      [play.reference],
    );
    expect(entries).toEqual([{ type: 'deadlineReached' }]);
    expect(await verifyAll(stage.parts.readPool)).toEqual([]);
  }, 120_000);
});
