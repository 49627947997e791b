import { verifyAll } from '../../src/engine/index.js';
import { submitted } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

describe('a label granted by all (about 10 s)', () => {
  it('goes from the deposit to a concerted label of three, and everyone is told', async () => {
    const play = await submitted(stage);
    await play.admit();
    await play.lead('moveo', 'favourable');
    await play.opinion('id4car', 'favourable');
    await play.opinion('pvf', 'favourable');
    await play.certify();
    const view = await play.seenBy(stage.people.officer('moveo'));
    expect(view.state).toBe('labelled');
    expect(view.outcome).toMatchObject({ result: 'concerted', labelling: ['moveo', 'id4car', 'pvf'] });
    await stage.post();
    expect(stage.smtp.lettersTo(stage.people.holder).length).toBeGreaterThan(2);
    expect(await verifyAll(stage.parts.readPool)).toEqual([]);
  }, 60_000);
});
