/** R63, D12 over HTTP: what is found of people is pointed out to them, judged by their chair, and known to nobody else. 25 s. */
import type { WorkView } from '../../src/labelling/view/work.js';
import { expectSound } from '../support/aftermath.js';
import { said, within } from '../support/planted.js';
import { duo, submitted, type Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

const pole = 'moveo';
const body = { pole, reasons: within(pole, said.reasons) };
let stage: Stage;
let play: Play;
beforeAll(async () => {
  stage = await openStage();
  play = await submitted(stage, duo(), { sitting: 3 });
  await play.admit();
}, 60_000);
afterAll(() => stage.close());

const voter = (rank: number) => stage.people.voters(pole)[rank];
const emailOf = (rank: number) => voter(rank)?.email ?? '';
const worksFor = (rank: number, name: string, siren: string | null = null) =>
  stage.owner.query(
    `INSERT INTO tie (id, account_id, kind, name, siren, valid_from)
     VALUES (gen_random_uuid(), $1, 'employer', $2, $3, platform.now() - interval '1 day')`,
    [voter(rank)?.id, name, siren],
  );
const reviewSeenBy = async (email: string) => (await play.seenBy(email)).reviews[0];

describe('a member whose employer is a partner of the project', () => {
  const other = () => stage.people.chair('id4car');

  it('changes not a byte of what others read', async () => {
    const officer = stage.people.officer('id4car');
    await play.does(officer, 'declareInterests', { clear: true });
    const before = await Promise.all([officer, stage.people.holder].map((email) => play.seenBy(email)));
    await worksFor(2, 'VALEO S.A.');
    await worksFor(3, 'Un autre nom', '552030967');
    const after = await Promise.all([officer, stage.people.holder].map((email) => play.seenBy(email)));
    expect(after.map(({ at: _, ...view }) => view)).toEqual(before.map(({ at: _, ...view }) => view));
    expect(JSON.stringify(await play.seenBy(other()))).not.toContain('VALEO');
  }, 60_000);

  it('is told so before declaring, and must have read it to declare no interest', async () => {
    const seen = await play.seenBy(emailOf(2));
    expect(seen.found?.findings).toEqual([{ by: 'employer', organisation: 'Valeo' }]);
    const page = await (await stage.browse(emailOf(2))).get(`/dossiers/${play.reference}`);
    expect(page.body).toContain('L’employeur déclaré est partenaire du projet');
    const program = await stage.as(emailOf(2));
    const refused = await program.ask(play.reference, 'declareInterests', { clear: true });
    expect([refused.status, refused.body]).toMatchObject([
      409,
      { reasons: [{ code: 'conflictPointedOut' }] },
    ]);
    await play.does(emailOf(2), 'declareInterests', { clear: true, seen: seen.found?.seen });
    expect((await play.seenBy(emailOf(2))).level).toBe('full');
  }, 60_000);

  it('stays suspected to the chair and the case officer, not to the other members', async () => {
    for (const email of [stage.people.chair(pole), emailOf(4)])
      await play.does(email, 'declareInterests', { clear: true });
    const own = (await reviewSeenBy(stage.people.chair(pole)))?.suspicions ?? [];
    expect(own.map(({ findings, dismissed }) => [findings, dismissed])).toEqual([
      [[{ by: 'employer', organisation: 'Valeo' }], false],
      [[{ by: 'employer', organisation: 'Valeo' }], false],
    ]);
    expect((await reviewSeenBy(stage.people.officer(pole)))?.suspicions).toHaveLength(2);
    expect((await reviewSeenBy(emailOf(4)))?.suspicions).toEqual([]);
    const { tasks } = (await (await stage.as(stage.people.chair(pole))).get<WorkView>('/work')).body;
    expect(tasks.map(({ act }) => act.command)).toContain('confirmConflict');
  }, 60_000);

  it('is judged by the chair alone, of whom something is found alone', async () => {
    const ask = async (email: string, rank: number) =>
      (await stage.as(email)).ask(play.reference, 'confirmConflict', { ...body, person: voter(rank)?.id });
    expect((await ask(stage.people.officer(pole), 2)).status).toBe(403);
    expect((await ask(other(), 2)).status).toBe(403);
    expect(await ask(stage.people.chair(pole), 1)).toMatchObject({
      status: 409,
      body: { reasons: [{ code: 'noConflictFound', rule: 'R63' }] },
    });
  }, 60_000);

  it('once dismissed keeps the seat, and is put again when something else is found', async () => {
    const chair = stage.people.chair(pole);
    const page = await (
      await stage.browse(chair)
    ).get(`/dossiers/${play.reference}/actes/dismiss-conflict?pole=${pole}`);
    expect([page.status, page.body.includes('(Valeo)')]).toEqual([200, true]);
    await play.does(chair, 'dismissConflict', { ...body, person: voter(2)?.id });
    const judged = async () =>
      (await reviewSeenBy(chair))?.suspicions.map(({ dismissed }) => dismissed).sort();
    expect(await judged()).toEqual([false, true]);
    await worksFor(2, 'Renault');
    expect(await judged()).toEqual([false, false]);
  }, 60_000);

  it('once confirmed is recused: the request no longer exists for them', async () => {
    const chair = await stage.as(stage.people.chair(pole));
    const person = voter(2)?.id;
    const path = `/dossiers/${play.reference}/commands/confirm-conflict`;
    const told = await chair.post(`${path}?rehearse=true`, { ...body, person });
    expect([told.status, told.text.includes('personRecused')]).toEqual([200, true]);
    expect((await play.seenBy(emailOf(2))).level).toBe('full');
    await play.does(stage.people.chair(pole), 'confirmConflict', { ...body, person });
    const gone = await stage.as(emailOf(2));
    expect((await gone.get(`/dossiers/${play.reference}`)).status).toBe(404);
    const review = await reviewSeenBy(stage.people.officer(pole));
    expect(review?.members.find(({ seat }) => seat === voter(2)?.seat)?.interests).toBe('recused');
    const judged = review?.suspicions.filter(({ confirmed }) => confirmed);
    expect(judged?.map(({ reasons }) => reasons)).toEqual([body.reasons]);
    expect((await reviewSeenBy(emailOf(4)))?.suspicions).toEqual([]);
    const { journal } = await play.seenBy(stage.people.officer('id4car'));
    expect(journal.map(({ fact }) => fact)).not.toContain('conflictConfirmed');
    expect(JSON.stringify(await play.seenBy(stage.people.holder))).not.toContain(body.reasons);
  }, 60_000);

  it('of the chair is judged by the deputy, to whom nothing else is put', async () => {
    const chair = stage.people.all.find((one) => one.email === stage.people.chair(pole));
    const deputy =
      stage.people.all.find((one) => one.role === 'deputyChair' && one.pole === pole)?.email ?? '';
    await stage.owner.query(
      `INSERT INTO tie (id, account_id, kind, name, valid_from)
       VALUES (gen_random_uuid(), $1, 'employer', 'Cerema', platform.now() - interval '1 day')`,
      [chair?.id],
    );
    await play.does(deputy, 'declareInterests', { clear: true });
    const formOf = async (email: string) =>
      (
        await (
          await stage.browse(email)
        ).get(`/dossiers/${play.reference}/actes/dismiss-conflict?pole=${pole}`)
      ).body;
    const [own, others] = [await formOf(deputy), await formOf(chair?.email ?? '')];
    expect([own.includes('(Cerema)'), own.includes('(Valeo')]).toEqual([true, false]);
    expect([others.includes('(Cerema)'), others.includes('(Valeo')]).toEqual([false, true]);
    const { acts } = await play.seenBy(deputy);
    expect(acts.find(({ command }) => command === 'confirmConflict')?.allowed).toBe(true);
    await play.does(deputy, 'dismissConflict', { ...body, person: chair?.id });
  }, 60_000);

  it('who stands aside may name the organisation, which is found on the next request', async () => {
    const organisation = 'stellantis auto';
    const declared = { clear: false, organisation: ` ${organisation} ` };
    const leaving = await stage.as(emailOf(4));
    await leaving.post(`/dossiers/${play.reference}/commands/declare-interests?rehearse=true`, declared);
    const kept = () =>
      stage.owner.query(`SELECT t.name, t.xmin = e.xmin AS together FROM tie t
        JOIN workflow.private_text e ON e.id = t.id WHERE t.kind = 'declared'`);
    expect((await kept()).rows).toEqual([]);
    expect((await leaving.ask(play.reference, 'declareInterests', declared)).status).toBe(204);
    expect((await kept()).rows).toEqual([{ name: organisation, together: true }]);
    const next = await submitted(stage, duo(), { sitting: 3 });
    await next.admit();
    expect((await next.seenBy(emailOf(4))).found?.findings).toEqual([
      { by: 'declared', organisation: 'Stellantis Auto' },
    ]);
    await expectSound(stage);
  }, 60_000);
});
