/** R63c: the act that puts an ask to a pôle tells nobody else of it, not even rehearsed. 6 s. */
import { drafted, duo, playOf } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
beforeAll(async () => void (stage = await openStage()), 60_000);
afterAll(() => stage.close());

it('an officer who admits is shown no letter about an ask of another pôle', async () => {
  const play = playOf(stage, await drafted(stage, duo()));
  const { holder } = stage.people;
  const officer = stage.people.officer('moveo');
  await play.does(holder, 'askExclusion', {
    pole: 'id4car',
    whom: 'pole',
    reasons: 'Un procès nous oppose.',
  });
  await play.does(holder, 'submit');
  await play.does(officer, 'declareInterests', { clear: true });
  const admission = await (await stage.as(officer)).rehearse(play.reference, 'admit');
  expect(JSON.stringify(admission)).not.toContain('xclusion');
  expect(admission.letters.length).toBeGreaterThan(0);
  await play.admit();
  const { rowCount } = await stage.owner.query(
    `SELECT FROM workflow.outbox WHERE template = 'answerExclusion'`,
  );
  expect(rowCount).toBeGreaterThan(0);
});
