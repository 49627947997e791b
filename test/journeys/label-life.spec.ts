/** R61, R70, R71 over HTTP: a label suspended in an emergency, resumed, given up; whom it tells, and when. 20 s. */
import { addDays } from '../../workflows/calendar/index.js';
import { expectSound } from '../support/aftermath.js';
import { setClock } from '../support/clock.js';
import { askingOn, labelledDuo, lettersOn, presiding, why } from '../support/label-play.js';
import type { Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
let play: Play;
let newcomer: string;
beforeAll(async () => {
  stage = await openStage({ rules: { quietHours: true } });
  play = await labelledDuo(stage);
  await stage.post();
}, 90_000);
afterAll(() => stage.close());

const ground = 'falseStatement';
const suspension = { pole: 'id4car', ground, reasons: why };
const ended = { pole: 'id4car', reasons: 'Le doute est levé.' };
const asks = (email: string, act: string, body: object) => askingOn(stage, play)(email, act, body);
const last = (email: string) => lettersOn(stage, play, email).at(-1);
const page = async (email: string) =>
  (await (await stage.browse(email)).get(`/dossiers/${play.reference}`)).body;

describe('a label suspended in an emergency (R70)', () => {
  it('is for the chair of a pôle that answers for it, on a ground of the list, with reasons', async () => {
    const { people } = stage;
    for (const email of [people.holder, people.officer('id4car'), people.chair('mta'), people.secretary])
      expect((await asks(email, 'suspendLabel', suspension)).status).toBe(403);
    const ofAnother = await asks(people.chair('id4car'), 'suspendLabel', { ...suspension, pole: 'moveo' });
    expect(ofAnother.status).toBe(403);
    const vague = { ...suspension, ground: 'notLiked', reasons: '' };
    expect((await asks(people.chair('id4car'), 'suspendLabel', vague)).status).toBe(422);
  });

  it('is rehearsed: what would be written and told, and nothing done', async () => {
    const chair = await stage.as(stage.people.chair('id4car'));
    const rehearsed = await chair.rehearse(play.reference, 'suspendLabel', suspension);
    expect(rehearsed.facts).toEqual(['labelSuspended']);
    expect(rehearsed.letters.map(({ template }) => template)).toContain('suspendedToYou');
    expect((await play.seenBy(stage.people.holder)).label).toBe('active');
  });

  it('is told at once, on a Saturday night, to everybody the label was told to', async () => {
    await play.does(stage.people.officer('moveo'), 'transmitLabel');
    await setClock(stage.owner, '2027-03-13T22:30:00Z');
    const { people } = stage;
    const told = [people.holder, people.officer('moveo'), people.chair('moveo'), people.funder];
    const before = told.map((email) => lettersOn(stage, play, email).length);
    await play.does(people.chair('id4car'), 'suspendLabel', suspension);
    await stage.post();
    expect(told.map((email) => lettersOn(stage, play, email).length)).toEqual(before.map((n) => n + 1));
    expect(last(people.funder)?.subject).toContain('Label suspendu');
  });

  it('is written with its ground and reasons to the holder alone (R82)', () => {
    const { people } = stage;
    const words = (email: string) => (last(email)?.text ?? '').replace(/\s+/g, ' ');
    expect(words(people.holder)).toContain(why);
    expect(words(people.holder)).toContain('déclaration fausse');
    for (const email of [people.funder, people.officer('moveo'), people.chair('moveo')]) {
      expect(words(email)).not.toContain(why);
      expect(words(email)).not.toContain('déclaration fausse');
    }
  });

  it('is read by each as their place allows', async () => {
    const { people } = stage;
    for (const email of [people.holder, people.chair('moveo'), people.chair('id4car')])
      expect((await play.seenBy(email)).labelLife?.suspension).toMatchObject({ ground, reasons: why });
    for (const email of [people.funder, people.secretary]) {
      const { labelLife, journal } = await play.seenBy(email);
      expect(labelLife).toMatchObject({ state: 'suspended', suspension: { ground: null, reasons: null } });
      expect(JSON.stringify(journal)).not.toContain(ground);
      expect(JSON.stringify(journal)).toContain('labelSuspended');
    }
    const html = await page(people.holder);
    expect(html).toContain('Votre label est suspendu');
    expect(html).toContain('déclaration fausse');
    expect(await page(people.funder)).not.toContain('déclaration fausse');
  });

  it('is asked about after thirty days: its chair, the lead’s, and the secretariat', async () => {
    await stage.pass('32 days');
    await setClock(stage.owner, '2027-04-15T09:00:00Z');
    await stage.post();
    const { people } = stage;
    for (const email of [people.chair('id4car'), people.chair('moveo'), people.secretary])
      expect(lettersOn(stage, play, email).some(({ subject }) => subject?.includes('concluez'))).toBe(true);
  });

  it('is for a chair appointed after the closing too, who declares on the label before they read or act (R63a)', async () => {
    const { people } = stage;
    const { closesAt } = (await play.seenBy(people.holder)).call;
    await setClock(stage.owner, `${addDays(closesAt.slice(0, 10), 1)}T09:00:00Z`);
    await stage.pass('0 seconds');
    expect((await play.seenBy(people.holder)).state).toBe('closed');
    newcomer = await presiding(stage.owner, 'id4car');
    expect(await play.seenBy(newcomer)).toMatchObject({
      level: 'gate',
      labelLife: { state: 'suspended', suspension: { ground: null, reasons: null } },
    });
    const html = await page(newcomer);
    expect(html).toContain('Dites si vous avez un lien');
    expect(html).not.toContain(why);
    const early = await asks(newcomer, 'resumeLabel', ended);
    expect([early.status, early.body]).toMatchObject([409, { reasons: [{ code: 'interestsNotDeclared' }] }]);
    await play.does(newcomer, 'declareInterests', { clear: true });
    expect((await play.seenBy(newcomer)).labelLife?.suspension?.reasons).toBe(why);
  });

  it('is ended by the chair of the pôle that decided it, and goes on where it stood', async () => {
    const { people } = stage;
    const wrong = await asks(people.chair('moveo'), 'resumeLabel', { pole: 'moveo', reasons: why });
    expect([wrong.status, wrong.body]).toMatchObject([409, { reasons: [{ code: 'suspendedByAnother' }] }]);
    await play.does(newcomer, 'resumeLabel', ended);
    await stage.post();
    expect((await play.seenBy(people.holder)).label).toBe('transmitted');
    expect(last(people.funder)?.subject).toContain('Label rétabli');
    expect(await page(people.chair('moveo'))).toContain('Le doute est levé.');
  });
});

describe('a label given up by its holder (R61)', () => {
  it('is withdrawn for that reason, and its funder told the same day', async () => {
    const { people } = stage;
    const { at } = await play.seenBy(people.holder);
    await setClock(stage.owner, `${addDays(at.slice(0, 10), 2)}T21:00:00Z`);
    expect((await asks(people.chair('moveo'), 'withdrawLabel', {})).status).toBe(403);
    await play.does(people.holder, 'withdrawLabel');
    await stage.post();
    expect(last(people.funder)?.subject).toContain('Label retiré');
    expect(await page(people.officer('moveo'))).toContain('s’est désisté');
    const late = await asks(newcomer, 'suspendLabel', suspension);
    expect([late.status, late.body]).toMatchObject([409, { reasons: [{ code: 'notInThisState' }] }]);
  });

  it('leaves everything in order', () => expectSound(stage));
});
