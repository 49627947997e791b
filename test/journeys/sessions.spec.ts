/** §9.2 over HTTP and SMTP: an organ is called together by letters that calendars read, and nobody else hears of it. 30 s. */
import ICAL from 'ical.js';
import { eraseText } from '../../src/engine/index.js';
import { expectSound } from '../support/aftermath.js';
import { duo, submitted, type Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

const pole = 'moveo';
const place = 'Salle CANARI-LIEU';
const sitting = { pole, startsAt: '2027-03-29T14:00', duration: 90, place };
let stage: Stage;
let play: Play;
let officer: string;
beforeAll(async () => {
  stage = await openStage();
  officer = stage.people.officer(pole);
  play = await submitted(stage, duo(), { sitting: 4 });
  await play.admit();
  await play.clear(pole);
  await stage.post();
}, 90_000);
afterAll(() => stage.close());

const emailOf = (rank: number) => stage.people.voters(pole)[rank]?.email ?? '';
const lastRank = () => stage.people.voters(pole).length - 1;

/** Calendar entries that have come to this address, oldest first. */
const entriesTo = (email: string) =>
  stage.smtp.lettersTo(email).flatMap(({ attachments }) =>
    attachments
      .filter(({ filename }) => filename === 'seance.ics')
      .map(({ content }) => {
        const calendar = new ICAL.Component(ICAL.parse(String(content)) as unknown[]);
        const [event] = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
        return {
          method: calendar.getFirstPropertyValue('method'),
          uid: event?.uid,
          sequence: event?.sequence,
          at: event?.startDate.toJSDate().toISOString(),
          text: String(content),
        };
      }),
  );

const strangers = () => [
  stage.people.holder,
  stage.people.officer('id4car'),
  stage.people.chair('id4car'),
  stage.people.secretary,
];
const seenByStrangers = () =>
  Promise.all(
    strangers().map(async (email) => {
      const { at: _, ...view } = await play.seenBy(email);
      return JSON.stringify(view);
    }),
  );

describe('a session of an organ', () => {
  it('is called by the pôle’s office or chair, in the hour of Paris, and by nobody else', async () => {
    const ask = async (email: string, body: object) =>
      (await stage.as(email)).ask(play.reference, 'conveneSession', { ...sitting, ...body });
    expect((await ask(emailOf(3), {})).status).toBe(403);
    expect((await ask(stage.people.officer('id4car'), {})).status).toBe(403);
    for (const startsAt of ['2027-02-30T14:00', 'demain', '2027-03-29T25:00', '2027-03-29'])
      expect((await ask(officer, { startsAt })).status).toBe(422);
    expect(await ask(officer, { startsAt: '2027-03-01T14:00' })).toMatchObject({
      status: 409,
      body: { reasons: [{ code: 'sessionPast', liftedBy: 'caseOfficer' }] },
    });
  }, 60_000);

  it('brings each voter a letter with an entry for their calendar, and the recused none (R63b)', async () => {
    await (await stage.as(emailOf(lastRank()))).ask(play.reference, 'declareInterests', { clear: false });
    const before = await seenByStrangers();
    const view = await play.does(officer, 'conveneSession', sitting);
    expect(view.reviews[0]?.sessions).toMatchObject([{ number: 1, state: 'ahead', place, you: false }]);
    await stage.post();
    for (const email of [emailOf(0), emailOf(1), officer]) {
      const [entry, ...others] = entriesTo(email);
      // Summer time has begun the day before.
      expect(entry).toMatchObject({ method: 'REQUEST', sequence: 0, at: '2027-03-29T12:00:00.000Z' });
      expect(others).toEqual([]);
    }
    expect(entriesTo(emailOf(lastRank()))).toEqual([]);
    expect(stage.smtp.lettersTo(emailOf(1)).at(-1)?.subject).toMatch(/Convocation, séance du lundi.29.mars/u);
    expect(await seenByStrangers()).toEqual(before);
  }, 60_000);

  it('says when, where and of which request, and nothing of the project', () => {
    const [entry] = entriesTo(emailOf(0));
    expect(entry?.text).toContain(`Séance de l’organe\\, ${play.reference}`);
    expect(entry?.text).toContain(place);
    expect(entry?.text).not.toMatch(/5G|OPEN|CANARI-(?!LIEU)/u);
    for (const { text = '', to } of stage.smtp.letters.filter(({ text = '' }) =>
      text.includes('CANARI-LIEU'),
    )) {
      const address = [to].flat()[0]?.value[0]?.address ?? '';
      expect(stage.people.all.find(({ email }) => email === address)?.pole).toBe(pole);
      expect(text).toContain(place);
    }
  });

  it('moved replaces the entry, which keeps its UID; the place is read again when the letter leaves', async () => {
    await play.does(stage.people.chair(pole), 'moveSession', { ...sitting, startsAt: '2027-03-26T09:30' });
    const { rows } = await stage.owner.query<{ id: string }>(
      'SELECT id FROM workflow.private_text WHERE body = $1',
      [place],
    );
    for (const { id } of rows) expect(await eraseText(stage.parts.enginePool, id)).toBe(true);
    await stage.post();
    const [first, second] = entriesTo(emailOf(1));
    expect(second).toMatchObject({
      method: 'REQUEST',
      uid: first?.uid,
      sequence: 1,
      at: '2027-03-26T08:30:00.000Z',
    });
    expect(second?.text).not.toContain('CANARI-LIEU');
  }, 60_000);

  it('cancelled is taken out of the calendars, and who has left hears no more of it (R63b)', async () => {
    await (await stage.as(emailOf(2))).ask(play.reference, 'declareInterests', { clear: false });
    const count = entriesTo(emailOf(2)).length;
    expect(count).toBe(2);
    await play.does(officer, 'cancelSession', { pole });
    await stage.post();
    expect(entriesTo(emailOf(1)).at(-1)).toMatchObject({ method: 'CANCEL', sequence: 2 });
    expect(entriesTo(emailOf(2))).toHaveLength(count);
    const review = (await play.seenBy(officer)).reviews[0];
    expect(review?.sessions.map(({ state }) => state)).toEqual(['cancelled']);
    await expectSound(stage);
  }, 60_000);

  it('is told in the journal of its own pôle, and shown on its page to those who sit, not to its experts', async () => {
    const { journal } = await play.seenBy(emailOf(1));
    const told = journal.map(({ fact }) => fact);
    expect(told).toEqual(expect.arrayContaining(['sessionConvened', 'sessionMoved', 'sessionCancelled']));
    const page = await (await stage.browse(emailOf(1))).get(`/dossiers/${play.reference}`);
    expect(page.body).toContain('annulée');
    const [expert = ''] = stage.people.experts(pole);
    expect((await play.seenBy(expert)).reviews[0]?.sessions).toEqual([]);
    for (const email of strangers())
      expect(JSON.stringify(await play.seenBy(email))).not.toMatch(
        /session(Convened|Moved|Cancelled)|CANARI-LIEU/,
      );
  }, 60_000);
});
