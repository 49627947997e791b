/** R63h over HTTP: every pôle stands aside, outside experts judge, one pôle signs. 25 s. */
import { expectSound } from '../support/aftermath.js';
import {
  allAside,
  charter,
  naming as namingOn,
  outsidersOf,
  signing,
  standAside,
} from '../support/panel-play.js';
import { duo, submitted, type Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
let play: Play;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

const idOf = (email: string) => stage.people.all.find((one) => one.email === email)?.id ?? '';
const expertOf = (pole: string) => stage.people.experts(pole)[0] ?? '';
const panelOf = () => outsidersOf(stage);
const lettersOf = (email: string) =>
  stage.smtp.lettersTo(email).filter(({ subject }) => subject?.includes(play.reference));
const asks = async (email: string, act: string, body: Record<string, unknown>) =>
  (await stage.as(email)).ask(play.reference, act, body);
const naming = (emails: string[], pole?: string) => namingOn(stage, emails, pole);

/** Both who could sign for the first pôle have an interest: steering names another, and the panel stays as it has judged. */
async function resigned() {
  const { secretary } = stage.people;
  const offered = async () => (await play.seenBy(secretary)).acts?.map(({ command }) => command) ?? [];
  expect(await offered()).not.toContain('namePanel');
  const early = await asks(secretary, 'namePanel', { pole: 'mta', decision: 'COPIL-2026-13' });
  expect(early.body).toMatchObject({ reasons: [{ code: 'notInThisState' }] });
  const { email: deputy = '' } =
    stage.people.all.find(({ role, pole }) => role === 'deputyChair' && pole === signing) ?? {};
  for (const email of [stage.people.chair(signing), deputy])
    expect((await asks(email, 'declareInterests', { clear: false })).status).toBe(204);
  expect(await offered()).toContain('namePanel');
  const another = await asks(secretary, 'namePanel', { ...naming([expertOf(signing)]), pole: 'mta' });
  expect(another.body).toMatchObject({ reasons: [{ code: 'panelHasJudged' }] });
  await play.does(secretary, 'namePanel', { pole: 'mta', decision: 'COPIL-2026-13' });
  await stage.post();
  const subjects = lettersOf(stage.people.chair('mta')).map(({ subject }) => subject);
  expect(subjects).toContainEqual(expect.stringContaining('à certifier'));
}

describe('a request whose every pôle stands aside (R63h)', () => {
  it('goes to the secretary, with a date, and its holder is told', async () => {
    play = await allAside(stage);
    const seen = await play.seenBy(stage.people.secretary);
    expect(seen).toMatchObject({ state: 'panelNaming', owner: { role: 'secretary', you: true } });
    expect(seen.deadlines.map(({ deadline }) => deadline)).toContain('panelNaming');
    await stage.post();
    const told = lettersOf(stage.people.holder).find(({ subject }) => subject?.includes('collège extérieur'));
    expect(told?.text).toContain('se sont déportés');
    const asked = lettersOf(stage.people.secretary).map(({ subject }) => subject ?? '');
    expect(asked.some((subject) => subject.includes('Collège extérieur à désigner'))).toBe(true);
    const work = await (await stage.browse(stage.people.secretary)).get('/');
    expect(work.body).toContain('Désigner le collège extérieur de');
  }, 60_000);

  it('has a panel of three outsiders or none; the secretary alone names it', async () => {
    const secretary = stage.people.secretary;
    const [one = '', other = ''] = panelOf();
    const small = await asks(secretary, 'namePanel', naming([one, other, other]));
    expect([small.status, small.body]).toMatchObject([
      409,
      { reasons: [{ code: 'panelTooSmall', rule: 'R63', liftedBy: 'secretary' }] },
    ]);
    const inside = await asks(secretary, 'namePanel', naming([one, other, stage.people.chair('mta')]));
    expect(inside.body).toMatchObject({ reasons: [{ code: 'notAnOutsider' }] });
    expect((await asks(stage.people.chair('mta'), 'namePanel', naming(panelOf()))).status).toBe(403);
    const page = await (await stage.browse(secretary)).get(`/dossiers/${play.reference}/actes/name-panel`);
    expect(page.status).toBe(200);
    expect(page.body).toContain('Expert extérieur 3');
    const path = `/dossiers/${play.reference}/commands/name-panel?rehearse=true`;
    const rehearsed = await (await stage.as(secretary)).post(path, naming(panelOf()));
    expect([rehearsed.status, rehearsed.text]).toEqual([200, expect.stringContaining('panelNamed')]);
    expect((await play.seenBy(secretary)).state).toBe('panelNaming');
  }, 60_000);

  it('its experts read nothing before they declare; then the dossier, and no pôle reads it', async () => {
    await play.does(stage.people.secretary, 'namePanel', naming(panelOf()));
    await stage.post();
    const [expert = ''] = panelOf();
    expect(lettersOf(expert).at(-1)?.subject).toContain('Collège extérieur');
    expect(await play.seenBy(expert)).toMatchObject({ level: 'gate', content: null, annexes: [] });
    const { annexes } = await play.seenBy(stage.people.holder);
    const annex = `/dossiers/${play.reference}/annexes/${annexes[0]?.id}`;
    expect((await (await stage.as(expert)).get(annex)).status).toBe(404);
    const early = await asks(expert, 'givePanelOpinion', { ballot: 'favourable' });
    expect([early.status, early.body]).toMatchObject([409, { reasons: [{ code: 'interestsNotDeclared' }] }]);
    const seen = await play.does(expert, 'declareInterests', { clear: true });
    expect(seen).toMatchObject({ level: 'full', reviews: [], panel: { experts: 3, given: 0, you: true } });
    expect((await (await stage.as(expert)).get(annex)).status).toBe(200);
    for (const outsider of [stage.people.chair('mta'), stage.people.officer('pvf'), expertOf('id4car')])
      expect(await play.seenBy(outsider)).toMatchObject({ level: 'minimal', content: null });
    expect((await asks(expertOf('id4car'), 'givePanelOpinion', { ballot: 'abstain' })).status).toBe(403);
  }, 60_000);

  it('each judges once, unknown to the holder; the pôle that signs certifies and changes nothing', async () => {
    const [first = '', second = '', third = ''] = panelOf();
    await play.does(first, 'givePanelOpinion', { ballot: 'favourable' });
    expect((await asks(first, 'givePanelOpinion', { ballot: 'abstain' })).status).toBe(409);
    for (const email of [second, third]) await play.does(email, 'declareInterests', { clear: true });
    const advice = 'Préciser le plan d’essais avant le dépôt.';
    await play.does(second, 'givePanelOpinion', { ballot: 'favourableWithReservations', reasons: advice });
    await play.does(third, 'givePanelOpinion', { ballot: 'favourableWithReservations', reasons: advice });
    await resigned();
    const chair = stage.people.chair('mta');
    const gate = await asks(chair, 'confirmOutcome', {});
    expect(gate.body).toMatchObject({ reasons: [{ code: 'interestsNotDeclared' }] });
    expect((await asks(stage.people.chair('pvf'), 'confirmOutcome', {})).status).toBe(403);
    const seen = await play.does(chair, 'declareInterests', { clear: true });
    expect(seen).toMatchObject({
      state: 'jointDecision',
      outcome: { result: 'leadAlone', model: 'outsidePanel', labelling: ['mta'] },
    });
    await play.does(chair, 'confirmOutcome');
    const holder = await play.seenBy(stage.people.holder);
    expect(holder).toMatchObject({ state: 'labelled', outcome: { model: 'outsidePanel' } });
    expect(holder.outcome?.recommendations.map(({ text }) => text)).toEqual([advice, advice]);
    const said = JSON.stringify(holder);
    for (const email of panelOf()) expect(said).not.toContain(idOf(email));
    const page = await (await stage.browse(stage.people.holder)).get(`/dossiers/${play.reference}`);
    expect(page.body).toContain('sur l’avis d’un collège extérieur');
    await stage.post();
    const granted = lettersOf(stage.people.holder).find(({ subject }) => subject?.includes('labellisé'));
    expect(granted?.text?.replace(/\s+/g, ' ')).toContain('un collège d’experts extérieurs');
    expect(holder.journal.map(({ fact }) => fact)).toEqual(
      expect.arrayContaining(['panelAwaited', 'panelNamed']),
    );
    await expectSound(stage);
  }, 60_000);
});

describe('an outside panel that is left with too few (R63h)', () => {
  it('goes back to steering, which names others; without them the request lapses with its call', async () => {
    await stage.owner.query(`UPDATE pole SET siren = '552030967' WHERE code = 'moveo'`);
    play = await submitted(stage, duo());
    await stage.owner.query(`UPDATE pole SET siren = NULL WHERE code = 'moveo'`);
    const officer = stage.people.officer('id4car');
    await play.does(officer, 'declareInterests', { clear: true });
    await play.does(officer, 'admit');
    await standAside(stage, play, charter.slice(1));
    const experts = ['moveo', 'id4car', 'pvf'].map(expertOf);
    await play.does(stage.people.secretary, 'namePanel', naming(experts, 'mta'));
    const [expert = ''] = experts;
    expect((await asks(expert, 'declareInterests', { clear: false })).status).toBe(204);
    expect((await play.seenBy(stage.people.secretary)).state).toBe('panelNaming');
    await play.does(stage.people.holder, 'withdraw');
    await expectSound(stage);
  }, 60_000);
});
