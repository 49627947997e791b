/** R72, R73 over HTTP: the funder's answer, its agreement, and a project followed to its end; who does, who reads. 20 s. */
import { expectSound } from '../support/aftermath.js';
import { anotherCall } from '../support/calls.js';
import { askingOn, labelledDuo, lettersOn } from '../support/label-play.js';
import { duo, submitted, type Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
let play: Play;
beforeAll(async () => {
  stage = await openStage();
  play = await labelledDuo(stage);
  await play.does(stage.people.officer('moveo'), 'transmitLabel');
  await stage.post();
}, 90_000);
afterAll(() => stage.close());

const progress = 'Le démonstrateur roule, deux essais restent à faire.';
const form = { jobs: 3, patents: 1, partners: 5, progress };
const asks = (email: string, act: string, body: object) => askingOn(stage, play)(email, act, body);
const lifeFor = async (email: string) => (await play.seenBy(email)).labelLife;
const subjects = (email: string) => lettersOn(stage, play, email).map(({ subject }) => subject ?? '');
const page = async (email: string, reference = play.reference) =>
  (await (await stage.browse(email)).get(`/dossiers/${reference}`)).body;
const today = async () => (await play.seenBy(stage.people.holder)).at.slice(0, 10);
const inYears = (day: string, years: number) => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

/** A call of today, whose id it gives. */
async function openCall(): Promise<string> {
  const { rows } = await stage.owner.query<{ id: string }>(
    `UPDATE funding_call SET opens_at = platform.now() - interval '1 day',
      intake_at = platform.now() + interval '60 days', closes_at = platform.now() + interval '70 days'
      WHERE code = $1 RETURNING id`,
    [await anotherCall(stage)],
  );
  return rows[0]?.id ?? '';
}

describe('the funder’s answer (R72)', () => {
  it('is asked of the holder, and of the funder, after the closing', async () => {
    await stage.pass('300 days');
    await stage.post();
    for (const email of [stage.people.holder, stage.people.funder])
      expect(subjects(email).some((one) => one.includes('Réponse du financeur à noter'))).toBe(true);
    expect((await play.seenBy(stage.people.holder)).state).toBe('closed');
    expect(await page(stage.people.holder)).toContain('noter la réponse du financeur');
    // Who is only informed of it is still told that it has a label.
    expect((await play.seenBy(stage.people.funder)).outcome?.result).toBe('concerted');
  });

  it('is noted by the holder or the funder’s correspondent, and by nobody else', async () => {
    const { people } = stage;
    const body = { result: 'funded', resultsOn: await today() };
    for (const email of [people.officer('moveo'), people.chair('moveo'), people.secretary])
      expect((await asks(email, 'recordFunding', body)).status).toBe(403);
    const tomorrow = await asks(people.holder, 'recordFunding', { ...body, resultsOn: '2090-01-01' });
    expect(tomorrow.body).toMatchObject({ reasons: [{ code: 'resultsToCome', rule: 'R72' }] });
    const vague = await asks(people.holder, 'recordFunding', { result: 'maybe', resultsOn: 'soon' });
    expect(vague.status).toBe(422);
    expect(
      (await (await stage.browse(people.funder)).get(`/dossiers/${play.reference}/actes/record-funding`))
        .status,
    ).toBe(200);
    await play.does(people.funder, 'recordFunding', body);
    await stage.post();
    expect(await lifeFor(people.holder)).toMatchObject({ state: 'funded', funding: { result: 'funded' } });
    expect(subjects(people.holder).at(-1)).toContain('Réponse du financeur notée');
  });
});

describe('the follow-up of a funded project (R73)', () => {
  it('begins with the agreement, and its holder owes a form a year', async () => {
    const { people } = stage;
    const startsOn = await today();
    await play.does(people.holder, 'finaliseFunding', { startsOn, endsOn: inYears(startsOn, 2) });
    expect((await lifeFor(people.officer('moveo')))?.followUp).toMatchObject({
      late: false,
      next: { awaited: 'yearlyForm' },
    });
    expect(await lifeFor(people.funder)).toMatchObject({ followUp: null, funding: { startsOn } });
    expect(await lifeFor(people.secretary)).toMatchObject({
      ...{ followUp: null, funding: { result: 'funded', startsOn: null, endsOn: null, benefitLost: false } },
    });
  });

  it('that is late is reminded, marked, and seen by the officer of the next request alone', async () => {
    const { people } = stage;
    await stage.pass('370 days');
    await stage.post();
    expect(subjects(people.holder).some((one) => one.includes('Bilan annuel à remettre'))).toBe(true);
    expect(subjects(people.officer('id4car')).some((one) => one.includes('en retard'))).toBe(true);
    expect(await page(people.holder)).toContain('Suivi en retard');
    const next = await submitted(stage, duo(), { sitting: 3, call: await openCall() });
    const officer = people.officer('moveo');
    await next.does(officer, 'declareInterests', { clear: true });
    await next.does(people.chair('moveo'), 'declareInterests', { clear: true });
    expect((await next.seenBy(officer)).holderLate).toBe(true);
    expect(await page(officer, next.reference)).toContain('Suivi en retard');
    for (const email of [people.chair('moveo'), people.holder, people.secretary])
      expect((await next.seenBy(email)).holderLate).toBe(false);
  });

  it('is given by the holder alone, and read by the pôles', async () => {
    const { people } = stage;
    for (const email of [people.funder, people.officer('moveo')])
      expect((await asks(email, 'giveYearlyForm', form)).status).toBe(403);
    const wrong = await asks(people.holder, 'giveYearlyForm', { ...form, jobs: 'beaucoup', progress: '' });
    expect(wrong.status).toBe(422);
    await play.does(people.holder, 'giveYearlyForm', form);
    expect(await page(people.chair('id4car'))).toContain(progress);
    expect(JSON.stringify(await play.seenBy(people.funder))).not.toContain(progress);
    expect((await lifeFor(people.officer('moveo')))?.followUp).toMatchObject({ late: false });
  });

  it('ends with the final report, once the project is over', async () => {
    const { people } = stage;
    const report = 'Le projet a donné deux véhicules et un brevet.';
    const early = await asks(people.holder, 'giveFinalReport', { report });
    expect(early.body).toMatchObject({ reasons: [{ code: 'projectRuns', rule: 'R73' }] });
    await stage.pass('380 days');
    await play.does(people.holder, 'giveFinalReport', { report });
    await stage.post();
    expect((await play.seenBy(people.holder)).label).toBe('completed');
    expect((await lifeFor(people.officer('moveo')))?.followUp?.report).toBe(report);
    expect(JSON.stringify(stage.smtp.letters.map(({ text }) => text))).not.toContain(report.slice(0, 20));
    await expectSound(stage);
  });
});
