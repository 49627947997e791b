/** D4, R84: nobody learns from what may still come what they may not see of what was said. About 15 s. */
import type { DossierView } from '../../src/labelling/view/dossier-view.js';
import { expectSound } from '../support/aftermath.js';
import { project, submitted, type Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
let play: Play;
beforeAll(async () => {
  stage = await openStage({ rules: { opinionVisibility: 'whenAllSettled' } });
  play = await submitted(stage, project('5G-OPEN-ROAD'), { sitting: 3 });
  await play.admit();
  await play.lead('moveo', 'favourable');
}, 120_000);
afterAll(async () => {
  await expectSound(stage);
  await stage.close();
}, 60_000);

const seenBy = async (email: string): Promise<DossierView> =>
  (await (await stage.as(email)).get<DossierView>(`/dossiers/${play.reference}`)).body;
const jointOf = async (email: string) => (await seenBy(email)).foresight;
const organOf = async (email: string, pole: string) =>
  (await seenBy(email)).reviews.find((review) => review.pole === pole)?.foresight ?? null;

/** Readers outside iD4CAR, who have declared that they have no interest. */
const others = () => [
  stage.people.chair('moveo'),
  stage.people.officer('moveo'),
  stage.people.officer('pvf'),
];

it('an opinion that is not shown yet changes nothing of what the other pôles foresee', async () => {
  await play.clear('pvf');
  await play.clear('id4car');
  const before = await Promise.all(others().map(jointOf));
  expect(before.every((one) => one !== null)).toBe(true);
  await play.does(stage.people.officer('id4car'), 'acceptReview', { pole: 'id4car' });
  await play.does(stage.people.officer('id4car'), 'concludeExpertise', {
    ...{ pole: 'id4car', reasons: 'La lecture du référent suffit.' },
  });
  await play.vote('id4car', 'unfavourable');
  await play.validate('id4car');
  expect(await Promise.all(others().map(jointOf))).toEqual(before);
}, 60_000);

it('what an open vote may still make is for the chair and the officer of that pôle alone', async () => {
  await play.does(stage.people.officer('pvf'), 'acceptReview', { pole: 'pvf' });
  await play.does(stage.people.officer('pvf'), 'concludeExpertise', {
    ...{ pole: 'pvf', reasons: 'La lecture du référent suffit.' },
  });
  await play.does(stage.people.officer('pvf'), 'openVote', { pole: 'pvf', mode: 'session' });
  // The first two voters are the chair and the deputy.
  const member = stage.people.voters('pvf')[2]?.email ?? '';
  const shown = await Promise.all(
    [stage.people.chair('pvf'), stage.people.officer('pvf'), member, stage.people.chair('moveo')].map(
      async (email) => (await organOf(email, 'pvf')) !== null,
    ),
  );
  expect(shown).toEqual([true, true, false, false]);
}, 60_000);

it('the holder and the correspondents are told of nothing that may come', async () => {
  const { holder, funder } = stage.people;
  for (const email of [holder, funder]) {
    const { foresight, reviews } = await seenBy(email);
    expect([email, foresight, reviews.flatMap((review) => review.foresight ?? [])]).toEqual([
      email,
      null,
      [],
    ]);
  }
});
