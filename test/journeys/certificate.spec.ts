/** R67 over HTTP: a certificate that is wrong, put right in the open; who may, who reads what, whom it tells. 20 s. */
import { addDays } from '../../workflows/calendar/index.js';
import { expectSound } from '../support/aftermath.js';
import type { Browser } from '../support/browser.js';
import { setClock } from '../support/clock.js';
import { askingOn, labelledDuo, lettersOn, presiding } from '../support/label-play.js';
import type { Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
let play: Play;
let granted: string;
let newcomer: string;
beforeAll(async () => {
  stage = await openStage({ rules: { quietHours: true } });
  play = await labelledDuo(stage);
  granted = (await play.seenBy(stage.people.holder)).at;
  await stage.post();
}, 90_000);
afterAll(() => stage.close());

const [before, corrected] = ['Atelier Durant SARL', 'Ateliers Durand SAS'];
const reasons = 'Le nom du partenaire est celui de sa filiale.';
const error = { field: 'partnerName', before, corrected, reasons };
const asks = (email: string, body: object) => askingOn(stage, play)(email, 'rectify', body);
const flat = (text: string) => text.replace(/\s+/g, ' ');
const last = (email: string) => lettersOn(stage, play, email).at(-1);
let browsers: Record<string, Browser> = {};
const sets = async (clock: string) => {
  await setClock(stage.owner, clock);
  browsers = {};
};
const browser = async (email: string) => (browsers[email] ??= await stage.browse(email));
const page = async (email: string) =>
  flat((await (await browser(email)).get(`/dossiers/${play.reference}`)).body);
const versions = async (email: string) => (await play.seenBy(email)).labelLife?.certificates ?? [];

describe('a certificate that is wrong (R67)', () => {
  it('has one version, of the day it was granted, for whoever knows of the label', async () => {
    const { people } = stage;
    for (const email of [people.holder, people.chair('id4car'), people.funder, people.secretary])
      expect(await versions(email)).toMatchObject([
        { number: 1, revokedAt: null, what: 'issued', labelling: ['moveo', 'id4car'] },
      ]);
    expect(await page(people.holder)).toContain('Version 1, du');
    expect(await page(people.holder)).not.toContain('Versions du certificat');
  });

  it('is put right by the chair of the lead, and by nobody else', async () => {
    const { people } = stage;
    const others = [
      people.holder,
      people.officer('moveo'),
      people.chair('id4car'),
      people.secretary,
      people.funder,
    ];
    for (const email of others) expect((await asks(email, error)).status).toBe(403);
    expect((await asks(people.chair('mta'), error)).status).toBe(403);
  });

  it('is put right word for word, with a reason: what it says, and something else', async () => {
    const chair = stage.people.chair('moveo');
    for (const body of [
      { ...error, corrected: ` ${before} ` },
      { ...error, reasons: '' },
      { ...error, field: 'vote' },
    ])
      expect((await asks(chair, body)).status).toBe(422);
  });

  it('keeps its result and its pôles: the refusal says which way to take', async () => {
    const chair = stage.people.chair('moveo');
    for (const [field, code] of [
      ['result', 'resultNotRectified'],
      ['labellingPoles', 'polesNotRectified'],
    ]) {
      const { status, body } = await asks(chair, { ...error, field });
      expect([status, body]).toMatchObject([409, { reasons: [{ code, rule: 'R67' }] }]);
    }
    const asChair = await browser(chair);
    const form = `/dossiers/${play.reference}/actes/rectify`;
    expect((await asChair.get(form)).body).toContain('liste des pôles au certificat');
    const refused = await asChair.submit(form, form, { ...error, field: 'labellingPoles' });
    expect(flat(refused.body)).toContain('avis favorable tardif de son organe, avant la clôture (R45)');
    expect(refused.body).toContain(reasons);
  });

  it('is rehearsed, and nothing done', async () => {
    const chair = await stage.as(stage.people.chair('moveo'));
    const { facts, letters } = await chair.rehearse(play.reference, 'rectify', error);
    expect(facts).toEqual(['labelRectified']);
    expect(letters.map(({ template }) => template)).toContain('rectifiedToYou');
    expect(await versions(stage.people.holder)).toHaveLength(1);
  });

  it('once transmitted is put right at once for whoever was told of the label, on a Saturday night', async () => {
    const { people } = stage;
    await play.does(people.officer('moveo'), 'transmitLabel');
    await sets('2027-03-13T22:30:00Z');
    const told = [people.holder, people.officer('moveo'), people.chair('id4car'), people.funder];
    const counts = () => told.map((email) => lettersOn(stage, play, email).length);
    const earlier = counts();
    await play.does(people.chair('moveo'), 'rectify', error);
    await stage.post();
    expect(counts()).toEqual(earlier.map((count) => count + 1));
    expect(last(people.funder)?.subject).toContain('Certificat rectifié');
    expect(flat(last(people.holder)?.text ?? '')).toContain(reasons);
    for (const email of [people.funder, people.officer('moveo'), people.chair('id4car')])
      for (const secret of [reasons, before, corrected, 'nom d’un partenaire'])
        expect(flat(last(email)?.text ?? '')).not.toContain(secret);
  });

  it('has a new version, the old one revoked and kept, read by whoever reads the dossier', async () => {
    const { people } = stage;
    for (const email of [people.holder, people.chair('moveo'), people.officer('id4car')]) {
      const [current, old] = await versions(email);
      expect(current).toMatchObject({ number: 2, revokedAt: null, what: 'rectified', ...error });
      expect(old).toMatchObject({ number: 1, revokedAt: current?.at, labelling: ['moveo', 'id4car'] });
    }
    const html = await page(people.holder);
    for (const words of ['Versions du certificat', before, corrected, reasons]) expect(html).toContain(words);
  });

  it('is, for those who are only informed, the version in force and no more', async () => {
    const { people } = stage;
    for (const email of [people.funder, people.secretary]) {
      const view = await play.seenBy(email);
      expect(view.labelLife).toMatchObject({ state: 'transmitted', labelling: ['moveo', 'id4car'] });
      expect(view.labelLife?.certificates).toMatchObject([
        { number: 2, field: null, before: null, corrected: null, reasons: null },
      ]);
      for (const secret of [before, corrected, reasons, 'partnerName'])
        expect(JSON.stringify(view)).not.toContain(secret);
      expect(JSON.stringify(view.journal)).toContain('labelRectified');
    }
    const html = await page(people.funder);
    expect(html).toContain('Version 2, du');
    expect(html).not.toContain(reasons);
  });

  it('leaves the outcome as it was decided, and the past as it was', async () => {
    const { people } = stage;
    const { outcome } = await play.seenBy(people.holder);
    expect(outcome).toMatchObject({ result: 'concerted', labelling: ['moveo', 'id4car'] });
    const then = await (await stage.as(people.holder)).get(`/dossiers/${play.reference}?at=${granted}`);
    expect(then.body.labelLife?.certificates).toMatchObject([{ number: 1, revokedAt: null }]);
  });

  it('is not put right twice by two that read the same version (R5)', async () => {
    const { people } = stage;
    const version = (await play.seenBy(people.chair('moveo'))).labelLife?.version;
    const other = { ...error, before: corrected, corrected: 'Ateliers Durand SA', version };
    expect((await asks(people.chair('moveo'), other)).status).toBe(200);
    expect((await asks(people.chair('moveo'), { ...other, corrected: 'Durand SA' })).status).toBe(412);
    expect(await versions(people.holder)).toHaveLength(3);
  });

  it('is put right once the request is closed too, by whoever presides then', async () => {
    const { people } = stage;
    const { closesAt } = (await play.seenBy(people.holder)).call;
    await sets(`${addDays(closesAt.slice(0, 10), 1)}T09:00:00Z`);
    await stage.pass('0 seconds');
    expect((await play.seenBy(people.holder)).state).toBe('closed');
    newcomer = await presiding(stage.owner, 'moveo');
    // R63a: who comes to it then declares on the label, and reads what they sign.
    expect((await asks(newcomer, error)).status).toBe(409);
    await play.does(newcomer, 'declareInterests', { clear: true });
    await play.does(newcomer, 'rectify', {
      ...error,
      field: 'date',
      before: '9 mars 2027',
      corrected: '10 mars 2027',
    });
    expect((await versions(people.holder))[0]).toMatchObject({ number: 4, field: 'date' });
    expect(await page(newcomer)).toContain('10 mars 2027');
  });

  it('is of no more use once its label is given up', async () => {
    await play.does(stage.people.holder, 'withdrawLabel');
    const late = await asks(newcomer, error);
    expect([late.status, late.body]).toMatchObject([409, { reasons: [{ code: 'notInThisState' }] }]);
    expect(await versions(stage.people.holder)).toHaveLength(4);
  });

  it('leaves everything in order', () => expectSound(stage));
});
