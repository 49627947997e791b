import { expectSound } from '../support/aftermath.js';
import { submitted, project, type Play } from '../support/play.js';
import { said } from '../support/planted.js';
import { openStage, type Stage } from '../support/stage.js';

const [one, other] = ['id4car', 'mta'];
const { reasons } = said;
let stage: Stage;
let play: Play;
const twice = () => stage.people.all.filter(({ email }) => email.startsWith('gwenaelle.'));
const seatIn = (pole: string) => twice().find((mandate) => mandate.pole === pole)?.seat ?? '';
const email = () => twice()[0]?.email ?? '';

beforeAll(async () => {
  stage = await openStage();
  const coLabels = [one, other].map((pole) => ({ pole, reason: 'Le consortium y est implanté.' }));
  play = await submitted(stage, { ...project('5G-OPEN-ROAD'), coLabels }, { sitting: 3 });
  await play.admit();
  await play.lead('moveo', 'favourable');
  for (const pole of [one, other]) {
    await play.clear(pole);
    const officer = stage.people.officer(pole);
    await play.does(officer, 'acceptReview', { pole });
    await play.does(officer, 'concludeExpertise', { pole, reasons: 'La lecture du référent suffit.' });
    await play.does(officer, 'openVote', { pole, mode: 'session' });
  }
  const program = await stage.as(email());
  const { you } = await play.seenBy(email());
  if (you.interests === 'undeclared') await program.act(play.reference, 'declareInterests', { clear: true });
}, 120_000);
afterAll(() => stage.close());

/** Everything of the request this person reads but the instant it is read at. */
const pageOf = async (reader: string) => {
  const { at: _, ...view } = await play.seenBy(reader);
  return JSON.stringify(view);
};

const refusals = async () =>
  (
    await stage.owner.query<{ key: string; body: string }>(
      `SELECT i.key, e.body FROM workflow.audit_entry e JOIN workflow.instance i ON i.id = e.instance_id
       WHERE e.body LIKE '%ballotRefused%'`,
    )
  ).rows;

describe('one person, one vote on a request, even seated in two pôles (R35; about 12 s)', () => {
  it('the vote in the first pôle changes nothing of what the other pôle’s people see', async () => {
    const readers = [stage.people.officer(other), stage.people.chair(other)];
    const before = await Promise.all(readers.map(pageOf));
    await play.does(email(), 'castBallot', { pole: one, seat: seatIn(one), ballot: 'favourable' });
    expect(await Promise.all(readers.map(pageOf))).toEqual(before);
    expect(await refusals()).toEqual([]);
  }, 60_000);

  it('their own page shows the second act shut, with its reason; a rehearsal says it and writes nothing', async () => {
    const act = (await play.seenBy(email())).acts.find(
      ({ command, pole }) => command === 'castBallot' && pole === other,
    );
    expect(act).toMatchObject({ allowed: false, reasons: [{ code: 'alreadyVoted', rule: 'R35' }] });
    const body = { pole: other, seat: seatIn(other), ballot: 'unfavourable', reasons };
    const program = await stage.as(email());
    const path = `/dossiers/${play.reference}/commands/cast-ballot?rehearse=true`;
    expect((await program.post(path, body)).status).toBe(409);
    expect(await refusals()).toEqual([]);
  }, 60_000);

  it('the second is refused, and recorded once in the pôle that refuses it, without the ballot', async () => {
    const body = { pole: other, seat: seatIn(other), ballot: 'unfavourable', reasons };
    for (const n of [1, 2]) {
      const answer = await (await stage.as(email())).ask(play.reference, 'castBallot', body);
      expect([n, answer.status, answer.body]).toMatchObject([
        ...[n, 409],
        { reasons: [{ code: 'alreadyVoted', rule: 'R35' }] },
      ]);
    }
    const kept = await refusals();
    expect(kept.map(({ key }) => key)).toEqual([`review:${other}`]);
    expect(kept[0]?.body).not.toMatch(new RegExp(`unfavourable|favourable|"${one}"`));
    await expectSound(stage);
  }, 60_000);

  it('the chair and the case officer of that pôle read it in their journal, nobody else but the voter', async () => {
    const tells = async (reader: string) =>
      (await play.seenBy(reader)).journal.filter(({ fact }) => fact === 'secondVoteRefused').length;
    const [member] = stage.people
      .voters(other)
      .filter((voter) => voter.email !== email() && voter.role === 'member');
    const { officer, chair, holder } = stage.people;
    expect(await tells(officer(other))).toBe(1);
    expect(await tells(chair(other))).toBe(1);
    expect(await tells(email())).toBe(1);
    for (const reader of [member?.email ?? '', officer(one), chair(one), officer('moveo'), holder])
      expect([reader, await tells(reader)]).toEqual([reader, 0]);
  }, 60_000);
});
