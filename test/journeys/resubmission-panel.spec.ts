/** R69, R63h: what an outside panel had asked, in the place of pôles that all stood aside, is answered and read. About 30 s. */
import { expectSound } from '../support/aftermath.js';
import { allAside, naming, outsidersOf, signing } from '../support/panel-play.js';
import type { Play } from '../support/play.js';
import { answered, again } from '../support/resubmission-play.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
let first: Play;
let next: Play;
beforeAll(async () => {
  stage = await openStage();
  first = await allAside(stage);
  const experts = outsidersOf(stage);
  await first.does(stage.people.secretary, 'namePanel', naming(stage, experts));
  for (const email of experts) {
    await first.does(email, 'declareInterests', { clear: true });
    await first.does(email, 'givePanelOpinion', {
      ballot: 'complementRequested',
      reasons: 'HIBOU-COLLEGE à préciser.',
    });
  }
  const chair = stage.people.chair(signing);
  await first.does(chair, 'declareInterests', { clear: true });
  await first.does(chair, 'confirmOutcome');
  next = await again(stage, first);
}, 120_000);
afterAll(() => stage.close());

const asked = async (email: string) =>
  (await next.seenBy(email)).resubmission?.sheet.map(({ asked, answer }) => [asked, answer]);

describe('a project that an outside panel had postponed', () => {
  it('is presented again with an answer to each thing the panel asked', async () => {
    expect((await first.seenBy(stage.people.holder)).state).toBe('postponed');
    const mine = await asked(stage.people.holder);
    expect(mine?.length).toBeGreaterThan(0);
    for (const [words] of mine ?? []) expect(words).toContain('HIBOU-COLLEGE');
    await answered(stage, first, next);
    await (await stage.as(stage.people.holder)).act(next.reference, 'submit');
  });

  it('is read with them by the pôle that leads it now, which had stood aside, and by the one that had signed', async () => {
    await next.admit();
    const whole = await asked(stage.people.holder);
    for (const email of [stage.people.chair('moveo'), stage.people.chair(signing)]) {
      await next.does(email, 'declareInterests', { clear: true });
      expect(await asked(email)).toEqual(whole);
    }
  });

  it('is read with them by each voter of its lead, and by nobody who is only informed', async () => {
    const other = stage.people.voters('moveo').at(2)?.email ?? '';
    await next.does(other, 'declareInterests', { clear: true });
    expect((await asked(other))?.length).toBeGreaterThan(0);
    expect(await asked(stage.people.secretary)).toBeUndefined();
    await expectSound(stage);
  });
});
