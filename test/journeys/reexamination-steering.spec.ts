/** R68 over HTTP: where no other organ can hear it steering does; what is inadmissible may be opened again. 30 s. */
import { expectSound } from '../support/aftermath.js';
import { duo, submitted, type Play } from '../support/play.js';
import { appeals, boardOf, refused, why } from '../support/reexamination-play.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
let play: Play;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

const asks = async (email: string, act: string, body: Record<string, unknown> = {}) =>
  (await stage.as(email)).ask(play.reference, act, body);
const subjectsOf = (email: string) =>
  stage.smtp.lettersTo(email).flatMap(({ subject }) => (subject?.includes(play.reference) ? subject : []));
const copil = { decision: 'COPIL-2027-04', overturns: true };

describe('a refusal that no other organ can hear (R68)', () => {
  it('is the steering committee’s to answer, whose secretary records its decision', async () => {
    play = await refused(stage, { sitting: 3 });
    for (const { email } of boardOf(stage).slice(0, 3))
      expect((await asks(email, 'declareInterests', { clear: false })).status).toBe(204);
    const seen = await appeals(stage, play);
    expect(seen).toMatchObject({ state: 'reexamination', reexamination: { organ: null } });
    await stage.post();
    const { secretary } = stage.people;
    expect(subjectsOf(secretary)).toContainEqual(
      expect.stringContaining('décision du comité de pilotage attendue'),
    );
    const browser = await stage.browse(secretary);
    expect((await browser.get('/')).body).toContain('Consigner la décision du réexamen de');
    const page = await browser.get(`/dossiers/${play.reference}/actes/decide-reexamination`);
    expect([page.status, page.body.includes(why)]).toEqual([200, true]);
    expect((await asks(stage.people.chair('moveo'), 'decideReexamination', copil)).status).toBe(403);
    await play.does(secretary, 'decideReexamination', copil);
    expect(await play.seenBy(stage.people.holder)).toMatchObject({
      ...{ state: 'labelled', reexamination: { verdict: 'carried', decision: 'COPIL-2027-04' } },
    });
    await expectSound(stage);
  }, 90_000);

  it('is passed to steering by a board that recusals leave too small (R31)', async () => {
    play = await refused(stage, { sitting: 3 });
    await appeals(stage, play);
    for (const { email } of boardOf(stage).slice(0, 3))
      expect((await asks(email, 'declareInterests', { clear: false })).status).toBe(204);
    expect((await play.seenBy(stage.people.holder)).reexamination?.organ).toBeNull();
    await play.does(stage.people.secretary, 'decideReexamination', { ...copil, overturns: false });
    expect((await play.seenBy(stage.people.holder)).state).toBe('closed');
    await expectSound(stage);
  }, 90_000);
});

describe('a request found inadmissible', () => {
  it('is opened again by the chair of the pôle that holds it, once, with reasons', async () => {
    play = await submitted(stage, duo());
    const chair = stage.people.chair('moveo');
    await play.does(chair, 'declareInterests', { clear: true });
    await play.does(chair, 'rejectInadmissible', { reasons: 'Le plan de financement manque.' });
    await stage.post();
    const letter = stage.smtp
      .lettersTo(stage.people.holder)
      .find(({ subject }) => subject?.includes(play.reference) && subject.includes('irrecevable'));
    expect(letter?.text?.replace(/\s+/g, ' ')).toMatch(
      /secrétariat de Mov’eo jusqu’au .* le comité peut rouvrir/,
    );
    for (const other of [stage.people.holder, stage.people.officer('moveo')])
      expect((await asks(other, 'reopen', { reasons: 'Le plan était joint.' })).status).toBe(403);
    await play.does(chair, 'reopen', { reasons: 'Le plan était joint.' });
    const seen = await play.seenBy(stage.people.holder);
    expect(seen).toMatchObject({ state: 'admissibilityCheck', readmissionReasons: 'Le plan était joint.' });
    await stage.post();
    expect(subjectsOf(stage.people.holder)).toContainEqual(expect.stringContaining('de nouveau examiné'));
    expect(subjectsOf(stage.people.officer('moveo'))).toContainEqual(
      expect.stringContaining('Recevabilité à vérifier'),
    );
    await play.does(chair, 'rejectInadmissible', { reasons: 'Le plan de financement manque.' });
    expect((await asks(chair, 'reopen', { reasons: 'Encore.' })).status).toBe(409);
    await expectSound(stage);
  }, 60_000);
});
