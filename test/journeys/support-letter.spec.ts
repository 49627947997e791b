/** A letter of support (R74), over HTTP: by the lead alone, and never a label for anybody. About 30 s. */
import { expectSound } from '../support/aftermath.js';
import { browserOf } from '../support/page-rehearsal.js';
import type { Play } from '../support/play.js';
import { again, postponed } from '../support/resubmission-play.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
let play: Play;
const words = 'HIBOU-SOUTIEN le sujet rejoint notre feuille de route.';
beforeAll(async () => {
  stage = await openStage();
  play = await postponed(stage);
}, 90_000);
afterAll(() => stage.close());

const chair = () => stage.people.chair('moveo');
const first = 'Cette lettre de soutien n’est pas un label';

describe('a letter of support', () => {
  it('is written by the chair of the lead, and by nobody else, who may rehearse it', async () => {
    for (const email of [stage.people.chair('id4car'), stage.people.officer('moveo'), stage.people.holder]) {
      const asked = await (
        await stage.as(email)
      ).ask(play.reference, 'grantSupport', { pole: undefined, reasons: words });
      expect([email, asked.status]).toEqual([email, 403]);
    }
    const program = await stage.as(chair());
    const told = await program.rehearse(play.reference, 'grantSupport', { reasons: words });
    expect(told.facts).toEqual(['supportGranted']);
    expect((await play.seenBy(chair())).support).toBeNull();
    const view = await play.does(chair(), 'grantSupport', { reasons: words });
    expect([view.state, view.label, view.support]).toMatchObject([
      'postponed',
      null,
      { pole: 'moveo', ended: null },
    ]);
  });

  it('makes no label, no certificate and no number', async () => {
    const { rows } = await stage.owner.query(
      `SELECT i.key FROM workflow.instance i JOIN dossier d ON d.id = i.aggregate_id WHERE d.reference = $1 AND i.key = 'label'`,
      [play.reference],
    );
    expect(rows).toEqual([]);
    const view = await play.seenBy(stage.people.holder);
    expect([view.label, view.labelLife, view.outcome?.labelling]).toEqual([null, null, []]);
  });

  it('says to each reader, first of all, that it is no label', async () => {
    for (const email of [
      stage.people.holder,
      chair(),
      stage.people.chair('id4car'),
      stage.people.secretary,
    ]) {
      const page = (await (await browserOf(stage, email)).get(`/dossiers/${play.reference}`)).body;
      expect(page).toContain(first);
      expect(page.indexOf(first)).toBeLessThan(page.indexOf('soutient ce projet, seul'));
      expect(page).not.toMatch(/Label (?:concerté|accordé)|est labellisé/u);
    }
    expect((await play.seenBy(stage.people.secretary)).support?.reasons).toBeNull();
    expect((await play.seenBy(stage.people.holder)).support?.reasons).toBe(words);
  });

  it('is told to whoever is of the request, as what it is, and to no correspondent, who would learn of the refusal by it', async () => {
    await stage.post();
    const letters = stage.smtp.letters.filter(({ subject }) => /soutien/u.test(subject ?? ''));
    const { rows } = await stage.owner.query<{ role: string }>(
      `SELECT DISTINCT o.role FROM workflow.outbox o JOIN dossier d ON d.id = o.aggregate_id
       WHERE d.reference = $1 AND o.fact = 'supportGranted'`,
      [play.reference],
    );
    const roles = rows.map(({ role }) => role);
    expect(roles).toEqual(expect.arrayContaining(['holder', 'chair', 'caseOfficer', 'steeringDelegate']));
    expect(roles.filter((role) => role.endsWith('Correspondent'))).toEqual([]);
    const follows = await stage.as(stage.people.funder);
    expect((await follows.get(`/dossiers/${play.reference}`)).status).toBe(404);
    expect(JSON.stringify((await follows.get('/dossiers')).body)).not.toContain(play.reference);
    expect(letters.length).toBeGreaterThan(5);
    for (const { subject, text } of letters) {
      expect(subject).toMatch(/pas un label/u);
      expect(text).toMatch(/^[^.]*n’est pas un label/u);
      expect(text?.replaceAll('Colabel', '')).not.toMatch(/labellis/iu);
    }
    const withWords = letters.filter(({ text }) => text?.replace(/\s+/gu, ' ').includes('HIBOU-SOUTIEN'));
    expect(withWords).toHaveLength(1);
  });

  it('is written once, and taken back by its lead, for a reason that is told', async () => {
    const program = await stage.as(chair());
    const twice = await program.ask(play.reference, 'grantSupport', { reasons: words });
    expect([twice.status, twice.body]).toMatchObject([
      409,
      { reasons: [{ code: 'supportOnce', rule: 'R74' }] },
    ]);
    await play.does(chair(), 'withdrawSupport', { reasons: 'Le consortium a changé.' });
    const view = await play.seenBy(stage.people.holder);
    expect(view.support?.ended).toMatchObject({ reasons: 'Le consortium a changé.' });
    const page = (await (await browserOf(stage, stage.people.holder)).get(`/dossiers/${play.reference}`))
      .body;
    expect(page).toContain('a retiré cette lettre');
    expect(view.journal.map(({ fact }) => fact)).toEqual(
      expect.arrayContaining(['supportGranted', 'supportWithdrawn']),
    );
  });

  it('follows no project that is presented again: the new request begins without one', async () => {
    const next = await again(stage, play);
    expect((await next.seenBy(stage.people.holder)).support).toBeNull();
    await expectSound(stage);
  });
});
