import { expectSound } from '../support/aftermath.js';
import { actPage, browserOf, rehearsedPage } from '../support/page-rehearsal.js';
import { said } from '../support/planted.js';
import { duo, submitted, type Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
let play: Play;
beforeAll(async () => {
  stage = await openStage();
  play = await submitted(stage, duo(), { sitting: 3 });
  await play.admit();
  const officer = stage.people.officer('id4car');
  await play.does(officer, 'declareInterests', { clear: true });
  await play.does(officer, 'acceptReview', { pole: 'id4car' });
}, 60_000);
afterAll(() => stage.close());

const idsOf = (pole: string) => stage.people.all.filter((one) => one.pole === pole).map((one) => one.id);
const namedIn = (text: string, ids: string[]) => ids.filter((id) => text.includes(id));
const idOf = (email: string) => stage.people.all.find((one) => one.email === email)?.id ?? '';

/** A form that cannot be read, sent to an act of the pôle iD4CAR. */
async function badForm(email: string, command: string) {
  const browser = await browserOf(stage, email);
  const { body } = await browser.get('/profil');
  const _csrf = /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? '';
  const page = await browser.get(`${actPage(play.reference, command)}?pole=id4car`);
  const answer = await browser.post(actPage(play.reference, command), { _csrf, pole: 'id4car', person: 'x' });
  return { statuses: [page.status, answer.status], text: page.body + answer.body };
}

describe('the page of an act judges the right before the form (about 6 s)', () => {
  it('shows the experts of a pôle to its own officer alone', async () => {
    const { holder, officer, secretary, experts } = stage.people;
    for (const email of [holder, officer('mta'), officer('moveo'), secretary]) {
      const { statuses, text } = await badForm(email, 'assignExpert');
      expect([email, statuses, namedIn(text, idsOf('id4car'))]).toEqual([email, [403, 403], []]);
    }
    for (const email of [...experts('id4car'), ...stage.people.voters('id4car').map((one) => one.email)])
      await play.does(email, 'declareInterests', { clear: true });
    const own = await badForm(officer('id4car'), 'assignExpert');
    expect(own.statuses).toEqual([200, 422]);
    expect(namedIn(own.text, experts('id4car').map(idOf)).length).toBeGreaterThan(0);
  }, 60_000);

  it('and answers 403 to whoever has no seat, 404 to whom the request does not exist for', async () => {
    expect((await badForm(stage.people.holder, 'castBallot')).statuses).toEqual([403, 403]);
    const recused = stage.people.voters('moveo').at(-1)?.email ?? '';
    await play.does(recused, 'declareInterests', { clear: true });
    await (await stage.as(recused)).ask(play.reference, 'declareInterests', { clear: false });
    expect((await badForm(recused, 'castBallot')).statuses).toEqual([404, 404]);
  }, 60_000);
});

describe('a rehearsal (about 6 s)', () => {
  const withdrawal = async () => {
    const { at, ...rest } = await (await stage.as(stage.people.holder)).rehearse(play.reference, 'withdraw');
    expect(at).toBeDefined();
    return rest;
  };

  it('names nobody but the holder to the holder, each pôle once, on the page too', async () => {
    const { letters, facts } = await withdrawal();
    const ids = letters.flatMap(({ recipient }) => recipient.id ?? []);
    const { rows } = await stage.owner.query<{ id: string }>('SELECT id FROM account WHERE email = $1', [
      stage.people.holder,
    ]);
    expect([...new Set(ids)]).toEqual([rows[0]?.id]);
    const lines = letters.map((line) => JSON.stringify(line));
    expect(new Set(lines).size).toBe(lines.length);
    expect(letters).toContainEqual(expect.objectContaining({ role: null, pole: 'id4car' }));
    expect(facts).toEqual(['requestWithdrawn']);
    const page = await rehearsedPage(await browserOf(stage, stage.people.holder), play.reference, 'withdraw');
    expect(page.status).toBe(200);
    expect(namedIn(page.body, [...idsOf('moveo'), ...idsOf('id4car')])).toEqual([]);
  }, 60_000);

  it('tells the holder nothing of an expert asked or a member recused', async () => {
    await play.clear('moveo');
    const before = await withdrawal();
    const [expert = ''] = stage.people.experts('moveo');
    await play.does(stage.people.officer('moveo'), 'assignExpert', { pole: 'moveo', person: idOf(expert) });
    const [, second] = stage.people.voters('moveo');
    await (await stage.as(second?.email ?? '')).ask(play.reference, 'declareInterests', { clear: false });
    expect(await withdrawal()).toEqual(before);
  }, 60_000);
});

describe('who spoke last (about 10 s)', () => {
  it('is not told by the journal to whoever may not read the position yet; the ball is told to who holds it', async () => {
    const other = await submitted(stage, duo(), { sitting: 3 });
    await other.admit();
    await other.lead('moveo', 'favourable');
    const holds = async (pole: string) => (await other.seenBy(stage.people.chair(pole))).owner?.you;
    await other.clear('id4car');
    expect([await holds('mta'), await holds('moveo'), await holds('id4car')]).toEqual([false, false, true]);
    await other.opinion('id4car', 'unfavourable');
    const opener = async (email: string) =>
      (await other.seenBy(email)).journal.find((line) => line.fact === 'conciliationOpened')?.by;
    const { holder, officer, secretary } = stage.people;
    for (const email of [holder, officer('mta'), secretary])
      expect([email, await opener(email)]).toEqual([email, null]);
    expect(await opener(officer('moveo'))).toMatchObject({ role: 'chair', pole: 'iD4CAR' });
    const chair = stage.people.chair('id4car');
    await other.does(chair, 'liftOpposition', { pole: 'id4car', reasons: said.reasons });
    const seat = (await other.seenBy(officer('moveo'))).seats.find((one) => one.pole === 'id4car');
    expect(seat?.position).toBe('noObjection');
    await other.certify();
    expect(await opener(holder)).toMatchObject({ role: 'chair', pole: 'iD4CAR' });
    await expectSound(stage);
  }, 60_000);
});
