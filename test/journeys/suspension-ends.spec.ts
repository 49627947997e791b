/** How the suspension of a request ends: by itself, by its holder, by its closing; and how often there is one (§9.2, R53). 20 s. */
import { expectSound } from '../support/aftermath.js';
import { callDesk } from '../support/calls.js';
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
    expect(view.standstills).toMatchObject([{ ended: 'byItself' }]);
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
    expect([view.state, view.deadlines, view.standstills.map(({ ended }) => ended)]).toEqual([
      'withdrawn',
      [],
      ['withRequest'],
    ]);
    await expectSound(stage);
  }, 60_000);
});

describe('before a lead is named', () => {
  it('whoever has not declared their interests stops nothing (R63a)', async () => {
    const play = await submitted(stage, duo(), { sitting: 3 });
    const form = { ground: 'other', reasons: why, until: await dayAfter(stage, 5) };
    for (const email of [stage.people.officer('moveo'), stage.people.chair('moveo')]) {
      const answer = await (await stage.as(email)).ask(play.reference, 'suspendRequest', form);
      expect([email, answer.status, codesOf(answer.body)]).toEqual([email, 409, ['interestsNotDeclared']]);
    }
    expect((await play.seenBy(stage.people.holder)).standstills).toEqual([]);
  }, 60_000);

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

describe('a ballot and a suspension at the same moment', () => {
  it('are ordered by the store: the ballot counts, or is refused with until when', async () => {
    const { people } = stage;
    const play = await submitted(stage, duo(), { sitting: 3 });
    await play.admit();
    await play.clear('moveo');
    await play.read('moveo');
    await play.does(people.officer('moveo'), 'openVote', { pole: 'moveo', mode: 'remote' });
    const [first] = people.voters('moveo');
    const voter = await stage.as(first?.email ?? '');
    const chair = await stage.as(people.chair('moveo'));
    const form = { ground: 'other', reasons: why, until: await dayAfter(stage, 5) };
    const ballot = { pole: 'moveo', seat: first?.seat, ballot: 'favourable', reasons: 'Un projet utile.' };
    const [stops, casts] = await Promise.all([
      chair.ask(play.reference, 'suspendRequest', form),
      voter.ask(play.reference, 'castBallot', ballot),
    ]);
    expect([200, 204]).toContain(stops.status);
    const cast = [200, 204].includes(casts.status);
    expect(cast || codesOf(casts.body)?.includes('requestSuspended')).toBe(true);
    await expectSound(stage);
  }, 90_000);
});

describe('near the closing', () => {
  it('a lead that is late may not stop the clock, and nobody past the closing; steering may, and a call brought forward lapses it', async () => {
    const { people } = stage;
    const chair = people.chair('moveo');
    const play = await submitted(stage, duo(), { sitting: 3 });
    await play.admit();
    await play.clear('moveo');
    const { call, at } = await play.seenBy(chair);
    const left = Math.floor((Date.parse(call.closesAt) - Date.parse(at)) / 86_400_000);
    await stage.pass(`${left - 5} days`);
    await stage.post();
    const asks = async (email: string, days: number) => {
      const form = { ground: 'other', reasons: why, until: await dayAfter(stage, days) };
      return codesOf((await (await stage.as(email)).ask(play.reference, 'suspendRequest', form)).body);
    };
    expect(await asks(chair, 2)).toEqual(['leadMayNotSuspend']);
    expect(await asks(people.secretary, 20)).toEqual(['suspensionPastClosing']);
    await suspended(stage, play, 4, people.secretary);
    const answer = await (await stage.as(chair)).ask(play.reference, 'resumeRequest', { reasons: why });
    expect([answer.status, codesOf(answer.body)]).toEqual([409, ['suspendedBySteering']]);

    const desk = await callDesk(await stage.as(people.secretary));
    const moved = await (await stage.as(people.secretary)).post(`${desk.path}/move`, await desk.moving(-2));
    expect(moved.status).toBe(200);
    await stage.post();
    const page = await (await stage.browse(chair)).get(`/dossiers/${play.reference}`);
    const said = page.body.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
    expect(said).toContain('vient avant le terme de la suspension');
    expect(said).toContain('la demande est caduque');
    expect(said).not.toContain('Elle reprendra là où elle s’est arrêtée');
    await stage.pass('4 days');
    await stage.post();
    const view = await play.seenBy(people.holder);
    expect([view.state, view.standstills[0]?.ended]).toEqual(['lapsed', 'withRequest']);
    await expectSound(stage);
  }, 120_000);
});
