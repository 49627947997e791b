/** A pôle that stands aside as a whole, over HTTP: a partner of the project, or a lead that leaves its place. 20 s. */
import { expectSound } from '../support/aftermath.js';
import { said, within } from '../support/planted.js';
import { drafted, duo, project, submitted, type Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

const decision = 'COPIL-2026-07';
const valeo = '552030967';
let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

const lettersOf = (email: string, { reference }: Play) =>
  stage.smtp.lettersTo(email).filter(({ subject }) => subject?.includes(reference));

describe('a pôle that is a partner of the project (R63e)', () => {
  const isPartner = (siren: string | null) =>
    stage.owner.query(`UPDATE pole SET siren = $1 WHERE code = 'moveo'`, [siren]);
  let play: Play;
  beforeAll(async () => {
    await isPartner(valeo);
    play = await submitted(stage, duo(), { sitting: 3 });
  }, 60_000);
  afterAll(() => isPartner(null));

  it('the holder is told before submitting', async () => {
    const reference = await drafted(stage, duo());
    const page = await (await stage.browse(stage.people.holder)).get(`/deposer/${reference}/relire`);
    expect(page.body).toContain('est partenaire du projet');
  }, 60_000);

  it('another pôle receives the file and admits it; the partner can do neither', async () => {
    const officer = await stage.as(stage.people.officer('moveo'));
    expect((await officer.ask(play.reference, 'admit')).status).toBe(403);
    const receiving = stage.people.officer('id4car');
    await play.does(receiving, 'declareInterests', { clear: true });
    await play.does(receiving, 'admit');
    const seen = await play.seenBy(stage.people.secretary);
    expect(seen).toMatchObject({ state: 'leadAttribution', leadDoubt: 'leadStandsAside' });
    expect(seen.journal.map(({ fact }) => fact)).toContain('poleSetAside');
  }, 60_000);

  it('its people are written to once and read no more than those of any member', async () => {
    await stage.post();
    const chair = stage.people.chair('moveo');
    const [letter] = lettersOf(chair, play).filter(({ text }) => text?.includes('budget propre'));
    expect(letter?.text).toContain('avis n’est ni demandé ni compté');
    expect(await play.seenBy(chair)).toMatchObject({
      level: 'minimal',
      reviews: [],
      content: null,
      acts: [],
    });
  }, 60_000);

  it('steering cannot give it the lead; the pôle it names labels alone', async () => {
    const secretary = await stage.as(stage.people.secretary);
    const refused = await secretary.ask(play.reference, 'attributeLead', { pole: 'moveo', decision });
    expect([refused.status, refused.body]).toMatchObject([409, { reasons: [{ code: 'poleWithdrawn' }] }]);
    await play.does(stage.people.secretary, 'attributeLead', { pole: 'id4car', decision });
    await play.lead('id4car', 'favourable');
    await play.certify();
    expect((await play.seenBy(stage.people.holder)).outcome?.labelling).toEqual(['id4car']);
    await expectSound(stage);
  }, 60_000);
});

describe('a lead that stands aside (R63g)', () => {
  let play: Play;
  const pole = 'moveo';
  const body = { pole, reasons: within(pole, said.reasons) };
  beforeAll(async () => {
    play = await submitted(stage, project('5G-OPEN-ROAD'), { sitting: 3 });
    await play.admit();
    await play.lead(pole, 'favourable');
    await play.opinion('id4car', 'favourable');
  }, 60_000);

  it('the rehearsal says what follows and changes nothing', async () => {
    const chair = await stage.as(stage.people.chair(pole));
    const told = await chair.post(`/dossiers/${play.reference}/commands/recuse-pole?rehearse=true`, body);
    expect(told.status).toBe(200);
    expect(told.text).toContain('leadStoodDown');
    expect((await play.seenBy(stage.people.holder)).state).toBe('coReview');
  }, 60_000);

  it('leaves its place, its people the file, and the secretary names another', async () => {
    const page = await stage.browse(stage.people.chair(pole));
    expect((await page.get(`/dossiers/${play.reference}/actes/recuse-pole?pole=${pole}`)).status).toBe(200);
    const left = await play.does(stage.people.chair(pole), 'recusePole', body);
    expect(left).toMatchObject({ state: 'leadAttribution', level: 'minimal', reviews: [], content: null });
    const officer = await stage.as(stage.people.officer(pole));
    const late = await officer.ask(play.reference, 'openVote', { pole, mode: 'session' });
    expect(late.status).toBe(403);
    await play.does(stage.people.secretary, 'attributeLead', { pole: 'id4car', decision });
    const seen = await play.seenBy(stage.people.officer('id4car'));
    expect(seen).toMatchObject({ state: 'coReview', lead: { pole: 'id4car' } });
    expect(seen.seats.find((one) => one.pole === pole)).toMatchObject({ position: 'recused', reasons: null });
  }, 60_000);

  it('the request is labelled without it, and nobody else has read why', async () => {
    await play.opinion('pvf', 'favourable');
    await play.certify();
    const { outcome } = await play.seenBy(stage.people.holder);
    expect(outcome).toMatchObject({ labelling: ['id4car', 'pvf'], dissenting: [] });
    const others = [stage.people.holder, stage.people.chair('id4car'), stage.people.secretary];
    for (const email of others) expect(JSON.stringify(await play.seenBy(email))).not.toContain(body.reasons);
    await expectSound(stage);
  }, 60_000);
});
