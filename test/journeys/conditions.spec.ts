/** R38 over HTTP, PostgreSQL and SMTP: a suspensive reservation, answered, lifted or upheld. About 40 s. */
import { expectSound, wordsOf } from '../support/aftermath.js';
import { said } from '../support/planted.js';
import { duo, submitted, type Play } from '../support/play.js';
import { actPath } from '../support/program.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
beforeAll(async () => void (stage = await openStage()), 60_000);
afterEach(() => expectSound(stage), 60_000);
afterAll(() => stage.close());

const answer = 'Le plan des essais croisés est joint au dossier.';
const reservation = 'id4car-1';
const chairOf = (pole: string) => stage.people.chair(pole);
const seenByHolder = (play: Play) => play.seenBy(stage.people.holder);
const lettersTo = (email: string) => stage.smtp.lettersTo(email).map((letter) => wordsOf(letter).all);

/** Mov’eo is favourable, iD4CAR too, under a suspensive reservation; Mov’eo’s chair has certified. */
async function suspended(): Promise<Play> {
  const play = await submitted(stage, duo(), { sitting: 3, suspensive: true });
  await play.admit();
  await play.lead('moveo', 'favourable');
  await play.opinion('id4car', 'favourableWithReservations');
  await play.certify();
  return play;
}

/** What is asked of the person on this dossier. */
async function tasksOf(play: Play, email: string): Promise<string[]> {
  const { body } = await (await stage.as(email)).get('/work');
  const { tasks } = body as unknown as { tasks: { reference: string; act: { command: string } }[] };
  return tasks.filter(({ reference }) => reference === play.reference).map(({ act }) => act.command);
}

describe('a suspensive reservation', () => {
  it('is told to the holder with its date, answered, and lifted: then the label is granted', async () => {
    const play = await suspended();
    const { state, label, conditions, outcome, seats } = await seenByHolder(play);
    expect(seats.map(({ position }) => position).sort()).toEqual([
      'favourable',
      'favourableWithReservations',
    ]);
    expect({ state, label }).toEqual({ state: 'conditionsPending', label: null });
    expect(outcome).toMatchObject({ result: 'concerted', labelling: ['moveo', 'id4car'] });
    expect(conditions).toMatchObject([
      { id: reservation, pole: 'id4car', state: 'open', text: said.recommendation },
    ]);
    await stage.post();
    const asked = lettersTo(stage.people.holder).filter((words) => words.includes('Réserves à lever'));
    expect(asked.filter((words) => words.includes(said.recommendation))).toHaveLength(1);

    expect(await tasksOf(play, stage.people.holder)).toEqual(['answerReservation']);
    expect(await tasksOf(play, chairOf('id4car'))).toEqual([]);
    await play.does(stage.people.holder, 'answerReservation', { reservation, answer });
    expect(await tasksOf(play, stage.people.holder)).toEqual([]);
    expect(await tasksOf(play, chairOf('id4car'))).toEqual(['liftReservation']);
    const page = await (await stage.browse(chairOf('id4car'))).get(`/dossiers/${play.reference}`);
    expect(page.body).toContain(answer);
    expect(page.body).toContain('lift-reservation?pole=id4car&amp;reservation=id4car-1');

    const view = await play.does(chairOf('id4car'), 'liftReservation', { pole: 'id4car', reservation });
    expect(view.state).toBe('labelled');
    const after = await seenByHolder(play);
    expect(after).toMatchObject({ label: 'active', conditions: [{ state: 'lifted', answer }] });
    expect(after.outcome?.recommendations).toEqual([]);
  }, 90_000);

  it('is lifted by its own pôle alone, and upheld by it refuses the label with its reasons', async () => {
    const play = await suspended();
    await play.does(stage.people.holder, 'answerReservation', { reservation, answer });
    const lead = await stage.as(chairOf('moveo'));
    const asks = (pole: string) =>
      lead.post(actPath(play.reference, 'liftReservation'), { pole, reservation });
    expect((await asks('id4car')).status).toBe(403);
    const other = await asks('moveo');
    expect([other.status, JSON.stringify(other.body)]).toEqual([
      409,
      expect.stringContaining('reservationOfAnother'),
    ]);

    const reasons = 'La réponse ne chiffre pas les essais.';
    await play.does(chairOf('id4car'), 'upholdReservation', { pole: 'id4car', reservation, reasons });
    const { state, outcome, label } = await seenByHolder(play);
    expect({ state, label }).toEqual({ state: 'refused', label: null });
    expect(outcome).toMatchObject({
      result: 'refused',
      upheld: true,
      reasons: [{ pole: 'id4car', text: reasons }],
    });
    await stage.post();
    expect(lettersTo(stage.people.holder).filter((words) => words.includes(reasons))).toHaveLength(1);
  }, 90_000);

  it('lapses the request when its date goes by without an answer', async () => {
    const play = await suspended();
    const { deadlines, at } = await seenByHolder(play);
    const due = deadlines.find(({ deadline }) => deadline === 'reservation')?.at ?? '';
    const days = Math.ceil((Date.parse(due) - Date.parse(at)) / 86_400_000);
    await stage.pass(`${days} days`);
    const { state, cause } = await seenByHolder(play);
    expect({ state, cause }).toEqual({ state: 'lapsed', cause: 'reservationUnanswered' });
  }, 90_000);
});
