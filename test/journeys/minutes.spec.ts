/** R43, R63b, R84 over HTTP: the minutes of a session, read by its own organ and by nobody else. 30 s. */
import type { WorkView } from '../../src/labelling/view/work.js';
import { eraseText, verifyAll } from '../../src/engine/index.js';
import type { Browser } from '../support/browser.js';
import { expectSound } from '../support/aftermath.js';
import { duo, submitted, type Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

const pole = 'moveo';
const account = 'CANARI-COMPTE-RENDU : le comité a entendu le porteur.';
const ofSession = { pole, session: 1 };
let stage: Stage;
let play: Play;
let officer: string;
let chair: string;
beforeAll(async () => {
  stage = await openStage();
  officer = stage.people.officer(pole);
  chair = stage.people.chair(pole);
  play = await submitted(stage, duo(), { sitting: 4 });
  await play.admit();
  await play.clear(pole);
  await play.clear('id4car');
  const { at } = await play.seenBy(officer);
  const startsAt = new Date(Date.parse(at) + 3_600_000).toISOString();
  await play.does(officer, 'conveneSession', { pole, startsAt, duration: 60, place: 'Salle 1' });
  await (await stage.as(emailOf(3))).ask(play.reference, 'declareInterests', { clear: false });
  // Its day has come, and not yet its hour.
  expect(await asksForPresence(officer)).toBe(false);
  await stage.pass('2 hours');
}, 90_000);
afterAll(() => stage.close());

async function asksForPresence(email: string): Promise<boolean> {
  const { acts } = await play.seenBy(email);
  return acts.some(({ command, needed }) => command === 'recordAttendance' && needed);
}

const emailOf = (rank: number) => stage.people.voters(pole)[rank]?.email ?? '';
const sessionSeenBy = async (email: string) =>
  (await play.seenBy(email)).reviews.find((one) => one.pole === pole)?.sessions[0];
const strangers = () => [
  stage.people.holder,
  stage.people.officer('id4car'),
  stage.people.chair('id4car'),
  stage.people.secretary,
];
const papers = () => `/dossiers/${play.reference}/seances/${pole}/1`;
const browsers = new Map<string, Browser>();
const pageOf = async (email: string, path: string) => {
  const browser = browsers.get(email) ?? (await stage.browse(email));
  browsers.set(email, browser);
  return browser.get(path);
};

describe('the minutes of a session', () => {
  it('are asked of the case officer on the first screen: who was there first', async () => {
    const { tasks } = (await (await stage.as(officer)).get<WorkView>('/work')).body;
    // The date of the readings is not its own.
    expect(tasks.find(({ act }) => act.command === 'recordAttendance')).toMatchObject({ due: null });
  });

  it('begin with who was there, seat by seat, as the form asks it', async () => {
    const form = await pageOf(officer, `/dossiers/${play.reference}/actes/record-attendance?pole=${pole}`);
    expect(form.status).toBe(200);
    expect(form.body.match(/name="attendance"/g)?.length).toBeGreaterThan(3);
    const seats = stage.people.voters(pole).slice(0, 3);
    const attendance = seats
      .map(({ seat }, rank) => `${seat}:${rank === 2 ? 'remote' : 'present'}`)
      .join(',');
    const asked = async (email: string) =>
      (await stage.as(email)).ask(play.reference, 'recordAttendance', { ...ofSession, attendance });
    expect((await asked(emailOf(1))).status).toBe(403);
    expect((await asked(officer)).status).toBe(200);
    expect((await sessionSeenBy(officer))?.attendance.map(({ presence }) => presence)).toEqual([
      'present',
      'present',
      'remote',
    ]);
    expect((await sessionSeenBy(emailOf(2)))?.attendance).toEqual([]);
  }, 60_000);

  it('drafted are read by the office and the chair, who is asked to sign; not yet by the members', async () => {
    const before = await Promise.all(strangers().map((email) => play.seenBy(email)));
    await play.does(officer, 'draftMinutes', { ...ofSession, account });
    const after = await Promise.all(strangers().map((email) => play.seenBy(email)));
    const bare = (views: { at: string }[]) => JSON.stringify(views.map(({ at: _, ...view }) => view));
    expect(bare(after)).toBe(bare(before));
    expect((await sessionSeenBy(chair))?.minutes).toMatchObject({ account, approved: null, quorumMet: null });
    expect((await sessionSeenBy(chair))?.minutes?.aside).toHaveLength(1);
    expect((await sessionSeenBy(emailOf(2)))?.minutes).toBeNull();
    expect((await pageOf(emailOf(2), `${papers()}/proces-verbal`)).status).toBe(404);
    await stage.post();
    const subjects = stage.smtp.lettersTo(chair).map(({ subject }) => subject);
    expect(subjects).toContainEqual(expect.stringContaining('Procès-verbal à signer'));
    expect(JSON.stringify(stage.smtp.letters.map(({ text, html }) => [text, html]))).not.toContain(
      'CANARI-COMPTE',
    );
  }, 60_000);

  it('are signed by the chair as they were read, and kept by a hash of the trail', async () => {
    const version = (await play.seenBy(chair)).reviews.find((one) => one.pole === pole)?.version ?? 0;
    const ask = async (email: string, body: object) =>
      (await stage.as(email)).ask(play.reference, 'signMinutes', { ...ofSession, ...body });
    expect((await ask(officer, {})).status).toBe(403);
    expect((await ask(chair, { version: version - 1 })).status).toBe(412);
    expect((await ask(chair, { version })).status).toBe(200);
    const { minutes } = (await sessionSeenBy(emailOf(2))) ?? {};
    expect(minutes).toMatchObject({ account, approved: { by: 'signature' } });
    const { rows } = await stage.owner.query(`SELECT FROM workflow.audit_entry WHERE hash = $1`, [
      minutes?.hash,
    ]);
    expect(rows).toHaveLength(1);
    expect(
      (await (await stage.as(officer)).ask(play.reference, 'draftMinutes', { ...ofSession, account })).body,
    ).toMatchObject({ reasons: [{ code: 'minutesApproved', rule: 'R43' }] });
  }, 60_000);

  it('and the papers of the session open to those who sit in it, and are nothing to anybody else', async () => {
    const read = await pageOf(emailOf(2), `${papers()}/proces-verbal`);
    expect([read.status, read.body.includes('CANARI-COMPTE'), read.body.includes('à distance')]).toEqual([
      200,
      true,
      true,
    ]);
    const pack = await pageOf(emailOf(2), papers());
    expect([
      pack.status,
      pack.body.includes('Question posée'),
      pack.body.includes('CANARI-DESCRIPTION'),
    ]).toEqual([200, true, true]);
    const nobody = [stage.people.chair('id4car'), emailOf(3), ...stage.people.experts(pole).slice(0, 1)];
    for (const email of nobody)
      for (const path of [papers(), `${papers()}/proces-verbal`, `${papers().slice(0, -1)}9`])
        expect([email, path, (await pageOf(email, path)).status]).toEqual([email, path, 404]);
  }, 90_000);

  it('lose their account when it is erased, and every chain still verifies', async () => {
    const { rows } = await stage.owner.query<{ id: string }>(
      'SELECT id FROM workflow.private_text WHERE body = $1',
      [account],
    );
    for (const { id } of rows) expect(await eraseText(stage.parts.enginePool, id)).toBe(true);
    expect((await sessionSeenBy(emailOf(2)))?.minutes?.account).toBeNull();
    expect(await verifyAll(stage.parts.readPool)).toEqual([]);
    await expectSound(stage);
  }, 60_000);
});
