/** R76: an expert who leaves a reading, and a field in which nobody is found. About 10 s. */
import { criteria } from '../../src/labelling/grid.js';
import { expectSound } from '../support/aftermath.js';
import { planted } from '../support/planted.js';
import { duo, submitted, type Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

const pole = 'moveo';
const reasons = 'Un empêchement de longue durée.';
let stage: Stage;
let play: Play;
let officer: string;
let experts: string[];
beforeAll(async () => {
  stage = await openStage();
  play = await submitted(stage, duo(), { sitting: 3 });
  await play.admit();
  await play.clear(pole);
  officer = stage.people.officer(pole);
  experts = stage.people.experts(pole);
  const [, second = ''] = experts;
  await play.does(second, 'declareInterests', { clear: true });
  for (const email of experts.slice(0, 2))
    await play.does(officer, 'assignExpert', { pole, person: idOf(email) });
}, 120_000);
afterAll(() => stage.close());

const idOf = (email = '') => stage.people.all.find((one) => one.email === email)?.id ?? '';
const officersOfPole = () =>
  stage.people.all
    .filter((one) => one.role === 'caseOfficer' && one.pole === pole)
    .map(({ email }) => email)
    .sort();
const review = async (who = officer) => (await play.seenBy(who)).reviews.find((one) => one.pole === pole);
const asks = async (email: string, command: string, body: Record<string, unknown>) => {
  const { status, body: told } = await (await stage.as(email)).ask(play.reference, command, body);
  const { reasons: codes = [] } = told as { reasons?: { code: string }[] };
  return [status, ...codes.map(({ code }) => code)];
};
const draftOf = async (email: string, word: string) => {
  const comments = Object.fromEntries(criteria.map(({ key }) => [`comment_${key}`, word]));
  const path = `/dossiers/${play.reference}/reviews/${pole}`;
  return (await (await stage.as(email)).put(path, { ...comments, score_market: 2 })).status;
};
const lettersOf = async (template: string) => {
  const { rows } = await stage.owner.query<{ email: string }>(
    `SELECT a.email FROM workflow.outbox o JOIN account a ON a.id::text = o.recipient_id
     WHERE o.template = $1 AND o.sent_at IS NOT NULL ORDER BY 1`,
    [template],
  );
  return rows.map(({ email }) => email);
};

it('an expert withdraws: the dossier and the form close at once', async () => {
  const [first = ''] = experts;
  expect(await draftOf(first, planted.reading)).toBe(200);
  const browser = await stage.browse(first);
  expect((await browser.get(`/lectures/${play.reference}/${pole}`)).status).toBe(200);
  expect(await asks(first, 'leaveReading', { pole, reasons })).toEqual([200]);
  expect((await browser.get(`/lectures/${play.reference}/${pole}`)).status).toBe(404);
  const { content, reviews, level } = await play.seenBy(first);
  expect([content, reviews, level]).toEqual([null, [], 'minimal']);
  expect(
    (
      await asks(first, 'submitReview', {
        pole,
        formId: idOf(first),
        formHash: 'a'.repeat(64),
        recommendation: 'priority',
      })
    )[0],
  ).not.toBe(200);
  expect((await asks(first, 'leaveReading', { pole }))[0]).toBe(403);
}, 60_000);

it('the draft is kept: the case officer reads it as not counted, and nobody else', async () => {
  const [first = '', second = ''] = experts;
  const draft = (await review())?.readings.find(({ counted }) => !counted);
  expect(Object.values(draft?.comments ?? {})).toContain(planted.reading);
  expect([draft?.mean, draft?.recommendation]).toEqual([null, null]);
  const page = (await (await stage.browse(officer)).get(`/dossiers/${play.reference}`)).body;
  expect(page).toContain('gardé et non compté');
  for (const other of [stage.people.chair(pole), second, stage.people.voters(pole)[1]?.email ?? ''])
    expect(JSON.stringify(await play.seenBy(other))).not.toContain(planted.reading);
  expect((await review())?.experts.map(({ left }) => left)).toEqual(['withdrew', null]);
  expect(first).not.toBe(second);
}, 60_000);

it('the case officer is asked by letter to replace them, before the end of the readings', async () => {
  await stage.post();
  expect(await lettersOf('replaceReader')).toContain(officer);
  const acts = (await play.seenBy(officer)).acts.filter(({ command }) => command === 'assignExpert');
  expect(acts.map(({ needed }) => needed)).toEqual([true]);
  const { deadlines } = await play.seenBy(officer);
  expect(deadlines.some(({ deadline }) => deadline === 'expertise')).toBe(true);
}, 60_000);

it('who has withdrawn is not asked again; who is let go is told, and may be', async () => {
  const [first = '', second = ''] = experts;
  expect(await asks(officer, 'assignExpert', { pole, person: idOf(first) })).toEqual([409, 'expertWithdrew']);
  expect(await draftOf(second, 'Un autre brouillon.')).toBe(200);
  expect(
    await asks(stage.people.chair(pole), 'releaseExpert', { pole, person: idOf(second), reasons }),
  ).toEqual([403, 'notYourAct']);
  expect(await asks(officer, 'releaseExpert', { pole, person: idOf(second) })).toEqual([422]);
  expect(await asks(officer, 'releaseExpert', { pole, person: idOf(second), reasons })).toEqual([200]);
  expect(await draftOf(second, 'Plus rien.')).toBe(404);
  await stage.post();
  expect(await lettersOf('readingOver')).toEqual([second]);
  expect(await asks(officer, 'assignExpert', { pole, person: idOf(second) })).toEqual([200]);
  expect((await review())?.experts.map(({ left }) => left)).toEqual(['withdrew', null]);
}, 60_000);

it('nobody is found in a field: the need is noted once, read inside the pôle, and told nowhere else', async () => {
  const domain = duo().mainDomain;
  const need = { pole, domain, detail: 'Trois laboratoires ont décliné.' };
  expect(await asks(officer, 'noteExpertNeed', { ...need, domain: 'un-autre-domaine' })).toEqual([
    409,
    'domainNotOfDossier',
  ]);
  expect(await asks(officer, 'noteExpertNeed', need)).toEqual([200]);
  expect(await asks(officer, 'noteExpertNeed', need)).toEqual([409, 'needNoted']);
  expect((await review(stage.people.chair(pole)))?.needs).toMatchObject([{ domain, detail: need.detail }]);
  const page = (await (await stage.browse(officer)).get(`/dossiers/${play.reference}`)).body;
  expect(page).toContain('Un besoin d’expertise noté');
  for (const other of [stage.people.holder, stage.people.officer('id4car'), stage.people.secretary])
    expect(JSON.stringify(await play.seenBy(other))).not.toContain(need.detail);
}, 60_000);

it('an expert whose mandate ends reads no more, and is to be replaced: nobody reminds them, the case officers are asked', async () => {
  const [, second = ''] = experts;
  await stage.owner.query(
    `UPDATE mandate SET valid_to = platform.now() WHERE role = 'expert' AND account_id = $1`,
    [idOf(second)],
  );
  expect(await draftOf(second, 'Trop tard.')).toBe(404);
  expect((await review())?.experts.map(({ left }) => left)).toEqual(['withdrew', 'ended']);
  const acts = (await play.seenBy(officer)).acts.filter(({ command }) => command === 'assignExpert');
  expect(acts.map(({ needed }) => needed)).toEqual([true]);
  expect(await asks(officer, 'concludeExpertise', { pole, reasons })).toEqual([409, 'reviewMissing']);
  await stage.pass('6 days');
  await stage.post();
  expect([await lettersOf('giveReadingSoon'), await lettersOf('replaceExpert')]).toEqual([
    [],
    officersOfPole(),
  ]);
  await expectSound(stage);
}, 60_000);
