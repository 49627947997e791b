/** R5 over HTTP: a form left open on one question of an organ says nothing of the next. 30 s. */
import { expectSound } from '../support/aftermath.js';
import { formFields } from '../support/browser.js';
import { askingOn, labelledDuo } from '../support/label-play.js';
import type { Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';
import { answered, voteOn } from '../support/withdrawal-play.js';

let stage: Stage;
let play: Play;
beforeAll(async () => {
  stage = await openStage();
  play = await labelledDuo(stage);
}, 60_000);
afterAll(() => stage.close());

const codes = (body: unknown) => (body as { reasons?: { code: string }[] }).reasons?.map(({ code }) => code);

describe('an organ that is asked twice', () => {
  it('reads the number of its question in the form, hidden, and takes no answer of the one before', async () => {
    const { people } = stage;
    const voters = people.voters('id4car');
    const { email = '', seat = '' } = voters[2] ?? {};
    await answered(stage, play, 'id4car');
    await play.does(email, 'declareInterests', { clear: true }).catch(() => undefined);
    const form = `/dossiers/${play.reference}/actes/cast-answer?pole=id4car&seat=${seat}`;
    const browser = await stage.browse(email);
    const left = await browser.get(form);
    expect(left.body).toContain('name="question" value="1"');
    await voteOn(play, voters, 'against');
    await answered(stage, play, 'id4car');

    const asks = askingOn(stage, play);
    const body = { pole: 'id4car', seat, answer: 'for', reasons: 'Un motif.' };
    const stale = await asks(email, 'castAnswer', { ...body, question: 1 });
    expect([stale.status, codes(stale.body)]).toEqual([409, ['questionOver']]);
    expect((await asks(email, 'castAnswer', body)).status).toBe(422);
    // The page that comes back is of the question that is put now, and nothing of it is answered.
    const action = `/dossiers/${play.reference}/actes/cast-answer`;
    const sent = { ...formFields(left.body, action), answer: 'for', reasons: 'HIBOU un motif tapé.' };
    const again = await browser.post(action, sent);
    expect([again.status, again.body.includes('n’est plus celle')]).toEqual([409, true]);
    expect(again.body).toContain('name="question" value="2"');
    expect(again.body).toContain('HIBOU un motif tapé.');
    expect(/name="answer"[^>]*checked/.test(again.body)).toBe(false);
    const inside = await play.seenBy(people.officer('id4car'));
    expect(inside.deliberations.map(({ question, cast }) => [question, cast > 0])).toEqual([
      [1, true],
      [2, false],
    ]);
    expect((await asks(email, 'castAnswer', { ...body, question: 2 })).status).toBe(200);
    await expectSound(stage);
  });
});
