/** What is new for a reader is what became of their requests, told as far as they may know it (§9.8). About 15 s. */
import type { DossierView } from '../../src/labelling/view/dossier-view.js';
import type { WorkView } from '../../src/labelling/view/work.js';
import { expectSound } from '../support/aftermath.js';
import { duo, submitted, type Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
beforeAll(async () => void (stage = await openStage()), 60_000);
afterAll(async () => {
  await expectSound(stage);
  await stage.close();
}, 60_000);

async function newsOf(email: string, { reference }: Play): Promise<string[]> {
  const { news } = (await (await stage.as(email)).get<WorkView>('/work')).body;
  return news.filter((one) => one.reference === reference).map(({ fact }) => fact);
}

it('a holder reads of a request that has ended, which no deadline presses any more', async () => {
  const play = await submitted(stage, duo(), { sitting: 3 });
  await play.admit();
  await play.lead('moveo', 'complementRequested');
  expect(await newsOf(stage.people.holder, play)).toContain('requestPostponed');
  // §9.8: to the funder and the State a postponed request is a count in a digest, and nothing else.
  expect(await newsOf(stage.people.funder, play)).toEqual([]);
}, 60_000);

it('a correspondent reads the steps of a labelled request, without a position nor a name', async () => {
  const play = await submitted(stage, duo(), { sitting: 3 });
  await play.admit();
  await play.lead('moveo', 'favourable');
  const underWay = (
    await (await stage.as(stage.people.funder)).get<DossierView>(`/dossiers/${play.reference}`)
  ).body;
  expect(underWay.journal.map(({ fact }) => fact)).toEqual([
    'coReviewOpened',
    'leadAttributed',
    'admitted',
    'submitted',
  ]);
  expect(underWay.journal.flatMap(({ by }) => by?.name ?? [])).toEqual([]);
  await play.opinion('id4car', 'favourable');
  await play.certify();
  expect((await newsOf(stage.people.funder, play))[0]).toBe('labelGranted');
}, 60_000);
