/** R63h on the pages: what a panel says is not a pôle's, and one named anew keeps who stays. 25 s. */
import { words } from '../../templates/i18n/words.js';
import { allAside, naming, outsidersOf, signing } from '../support/panel-play.js';
import type { Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
let play: Play;
beforeAll(async () => {
  stage = await openStage();
  play = await allAside(stage);
}, 90_000);
afterAll(() => stage.close());

const { dossierPage, actForms } = words('fr');
const { panel, minimal } = dossierPage;
const idOf = (email: string) => stage.people.all.find((one) => one.email === email)?.id ?? '';
const browsers = new Map<string, ReturnType<Stage['browse']>>();
/** Somebody's page, with plain spaces. */
async function pageFor(email: string, act = ''): Promise<string> {
  const browser = browsers.get(email) ?? stage.browse(email);
  browsers.set(email, browser);
  const { body } = await (await browser).get(`/dossiers/${play.reference}${act}`);
  return body.replace(/\s+/gu, ' ');
}
const gives = async (email: string, ballot: string) => {
  await play.does(email, 'declareInterests', { clear: true });
  await play.does(email, 'givePanelOpinion', { ballot, reasons: 'Le plan d’essais manque.' });
};

it('a panel named anew is offered with who stays, to the secretary alone', async () => {
  const { secretary, holder } = stage.people;
  const [first = '', second = '', third = ''] = outsidersOf(stage);
  await play.does(secretary, 'namePanel', naming(stage, [first, second, third]));
  expect(await pageFor(holder)).toContain(panel.judges(3, 0));
  await gives(first, 'unfavourable');
  await (await stage.as(third)).ask(play.reference, 'declareInterests', { clear: false });
  expect((await play.seenBy(secretary)).panel?.named).toEqual([idOf(first), idOf(second)]);
  expect((await play.seenBy(holder)).panel).toMatchObject({ experts: 2, given: 1, named: [] });
  expect(await pageFor(holder)).toContain(panel.anew(2, 1));
  const form = await pageFor(secretary, '/actes/name-panel');
  const chosen = [...form.matchAll(/<option (?=[^>]*\bselected)(?=[^>]*value="([^"]+)")[^>]*>/gu)];
  expect(chosen.map(([, value]) => value)).toEqual([idOf(first), idOf(second), signing]);
  expect(form).toContain(actForms.fields.stillOnPanel('').trim());
}, 60_000);

it('its reasons are its own, and whoever is informed hears that every pôle stands aside', async () => {
  const { secretary, holder, chair, experts } = stage.people;
  const [first = '', second = ''] = outsidersOf(stage);
  const other = experts('mta').find((email) => !outsidersOf(stage).includes(email)) ?? '';
  await play.does(secretary, 'namePanel', naming(stage, [first, second, other]));
  for (const email of [second, other]) await gives(email, 'unfavourable');
  const informed = async () => pageFor(chair('mta'));
  expect(await informed()).toContain(minimal.allAside);
  await play.does(chair(signing), 'declareInterests', { clear: true });
  expect(await pageFor(chair(signing))).toContain(panel.reasons);
  await play.does(chair(signing), 'confirmOutcome');
  expect(await informed()).toContain(minimal.allAside);
  const page = await pageFor(holder);
  for (const said of [
    panel.reasons,
    panel.judged(3, 3),
    panel.has('iD4CAR'),
    'le comité de pilotage l’entendra',
  ])
    expect(page).toContain(said);
  expect(page).not.toContain(dossierPage.outcome.reasons('iD4CAR'));
}, 60_000);
