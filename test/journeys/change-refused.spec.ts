/** R37, R62 over HTTP: pôles that do not keep their label, and an organ for which steering answers. 60 s. */
import { expectSound } from '../support/aftermath.js';
import type { Browser } from '../support/browser.js';
import { declaresOn, without } from '../support/change-acts.js';
import { askingOn, labelledDuo, lettersOn } from '../support/label-play.js';
import { duo, type Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';
import { voteOn } from '../support/withdrawal-play.js';

let stage: Stage;
let play: Play;
beforeAll(async () => {
  stage = await openStage();
  play = await labelledDuo(stage);
}, 60_000);
afterAll(() => stage.close());

const codes = (body: unknown) => (body as { reasons?: { code: string }[] }).reasons?.map(({ code }) => code);
const asks = (email: string, act: string, body: object) => askingOn(stage, play)(email, act, body);
const flat = (text: string) => text.replace(/\s+/g, ' ');
const browsers: Record<string, Promise<Browser>> = {};
const browse = (email: string) => (browsers[email] ??= stage.browse(email));
const page = async (email: string, path = '') =>
  flat((await (await browse(email)).get(`/dossiers/${play.reference}${path}`)).body);
const told = (email: string) => lettersOn(stage, play, email).map(({ text }) => flat(text ?? ''));
const platform = { ...duo(), projectType: 'platform' as const };

describe('an organ that is too small to vote on a declared change', () => {
  const ruling = { pole: 'id4car', decision: 'COPIL-2026-13', keeps: true };

  it('costs its pôle nothing: its people who stand aside leave the answer to steering', async () => {
    const { people } = stage;
    expect((await declaresOn(stage, play, platform)).status).toBe(200);
    const chair = people.chair('id4car');
    const seated = people.all.filter(
      ({ pole, organ, kind }) => pole === 'id4car' && organ === 'decision' && kind !== 'advisory',
    );
    for (const { email } of seated.filter((one) => one.email !== chair).slice(1))
      await (
        await stage.as(email)
      ).ask(play.reference, 'declareInterests', { clear: false, organisation: 'Atelier du Rhin' });
    await voteOn(play, people.voters('moveo'), 'for');
    const { label, labelLife } = await play.seenBy(people.holder);
    expect([label, labelLife?.labelling]).toEqual(['suspended', ['moveo', 'id4car']]);
    expect(labelLife?.owner?.role).toBe('secretary');
    expect(await page(people.holder)).toContain('le comité de pilotage est appelé à répondre');
  }, 90_000);

  it('is answered for by the secretary alone, with the number of a decision', async () => {
    const { people } = stage;
    await stage.post();
    expect(told(people.secretary).at(-1)).toContain('n’a pas pu répondre au changement');
    expect(told(people.holder).join(' ')).not.toContain('n’a pas pu répondre');
    for (const email of [people.chair('moveo'), people.chair('id4car'), people.holder])
      expect((await asks(email, 'decideChange', ruling)).status).toBe(403);
    const other = await asks(people.secretary, 'decideChange', { ...ruling, pole: 'moveo' });
    expect([other.status, codes(other.body)]).toEqual([409, ['changeNotSteerings']]);
    const form = await (
      await browse(people.secretary)
    ).get(`/dossiers/${play.reference}/actes/decide-change?pole=id4car`);
    expect([form.status, form.body.includes('garde son label avec ce changement')]).toEqual([200, true]);
    await play.does(people.secretary, 'decideChange', ruling);
  }, 60_000);

  it('and the label goes on, on a new version of its certificate, with the pôle on it', async () => {
    const { people } = stage;
    const { label, labelLife, versions } = await play.seenBy(people.officer('moveo'));
    expect([label, labelLife?.labelling]).toEqual(['active', ['moveo', 'id4car']]);
    expect(versions[0]).toMatchObject({ version: 2, state: 'inForce' });
    expect(versions[0]?.answers).toEqual([
      { pole: 'moveo', keeps: true, decision: null },
      { pole: 'id4car', keeps: true, decision: 'COPIL-2026-13' },
    ]);
    await stage.post();
    expect(told(people.officer('id4car')).join(' ')).toContain('par décision du comité de pilotage');
    const ruled = 'Le comité de pilotage répond pour';
    expect((await page(people.officer('id4car'), '/journal')).includes(ruled)).toBe(true);
    for (const email of [people.holder, people.officer('moveo')])
      expect((await page(email, '/journal')).includes(ruled)).toBe(false);
  }, 60_000);
});

describe('a change that no pôle keeps its label with', () => {
  it('is not taken: the label is withdrawn on its last certificate, and its holder is told why', async () => {
    const { people } = stage;
    expect((await declaresOn(stage, play, { ...without('Navette'), projectType: 'platform' })).status).toBe(
      200,
    );
    await play.does(people.officer('moveo'), 'confirmChange');
    expect((await declaresOn(stage, play, without('Navette'))).status).toBe(200);
    await voteOn(play, people.voters('moveo'), 'against');
    await play.does(people.secretary, 'decideChange', {
      pole: 'id4car',
      decision: 'COPIL-2026-14',
      keeps: false,
    });
    const { label, labelLife, versions } = await play.seenBy(people.holder);
    expect([label, labelLife?.certificates.length]).toEqual(['withdrawn', 3]);
    expect(labelLife?.certificates[0]?.labelling).toEqual(['moveo', 'id4car']);
    expect(versions.map(({ version, state }) => [version, state])).toEqual([
      [4, 'notKept'],
      [3, 'inForce'],
      [2, 'earlier'],
      [1, 'earlier'],
    ]);
    await stage.post();
    expect(told(people.holder).join(' ')).toContain('Le changement n’est pas pris et le label est retiré');
  }, 90_000);

  it('and everybody reads it as it is: the reason in the journal, no other version on the certificate', async () => {
    const { people } = stage;
    const journal = await page(people.chair('id4car'), '/journal');
    expect(journal.includes('Le label est retiré : aucun pôle ne garde son label')).toBe(true);
    expect((await page(people.holder)).includes('aucun pôle ne garde son label avec elle')).toBe(true);
    await expectSound(stage);
  }, 60_000);
});
