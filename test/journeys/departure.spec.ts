/** A pôle that leaves the charter while a request runs, by each role over HTTP (R64). 25 s. */
import { expectSound } from '../support/aftermath.js';
import { decision, departs, owedTo } from '../support/departure-play.js';
import { duo, project, submitted, type Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

const lettersOf = (email: string, { reference }: Play) =>
  stage.smtp.lettersTo(email).filter(({ subject }) => subject?.includes(reference));
const statusFor = async (email: string, { reference }: Play) =>
  (await (await stage.as(email)).send('GET', `/dossiers/${reference}`)).status;
const seatOf = async (play: Play, email: string, pole: string) =>
  (await play.seenBy(email)).seats.find((one) => one.pole === pole);

describe('an invited pôle leaves, and another is to take its place', () => {
  let play: Play;
  let before: number;
  beforeAll(async () => {
    play = await submitted(stage, duo(), { sitting: 3 });
    await play.admit();
    await play.lead('moveo', 'favourable');
    await play.clear('id4car');
    await play.does(stage.people.officer('id4car'), 'acceptReview', { pole: 'id4car' });
    await stage.post();
    before = await owedTo(stage, play, 'id4car');
  }, 60_000);

  it('nobody but the secretary writes it down, and a rehearsal of it changes nothing', async () => {
    const body = { pole: 'id4car', event: 'merged', successor: 'mta', decision };
    for (const email of [stage.people.holder, stage.people.chair('moveo'), stage.people.chair('id4car')])
      expect((await (await stage.as(email)).ask(play.reference, 'recordDeparture', body)).status).toBe(403);
    const secretary = await stage.as(stage.people.secretary);
    const told = await secretary.post(
      `/dossiers/${play.reference}/commands/record-departure?rehearse=true`,
      body,
    );
    expect([told.status, told.text.includes('poleLeft')]).toEqual([200, true]);
    expect((await play.seenBy(stage.people.holder)).departures).toEqual([]);
  }, 60_000);

  it('the form of the secretary offers the pôles of the charter, and names who is to succeed', async () => {
    const page = await stage.browse(stage.people.secretary);
    const form = await page.get(`/dossiers/${play.reference}/actes/record-departure`);
    expect(form.status).toBe(200);
    for (const words of ['Pôle qui part', 'Perte de la reconnaissance', 'Pôle qui doit prendre sa place'])
      expect(form.body).toContain(words);
  }, 60_000);

  it('a pôle outside the charter is no successor', async () => {
    const secretary = await stage.as(stage.people.secretary);
    const body = { pole: 'id4car', event: 'merged', successor: 'elsewhere', decision };
    const refused = await secretary.ask(play.reference, 'recordDeparture', body);
    expect([refused.status, refused.body]).toMatchObject([
      409,
      { reasons: [{ code: 'successorNotMember', rule: 'R64' }] },
    ]);
  }, 60_000);

  it('its people read nothing of it any more, whatever they were to it', async () => {
    await departs(stage, play, 'id4car', 'mta');
    const { people } = stage;
    // Some sit in the organs of two pôles (R35), and keep what the other gives them.
    const ofBoth = people.all.filter(({ pole }) => pole !== 'id4car').map(({ email }) => email);
    const all = people.all.filter(({ pole, email }) => pole === 'id4car' && !ofBoth.includes(email));
    const gone = [...new Set(all.map(({ email }) => email))].filter((_, index) => index % 3 === 0);
    expect(gone.length).toBeGreaterThan(3);
    for (const email of gone) {
      expect([email, await statusFor(email, play)]).toEqual([email, 404]);
      const program = await stage.as(email);
      expect(
        (await program.ask(play.reference, 'openVote', { pole: 'id4car', mode: 'session' })).status,
      ).toBe(404);
      expect((await program.get('/dossiers')).text).not.toContain(play.reference);
      expect((await program.get('/work')).text).not.toContain(play.reference);
    }
    const page = await (await stage.browse(gone[0] ?? '')).get(`/dossiers/${play.reference}`);
    expect(page.status).toBe(404);
  }, 60_000);

  it('all others read that it has left, and who is asked to take its place', async () => {
    for (const email of [stage.people.holder, stage.people.chair('moveo'), stage.people.chair('mta')])
      expect((await play.seenBy(email)).departures).toMatchObject([
        { pole: 'id4car', event: 'merged', state: 'awaiting', decision },
      ]);
    const page = await (await stage.browse(stage.people.holder)).get(`/dossiers/${play.reference}`);
    expect(page.body).toContain('ne prend plus part à la demande depuis le');
    expect(await seatOf(play, stage.people.chair('moveo'), 'id4car')).toMatchObject({
      position: 'terminated',
    });
  }, 60_000);

  it('its chair is asked by a letter, and nobody of the pôle that left gets another one', async () => {
    await stage.post();
    const [letter] = lettersOf(stage.people.chair('mta'), play).filter(({ text }) =>
      text?.includes('Sans réponse'),
    );
    expect(letter?.subject).toContain('Succession');
    expect(
      lettersOf(stage.people.holder, play).some(({ subject }) => subject?.includes('ne prend plus part')),
    ).toBe(true);
    // None is owed either: what is owed before a pôle leaves is withheld when it would be sent.
    expect(await owedTo(stage, play, 'id4car')).toBe(before);
  }, 60_000);

  it('its chair finds it on the first screen, with the last day to answer, and the others of the pôle do not', async () => {
    type Tasks = { tasks: { reference: string; act: { command: string }; due: { deadline: string } }[] };
    const asked = async (email: string) =>
      (await (await stage.as(email)).get<Tasks>('/work')).body.tasks
        .filter(({ reference }) => reference === play.reference)
        .map(({ act, due }) => [act.command, due.deadline]);
    expect(await asked(stage.people.chair('mta'))).toEqual([['acceptSuccession', 'succession']]);
    expect(await asked(stage.people.officer('mta'))).toEqual([]);
  }, 60_000);

  it('nobody consents for another pôle; its own chair does, on a page that says what follows', async () => {
    for (const email of [stage.people.chair('pvf'), stage.people.officer('mta'), stage.people.secretary]) {
      const refused = await (await stage.as(email)).ask(play.reference, 'acceptSuccession', { pole: 'mta' });
      expect(refused.status).toBe(403);
    }
    const page = await stage.browse(stage.people.chair('mta'));
    const form = await page.get(`/dossiers/${play.reference}/actes/accept-succession?pole=mta`);
    expect(form.body).toContain('juge par son propre organe');
    const seen = await play.does(stage.people.chair('mta'), 'acceptSuccession', { pole: 'mta' });
    expect(seen).toMatchObject({ level: 'gate', departures: [{ state: 'succeeded' }] });
  }, 60_000);

  it('it judges by its own organ, and its opinion counts like any other', async () => {
    await play.clear('mta');
    await play.does(stage.people.officer('mta'), 'concludeExpertise', {
      ...{ pole: 'mta', reasons: 'La lecture du référent suffit.' },
    });
    await play.vote('mta', 'favourable');
    await play.validate('mta');
    await play.certify();
    expect((await play.seenBy(stage.people.holder)).outcome?.labelling).toEqual(['moveo', 'mta']);
    await stage.post();
    // None is owed either: what is owed before a pôle leaves is withheld when it would be sent.
    expect(await owedTo(stage, play, 'id4car')).toBe(before);
    await expectSound(stage);
  }, 60_000);
});

describe('an invited pôle leaves once it has spoken, and nobody is to take its place', () => {
  it('its opinion stands under its name, and the label bears it', async () => {
    const play = await submitted(stage, duo(), { sitting: 3 });
    await play.admit();
    await play.lead('moveo', 'favourable');
    await play.opinion('id4car', 'favourable');
    await departs(stage, play, 'id4car');
    expect(await seatOf(play, stage.people.chair('moveo'), 'id4car')).toMatchObject({
      position: 'favourable',
    });
    await play.certify();
    expect((await play.seenBy(stage.people.holder)).outcome?.labelling).toEqual(['moveo', 'id4car']);
    expect(await statusFor(stage.people.officer('id4car'), play)).toBe(404);
    await expectSound(stage);
  }, 60_000);

  it('one that had not spoken is not waited for', async () => {
    const play = await submitted(stage, project('5G-OPEN-ROAD'), { sitting: 3 });
    await play.admit();
    await play.lead('moveo', 'favourable');
    await play.opinion('id4car', 'favourable');
    expect((await play.seenBy(stage.people.chair('moveo'))).state).toBe('coReview');
    await departs(stage, play, 'pvf');
    expect((await play.seenBy(stage.people.chair('moveo'))).state).toBe('jointDecision');
    await play.certify();
    expect((await play.seenBy(stage.people.holder)).outcome?.labelling).toEqual(['moveo', 'id4car']);
    await expectSound(stage);
  }, 60_000);
});

describe('a pôle leaves whose reservation is still to be lifted', () => {
  it('whoever takes its place reads the answer and lifts it, and nobody else does', async () => {
    const play = await submitted(stage, duo(), { sitting: 3, suspensive: true });
    await play.admit();
    await play.lead('moveo', 'favourable');
    await play.opinion('id4car', 'favourableWithReservations');
    await play.certify();
    await departs(stage, play, 'id4car', 'mta');
    const answer = { reservation: 'id4car-1', answer: 'Le plan d’essais est joint.' };
    await play.does(stage.people.holder, 'answerReservation', answer);
    await play.does(stage.people.chair('mta'), 'acceptSuccession', { pole: 'mta' });
    const lifts = { pole: 'mta', reservation: 'id4car-1' };
    const other = await stage.as(stage.people.chair('moveo'));
    expect((await other.ask(play.reference, 'liftReservation', { ...lifts, pole: 'moveo' })).status).toBe(
      409,
    );
    await play.does(stage.people.chair('mta'), 'declareInterests', { clear: true });
    const seen = await play.does(stage.people.chair('mta'), 'liftReservation', lifts);
    expect([seen.state, seen.outcome?.labelling, seen.reviews]).toEqual([
      'labelled',
      ['moveo', 'id4car'],
      [],
    ]);
    expect(seen.departures[0]).toMatchObject({ state: 'succeeded' });
    const page = await (await stage.browse(stage.people.holder)).get(`/dossiers/${play.reference}`);
    expect(page.body).toMatch(/\(repris par [^)]+\)/);
    await expectSound(stage);
  }, 90_000);

  it('where nobody does, it suspends nothing and is advice', async () => {
    const play = await submitted(stage, duo(), { sitting: 3, suspensive: true });
    await play.admit();
    await play.lead('moveo', 'favourable');
    await play.opinion('id4car', 'favourableWithReservations');
    await play.certify();
    const seen = await departs(stage, play, 'id4car');
    expect(seen.state).toBe('labelled');
    await expectSound(stage);
  }, 90_000);
});
