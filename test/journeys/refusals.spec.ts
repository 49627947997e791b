import { randomUUID } from 'node:crypto';
import { expectSound } from '../support/aftermath.js';
import { drafted, duo, submitted, type Play } from '../support/play.js';
import { actPath } from '../support/program.js';
import { openStage, type Stage } from '../support/stage.js';

const pole = 'moveo';
let stage: Stage;
let play: Play;
beforeAll(async () => {
  stage = await openStage();
  play = await submitted(stage, duo(), { sitting: 3 });
  await play.admit();
  await play.clear(pole);
}, 60_000);
afterAll(() => stage.close());

const officer = () => stage.as(stage.people.officer(pole));
const as = (email: string) => stage.as(email);

describe('what is refused, and how it is said (about 10 s)', () => {
  it('not now: 409 with the reason, its rule and who lifts it', async () => {
    const reasons = 'Nous nous passons de lecture.';
    const early = await (await officer()).ask(play.reference, 'concludeExpertise', { pole, reasons });
    expect(early.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(early.body).toMatchObject({
      status: 409,
      reasons: [{ code: 'reviewMissing', liftedBy: 'expert', params: { needed: 1 } }],
    });
    await play.clear('id4car');
    const invited = stage.people.officer('id4car');
    await play.does(invited, 'acceptReview', { pole: 'id4car' });
    await play.does(invited, 'concludeExpertise', { pole: 'id4car', reasons });
    const waits = await (
      await as(invited)
    ).ask(play.reference, 'openVote', { pole: 'id4car', mode: 'session' });
    expect([waits.status, waits.body]).toMatchObject([
      409,
      { reasons: [{ code: 'leadOpinionAwaited', rule: 'R26', liftedBy: 'chair' }] },
    ]);
  }, 60_000);

  it('not you: 403 with who could; another pôle’s act is not yours either', async () => {
    const chair = await as(stage.people.chair(pole));
    const mine = await chair.ask(play.reference, 'assignExpert', { pole, person: randomUUID() });
    expect([mine.status, mine.body]).toMatchObject([
      403,
      { reasons: [{ code: 'notYourAct', liftedBy: 'caseOfficer' }] },
    ]);
    const theirs = await (
      await officer()
    ).ask(play.reference, 'openVote', { pole: 'id4car', mode: 'session' });
    expect(theirs.status).toBe(403);
    const withdrawn = await (await officer()).ask(play.reference, 'withdraw');
    expect([withdrawn.status, withdrawn.body]).toMatchObject([403, { reasons: [{ liftedBy: 'holder' }] }]);
  }, 60_000);

  it('badly filled: 422 with each field; an unknown field is refused, not dropped', async () => {
    const cases: [string, Record<string, unknown>, string][] = [
      ['openVote', { pole, mode: 'acclamation' }, 'mode'],
      ['openVote', { pole: 'MOVEO!', mode: 'session' }, 'pole'],
      ['openVote', { pole, mode: 'session', tacit: true }, 'tacit'],
      ['concludeExpertise', { pole, reasons: 'ok' }, 'reasons'],
      ['concludeExpertise', { pole, reasons: 'x'.repeat(4001) }, 'reasons'],
      ['concludeExpertise', { pole, reasons: ['a', 'b', 'c'] }, 'reasons'],
      ['castBallot', { pole, seat: 'celui de gauche', ballot: 'favourable' }, 'seat'],
      ['castBallot', { pole, seat: randomUUID(), ballot: 'oui' }, 'ballot'],
      ['declareInterests', { clear: 'peut-être' }, 'clear'],
      ['admit', { commandId: 'deux' }, 'commandId'],
    ];
    for (const [command, body, field] of cases) {
      const answer = await (await officer()).ask(play.reference, command, body);
      expect([command, answer.status, answer.body]).toMatchObject([command, 422, { errors: [{ field }] }]);
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    }
  }, 60_000);

  it('a key that is no uuid: 422; no body to speak of: 400 or 422, never a fault of ours', async () => {
    const program = await officer();
    const keyed = await program.ask(play.reference, 'admit', {}, 'deux-fois');
    expect([keyed.status, keyed.body]).toMatchObject([422, { errors: [{ field: 'Idempotency-Key' }] }]);
    const path = actPath(play.reference, 'openVote');
    for (const body of [null, [], 'vote', 3, [[{}]]])
      expect([400, 422]).toContain((await program.post(path, body)).status);
  }, 60_000);

  it('five times the same key and the same act: one effect, five same answers', async () => {
    const person = stage.people.all.find((one) => one.email === stage.people.experts(pole)[0])?.id;
    const program = await officer();
    const key = randomUUID();
    const body = { pole, person };
    const answers = await Promise.all(
      [1, 2, 3, 4, 5].map(() => program.ask(play.reference, 'assignExpert', body, key)),
    );
    expect(answers.map((one) => one.status)).toEqual([200, 200, 200, 200, 200]);
    const { rows } = await stage.owner.query(
      `SELECT (SELECT count(*)::int FROM workflow.audit_entry WHERE body LIKE '%"expertAssigned"%') AS entries,
        (SELECT count(*)::int FROM workflow.outbox WHERE fact = 'expertAssigned') AS letters,
        (SELECT count(*)::int FROM workflow.command WHERE command_id = $1) AS commands`,
      [key],
    );
    expect(rows).toEqual([{ entries: 1, letters: 3, commands: 1 }]);
    const [, second] = stage.people.experts(pole);
    const other = { pole, person: stage.people.all.find((one) => one.email === second)?.id };
    expect((await program.ask(play.reference, 'assignExpert', other, key)).status).toBe(422);
    expect((await program.ask(play.reference, 'assignExpert', body)).body).toMatchObject({
      reasons: [{ code: 'expertAlreadyAssigned' }],
    });
    // The key is the actor's own: somebody else's is another act.
    const theirs = await (
      await as(stage.people.officer('id4car'))
    ).ask(play.reference, 'assignExpert', body, key);
    expect(theirs.status).toBe(403);
  }, 60_000);

  it('a draft over a version one has not read: 428 without If-Match, 412 when it is old, and nothing is lost', async () => {
    const holder = await as(stage.people.holder);
    const reference = await drafted(stage, duo());
    const path = `/dossiers/${reference}/draft`;
    const { headers } = await holder.get(path);
    const etag = headers.get('etag') ?? '';
    expect((await holder.put(path, duo())).status).toBe(428);
    expect((await holder.put(path, duo(), { 'if-match': 'W/"hier"' })).status).toBe(412);
    expect(
      (await holder.put(path, { ...duo(), titleFr: 'Premier onglet' }, { 'if-match': etag })).status,
    ).toBe(204);
    const late = await holder.put(path, { ...duo(), titleFr: 'Second onglet' }, { 'if-match': etag });
    expect([late.status, late.body]).toMatchObject([
      412,
      { current: { titleFr: 'Premier onglet' }, sent: { titleFr: 'Second onglet' } },
    ]);
    const retry = { 'if-match': late.headers.get('etag') ?? '' };
    expect((await holder.put(path, { ...duo(), titleFr: 'Second onglet' }, retry)).status).toBe(204);
    const unfinished = { ...duo(), titleFr: '', partners: [] };
    const saved = await holder.get(path);
    await holder.put(path, unfinished, { 'if-match': saved.headers.get('etag') ?? '' });
    const refused = await holder.ask(reference, 'submit');
    expect(refused.status).toBe(422);
    expect(
      (refused.body as unknown as { errors: { field: string }[] }).errors.map((one) => one.field),
    ).toEqual(expect.arrayContaining(['titleFr']));
  }, 60_000);

  it('and after all that the request is sound', () => expectSound(stage), 60_000);
});
