import { earsOf, knocksAt, programHears, type Heard } from '../support/doors.js';
import { expectSound } from '../support/aftermath.js';
import { planted } from '../support/planted.js';
import { drafted, duo, submitted, type Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

const nowhere = 'LAB-2026-9999';
const stranger = 'thibault.marchand@demo.colabel.example';

let stage: Stage;
let play: Play;
let annex: string;
beforeAll(async () => {
  stage = await openStage();
  play = await submitted(stage, duo(), { sitting: 3 });
  await play.admit();
  await play.lead('moveo', 'favourable');
  annex = (await play.seenBy(stage.people.holder)).annexes[0]?.id ?? '';
}, 60_000);
afterAll(() => stage.close());

/** The same knock at a request and at one that never was; the reference itself may be said back. */
async function compare(
  reference: string,
  face: 'api' | 'pages',
  hears: (knock: ReturnType<typeof knocksAt>[number]) => Promise<Heard>,
): Promise<number> {
  const knocks = (of: string) =>
    knocksAt(stage, { reference: of, pole: 'moveo', annex }).filter(
      ({ path }) => path.startsWith('/api/') === (face === 'api'),
    );
  const elsewhere = knocks(nowhere);
  for (const [index, knock] of knocks(reference).entries()) {
    const here = await hears(knock);
    const other = elsewhere[index] && (await hears(elsewhere[index]));
    const name = `${knock.method} ${knock.path}`;
    expect([name, here.status, here.text]).toEqual([name, 404, other?.text.replaceAll(nowhere, reference)]);
  }
  return elsewhere.length;
}

describe('what one may not see does not exist (about 12 s)', () => {
  it('to a stranger’s program: every address of a request answers as one that never was', async () => {
    const program = await stage.as(stranger);
    expect(
      await compare(play.reference, 'api', (knock) => programHears(program, knock, 'moveo')),
    ).toBeGreaterThan(30);
  }, 60_000);

  it('to a stranger’s browser: the same', async () => {
    const hears = await earsOf(await stage.browse(stranger));
    expect(await compare(play.reference, 'pages', (knock) => hears(knock, 'moveo'))).toBeGreaterThan(50);
  }, 60_000);

  it('a draft, to everyone but its holder: to the pôle it will be addressed to as well', async () => {
    const reference = await drafted(stage, duo());
    const officer = await stage.as(stage.people.officer('moveo'));
    await compare(reference, 'api', (knock) => programHears(officer, knock, 'moveo'));
    const { body } = await officer.get<{ lines: { reference: string }[] }>('/dossiers');
    expect(body.lines.map((line) => line.reference)).not.toContain(reference);
  }, 60_000);
});

describe('whoever has not declared their interests stands at the gate, R63 (about 3 s)', () => {
  const undeclared = () => stage.people.voters('moveo').at(-1)?.email ?? '';

  it('they see what their interests are judged by: no content, no piece, no position', async () => {
    const view = await play.seenBy(undeclared());
    expect(view).toMatchObject({
      level: 'gate',
      content: null,
      annexes: [],
      reviews: [],
      journal: [],
      shares: [],
    });
    expect(view.partners).toContain('Renault');
    expect(view.seats.map((one) => one.position)).toEqual(['awaited', 'withheld']);
    expect(view.acts.filter((act) => act.allowed).map((act) => act.command)).toEqual(['declareInterests']);
    const program = await stage.as(undeclared());
    const { text } = await program.get(`/dossiers/${play.reference}`);
    expect(Object.values(planted).filter((word) => text.includes(word))).toEqual([]);
    expect((await program.get(`/dossiers/${play.reference}/annexes/${annex}`)).status).toBe(404);
    expect((await program.get(`/dossiers/${play.reference}/reviews/moveo`)).status).toBe(404);
  }, 60_000);

  it('they may act in nothing that reads: 409 with R63', async () => {
    const { email, seat } = stage.people.voters('id4car').at(-1) ?? { email: '', seat: '' };
    await play.clear('id4car');
    await play.does(stage.people.officer('id4car'), 'acceptReview', { pole: 'id4car' });
    const reasons = 'La lecture du référent suffit.';
    await play.does(stage.people.officer('id4car'), 'concludeExpertise', { pole: 'id4car', reasons });
    await play.does(stage.people.officer('id4car'), 'openVote', { pole: 'id4car', mode: 'session' });
    const body = { pole: 'id4car', seat, ballot: 'favourable' };
    const answer = await (await stage.as(email)).ask(play.reference, 'castBallot', body);
    expect([answer.status, answer.body]).toMatchObject([
      409,
      { reasons: [{ code: 'interestsNotDeclared', rule: 'R63' }] },
    ]);
    await play.does(email, 'declareInterests', { clear: true });
    await play.does(email, 'castBallot', body);
    await expectSound(stage);
  }, 60_000);
});
