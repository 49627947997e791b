/** R63 d, f and g: what a pôle’s lawyer asks about conflicts of interests and no other story tells. 25 s. */
import { expectSound, wordsOf } from '../support/aftermath.js';
import { said, within } from '../support/planted.js';
import { duo, project, submitted, type Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

const lettersOf = (email: string, { reference }: Play) =>
  stage.smtp.lettersTo(email).filter(({ subject }) => subject?.includes(reference));

describe('until the decision, the holder and those who judge write to each other through the case officer (R63d)', () => {
  let play: Play;
  const judges = () =>
    stage.people.all.filter(
      ({ email, role }) =>
        ['member', 'chair', 'deputyChair', 'expert'].includes(role) && email !== stage.people.holder,
    );
  beforeAll(async () => {
    play = await submitted(stage, duo(), { sitting: 3 });
    await play.admit();
    await play.lead('moveo', 'favourable');
    await play.opinion('id4car', 'favourable');
    await stage.post();
  }, 90_000);

  it('whoever answers a letter of the request writes to a case officer, and to nobody who judges', () => {
    const letters = lettersOf(stage.people.holder, play);
    expect(letters.length).toBeGreaterThan(1);
    const answered = letters.flatMap(({ replyTo }) => (replyTo?.value ?? []).map(({ address }) => address));
    const officers = stage.people.all.filter(({ role }) => role === 'caseOfficer').map(({ email }) => email);
    expect(answered.length).toBeGreaterThan(0);
    expect(answered.filter((address) => !officers.includes(address ?? ''))).toEqual([]);
  }, 60_000);

  it('the holder reads the name and the address of nobody who judges, on the page, in the API or in a letter', async () => {
    const { holder } = stage.people;
    const page = (await (await stage.browse(holder)).get(`/dossiers/${play.reference}`)).body;
    const seen = JSON.stringify(await play.seenBy(holder));
    const letters = lettersOf(holder, play).map((letter) => wordsOf(letter).all);
    for (const { email } of judges())
      for (const text of [page, seen, ...letters]) expect(text).not.toContain(email);
    const { rows } = await stage.owner.query<{ name: string }>(
      'SELECT name FROM account WHERE email = ANY ($1)',
      [judges().map(({ email }) => email)],
    );
    for (const { name } of rows)
      for (const text of [page, seen, ...letters]) expect(text).not.toContain(name);
  }, 60_000);

  it('nobody who judges is written the address of the holder', async () => {
    const { holder } = stage.people;
    for (const { email } of judges())
      for (const letter of lettersOf(email, play)) expect(wordsOf(letter).all).not.toContain(holder);
    await expectSound(stage);
  }, 60_000);
});

describe('a company that sits in the lead pôle is a partner of the project (R63f)', () => {
  let play: Play;
  const pole = 'moveo';
  const ofValeo = () => stage.people.voters(pole).slice(0, 4).at(-1);
  beforeAll(async () => {
    await stage.owner.query(
      `INSERT INTO tie (id, account_id, kind, name, siren, valid_from)
       VALUES (gen_random_uuid(), $1, 'employer', 'Valeo', '552030967', platform.now() - interval '1 day')`,
      [ofValeo()?.id],
    );
    play = await submitted(stage, duo(), { sitting: 3 });
    await play.admit();
  }, 60_000);

  it('the pôle keeps the lead: only a pôle that is itself a partner gives it up', async () => {
    const { lead, seats } = await play.seenBy(stage.people.holder);
    expect(lead?.pole).toBe(pole);
    expect(seats.find((one) => one.pole === pole)?.position).not.toBe('recused');
  }, 60_000);

  it('its own people stand aside one by one, and read no more of the request', async () => {
    const email = ofValeo()?.email ?? '';
    const declared = await (await stage.as(email)).ask(play.reference, 'declareInterests', { clear: false });
    expect(declared.status).toBeLessThan(300);
    expect((await (await stage.as(email)).get(`/dossiers/${play.reference}`)).status).toBe(404);
  }, 60_000);

  it('the others of the pôle judge it, and the pôle labels it', async () => {
    await play.lead(pole, 'favourable');
    await play.opinion('id4car', 'favourable');
    await play.certify();
    const { outcome } = await play.seenBy(stage.people.holder);
    expect(outcome).toMatchObject({ labelling: [pole, 'id4car'] });
    await expectSound(stage);
  }, 60_000);
});

describe('an invited pôle stands aside as a whole (R63g)', () => {
  let play: Play;
  const pole = 'id4car';
  beforeAll(async () => {
    play = await submitted(stage, project('5G-OPEN-ROAD'), { sitting: 3 });
    await play.admit();
    await play.lead('moveo', 'favourable');
    await play.clear(pole);
  }, 60_000);

  it('leaves the count: nothing waits for it, and the others decide when they have all spoken', async () => {
    const reasons = within(pole, said.reasons);
    await play.does(stage.people.chair(pole), 'recusePole', { pole, reasons });
    const { seats } = await play.seenBy(stage.people.officer('moveo'));
    expect(seats.find((one) => one.pole === pole)).toMatchObject({ position: 'recused' });
    await play.opinion('pvf', 'favourable');
    expect((await play.seenBy(stage.people.holder)).state).toBe('jointDecision');
  }, 60_000);

  it('is neither on the certificate nor among those that oppose', async () => {
    await play.certify();
    const { outcome } = await play.seenBy(stage.people.holder);
    expect(outcome).toMatchObject({ labelling: ['moveo', 'pvf'], dissenting: [] });
    await expectSound(stage);
  }, 60_000);
});
