/** R76, R63b: readers who stand aside, leave late, are asked anew, or lose their mandate: who sees what, who is asked. 30 s. */
import { criteria } from '../../src/labelling/grid.js';
import type { DossierView } from '../../src/labelling/view/dossier-view.js';
import { expectSound } from '../support/aftermath.js';
import type { Browser } from '../support/browser.js';
import { planted } from '../support/planted.js';
import { duo, submitted, type Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

const pole = 'moveo';
const why = 'HIBOU-LIBERE un empêchement de longue durée.';
let stage: Stage;
let play: Play;
let officer: string;
/** of the pôle's experts, and one who votes in its organ as well */
let first: string;
let second: string;
let third: string;
let fourth: string;
let both: string;
beforeAll(async () => {
  stage = await openStage();
  play = await submitted(stage, duo(), { sitting: 3 });
  await play.admit();
  await play.clear(pole);
  officer = stage.people.officer(pole);
  [first = '', second = ''] = stage.people.experts(pole);
  await play.does(second, 'declareInterests', { clear: true });
  [, both = '', third = '', fourth = ''] = stage.people.voters(pole).map(({ email }) => email);
  for (const email of [both, third, fourth])
    await stage.owner.query(
      `INSERT INTO mandate (id, account_id, role, pole_id, origin, valid_from)
     SELECT gen_random_uuid(), $1, 'expert', p.id, 'invitation', platform.now() - interval '1 day' FROM pole p WHERE p.code = $2`,
      [idOf(email), pole],
    );
}, 120_000);
afterAll(() => stage.close());

const idOf = (email = '') => stage.people.all.find((one) => one.email === email)?.id ?? '';
const reviewIn = (view: DossierView) => view.reviews.find((one) => one.pole === pole);
const review = async (who = officer) => reviewIn(await play.seenBy(who));
const expertIn = async (email: string, who = officer) => {
  const names = (
    await stage.owner.query<{ name: string }>('SELECT name FROM account WHERE email = $1', [email])
  ).rows;
  return (await review(who))?.experts.find(({ name }) => name === names[0]?.name);
};
const asks = async (email: string, command: string, body: Record<string, unknown>) => {
  const { status, body: told } = await (await stage.as(email)).ask(play.reference, command, body);
  const { reasons: codes = [] } = told as { reasons?: { code: string }[] };
  return [status, ...codes.map(({ code }) => code)];
};
const assign = (email: string) => play.does(officer, 'assignExpert', { pole, person: idOf(email) });
const release = (email: string) =>
  asks(officer, 'releaseExpert', { pole, person: idOf(email), reasons: why });
const draftOf = async (email: string, word: string) => {
  const comments = Object.fromEntries(criteria.map(({ key }) => [`comment_${key}`, word]));
  const path = `/dossiers/${play.reference}/reviews/${pole}`;
  const form = await (await stage.as(email)).get<{ form: { revision: number } }>(path);
  const revision = form.body.form?.revision ?? 0;
  return (await (await stage.as(email)).put(path, { ...comments, score_market: 2, revision })).status;
};
let browser: Promise<Browser> | undefined;
const shown = async (path = ''): Promise<string> => {
  browser ??= stage.browse(officer);
  return (await (await browser).get(`/dossiers/${play.reference}${path}`)).body;
};
const lettersOf = async (template: string) => {
  const { rows } = await stage.owner.query<{ email: string }>(
    `SELECT a.email FROM workflow.outbox o JOIN account a ON a.id::text = o.recipient_id WHERE o.template = $1 ORDER BY 1`,
    [template],
  );
  return rows.map(({ email }) => email);
};
const now = async () => (await play.seenBy(officer)).at;

it('why somebody was let go is read by the people of the pôle, and by nobody else', async () => {
  await assign(first);
  await draftOf(first, planted.reading);
  expect(await release(first)).toEqual([200]);
  expect(await expertIn(first)).toMatchObject({ left: 'released', leftReasons: why });
  expect(await shown()).toContain('HIBOU-LIBERE');
  for (const other of [stage.people.holder, stage.people.officer('id4car'), stage.people.secretary])
    expect(JSON.stringify(await play.seenBy(other))).not.toContain('HIBOU-LIBERE');
}, 60_000);

it('asked anew, they go on with their draft: the past shows nothing of it, for a draft has none', async () => {
  const at = await now();
  expect(JSON.stringify(await review())).toContain(planted.reading);
  await stage.pass('1 minute');
  await assign(first);
  await draftOf(first, 'HIBOU-REPRIS');
  const path = `/dossiers/${play.reference}?at=${encodeURIComponent(at)}`;
  const past = await (await stage.as(officer)).get<DossierView>(path);
  expect([past.status, reviewIn(past.body)?.experts.map(({ left }) => left)]).toEqual([200, ['released']]);
  expect(JSON.stringify(past.body)).not.toContain('HIBOU-REPRIS');
}, 60_000);

it('who stands aside is not let go, and what they had begun is read by nobody', async () => {
  await play.does(fourth, 'declareInterests', { clear: true });
  await assign(fourth);
  await draftOf(fourth, 'HIBOU-LAISSE');
  await play.does(fourth, 'leaveReading', { pole });
  expect(JSON.stringify(await review())).toContain('HIBOU-LAISSE');
  await play.does(fourth, 'declareInterests', { clear: false });
  expect(JSON.stringify(await review())).not.toContain('HIBOU-LAISSE');
  await play.does(first, 'declareInterests', { clear: false });
  expect(await asks(officer, 'releaseExpert', { pole, person: idOf(first), reasons: why })).toEqual([
    409,
    'expertRecused',
  ]);
  const form = await shown(`/actes/release-expert?pole=${pole}`);
  expect(form).not.toContain(idOf(first));
  expect(JSON.stringify(await review())).not.toContain('HIBOU-REPRIS');
  expect(await expertIn(first)).toMatchObject({ recused: true });
  const page = await shown();
  expect([page.includes('HIBOU-REPRIS'), page.includes('s’est déportée')]).toEqual([false, true]);
}, 60_000);

it('who has left a reading and votes reads those of the others, once they are published', async () => {
  await assign(second);
  await assign(both);
  await play.does(both, 'leaveReading', { pole });
  const marks = Object.fromEntries(criteria.map(({ key }) => [`score_${key}`, 3]));
  const comments = Object.fromEntries(criteria.map(({ key }) => [`comment_${key}`, 'HIBOU-LECTURE']));
  const path = `/dossiers/${play.reference}/reviews/${pole}`;
  const { body } = await (
    await stage.as(second)
  ).put<{ id: string; hash: string }>(path, {
    ...marks,
    ...comments,
    recommendation: 'priority',
  });
  await play.does(second, 'submitReview', {
    pole,
    formId: body.id,
    formHash: body.hash,
    recommendation: 'priority',
  });
  expect(JSON.stringify(await review(both))).toContain('HIBOU-LECTURE');
}, 60_000);

it('a reading that is given counts once, and nobody is said to be replaced once enough read', async () => {
  expect((await review())?.readersWanted).toBe(true);
  expect(await shown()).toContain('à remplacer');
  expect(await shown()).toContain('une rendue sur 2 attendues');
  await play.does(officer, 'concludeExpertise', { pole, reasons: 'Une lecture suffit ici.' });
  expect((await review())?.readersWanted).toBe(false);
  expect(await shown()).not.toContain('à remplacer');
}, 60_000);

it('who leaves when no reading is awaited any more makes nobody look for another', async () => {
  const asked = await lettersOf('replaceReader');
  expect([asked.includes(officer), await lettersOf('readerLeft')]).toEqual([true, []]);
  await assign(third);
  await play.does(third, 'leaveReading', { pole, reasons: why });
  expect(await lettersOf('replaceReader')).toEqual(asked);
  expect(await lettersOf('readerLeft')).toEqual([...new Set(asked)]);
  await expectSound(stage);
}, 60_000);
