/** A request as it was (D15): what each reader was shown at an instant is what its trail gives for that instant. 12 s. */
import type { DossierView } from '../../src/labelling/view/dossier-view.js';
import { expectSound } from '../support/aftermath.js';
import { said } from '../support/planted.js';
import { duo, rewritten, submitted, type Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

interface Seen {
  who: string;
  what: string;
  view: DossierView;
}

let stage: Stage;
let play: Play;
const seen: Seen[] = [];

/** What a request shows of the present alone: what may be done, and what an ETag speaks of. */
const then = ({ acts: _, version: __, asOf: ___, reviews, ...view }: DossierView) => ({
  ...view,
  reviews: reviews.map((review) => ({ ...review, version: 0 })),
});

beforeAll(async () => {
  stage = await openStage();
  const { people } = stage;
  const readers = () => [
    ...[people.holder, people.officer('moveo'), people.chair('moveo'), people.chair('id4car')],
    ...[people.officer('mta'), people.secretary],
  ];
  const look = async (what: string) => {
    for (const who of readers()) {
      const { status, body } = await (await stage.as(who)).get<DossierView>(`/dossiers/${play.reference}`);
      if (status === 200) seen.push({ who, what, view: body });
    }
    await stage.pass('1 hour');
  };
  play = await submitted(stage, duo(), { sitting: 3 });
  const officer = people.officer('moveo');
  const declare = async (pole: string) => {
    await play.does(people.officer(pole), 'declareInterests', { clear: true });
    await play.does(people.chair(pole), 'declareInterests', { clear: true });
  };
  await declare('moveo');
  await look('submitted');
  await play.does(officer, 'askCompletion', { items: said.reasons });
  await look('to be completed');
  await rewritten(await stage.as(people.holder), play.reference, { ...duo(), acronym: 'DEUX' });
  await play.does(people.holder, 'complete');
  await play.admit();
  await declare('id4car');
  await look('admitted, with another acronym');
  await play.lead('moveo', 'favourable');
  await look('the lead favourable');
  await stage.pass('2 days');
  await play.opinion('id4car', 'unfavourable');
  await look('opposed');
  await play.does(people.chair('id4car'), 'liftOpposition', { pole: 'id4car', reasons: said.reasons });
  await play.certify();
  await look('labelled');
}, 180_000);
afterAll(() => stage.close());

const at = (instant: string) => encodeURIComponent(instant);
const past = async (who: string, instant: string) =>
  (await stage.as(who)).get<DossierView>(`/dossiers/${play.reference}?at=${at(instant)}`);

it('each reader finds again what they were shown, step by step', async () => {
  const standing = ({ level, you }: DossierView) => JSON.stringify([level, you]);
  const now = new Map(seen.map(({ who, view }) => [who, standing(view)]));
  // Who was less to the request than they are now sees more of the past than they were shown.
  const alike = seen.filter(({ who, view }) => standing(view) === now.get(who));
  expect([new Set(alike.map(({ what }) => what)).size, alike.length]).toEqual([6, 34]);
  for (const { who, what, view } of alike) {
    const { status, body } = await past(who, view.at);
    expect([who, what, status]).toEqual([who, what, 200]);
    expect({ who, what, ...then(body) }).toEqual({ who, what, ...then(view) });
    expect([body.acts, body.asOf]).toEqual([[], view.at]);
  }
}, 120_000);

it('a day is its end; what is no day gone by is refused, and so is the time before the request', async () => {
  const { holder } = stage.people;
  const labelled = seen.at(-1)?.view.at.slice(0, 10) ?? '';
  expect((await past(holder, labelled)).body.state).toBe('labelled');
  for (const wrong of ['2099-01-01', '2027-02-31', 'hier', '', '2027-03-09T25:00'])
    expect([wrong, (await past(holder, wrong)).status]).toEqual([wrong, 422]);
  const before = await past(holder, '2027-01-05');
  const stranger = await past('nobody', labelled).catch(() => null);
  expect([before.status, stranger]).toEqual([404, null]);
});

it('before it was submitted it is its holder’s alone', async () => {
  const submittedAt = seen[0]?.view.path.find(({ state }) => state === 'admissibilityCheck')?.at ?? '';
  const justBefore = new Date(Date.parse(submittedAt) - 1).toISOString();
  expect((await past(stage.people.holder, justBefore)).body).toMatchObject({ state: 'draft', content: null });
  for (const who of [stage.people.chair('moveo'), stage.people.secretary])
    expect((await past(who, justBefore)).status).toBe(404);
});

it('shows no more than one may see now: who has stood aside since reads of the past what they read of the present', async () => {
  const who = stage.people.chair('id4car');
  const opposed = seen.find((one) => one.who === who && one.what === 'opposed');
  expect(opposed?.view.level).toBe('full');
  const other = await submitted(stage, duo(), { sitting: 3 });
  await other.admit();
  const member = stage.people.chair('moveo');
  await other.does(member, 'declareInterests', { clear: true });
  await stage.pass('1 hour');
  const read = (await (await stage.as(member)).get<DossierView>(`/dossiers/${other.reference}`)).body;
  expect([read.level, read.content !== null]).toEqual(['full', true]);
  await other.does(member, 'declareInterests', { clear: false });
  const again = (await stage.as(member)).get<DossierView>(`/dossiers/${other.reference}?at=${at(read.at)}`);
  const { status, body } = await again;
  expect([status, body.content ?? null, body.reviews ?? []]).toEqual([expect.any(Number), null, []]);
  expect(JSON.stringify(body)).not.toContain(duo().titleFr);
});

it('its pages say so, lead back, and offer nothing to do; a date that cannot be read shows the present', async () => {
  const browser = await stage.browse(stage.people.chair('moveo'));
  const opposed = seen.find(({ what }) => what === 'opposed')?.view.at ?? '';
  const { reference } = play;
  const page = await browser.get(`/dossiers/${reference}?au=${at(opposed)}`);
  expect(page.body).toContain('tel qu’il était le');
  expect(page.body).toContain(`href="/dossiers/${reference}">Revenir au présent`);
  expect(page.body).toContain(`/dossiers/${reference}/journal?au=${at(opposed)}`);
  expect(page.body).not.toMatch(/<form[^>]*method="post"[^>]*actes/);
  const journal = await browser.get(`/dossiers/${reference}/journal?au=${at(opposed)}`);
  expect(journal.body).not.toContain('Le label est accordé');
  const wrong = await browser.get(`/dossiers/${reference}?au=demain`);
  expect([wrong.status, wrong.body.includes('Cette date ne se lit pas')]).toEqual([200, true]);
  const before = await browser.get(`/dossiers/${reference}?au=2027-01-05`);
  expect([before.status, before.body.includes('n’était pas encore déposée')]).toEqual([200, true]);
  await expectSound(stage);
}, 60_000);
