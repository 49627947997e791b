/** The lead leaves the charter, or steering hands its place on, by each role over HTTP (R64, R42). 25 s. */
import { expectSound } from '../support/aftermath.js';
import { decision, departs, handsOn } from '../support/departure-play.js';
import { said } from '../support/planted.js';
import { duo, project, submitted, type Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

const led = async (): Promise<Play> => {
  const play = await submitted(stage, project('5G-OPEN-ROAD'), { sitting: 3 });
  await play.admit();
  await play.lead('moveo', 'favourable');
  await play.opinion('id4car', 'favourable');
  return play;
};
const lettersOf = (email: string, { reference }: Play) =>
  stage.smtp.lettersTo(email).filter(({ subject }) => subject?.includes(reference));

describe('the lead leaves the charter', () => {
  it('its successor, once it consents, leads and judges by its own organ', async () => {
    const play = await led();
    await departs(stage, play, 'moveo', 'mta');
    const seen = await play.seenBy(stage.people.secretary);
    expect(seen).toMatchObject({ state: 'leadAttribution', owner: { role: 'chair', pole: 'mta' } });
    const secretary = await stage.as(stage.people.secretary);
    const early = await secretary.ask(play.reference, 'attributeLead', { pole: 'id4car', decision });
    expect([early.status, early.body]).toMatchObject([409, { reasons: [{ code: 'successionAwaited' }] }]);
    await play.does(stage.people.chair('mta'), 'acceptSuccession', { pole: 'mta' });
    expect(await play.seenBy(stage.people.holder)).toMatchObject({
      state: 'leadReview',
      lead: { pole: 'mta' },
    });
    await play.lead('mta', 'favourable');
    await departs(stage, play, 'pvf');
    await play.certify();
    expect((await play.seenBy(stage.people.holder)).outcome?.labelling).toEqual(['mta', 'id4car']);
    await expectSound(stage);
  }, 90_000);

  it('where its successor refuses, steering names another (R23), and the holder is told', async () => {
    const play = await led();
    await departs(stage, play, 'moveo', 'mta');
    await play.does(stage.people.chair('mta'), 'declineSuccession', { pole: 'mta' });
    await play.does(stage.people.secretary, 'attributeLead', { pole: 'id4car', decision });
    expect(await play.seenBy(stage.people.officer('id4car'))).toMatchObject({
      ...{ state: 'coReview', lead: { pole: 'id4car' } },
    });
    await stage.post();
    const told = lettersOf(stage.people.holder, play).map(({ subject }) => subject ?? '');
    expect(told.some((one) => one.includes('Personne ne succède'))).toBe(true);
    await expectSound(stage);
  }, 90_000);

  it('where its successor keeps silent for five working days, the place is given by R23', async () => {
    const play = await led();
    await departs(stage, play, 'moveo', 'mta');
    await stage.pass('8 days');
    const seen = await play.seenBy(stage.people.secretary);
    expect([seen.departures[0]?.state, seen.owner?.role]).toEqual(['ended', 'secretary']);
    const late = await stage.as(stage.people.chair('mta'));
    expect((await late.ask(play.reference, 'acceptSuccession', { pole: 'mta' })).status).toBe(403);
    await expectSound(stage);
  }, 90_000);
});

describe('steering hands the lead to another pôle of the request (R42)', () => {
  it('the new one judges, the former stays invited with its opinion, and the holder does not read why', async () => {
    const play = await submitted(stage, duo(), { sitting: 3 });
    await play.admit();
    await play.lead('moveo', 'favourable');
    const chair = await stage.as(stage.people.chair('id4car'));
    const refused = await chair.ask(play.reference, 'reassignLead', {
      ...{ pole: 'id4car', decision, reasons: said.reasons },
    });
    expect(refused.status).toBe(403);
    await handsOn(stage, play, 'id4car');
    expect((await play.seenBy(stage.people.chair('moveo'))).reassigned).toMatchObject({
      reasons: said.reasons,
    });
    expect(await play.seenBy(stage.people.holder)).toMatchObject({
      ...{ state: 'leadReview', lead: { pole: 'id4car' }, reassigned: { decision, reasons: null } },
    });
    await stage.post();
    const told = lettersOf(stage.people.chair('moveo'), play).map(({ subject }) => subject ?? '');
    expect(told.some((one) => one.includes('n’est plus référent'))).toBe(true);
    await play.lead('id4car', 'favourable');
    await play.certify();
    expect((await play.seenBy(stage.people.holder)).outcome?.labelling).toEqual(['id4car', 'moveo']);
    await expectSound(stage);
  }, 90_000);
});
