/** R62, R70 over HTTP: an organ that votes on two questions at once answers each by itself. 40 s. */
import { expectSound } from '../support/aftermath.js';
import { declaresOn } from '../support/change-acts.js';
import { askingOn, labelledDuo } from '../support/label-play.js';
import { duo, type Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';
import { answered, voteOn } from '../support/withdrawal-play.js';

let stage: Stage;
let play: Play;
beforeAll(async () => {
  stage = await openStage();
  play = await labelledDuo(stage);
}, 60_000);
afterAll(() => stage.close());

describe('a pôle that withdraws its label while it is asked about a declared change', () => {
  it('has two votes open: each member is shown both, and each form says which it is for', async () => {
    const { people } = stage;
    await answered(stage, play, 'id4car');
    expect((await declaresOn(stage, play, { ...duo(), projectType: 'platform' })).status).toBe(200);
    const [{ email = '', seat = '' } = {}] = people.voters('id4car');
    await play.does(email, 'declareInterests', { clear: true }).catch(() => undefined);
    const { acts, deliberations } = await play.seenBy(email);
    expect(deliberations.map(({ question, about, state }) => [question, about, state])).toEqual([
      [1, 'withdrawal', 'voting'],
      [2, 'change', 'voting'],
    ]);
    const votes = acts.filter(({ command }) => command === 'castAnswer');
    expect(votes.map((one) => [one.seat, one.question])).toEqual([
      [seat, 1],
      [seat, 2],
    ]);
    const browser = await stage.browse(email);
    const dossier = (await browser.get(`/dossiers/${play.reference}`)).body;
    expect([dossier.includes('Voter sur le retrait du label'), dossier.includes('question=2')]).toEqual([
      true,
      true,
    ]);
    const form = `/dossiers/${play.reference}/actes/cast-answer?pole=id4car&seat=${seat}&question=2`;
    const { body } = await browser.get(form);
    expect([body.includes('name="question" value="2"'), body.includes('garde-t-il son label')]).toEqual([
      true,
      true,
    ]);
  }, 60_000);

  it('answers the second though the first waits, and an answer to no question counts for none', async () => {
    const { people } = stage;
    const [{ email = '', seat = '' } = {}] = people.voters('id4car');
    const vote = { pole: 'id4car', seat, answer: 'for', reasons: 'Un motif.' };
    expect((await askingOn(stage, play)(email, 'castAnswer', { ...vote, question: 3 })).status).toBe(409);
    await voteOn(play, people.voters('id4car'), 'for', 'change');
    await voteOn(play, people.voters('moveo'), 'for', 'change');
    const { label, labelLife, versions } = await play.seenBy(people.holder);
    expect([label, labelLife?.labelling, versions[0]?.state]).toEqual([
      'active',
      ['moveo', 'id4car'],
      'inForce',
    ]);
    await voteOn(play, people.voters('id4car'), 'against', 'withdrawal');
    expect((await play.seenBy(people.holder)).labelLife?.labelling).toEqual(['moveo', 'id4car']);
    await expectSound(stage);
  }, 60_000);
});
