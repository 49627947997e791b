/** How the suspension of a request ends: by itself, by its holder, by its closing; and how often there is one (§9.2, R53). 20 s. */
import { expectSound } from '../support/aftermath.js';
import { duo, submitted, type Play } from '../support/play.js';
import { dayAfter, resumed, suspended } from '../support/standstill-play.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

const lettersOf = (email: string, { reference }: Play) =>
  stage.smtp.lettersTo(email).filter(({ subject }) => subject?.includes(reference));
const codesOf = (body: unknown) =>
  (body as { reasons?: { code: string }[] }).reasons?.map(({ code }) => code);
const why = 'Deux partenaires se disputent la propriété des résultats.';

describe('nobody resumes it', () => {
  it('it goes on by itself after its last day, and says so', async () => {
    const play = await submitted(stage, duo(), { sitting: 3 });
    await play.admit();
    await suspended(stage, play, 5);
    await stage.pass('6 days');
    await stage.post();
    const view = await play.seenBy(stage.people.chair('moveo'));
    expect(view.standstills).toMatchObject([{ byItself: true }]);
    expect(view.state).toBe('leadReview');
    expect(
      lettersOf(stage.people.holder, play).filter(({ subject }) => /reprend/u.test(subject ?? '')),
    ).toHaveLength(1);
    await expectSound(stage);
  }, 60_000);
});

describe('its holder gives up meanwhile', () => {
  it('the request is withdrawn without being resumed', async () => {
    const play = await submitted(stage, duo(), { sitting: 3 });
    await play.admit();
    await suspended(stage, play, 5);
    await play.does(stage.people.holder, 'withdraw');
    const view = await play.seenBy(stage.people.holder);
    expect([view.state, view.deadlines, view.standstills.map(({ to }) => to === null)]).toEqual([
      'withdrawn',
      [],
      [false],
    ]);
    await expectSound(stage);
  }, 60_000);
});

describe('before a lead is named', () => {
  it('the officer of the pôle that received it may suspend it, and not once it is led', async () => {
    const play = await submitted(stage, duo(), { sitting: 3 });
    await suspended(stage, play, 5, stage.people.officer('moveo'));
    await resumed(stage, play, stage.people.officer('moveo'));
    await play.admit();
    const officer = await stage.as(stage.people.officer('moveo'));
    const form = { ground: 'other', reasons: why, until: await dayAfter(stage, 5) };
    expect((await officer.ask(play.reference, 'suspendRequest', form)).status).toBe(403);
    await suspended(stage, play, 5);
    await resumed(stage, play);
    const third = await (
      await stage.as(stage.people.chair('moveo'))
    ).ask(play.reference, 'suspendRequest', form);
    expect([third.status, codesOf(third.body)]).toEqual([409, ['suspendedTwice']]);
    await expectSound(stage);
  }, 60_000);
});

describe('its call closes meanwhile', () => {
  it('the request lapses at the closing, suspended as it is', async () => {
    const play = await submitted(stage, duo(), { sitting: 3 });
    await play.admit();
    const { call, at } = await play.seenBy(stage.people.chair('moveo'));
    const left = Math.floor((Date.parse(call.closesAt) - Date.parse(at)) / 86_400_000);
    await stage.pass(`${left - 5} days`);
    await suspended(stage, play, 20);
    const page = await (await stage.browse(stage.people.chair('moveo'))).get(`/dossiers/${play.reference}`);
    expect(page.body).toContain('la demande est caduque');
    await stage.pass('6 days');
    await stage.post();
    const view = await play.seenBy(stage.people.holder);
    expect([view.state, view.standstills[0]?.to]).toEqual(['lapsed', expect.any(String)]);
    await expectSound(stage);
  }, 90_000);
});
