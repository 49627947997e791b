/** R63c over HTTP: what a holder asks to leave out is known to them and to whoever answers, and to nobody else. 40 s. */
import type { WorkView } from '../../src/labelling/view/work.js';
import { expectSound } from '../support/aftermath.js';
import { drafted, duo, playOf, type Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

const pole = 'moveo';
const other = 'id4car';
const name = 'HIBOU-NOM, Exemple SA';
const reasons = 'HIBOU-MOTIF un procès nous oppose.';
const answer = 'HIBOU-REPONSE rien ne le montre.';
let stage: Stage;
let play: Play;
beforeAll(async () => {
  stage = await openStage();
  const reference = await drafted(stage, duo());
  play = playOf(stage, reference, { sitting: 3 });
}, 60_000);
afterAll(() => stage.close());

const voter = (rank: number) => stage.people.voters(pole)[rank];
const emailOf = (rank: number) => voter(rank)?.email ?? '';
const chair = () => stage.people.chair(pole);
const deputy = () =>
  stage.people.all.find((one) => one.role === 'deputyChair' && one.pole === pole)?.email ?? '';
const asking = (more: object = {}) => ({ pole, whom: 'person', name, reasons, ...more });
const askedBy = async (email: string, act: string, body: object) =>
  (await stage.as(email)).ask(play.reference, act, body as Record<string, unknown>);
const workOf = async (email: string) => (await (await stage.as(email)).get<WorkView>('/work')).body;

/** Everything a reader is shown of the request, page and API, but the instant. */
async function shownTo(email: string): Promise<string> {
  const program = await stage.as(email);
  const { at: _, ...view } = (await program.get<{ at: string }>(`/dossiers/${play.reference}`)).body;
  const etag = (await program.get(`/dossiers/${play.reference}`)).headers.get('etag');
  const { at: __, ...work } = await workOf(email);
  const { at: ___, ...list } = (await program.get<{ at: string }>('/dossiers')).body;
  return JSON.stringify([view, etag, work, list]);
}

/** What rehearsing an act of theirs tells the chair of the other pôle. */
async function rehearsedBy(email: string): Promise<unknown> {
  const path = `/dossiers/${play.reference}/commands/decline-review?rehearse=true`;
  const { at: _, ...told } = (await (await stage.as(email)).post(path, { pole: other, reasons: answer }))
    .body;
  return told;
}

const correspondent = async () => {
  const sql = 'SELECT a.email FROM account a JOIN correspondent c ON c.account_id = a.id LIMIT 1';
  return (await stage.owner.query<{ email: string }>(sql)).rows[0]?.email;
};

describe('an exclusion asked by the holder', () => {
  it('is asked in the draft from the deposit, rehearsed first, and seen by the holder', async () => {
    const browser = await stage.browse(stage.people.holder);
    const deposit = await browser.get(`/deposer/${play.reference}`);
    expect(deposit.body).toContain(`/dossiers/${play.reference}/actes/ask-exclusion`);
    const form = await browser.get(`/dossiers/${play.reference}/actes/ask-exclusion`);
    expect([form.status, form.body.includes('name="whom"')]).toEqual([200, true]);
    const holder = await stage.as(stage.people.holder);
    const told = await holder.post(
      `/dossiers/${play.reference}/commands/ask-exclusion?rehearse=true`,
      asking(),
    );
    expect(told.body).toMatchObject({ facts: ['exclusionAsked'], letters: [] });
    expect((await play.seenBy(stage.people.holder)).exclusions).toEqual([]);
    const { exclusions } = await play.does(stage.people.holder, 'askExclusion', asking());
    expect(exclusions).toMatchObject([{ id: `${pole}-1`, state: 'waiting', name, reasons, yours: false }]);
  }, 60_000);

  it('needs a name where it is of a person, a member pôle and reasons', async () => {
    const { holder } = stage.people;
    expect((await askedBy(holder, 'askExclusion', asking({ name: undefined }))).status).toBe(422);
    expect((await askedBy(holder, 'askExclusion', asking({ reasons: '' }))).status).toBe(422);
    expect(await askedBy(holder, 'askExclusion', asking({ pole: 'nowhere' }))).toMatchObject({
      status: 409,
      body: { reasons: [{ code: 'poleNotMember' }] },
    });
    expect((await askedBy(chair(), 'askExclusion', asking())).status).toBe(404);
  }, 60_000);

  it('is put to the chair of the receiving pôle at the submission, by a letter that says nothing of it', async () => {
    await play.does(stage.people.holder, 'submit');
    const { rows } = await stage.owner.query<{ recipient_id: string; data: string }>(
      `SELECT recipient_id, data::text FROM workflow.outbox WHERE template = 'answerExclusion'`,
    );
    const id = stage.people.all.find(({ email }) => email === chair())?.id;
    expect(rows.map((row) => row.recipient_id)).toEqual([id]);
    expect(rows[0]?.data).not.toContain('HIBOU');
    expect((await askedBy(chair(), 'refuseExclusion', { pole, exclusion: `${pole}-1`, reasons: answer })).body)
      .toMatchObject({ reasons: [{ code: 'interestsNotDeclared' }] }); // prettier-ignore
  }, 60_000);

  it('changes not a byte of what anybody else reads, named or not, in that pôle or elsewhere', async () => {
    await play.admit();
    const readers = [
      ...[emailOf(3), emailOf(4), deputy(), stage.people.officer(pole), stage.people.officer(other)],
      ...[stage.people.chair(other), stage.people.secretary, (await correspondent()) ?? ''],
    ].filter(Boolean);
    for (const email of [emailOf(3), deputy(), stage.people.officer(other)])
      await play.does(email, 'declareInterests', { clear: true });
    const before = await Promise.all(readers.map(shownTo));
    const rehearsed = await rehearsedBy(stage.people.chair(other));
    await play.does(stage.people.holder, 'askExclusion', asking({ whom: 'chair', name: undefined }));
    await play.does(stage.people.holder, 'askExclusion', asking());
    const after = await Promise.all(readers.map(shownTo));
    expect(rehearsed).toMatchObject({ deadlines: expect.any(Array) });
    expect(JSON.stringify(rehearsed)).not.toContain('xclusion');
    expect(await rehearsedBy(stage.people.chair(other))).toEqual(rehearsed);
    const told = await Promise.all(readers.map((email) => play.seenBy(email)));
    for (const [rank, email] of readers.entries()) {
      if (email === deputy()) continue;
      expect([email, after[rank]]).toEqual([email, before[rank]]);
      expect([email, told[rank]?.exclusions]).toEqual([email, []]);
      expect(after[rank]).not.toMatch(/HIBOU|xclusion(?!s":\[\])/);
    }
  }, 60_000);

  it('about the chair is read by the deputy alone, and to the chair it is as if there were none', async () => {
    expect((await play.seenBy(deputy())).exclusions.map(({ whom }) => whom)).toEqual(['chair']);
    await play.does(chair(), 'declareInterests', { clear: true });
    const { exclusions, journal } = await play.seenBy(chair());
    expect(exclusions.map(({ id, whom }) => [id, whom])).toEqual([
      [`${pole}-1`, 'person'],
      [`${pole}-3`, 'person'],
    ]);
    expect(journal.filter(({ fact }) => fact === 'exclusionPut')).toHaveLength(2);
    const refusing = (exclusion: string) =>
      askedBy(chair(), 'refuseExclusion', { pole, exclusion, reasons: answer });
    const [chairs, none] = [await refusing(`${pole}-2`), await refusing(`${pole}-9`)];
    expect([chairs.status, none.status]).toEqual([409, 409]);
    expect(chairs.body).toEqual({ ...(none.body as object), instance: expect.any(String) });
    await play.does(deputy(), 'refuseExclusion', { pole, exclusion: `${pole}-2`, reasons: answer });
  }, 60_000);

  it('is a task of the chair alone, with a date, and a page that shows what is asked', async () => {
    const { tasks } = await workOf(chair());
    expect(tasks.filter(({ act }) => act.command === 'grantExclusion')).toMatchObject([
      { due: { deadline: 'exclusionReminder' } },
    ]);
    const browser = await stage.browse(chair());
    const dossier = await browser.get(`/dossiers/${play.reference}`);
    expect(dossier.body).toContain('HIBOU-NOM');
    const form = await browser.get(
      `/dossiers/${play.reference}/actes/grant-exclusion?pole=${pole}&exclusion=${pole}-1`,
    );
    expect([form.status, form.body.includes(voter(3)?.id ?? '-')]).toEqual([200, true]);
    const missing = await askedBy(chair(), 'grantExclusion', { pole, exclusion: `${pole}-1` });
    expect(missing).toMatchObject({ status: 409, body: { reasons: [{ code: 'exclusionPersonMissing' }] } });
    for (const email of [stage.people.officer(pole), emailOf(3), stage.people.chair(other)])
      expect((await askedBy(email, 'grantExclusion', { pole, exclusion: `${pole}-1` })).status).toBe(403);
  }, 60_000);

  it('granted, closes the request to whoever is meant, and tells the holder alone', async () => {
    const granting = { pole, exclusion: `${pole}-1`, person: voter(3)?.id };
    const program = await stage.as(chair());
    const told = await program.post(
      `/dossiers/${play.reference}/commands/grant-exclusion?rehearse=true`,
      granting,
    );
    expect([told.status, told.text.includes('exclusionGranted')]).toEqual([200, true]);
    await play.does(chair(), 'grantExclusion', granting);
    expect((await (await stage.as(emailOf(3))).get(`/dossiers/${play.reference}`)).status).toBe(404);
    const member = await play.seenBy(stage.people.officer(pole));
    expect(member.reviews[0]?.members.find(({ seat }) => seat === voter(3)?.seat)?.interests).toBe('recused');
    expect(JSON.stringify(member)).not.toMatch(/HIBOU|exclusion[A-Z]/);
    const { exclusions } = await play.seenBy(stage.people.holder);
    expect(exclusions[0]).toMatchObject({ state: 'granted', person: null });
    const sql = `SELECT role FROM workflow.outbox WHERE fact = 'exclusionGranted'`;
    const { rows } = await stage.owner.query<{ role: string }>(sql);
    expect(rows).toEqual([{ role: 'holder' }]);
  }, 60_000);

  it('refused, tells the holder why, on the page and in a letter, and nobody else', async () => {
    await play.does(chair(), 'refuseExclusion', { pole, exclusion: `${pole}-3`, reasons: answer });
    const { exclusions, journal } = await play.seenBy(stage.people.holder);
    expect(exclusions[2]).toMatchObject({ state: 'refused', answer });
    expect(journal[0]).toMatchObject({ fact: 'exclusionRefused', by: { name: null, role: 'chair' } });
    const sql = `SELECT role FROM workflow.outbox WHERE data::text LIKE '%HIBOU-REPONSE%'`;
    const { rows } = await stage.owner.query<{ role: string }>(sql);
    expect(rows.map(({ role }) => role)).toEqual(['holder', 'holder']);
    expect(JSON.stringify(await play.seenBy(stage.people.officer(pole)))).not.toContain('HIBOU');
  }, 60_000);

  it('of a whole pôle, granted, sets it aside without a word of why', async () => {
    await play.does(stage.people.holder, 'askExclusion', { pole: other, whom: 'pole', reasons });
    await play.does(stage.people.chair(other), 'declareInterests', { clear: true });
    await play.does(stage.people.chair(other), 'grantExclusion', { pole: other, exclusion: `${other}-4` });
    const seen = await play.seenBy(stage.people.officer(pole));
    expect(seen.seats.find((seat) => seat.pole === other)).toMatchObject({
      position: 'recused',
      reasons: null,
    });
    expect(JSON.stringify(seen)).not.toMatch(/HIBOU|exclusion[A-Z]/);
    expect(JSON.stringify(await play.seenBy(stage.people.chair(other)))).not.toMatch(/HIBOU|exclusion[A-Z]/);
  }, 60_000);

  it('unanswered, is reminded of to the chair, then open to the deputy, and never ends a step', async () => {
    await play.does(stage.people.holder, 'askExclusion', asking());
    const before = await play.seenBy(stage.people.officer(pole));
    await stage.pass('2 days');
    await stage.pass('6 days');
    const after = await play.seenBy(stage.people.officer(pole));
    expect([after.state, after.version]).toEqual([before.state, before.version]);
    const { rows } = await stage.owner.query<{ template: string }>(
      `SELECT DISTINCT template FROM workflow.outbox WHERE fact = 'exclusionReminded' ORDER BY 1`,
    );
    expect(rows.map(({ template }) => template)).toEqual(['answerExclusionLate', 'answerExclusionSoon']);
    expect((await play.seenBy(stage.people.holder)).exclusions.at(-1)?.state).toBe('open');
    expect((await play.seenBy(deputy())).exclusions.map(({ id }) => id)).toContain(`${pole}-5`);
    const late = await askedBy(stage.people.holder, 'askExclusion', asking());
    expect(late.body).toMatchObject({ reasons: [{ code: 'exclusionTooLate' }] });
    await play.does(deputy(), 'refuseExclusion', { pole, exclusion: `${pole}-5`, reasons: answer });
    await expectSound(stage);
  }, 60_000);
});
